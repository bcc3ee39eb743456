"""Importing from files: who reads what, and where the project goes."""

from pathlib import Path

import pytest

from journeykit.documents import load
from journeykit.errors import DocumentError, UsageError
from journeykit.importers import files, import_file, import_formats, importer
from journeykit.importers.folders import write_project
from journeykit.model import Journey, Persona, Project, Stage

TEA = "journey\n  title Tea\n  section Kitchen\n    Boil: 3: Ana\n"


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    file = tmp_path / "tea.mmd"
    file.write_text(TEA, encoding="utf-8")
    return file


def test_every_format_has_an_importer_that_knows_its_name() -> None:
    for name in import_formats():
        assert importer(name).format == name
        assert importer(name).suffixes


def test_a_file_that_is_too_large_is_named(tea: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 20)

    with pytest.raises(DocumentError, match=r"tea\.mmd: expected a file of at most"):
        import_file(tea)


def test_the_suffix_says_the_format(tea: Path) -> None:
    assert import_file(tea).project.title == "Tea"


def test_a_named_format_needs_no_suffix(tea: Path) -> None:
    other = tea.rename(tea.with_suffix(".txt"))

    assert import_file(other, format="mermaid").project.title == "Tea"
    with pytest.raises(
        UsageError, match=r"no format has files that end in '\.txt'; known: .*\.mmd"
    ):
        import_file(other)


def test_a_wrong_format_names_the_nearest(tea: Path) -> None:
    with pytest.raises(UsageError, match="did you mean 'mermaid'"):
        import_file(tea, format="mermaids")


def test_a_wrong_option_names_the_nearest(tea: Path) -> None:
    with pytest.raises(UsageError, match="did you mean 'persona'"):
        import_file(tea, person="Ana")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"none\.mmd: expected a file that can be read"):
        import_file(tmp_path / "none.mmd")


def test_a_project_goes_into_one_file(tea: Path, tmp_path: Path) -> None:
    project = import_file(tea).project
    write_project(project, tmp_path / "tea.yaml")

    assert load(tmp_path / "tea.yaml") == project


def test_personas_and_journeys_get_files_of_their_own(tea: Path, tmp_path: Path) -> None:
    project = import_file(tea).project
    write_project(project, tmp_path / "tea")

    assert load(tmp_path / "tea") == project
    assert sorted(str(file.relative_to(tmp_path / "tea")) for file in tmp_path.rglob("*.yaml")) == [
        "journeys/tea.yaml",
        "personas/ana.yaml",
        "project.yaml",
    ]


def test_one_of_a_kind_stays_with_the_project(tmp_path: Path) -> None:
    write_project(Project(title="Tea", personas=[Persona(name="Ana")]), tmp_path / "tea")

    assert [file.name for file in (tmp_path / "tea").rglob("*.yaml")] == ["project.yaml"]


def test_names_of_files_are_safe(tmp_path: Path) -> None:
    journeys = [
        Journey(id=id, title="x", stages=[Stage(name="s")]) for id in ("..", "con", "A", "a")
    ]
    project = Project(title="Tea", journeys=journeys)
    write_project(project, tmp_path / "tea")

    assert load(tmp_path / "tea") == project
    assert all(file.is_relative_to(tmp_path / "tea") for file in tmp_path.rglob("*.yaml"))


@pytest.mark.parametrize("name", ["tea", "tea.yaml"])
def test_a_project_that_is_there_is_replaced_only_where_that_is_allowed(
    name: str, tmp_path: Path
) -> None:
    old, new = Project(title="Old"), Project(title="New")
    write_project(old, tmp_path / name)

    with pytest.raises(UsageError, match="is there already"):
        write_project(new, tmp_path / name)
    assert load(tmp_path / name) == old
    write_project(new, tmp_path / name, replace=True)
    assert load(tmp_path / name) == new
