"""Reads what docstrings in the Google style say, for the pages that repeat it."""

import inspect
import re
from collections.abc import Mapping

_ATTRIBUTES = re.compile(r"^Attributes:\n((?:(?:    .*)?\n?)*)", re.MULTILINE)
_ENTRY = re.compile(r"^(\w+): (.*(?:\n +.*)*)", re.MULTILINE)


def summary(documented: object) -> str:
    """Return the first paragraph of a docstring, on one line."""
    return _on_one_line((inspect.getdoc(documented) or "").partition("\n\n")[0])


def prose(documented: object) -> str:
    """Return a whole docstring, on one line."""
    return _on_one_line(inspect.getdoc(documented) or "")


def meanings(documented: object) -> Mapping[str, str]:
    """Return what the section "Attributes" of a class says, by the name of the attribute."""
    found = _ATTRIBUTES.search(inspect.getdoc(documented) or "")
    entries = _ENTRY.findall(inspect.cleandoc(found[1])) if found else ()
    return {name: _on_one_line(text) for name, text in entries}


def _on_one_line(text: str) -> str:
    return " ".join(text.split()).replace("``", "`")
