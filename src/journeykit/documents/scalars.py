"""What a plain scalar of YAML means: by YAML 1.2, and to those who still read YAML 1.1."""

import re
from typing import Any

_NUMBER_STARTS = frozenset("0123456789+-.")
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INFINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)")
_NOT_A_NUMBER = frozenset({".nan", ".NaN", ".NAN"})
_MAX_DIGITS = 400
"""More than any double has: Python refuses to read very long whole numbers."""

_OLD_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "=", "<<", "!", "&", "*"))
_OLD_NUMBER = re.compile(
    r"[-+]?0b[01_]+"
    r"|[-+]?0[0-7_]+"
    r"|[-+]?0x[0-9a-fA-F_]+"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?"
)


def resolved(text: str) -> Any:
    """Return what a plain scalar means in the core schema of YAML 1.2.

    Returns:
        None, a boolean, a number (infinite where it is too long), or the text itself: ``12:30``,
        ``no`` and ``2026-09-14`` are texts.
    """
    if text in _WORDS:
        return _WORDS[text]
    return _number(text) if text[0] in _NUMBER_STARTS else text


def _number(text: str) -> Any:
    if _INTEGER.fullmatch(text):
        return int(text) if len(text) <= _MAX_DIGITS else float("inf")
    if _BASED.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        return float(text)
    if _INFINITE.fullmatch(text):
        return float(text.replace(".", ""))
    return float("nan") if text in _NOT_A_NUMBER else text


def means_itself(text: str) -> bool:
    """Say whether a plain scalar is a text to every reader, of YAML 1.2 and of YAML 1.1."""
    if text.lower() in _OLD_WORDS or not isinstance(resolved(text), str):
        return False
    return _OLD_NUMBER.fullmatch(text) is None
