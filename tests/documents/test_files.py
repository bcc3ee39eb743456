"""A file is written as a whole or not at all."""

import os
from pathlib import Path

import pytest

from journeykit.documents.files import write_atomically, write_together

needs_posix = pytest.mark.skipif(os.name != "posix", reason="modes and links are of POSIX")


def test_a_file_is_created_and_replaced(tmp_path: Path) -> None:
    file = tmp_path / "a.bin"

    write_atomically(file, b"one\r\n\x00")
    write_atomically(file, b"two")

    assert file.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_leaves_what_was_there(
    failure: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"old")

    def fail(_: int) -> None:
        raise failure

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(type(failure)):
        write_atomically(file, b"new")

    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_an_error_names_the_file_that_the_caller_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        write_atomically(tmp_path / "none" / "a.bin", b"")

    assert caught.value.filename == str(tmp_path / "none" / "a.bin")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    with pytest.raises(OSError, match="folder"):
        write_atomically(folder, b"")

    assert folder.is_dir()


@needs_posix
def test_the_mode_of_a_file_is_kept_and_a_new_one_follows_the_umask(tmp_path: Path) -> None:
    old, new, usual = tmp_path / "old", tmp_path / "new", tmp_path / "usual"
    old.write_bytes(b"")
    old.chmod(0o640)
    usual.write_bytes(b"")

    write_atomically(old, b"x")
    write_atomically(new, b"x")

    assert old.stat().st_mode & 0o777 == 0o640
    assert new.stat().st_mode == usual.stat().st_mode


@needs_posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")

    write_atomically(tmp_path / "link", b"new")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


@needs_posix
def test_a_device_is_written_and_stays() -> None:
    write_atomically(Path(os.devnull), b"gone")

    assert not Path(os.devnull).is_file()


class TestTogether:
    """Several files are written, or none of them."""

    def test_files_and_the_folders_between_are_made(self, tmp_path: Path) -> None:
        files = {tmp_path / "a/b/c": b"1", tmp_path / "a/d": b"2", tmp_path / "main": b"3"}

        write_together(files)

        assert {path: path.read_bytes() for path in files} == files
        assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 3

    @pytest.mark.parametrize("failure", [OSError(28, "No space left"), KeyboardInterrupt()])
    @pytest.mark.parametrize("method", ["replace", "unlink", "chmod"])
    @pytest.mark.parametrize("calls", range(3))
    def test_a_failure_at_any_time_leaves_what_was_there(
        self,
        failure: BaseException,
        method: str,
        calls: int,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for name in ("a", "main"):
            (tmp_path / name).write_bytes(b"old")
        does, left = getattr(Path, method), [calls]

        def fail_once(self: Path, *arguments: object, **options: object) -> object:
            left[0] -= 1
            if left[0] == -1:
                raise failure
            return does(self, *arguments, **options)

        monkeypatch.setattr(Path, method, fail_once)
        new = {tmp_path / "a": b"new", tmp_path / "sub/b": b"new", tmp_path / "main": b"new"}
        failed = False
        try:
            write_together(new)
        except (OSError, KeyboardInterrupt):
            failed = True
        monkeypatch.undo()

        texts = [(tmp_path / name).read_bytes() for name in ("a", "main")]
        assert texts == ([b"old", b"old"] if failed and method != "unlink" else [b"new", b"new"])
        assert (tmp_path / "sub").exists() != (failed and method != "unlink")

    def test_an_error_names_the_file_that_the_caller_named(self, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        with pytest.raises(OSError, match="folder") as caught:
            write_together({tmp_path / "a": b"", tmp_path / "folder": b""})

        assert caught.value.filename == str(tmp_path / "folder")
        assert [path.name for path in tmp_path.iterdir()] == ["folder"]

    def test_the_folder_of_the_last_file_has_to_be_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            write_together({tmp_path / "sub/a": b"", tmp_path / "none/main": b""})

        assert list(tmp_path.iterdir()) == []
