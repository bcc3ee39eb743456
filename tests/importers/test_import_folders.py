"""Importing from folders: who reads them, and how much."""

from pathlib import Path

import pytest

from journeykit.errors import DocumentError, UsageError
from journeykit.importers import FolderImporter, files, import_file, import_formats, importer


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "project.csv").write_text("title\nShop\n", encoding="utf-8")
    (folder / "persona.csv").write_text("name;age\nAna;25-34\n", encoding="utf-8")
    (folder / "notes.txt").write_text("not read", encoding="utf-8")
    return folder


def test_a_folder_needs_no_format(tables: Path) -> None:
    found = import_file(tables)

    assert found.notices == ()
    assert (found.project.title, found.project.personas[0].age) == ("Shop", "25-34")


def test_a_folder_is_read_by_an_importer_of_folders_only(tables: Path) -> None:
    assert import_file(tables, format="csv").project.title == "Shop"
    with pytest.raises(UsageError, match=r"the format 'mermaid' is a file, .*tables' is a folder"):
        import_file(tables, format="mermaid")
    with pytest.raises(UsageError, match=r"the format 'csv' is a folder of files, .* is none"):
        import_file(tables / "persona.csv", format="csv")


def test_a_lone_csv_file_is_a_journey(tables: Path) -> None:
    (tables / "journey.csv").write_text("stage,touchpoint\nPurchase,Till\n", encoding="utf-8")

    assert import_file(tables / "journey.csv").project.journeys[0].touchpoints[0].name == "Till"


def test_a_folder_without_such_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"expected a folder with 1 to 1000 files.*got 0"):
        import_file(tmp_path)


def test_the_files_of_a_folder_have_a_limit_together(
    tables: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 20)
    with pytest.raises(DocumentError, match=r"files of at most"):
        import_file(tables)


def test_a_file_that_is_no_text_is_named(tables: Path) -> None:
    (tables / "need.csv").write_bytes(b"id\n\0")
    with pytest.raises(DocumentError, match=r"need\.csv"):
        import_file(tables)


def test_only_folders_are_read_by_importers_of_folders() -> None:
    readers = [importer(name) for name in import_formats()]

    assert [each.format for each in readers if isinstance(each, FolderImporter)] == ["csv"]
