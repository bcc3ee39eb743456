"""An example of each class of the model, as it stands in a document."""

import re
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any, get_origin

from journeykit.documents.json_schema.classes import classes, held, keys
from journeykit.model import Project

EXAMPLES = Path(__file__).with_name("examples.yaml")
_ENTRY = re.compile(r"^(\w+):\n((?:  .*\n?|\n)+)", re.MULTILINE)


def example_of(owner: Any) -> str:
    """Return the example of a class as a mapping, in YAML.

    Raises:
        KeyError: There is none.
    """
    return _texts()[owner.__name__]


def example_in_place(owner: Any) -> str:
    """Return the example of a class below the key where it stands in a document."""
    text = example_of(owner)
    if owner is Project:
        return f"journeykit: 1\n{text}"
    key, is_list = _place(owner)
    lines = text.splitlines(keepends=True)
    if is_list:
        lines = [("  - " if number == 0 else "    ") + line for number, line in enumerate(lines)]
    else:
        lines = [f"  {line}" for line in lines]
    return f"{key}:\n{''.join(lines)}"


@cache
def _texts() -> dict[str, str]:
    entries = _ENTRY.findall(EXAMPLES.read_text(encoding="utf-8"))
    return {name: f"{dedent(body).strip()}\n" for name, body in entries}


def _place(owner: Any) -> tuple[str, bool]:
    """The first key under which a class stands, and whether it holds a list."""
    fields = (field for around in classes(Project) for field in keys(around))
    field = next(field for field in fields if held(field.type) is owner)
    return field.name, get_origin(field.type) is tuple
