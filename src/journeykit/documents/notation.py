"""The notations of a document, and how files name them."""

from pathlib import Path
from typing import Literal, cast, get_args

from journeykit.errors import UsageError, nearest

Notation = Literal["yaml", "json"]
NOTATIONS: tuple[str, ...] = get_args(Notation)

_SUFFIXES: dict[str, Notation] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
PROJECT_FILES = tuple(f"project{suffix}" for suffix in _SUFFIXES)
"""What the document is called in a folder that is a project."""


def notation_named(name: str) -> Notation:
    """Return the notation of this name.

    Raises:
        UsageError: There is no such notation.
    """
    if name in NOTATIONS:
        return cast("Notation", name)
    message = f"no document is written in '{name}'; known: {', '.join(NOTATIONS)}"
    raise UsageError("; ".join(filter(None, (message, nearest(name, NOTATIONS)))))


def notation_of(path: Path) -> Notation | None:
    """Return the notation that the suffix of a file stands for, or None for other suffixes."""
    return _SUFFIXES.get(path.suffix.lower())
