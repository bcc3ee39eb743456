r"""Texts in cells: a cell has no place for some characters, and a line break ends a text in a list.

Such a text is written as JSON writes it, in quotation marks and with at least one backslash:
``"first line\nsecond line"``. Nobody else writes so, which makes it safe to read it back; a text
that happens to look like it is written in the same way.
"""

import json
import re
from collections.abc import Iterable, Iterator

from journeykit.spreadsheet.writing import MAX_TEXT, text_for_cell

_OUTER_SPACE = re.compile(r"\A\s|\s\Z")


def cell_of_text(text: str) -> str:
    """Return what a cell says for a text; `text_of` reads it back."""
    return text if _stands_as_it_is(text) else _as_json(text)


def text_of(cell: str) -> str:
    """Return the text that a cell says."""
    found = cell.strip()
    meant = _from_json(found)
    return found if meant is None else meant


def cell_of_lines(texts: Iterable[str]) -> str:
    """Return what a cell says for several texts, a line each; `lines_of` reads it back."""
    return "\n".join(_as_json(text) if "\n" in text else cell_of_text(text) for text in texts)


def lines_of(cell: str) -> Iterator[str]:
    """Iterate over the texts that a cell says, a line each; empty lines say nothing."""
    return (text_of(line) for line in cell.split("\n") if line.strip())


def _stands_as_it_is(text: str) -> bool:
    fits = text_for_cell(text) == text[:MAX_TEXT]
    return fits and text == text.strip() and _from_json(text) is None


def _as_json(text: str) -> str:
    inner = json.dumps(text, ensure_ascii=False)[1:-1]
    inner = _OUTER_SPACE.sub(lambda found: _escaped(found[0]), inner)
    return f'"{"".join(char if text_for_cell(char) == char else _escaped(char) for char in inner)}"'


def _escaped(char: str) -> str:
    return f"\\u{ord(char):04x}"


def _from_json(text: str) -> str | None:
    if not (text.startswith('"') and text.endswith('"') and "\\" in text and "\n" not in text):
        return None
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, str) else None
