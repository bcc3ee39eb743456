"""Runs the examples of the README, the documentation and the docstrings."""

import os
import tempfile
from pathlib import Path
from typing import Any

from sybil import Sybil
from sybil.parsers.markdown import (
    PythonCodeBlockParser as MarkdownCodeBlockParser,
    SkipParser as MarkdownSkipParser,
)
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent


def enter_scratch_folder(namespace: dict[str, Any]) -> None:
    """Give the examples of one document a folder of their own, with examples/ and docs/ in it."""
    scratch = tempfile.TemporaryDirectory(prefix="journeykit-docs-")
    namespace["_leave"] = (scratch, Path.cwd())
    for name in ("examples", "docs"):
        (Path(scratch.name) / name).symlink_to(ROOT / name, target_is_directory=True)
    os.chdir(scratch.name)


def leave_scratch_folder(namespace: dict[str, Any]) -> None:
    """Go back to where the run started and remove the folder."""
    scratch, home = namespace["_leave"]
    os.chdir(home)
    scratch.cleanup()


pages = Sybil(
    name="pages",
    path=str(ROOT),
    parsers=[MarkdownCodeBlockParser(), MarkdownSkipParser()],
    patterns=["*.md"],  # of those that `testpaths` in pyproject.toml leads to
    setup=enter_scratch_folder,
    teardown=leave_scratch_folder,
)

docstrings = Sybil(
    name="docstrings",
    path=str(ROOT / "src"),
    parsers=[DocTestParser()],
    patterns=["*.py"],
    setup=enter_scratch_folder,
    teardown=leave_scratch_folder,
)

pytest_collect_file = (pages + docstrings).pytest()
