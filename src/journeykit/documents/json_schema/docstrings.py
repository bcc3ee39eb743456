"""What the docstrings of classes say, for the pages and the editors that repeat it."""

import inspect
import re
from collections.abc import Mapping

_ATTRIBUTES = re.compile(r"^Attributes:\n((?:(?:    .*)?\n?)*)", re.MULTILINE)
_ENTRY = re.compile(r"^(\w+): (.*(?:\n +.*)*)", re.MULTILINE)


def summary(documented: object) -> str:
    """Return the first paragraph of a docstring, on one line; empty where it was stripped."""
    return on_one_line((inspect.getdoc(documented) or "").partition("\n\n")[0])


def meanings(documented: object) -> Mapping[str, str]:
    """Return what the section "Attributes" of a class says, by the name of the attribute."""
    found = _ATTRIBUTES.search(inspect.getdoc(documented) or "")
    entries = _ENTRY.findall(inspect.cleandoc(found[1])) if found else ()
    return {name: on_one_line(text) for name, text in entries}


def on_one_line(text: str) -> str:
    """Return prose of a docstring on one line, with code as Markdown marks it."""
    return " ".join(text.split()).replace("``", "`")
