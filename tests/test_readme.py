"""What the README shows besides Python, which runs with the documentation, is true as well."""

import re
from pathlib import Path

import pytest

from journeykit import DocumentError, loads
from journeykit.documents import load

README = Path("README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_yaml_of_the_readme_is_a_project() -> None:
    [document] = blocks("yaml")

    assert loads(document).personas[0].name == "Ludovic"


def test_the_error_of_the_readme_is_what_a_wrong_time_gives(tmp_path: Path) -> None:
    [said] = blocks("text")
    moments = "".join(
        f"          - {{start: {hour}:00, end: {hour}:30, activity: a}}\n" for hour in (7, 8)
    )
    wrong = "          - start: 12:30\n            end: 25:00\n"
    head = "journeykit: 1\ntitle: Foulée\n" + "\n" * 20
    days = "personas:\n  - name: Ludovic\n    days:\n      - moments:\n"
    document = head + days + moments + wrong
    path = tmp_path / "foulee.yaml"
    path.write_text("\n" * (31 - document.count("\n")) + document, encoding="utf-8")

    with pytest.raises(DocumentError) as caught:
        load(path)

    assert str(caught.value).rpartition("/")[2] == said.strip()


def test_every_picture_of_the_readme_exists() -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]*)\)", README)

    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)
