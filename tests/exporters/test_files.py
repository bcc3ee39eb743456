"""Outputs are written as a whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

import journeykit
from journeykit.errors import RenderingError, UsageError
from journeykit.exporters import write
from journeykit.exporters.folders import MARKER
from journeykit.model import Project
from tests.exporters.packages import install, source


@pytest.fixture
def project() -> Project:
    return Project(title="Foulée")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "out" / "foulee.md"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def content(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder by their path in it; folders do not count."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class TestExport:
    def test_the_suffix_says_the_format(self, project: Project, file: Path) -> None:
        assert journeykit.export(project, file) == file
        assert file.read_bytes().startswith("# Foulée\n".encode())

    @pytest.mark.parametrize("name", ["FOULEE.MD", "a.pptx.md", "été.md"])
    def test_the_last_suffix_counts_in_any_case(
        self, name: str, project: Project, tmp_path: Path
    ) -> None:
        journeykit.export(project, str(tmp_path / name))

        assert (tmp_path / name).read_bytes().startswith("# Foulée\n".encode())

    def test_a_stated_format_wins_over_the_suffix(self, project: Project, file: Path) -> None:
        journeykit.export(project, file, format="json")

        assert file.read_bytes().startswith(b"{")

    def test_a_path_without_suffix_asks_for_a_format(
        self, project: Project, tmp_path: Path
    ) -> None:
        with pytest.raises(UsageError, match=r"has no suffix.*pptx"):
            journeykit.export(project, tmp_path / "foulee")

    def test_options_are_handed_on(self, project: Project, file: Path) -> None:
        journeykit.export(project, file, language="fr")

        assert "Angles morts" in file.read_text(encoding="utf-8")

    def test_an_exporter_that_fails_leaves_the_old_file(
        self, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        failing = source("poster", "raise RuntimeError")
        install("failing", {"poster": failing}, tmp_path, monkeypatch)
        old = tmp_path / "foulee.poster"
        old.write_bytes(b"old")

        with pytest.raises(RuntimeError):
            journeykit.export(project, old)
        assert old.read_bytes() == b"old"

    def test_a_missing_folder_is_named(self, project: Project, tmp_path: Path) -> None:
        path = tmp_path / "missing" / "foulee.md"

        with pytest.raises(FileNotFoundError) as said:
            journeykit.export(project, path)
        assert said.value.filename == str(path)

    def test_the_document_reads_back_as_the_project(self, tmp_path: Path) -> None:
        project = Project(title="Foulée", language="fr", objectives=["Grandir"])

        for name in ("a.yaml", "a.yml", "a.json"):
            assert journeykit.load(journeykit.export(project, tmp_path / name)) == project

    def test_a_document_for_clients_leaves_out_what_is_internal(self, tmp_path: Path) -> None:
        secret = journeykit.Objective(text="Racheter un concurrent", internal=True)
        project = Project(title="Foulée", objectives=[secret])
        path = tmp_path / "foulee.yaml"

        assert journeykit.load(journeykit.export(project, path)).objectives == ()
        journeykit.export(project, path, edition="internal", language="fr")
        assert journeykit.load(path) == Project(title="Foulée", language="fr", objectives=[secret])


class TestFile:
    @pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt])
    def test_a_failure_while_writing_leaves_the_old_file_and_nothing_else(
        self, failure: BaseException, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(_: int) -> None:
            raise failure

        monkeypatch.setattr("os.fsync", fail)
        with pytest.raises((OSError, KeyboardInterrupt)):
            write(file, b"new")

        assert content(file.parent) == {"foulee.md": b"old"}

    def test_the_error_names_the_file_and_not_the_temporary_one(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", fail)
        with pytest.raises(OSError, match="No space") as said:
            write(file, b"new")

        assert said.value.filename == str(file)

    def test_nothing_but_the_file_is_left(self, file: Path) -> None:
        write(file, b"new")

        assert content(file.parent) == {"foulee.md": b"new"}

    def test_a_file_keeps_its_mode(self, file: Path) -> None:
        file.chmod(0o640)
        write(file, b"new")

        assert stat.S_IMODE(file.stat().st_mode) == 0o640

    def test_a_new_file_has_the_mode_that_the_umask_asks_for(self, tmp_path: Path) -> None:
        other = tmp_path / "other"
        other.touch()
        write(tmp_path / "new", b"")

        assert (tmp_path / "new").stat().st_mode == other.stat().st_mode

    def test_a_link_stays_and_its_target_is_written(self, file: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.md"
        link.symlink_to(file)
        write(link, b"new")

        assert link.is_symlink()
        assert content(file.parent) == {"foulee.md": b"new"}

    def test_a_device_is_written_and_not_replaced(self) -> None:
        write(Path(os.devnull), b"new")

        assert not Path(os.devnull).is_file()

    def test_a_folder_in_the_way_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(OSError, match=tmp_path.name):
            write(tmp_path, b"new")


class TestFolder:
    @pytest.fixture
    def site(self, tmp_path: Path) -> Path:
        return tmp_path / "out" / "site"

    @pytest.fixture(autouse=True)
    def parent(self, site: Path) -> None:
        site.parent.mkdir()

    def test_files_become_a_folder(self, site: Path) -> None:
        write(site, {"index.html": b"1", "pages/a.html": b"2"})

        assert content(site) == {MARKER: b"", "index.html": b"1", "pages/a.html": b"2"}
        assert list(site.parent.iterdir()) == [site]

    def test_a_folder_of_an_earlier_export_is_replaced_as_a_whole(self, site: Path) -> None:
        write(site, {"old.html": b"1"})
        write(site, {"new.html": b"2"})

        assert content(site) == {MARKER: b"", "new.html": b"2"}
        assert list(site.parent.iterdir()) == [site]

    def test_an_empty_folder_is_replaced(self, site: Path) -> None:
        site.mkdir()
        write(site, {"new.html": b"2"})

        assert content(site) == {MARKER: b"", "new.html": b"2"}

    def test_a_folder_with_files_of_others_is_refused(self, site: Path) -> None:
        site.mkdir()
        (site / "thesis.odt").write_bytes(b"years")

        with pytest.raises(UsageError, match="holds other files"):
            write(site, {"new.html": b"2"})
        assert content(site.parent) == {"site/thesis.odt": b"years"}

    def test_a_file_in_the_way_is_kept(self, site: Path) -> None:
        site.write_bytes(b"old")

        with pytest.raises(UsageError, match="site' is a file"):
            write(site, {"new.html": b"2"})
        assert content(site.parent) == {"site": b"old"}

    @pytest.mark.parametrize(
        "name",
        [
            "",
            ".",
            "..",
            "../a",
            "a/../../b",
            "/etc/a",
            "a\\..\\..\\b",
            "C:\\a",
            "C:a",
            "\\\\h\\s\\a",
        ],
    )
    def test_a_name_outside_the_folder_is_refused(self, name: str, site: Path) -> None:
        write(site, {"old.html": b"1"})

        with pytest.raises(RenderingError, match="outside its folder"):
            write(site, {"new.html": b"2", name: b"3"})
        assert content(site.parent) == {f"site/{MARKER}": b"", "site/old.html": b"1"}

    @pytest.mark.parametrize("failure", [OSError(13, "Permission denied"), KeyboardInterrupt])
    def test_a_swap_that_fails_puts_the_old_folder_back(
        self, failure: BaseException, site: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write(site, {"old.html": b"1"})
        rename, calls = Path.rename, []

        def fail_once_the_old_one_is_away(path: Path, target: Path) -> Path:
            calls.append(path)
            if len(calls) == 2:
                raise failure
            return rename(path, target)

        monkeypatch.setattr(Path, "rename", fail_once_the_old_one_is_away)
        with pytest.raises((OSError, KeyboardInterrupt)):
            write(site, {"new.html": b"2"})

        assert content(site.parent) == {f"site/{MARKER}": b"", "site/old.html": b"1"}
