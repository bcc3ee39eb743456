"""The commands on the pages of the documentation, run one after the other.

Where a page shows what a command prints, it prints just that; a line with ``…`` stands for the
rest. The folder in which they run holds what readers of the pages have there, and the files that
the page shows: blocks of YAML whose first line is a comment with the name of the file.
"""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner

from journeykit.cli import app

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").rglob("*.md"))
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"^```yaml\n# (\S+\.yaml)\n(.*?)^```", re.MULTILINE | re.DOTALL)
NEEDS_AN_ENGINE = re.compile(r"\b(svg|png|pdf)\b|journeykit build")
NEEDS_AN_OFFICE = re.compile(r"journeykit preview (?!--help)|--as deck")
LAST_STATUS = "echo $?"
SKETCH = """\
checks:
  ignore:
    - {rule: claim-without-evidence, reason: A first sketch; the interviews begin in October}
"""


@attrs.frozen
class Command:
    """A command of a page and the lines that the page shows below it."""

    line: str
    shown: tuple[str, ...]


def commands(block: str) -> Iterator[Command]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, *shown = part.splitlines()
        yield Command(line, tuple(shown))


def cases() -> Iterator[object]:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for number, block in enumerate(BLOCK.findall(text), start=1):
            if "$ journeykit" in block:
                name = page.relative_to(ROOT / "docs").as_posix()
                yield pytest.param(FILE.findall(text), block, id=f"{name}-{number}")


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand where readers of the pages stand, in front of a screen of 100 columns."""
    tutorial = (ROOT / "docs/tutorials/first-project.md").read_text(encoding="utf-8")
    bakery = tutorial.partition("```yaml\n")[2].partition("```")[0]
    broken = bakery.replace("07:55", "25:00").replace("severity: 3", "severity: high")
    minimal = (ROOT / "examples/minimal.yaml").read_text(encoding="utf-8")
    (tmp_path / "bakery.yaml").write_text(bakery, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text(broken, encoding="utf-8")
    (tmp_path / "sketch.yaml").write_text(minimal + SKETCH, encoding="utf-8")
    shutil.copytree(ROOT / "examples/foulee", tmp_path, dirs_exist_ok=True)
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "docs/how-to/files", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(("files", "block"), list(cases()))
def test_a_page_shows_what_its_commands_print(files: list[tuple[str, str]], block: str) -> None:
    for name, content in files:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(content, encoding="utf-8")
    if NEEDS_AN_ENGINE.search(block) and not shutil.which("dot"):
        pytest.skip("needs the program dot")
    if NEEDS_AN_OFFICE.search(block) and not (shutil.which("soffice") and shutil.which("pdftoppm")):
        pytest.skip("needs LibreOffice and Poppler")
    status, expected = 0, ""
    for command in commands(block):
        if command.line == LAST_STATUS:
            assert (str(status),) == command.shown
            expected = ""
            continue
        assert not expected, f"{expected} failed, and the page does not say so"
        status, printed = outcome(command.line)
        expected = command.line if status else ""
        assert_shown(command, printed)
    assert not expected, f"{expected} failed, and the page does not say so"


def outcome(line: str) -> tuple[int, list[str]]:
    """Run a command of the page and return its status and what it printed."""
    program, *arguments = shlex.split(line, comments=True)
    assert program == "journeykit"
    result = CliRunner().invoke(app, arguments, prog_name=program)
    return result.exit_code, result.output.rstrip("\n").splitlines()


def assert_shown(command: Command, printed: list[str]) -> None:
    shown = list(command.shown)
    while shown and not shown[-1]:
        shown.pop()
    if shown and shown[-1] == "…":
        shown.pop()
        assert printed[: len(shown)] == shown
    elif shown:
        assert printed == shown
