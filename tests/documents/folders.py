"""Project folders for tests: written from texts, read back, and refused."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from journeykit.documents import Limits, load
from journeykit.errors import DocumentError, Problem

HEAD = "journeykit: 1\ntitle: T\n"


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder, and the folders between."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")


def texts_of(folder: Path) -> dict[str, str]:
    """Return what all files of a folder say, by their paths."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text("utf-8") for file in files}


def problems_of(folder: Path, limits: Limits | None = None) -> tuple[Problem, ...]:
    """Return why a folder is refused."""
    with pytest.raises(DocumentError) as caught:
        load(folder, limits=limits or Limits())
    return caught.value.problems


def messages(folder: Path, limits: Limits | None = None) -> list[str]:
    """Return why a folder is refused, in lines that name files from there."""
    return [str(problem).replace(f"{folder}/", "") for problem in problems_of(folder, limits)]
