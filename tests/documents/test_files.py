"""A file is written as a whole or not at all."""

import os
from pathlib import Path

import pytest

from journeykit.documents.files import write_atomically

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
