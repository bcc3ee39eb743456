"""``journeykit extract``."""

import shutil
from pathlib import Path

import pytest

from journeykit.documents import load, loads
from tests.cli.conftest import Run

FOLDER = Path(__file__).parents[2] / "examples" / "foulee"


@pytest.fixture
def deck(run: Run, shop: Path) -> Path:
    out = shop.with_suffix(".pptx")
    assert run("export", shop, out, "--slides", "cover").exit_code == 0
    return out


def test_prints_the_project_of_a_deck(run: Run, deck: Path, shop: Path) -> None:
    result = run("extract", deck)

    assert result.exit_code == 0
    assert loads(result.stdout) == load(shop)
    assert result.stderr == ""


def test_writes_a_folder_and_says_what_to_look_at(run: Run, deck: Path, shop: Path) -> None:
    out = deck.with_suffix("")
    result = run("extract", deck, "-o", out)

    assert load(out) == load(shop)
    assert f"journeykit check {out}" in result.output


def test_names_the_pictures_that_are_missing(run: Run, tmp_path: Path) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "foulee")
    run("export", folder, tmp_path / "deck.pptx", "--slides", "cover")

    for arguments in ((), ("-o", tmp_path / "again")):
        result = run("extract", tmp_path / "deck.pptx", *arguments)
        said = result.output.replace("\u00a0", " ")
        assert result.exit_code == 0
        assert "ajoutez de nouveau « portraits/ludovic.png »" in said
    assert loads(run("extract", tmp_path / "deck.pptx").stdout).title == load(folder).title


def test_nothing_is_replaced_by_accident(run: Run, deck: Path, shop: Path) -> None:
    result = run("extract", deck, "-o", shop)

    assert result.exit_code == 2
    assert "is there already" in result.stderr
    assert run("extract", deck, "-o", shop, "--replace").exit_code == 0


def test_a_deck_of_others_is_a_bad_document(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other.pptx"
    other.write_bytes(b"no deck")
    result = run("extract", other)

    assert result.exit_code == 1
    assert "expected a presentation (.pptx)" in result.stderr
