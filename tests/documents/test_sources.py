"""Files and folders: which one is read, and what is said where none can be."""

import os
from pathlib import Path

import pytest

from journeykit.documents import dump, load, loads
from journeykit.errors import DocumentError, UsageError
from journeykit.model import Project

GOOD = "journeykit: 1\ntitle: Été\n"
GOOD_JSON = '{"journeykit": 1, "title": "Été"}'


def refusal(path: str | Path) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        load(path)
    return caught.value


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.yaml", GOOD), ("a.yml", GOOD), ("A.YAML", GOOD), ("a.json", GOOD_JSON)],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "byte order mark"])
def test_a_file_is_read_by_its_suffix(name: str, content: str, mark: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(mark + content, encoding="utf-8")

    assert load(tmp_path / name).title == "Été"
    assert load(str(tmp_path / name)).title == "Été"


@pytest.mark.parametrize(("format", "text"), [("yaml", GOOD), ("json", GOOD_JSON)])
def test_a_text_may_begin_with_a_byte_order_mark(format: str, text: str) -> None:
    assert loads(f"\ufeff{text}", format=format).title == "Été"


@pytest.mark.parametrize("name", ["project.yaml", "project.yml"])
def test_a_folder_is_read_through_its_project_file(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("title: T\n", encoding="utf-8")
    (tmp_path / "notes.yaml").write_text("", encoding="utf-8")

    assert str(refusal(tmp_path)).startswith(f"{tmp_path / name}:1: ")


def test_a_folder_without_a_project_file_is_refused(tmp_path: Path) -> None:
    assert str(refusal(tmp_path)) == (
        f"{tmp_path}: expected one of project.yaml, project.yml, project.json in this folder, "
        "got none of them"
    )


def test_a_folder_with_two_project_files_is_refused(tmp_path: Path) -> None:
    for name in ("project.yaml", "project.json"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")

    assert str(refusal(tmp_path)).endswith("got project.yaml and project.json")


def test_a_missing_file_is_refused_with_its_cause(tmp_path: Path) -> None:
    error = refusal(tmp_path / "none.yaml")

    assert str(error) == (
        f"{tmp_path / 'none.yaml'}: expected a file that can be read; there is no such file"
    )
    assert isinstance(error.__cause__, FileNotFoundError)


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")  # root, who runs tests too, may read all

    monkeypatch.setattr(Path, "open", refuse)

    assert str(refusal(tmp_path / "secret.yaml")).endswith("; reading it is not permitted")


def test_a_name_that_no_file_can_have_is_refused() -> None:
    assert "expected a file that can be read" in str(refusal("a\x00b.yaml"))


@pytest.mark.parametrize("name", ["project.txt", "project", "project.yaml.bak"])
def test_another_suffix_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(GOOD, encoding="utf-8")

    assert "expected a file that ends in .yaml, .yml or .json" in str(refusal(tmp_path / name))


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_a_file_in_another_encoding_is_refused_with_the_line(
    encoding: str, suffix: str, tmp_path: Path
) -> None:
    file = tmp_path / f"a.{suffix}"
    file.write_bytes("\n\ntitle: Été".encode(encoding))
    line = 3 if encoding == "latin-1" else 1

    message = str(refusal(file))

    assert message.startswith(f"{file}:{line}: expected a text in UTF-8, got the byte 0x")
    assert message.endswith("; save the file as UTF-8")


def test_half_a_character_in_a_text_is_refused_with_the_line() -> None:
    with pytest.raises(DocumentError, match=r"^<text>:2: expected whole characters, got the surr"):
        loads("journeykit: 1\ntitle: \ud800\n")


@pytest.mark.skipif(os.name != "posix", reason="links and pipes are of POSIX")
class TestStrangeFolders:
    """The project file of a folder is a file of that folder."""

    def test_a_link_that_leads_outside_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "secret.yaml").write_text("secret", encoding="utf-8")
        (tmp_path / "folder").mkdir()
        (tmp_path / "folder/project.yaml").symlink_to(tmp_path / "secret.yaml")

        assert str(refusal(tmp_path / "folder")) == (
            f"{tmp_path / 'folder'}: expected a file inside the project's folder, "
            "got 'project.yaml'; a symbolic link leads outside"
        )
        with pytest.raises(UsageError, match="would lie outside of the project's folder"):
            dump(Project(title="T"), tmp_path / "folder")

    def test_a_link_that_the_caller_names_is_followed(self, tmp_path: Path) -> None:
        (tmp_path / "elsewhere.yaml").write_text(GOOD, encoding="utf-8")
        (tmp_path / "folder").mkdir()
        (tmp_path / "folder/project.yaml").symlink_to(tmp_path / "elsewhere.yaml")

        assert load(tmp_path / "folder/project.yaml").title == "Été"

    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "project.yaml")

        assert "expected a file, got a pipe: 'project.yaml'" in str(refusal(tmp_path))
