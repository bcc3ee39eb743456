"""JSON in: fast where nothing is wrong, and once more with the lines where something is."""

import json
import re
from itertools import accumulate
from typing import Any

from journeykit.documents.growth import TreeBuilder
from journeykit.documents.limits import DEFAULT_LIMITS, Limits
from journeykit.documents.scalars import resolved
from journeykit.documents.tree import Tree
from journeykit.errors import DocumentError, Problem
from journeykit.model.values import SURROGATES

# Possessive, and closed by the end of the text too: no text makes these search twice.
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)'
_WITHOUT_BRACKETS = re.compile(rf'{_STRING}|[^\[\]{{}}"]+', re.DOTALL)
_TOKEN = re.compile(rf'{_STRING}|[\[\]{{}}]|[^\s\[\]{{}}:,"]+', re.DOTALL)
_LEVELS = {"[": 1, "{": 1, "]": -1, "}": -1}
_CONSTANTS = {"true": True, "false": False, "null": None}


def quick_json(text: str, limits: Limits) -> Any:
    """Return what a JSON text says, as fast as the standard library does.

    Every mapping but the outermost comes as a tuple of pairs, as `quick_project` takes it: that
    costs no more than a dict, and shows keys that are repeated. Numbers that JSON does not know
    and lone surrogates pass: nothing in the model admits them. So does nesting as deep as the
    usual limit or deeper, since the model itself ends long before that.

    Raises:
        DocumentError: It is nested too deeply.
        ValueError: Something is wrong: `json_tree` says what and where.
    """
    if limits.depth < DEFAULT_LIMITS.depth:
        _check_depth(text, limits.depth)
    try:
        value = json.loads(text, object_pairs_hook=tuple)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return _without_repetition(value) if isinstance(value, tuple) else value


def json_tree(text: str, limits: Limits) -> Tree:
    """Return what a JSON text says, with the lines; slower than `quick_json`.

    Raises:
        DocumentError: It is no JSON, or nested too deeply. Repeated keys and the like are
            findings of the tree instead.
    """
    _check_depth(text, limits.depth)
    _check_syntax(text)
    builder = TreeBuilder(limits)
    line, counted = 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", counted, token.start())
        counted = token.start()
        _take(builder, token[0], line)
    return builder.tree()


def _without_repetition(pairs: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        raise ValueError("a key is repeated")
    return mapping


def _check_depth(text: str, limit: int) -> None:
    """Refuse deep nesting before a recursive parser meets it."""
    levels = map(_LEVELS.__getitem__, _WITHOUT_BRACKETS.sub("", text))
    if max(accumulate(levels), default=0) > limit:
        expected = f"lists and mappings at most {limit} levels deep"
        line = _line_of_level(text, limit + 1)
        raise DocumentError([Problem("", expected, "more levels", line=line)])


def _line_of_level(text: str, wanted: int) -> int:
    level, place = 0, 0
    for token in _TOKEN.finditer(text):
        level += _LEVELS.get(token[0], 0)
        place = token.start()
        if level >= wanted:
            break
    return text.count("\n", 0, place) + 1


def _check_syntax(text: str) -> None:
    try:
        json.loads(text, parse_int=str, parse_float=str)  # very long numbers are no syntax error
    except json.JSONDecodeError as error:
        hint = (error.msg[:1].lower() + error.msg[1:]).removesuffix(" at")
        raise DocumentError([Problem("", "valid JSON", "", hint, line=error.lineno)]) from error


def _take(builder: TreeBuilder, token: str, line: int) -> None:
    match token[0]:
        case "{":
            builder.open({}, line)
        case "[":
            builder.open([], line)
        case "}" | "]":
            builder.close()
        case '"':
            _put_text(builder, json.loads(token), line)
        case _ if token in _CONSTANTS:
            builder.put(_CONSTANTS[token], line)
        case _:
            _put_number(builder, token, line)


def _put_text(builder: TreeBuilder, text: str, line: int) -> None:
    if SURROGATES.search(text):
        builder.refuse(text, "whole characters", "half of a pair stands alone", line)
    else:
        builder.put(text, line)


def _put_number(builder: TreeBuilder, token: str, line: int) -> None:
    number = resolved(token)
    if isinstance(number, str):  # NaN or Infinity, which Python's parser takes for JSON
        builder.refuse(token, "a number that JSON knows", "", line)
    else:
        builder.put_number(number, token, line)
