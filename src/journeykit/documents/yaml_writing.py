"""YAML out: plain values as text that people like to read and that every reader reads alike.

Texts stand without quotation marks only where YAML 1.2 and YAML 1.1 agree that they are texts, and
always in one line: nothing is folded, so that a changed word is a changed line.
"""

import re
from collections.abc import Iterator
from typing import Any

from journeykit.documents.scalars import means_itself

MAX_WIDTH = 100
"""How long a line with a list in brackets may become."""
_MAX_SIMPLE_KEY = 1_000
"""YAML bounds keys at 1024 characters; longer ones are introduced by a question mark."""

_STARTS = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]")
_BREAKS_OFF = re.compile(r": |:$| #|^\s|\s$")
_BREAKS_OFF_IN_BRACKETS = re.compile(r"[,\[\]{}:?#]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_ESCAPED = re.compile(rf'["\\]|{_UNPRINTABLE.pattern}')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def yaml_text(document: dict[str, Any]) -> str:
    """Return plain values as a YAML document."""
    return "".join(f"{line}\n" for line in _mapping_lines(document, ""))


def _lines(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        return _mapping_lines(value, indent)
    return _list_lines(value, indent)


def _mapping_lines(mapping: dict[str, Any], indent: str) -> Iterator[str]:
    for key, value in mapping.items():
        head = indent + _key(key, indent)
        brief = _on_one_line(value, MAX_WIDTH - len(head) - 1)
        if brief is not None:
            yield f"{head} {brief}"
        else:
            yield head
            yield from _lines(value, f"{indent}  ")


def _list_lines(items: list[Any], indent: str) -> Iterator[str]:
    for item in items:
        brief = _on_one_line(item, MAX_WIDTH - len(indent) - 2)
        if brief is not None:
            yield f"{indent}- {brief}"
            continue
        inside = f"{indent}  "
        lines = _lines(item, inside)
        yield f"{indent}- {next(lines).removeprefix(inside)}"
        yield from lines


def _on_one_line(value: Any, width: int) -> str | None:
    """Return a scalar, an empty container, or a short list of scalars; None for all else."""
    if isinstance(value, dict):
        return None if value else "{}"
    if not isinstance(value, list):
        return _scalar(value)
    if any(isinstance(item, dict | list) for item in value):
        return None
    brief = f"[{', '.join(_scalar(item, in_brackets=True) for item in value)}]"
    return brief if len(brief) <= width or not value else None


def _key(key: str, indent: str) -> str:
    written = _scalar(key)
    return f"{written}:" if len(written) <= _MAX_SIMPLE_KEY else f"? {written}\n{indent}:"


def _scalar(value: Any, *, in_brackets: bool = False) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float():
            return _float(value)
    return _text(str.__str__(value), in_brackets=in_brackets)


def _float(value: float) -> str:
    """Return a number as every reader reads it: to YAML 1.1, ``1e+16`` without a dot is a text."""
    digits, exponent, power = float.__repr__(value).partition("e")
    return f"{digits}{'' if '.' in digits else '.0'}{exponent}{power}"


def _text(text: str, *, in_brackets: bool) -> str:
    if _is_plain(text) and not (in_brackets and _BREAKS_OFF_IN_BRACKETS.search(text)):
        return text
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _is_plain(text: str) -> bool:
    if not _STARTS.match(text) or _BREAKS_OFF.search(text):
        return False
    return not _UNPRINTABLE.search(text) and means_itself(text)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    return _SHORT_ESCAPES.get(character) or (f"\\x{code:02X}" if code < 256 else f"\\u{code:04X}")
