"""The report says what failed, and so does the exit status."""

from pathlib import Path

import pytest

from scripts import check_outputs
from scripts.checks.examples import projects
from scripts.checks.finding import Finding, Outcome

HOLDS = Outcome("every slide has a title of its own")
BROKEN = Outcome("no blank page", (Finding("slide-2.png", "shows nothing"),))


@pytest.fixture(autouse=True)
def all_tools_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_outputs, "absent_tools", dict)
    monkeypatch.setattr(check_outputs, "looks", lambda _: ())


def run(outcome: Outcome, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    def build(_: Path, target: Path) -> Outcome:
        target.mkdir(parents=True)
        (target / "tiny.fr.pptx").touch()
        return HOLDS

    monkeypatch.setattr(check_outputs, "built", build)
    monkeypatch.setattr(check_outputs, "deck_outcomes", lambda *_: [outcome])
    return check_outputs.main(["tiny.yaml", "--output", str(folder / "out")])


def test_a_run_without_fault_ends_with_0(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(HOLDS, tmp_path, monkeypatch) == 0
    assert "5 checks passed, 0 failed" in capsys.readouterr().out


def test_one_fault_is_named_and_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(BROKEN, tmp_path, monkeypatch) == 1

    printed = capsys.readouterr().out
    assert "FAIL  no blank page\n        slide-2.png: shows nothing" in printed
    assert "4 checks passed, 1 failed" in printed


def test_templates_of_third_parties_that_are_not_there_are_said_to_be_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(check_outputs.CASES, raising=False)
    run(HOLDS, tmp_path, monkeypatch)

    assert "those of third parties are left out" in capsys.readouterr().out


@pytest.mark.parametrize(("only", "decks"), [("examples", True), ("templates", False)])
def test_either_part_may_be_run_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, only: str, *, decks: bool
) -> None:
    monkeypatch.setattr(check_outputs, "built", lambda *_: HOLDS)
    folder = str(tmp_path / "out")

    assert check_outputs.main(["tiny.yaml", "--output", folder, "--only", only]) == int(not decks)


def test_a_missing_program_ends_with_2_and_its_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check_outputs, "absent_tools", lambda: {"dot": "graphviz"})

    assert check_outputs.main([]) == 2
    assert "apt-get install graphviz" in capsys.readouterr().err


def test_no_examples_are_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_outputs, "projects", lambda _: [])

    assert check_outputs.main([]) == 1


def test_a_project_is_a_file_or_a_folder_with_a_project_file(tmp_path: Path) -> None:
    for name in ("foulee/project.yaml", "foulee/personas.yaml", "notes/read.me", "minimal.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()

    assert projects(tmp_path) == [tmp_path / "foulee", tmp_path / "minimal.yaml"]
