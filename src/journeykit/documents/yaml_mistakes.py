"""What a YAML parser complains about, in words that help."""

from typing import Any

import yaml

from journeykit.errors import Problem

_COLUMNS = "lines of one mapping or list begin in the same column"
_CLOSING = "a bracket is not closed, or a comma is missing"
_REMEDIES = {
    "mapping values are not allowed": (
        "a text with ': ' inside needs quotation marks; else the indentation is off"
    ),
    "could not find expected ':'": "a key needs ':' and a space after it",
    "did not find expected key": _COLUMNS,
    "did not find expected '-' indicator": _COLUMNS,
    "expected <block end>": _COLUMNS,
    "expected ',' or": _CLOSING,
    "unexpected end of stream": "the quotation mark is not closed",
    "tab character": "indent with spaces, not with tabs",
    "unknown escape character": "write '\\\\' for a backslash, or use single quotation marks",
}
_NOTICED_LATE = frozenset({"while scanning a simple key", "while scanning a quoted scalar"})
"""Where the parser only notices at the end what went wrong at the beginning."""


def mistake(error: yaml.YAMLError, text: str) -> Problem:
    """Return a syntax error as a problem with its line."""
    said = str(getattr(error, "problem", None) or "it breaks off")
    context = getattr(error, "context", None) or ""
    begun: Any = getattr(error, "context_mark", None)
    mark: Any = getattr(error, "problem_mark", None) or begun
    remedy = _remedy_for(said, text[mark.index : mark.index + 1] if mark else "")
    if context in _NOTICED_LATE:
        mark = begun or mark
    hint = f"{said}: {remedy}" if remedy else said
    if begun is not None and begun.line < mark.line:
        hint += f" (in what begins on line {begun.line + 1})"
    return Problem("", "valid YAML", "", hint, line=mark.line + 1 if mark else 1)


def _remedy_for(said: str, character: str) -> str:
    if "cannot start any token" in said and character != "\t":
        return f"a text that begins with '{character}' needs quotation marks"
    if "cannot start any token" in said:
        return _REMEDIES["tab character"]
    return next((remedy for part, remedy in _REMEDIES.items() if part in said), "")
