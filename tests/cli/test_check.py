"""``journeykit check``: the exit status is what a pipeline goes by."""

from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

SOUND = """\
journeykit: 1
title: Sound
evidence: [{id: talks, kind: interview}]
objectives: [{text: Grow, evidence: [talks]}]
"""
BROKEN = """\
journeykit: 1
title: Broken
persona: []
personas:
  - name: Ana
    age: old
"""


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return written(tmp_path, "sound.yaml", SOUND)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return written(tmp_path, "broken.yaml", BROKEN)


@pytest.fixture
def warned(tmp_path: Path) -> Path:
    """A project whose worst finding is a warning."""
    return written(tmp_path, "warned.yaml", f"{SOUND}personas: [{{id: bob, name: Bob}}]\n")


def test_a_sound_project_is_fine(sound: Path, run: Run) -> None:
    result = run("check", sound, "--fail-on", "info")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.output.splitlines() == [str(sound), "Blind spots: none"]


@pytest.mark.parametrize(
    ("threshold", "status"), [(None, 0), ("error", 0), ("warning", 1), ("info", 1)]
)
def test_the_threshold_decides(threshold: str | None, status: int, warned: Path, run: Run) -> None:
    options = ["--fail-on", threshold] if threshold else []

    assert run("check", warned, *options).exit_code == status


@pytest.mark.parametrize("threshold", ["error", "warning", "info"])
def test_an_error_fails_at_every_threshold(threshold: str, shop: Path, run: Run) -> None:
    assert run("check", shop, "--fail-on", threshold).exit_code == 1


def test_everything_wrong_with_a_document_is_listed_with_its_line(broken: Path, run: Run) -> None:
    result = run("check", broken)

    assert result.exit_code == 1
    assert f"{broken}:3: persona: " in result.output
    assert f"{broken}:6: personas[0].age: expected an age bracket" in result.output
    assert "2 problems" in result.output


def test_every_file_is_checked_and_one_bad_file_fails_all(
    broken: Path, sound: Path, run: Run
) -> None:
    result = run("check", broken, sound)

    assert result.exit_code == 1
    assert f"\n{sound}\nBlind spots: none\n" in result.output


def test_the_findings_speak_the_language_of_the_project(shop: Path, run: Run) -> None:
    assert "Angles morts\u00a0: 1\u00a0erreur, 5\u00a0alertes" in run("check", shop).output


def test_another_language_can_be_asked_for(shop: Path, run: Run) -> None:
    assert "Blind spots: 1 error, 5 warnings" in run("check", shop, "--lang", "en").output.replace(
        "\u00a0", " "
    )


def test_standard_input_is_read_as_yaml(run: Run) -> None:
    assert "Angles morts" in run("check", "-", input=SHOP).output


def test_problems_of_standard_input_are_listed_too(run: Run) -> None:
    result = run("check", "-", input=BROKEN)

    assert result.exit_code == 1
    assert "<stdin>:6: personas[0].age" in result.output


@pytest.mark.parametrize("arguments", [[], ["missing.yaml"], ["--fail-on", "never"]])
def test_wrong_usage(arguments: list[str], sound: Path, run: Run) -> None:
    files = [] if arguments in ([], ["missing.yaml"]) else [sound]

    assert run("check", *arguments, *files).exit_code == 2
