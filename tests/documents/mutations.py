"""Good documents with something changed at random places, as by a slip of the hand."""

import copy
import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

PIECES = (
    *("", " ", "  ", "\t", "\n", "\r", "\r\n", ":", ": ", "- ", "?", "#", "|", ">", "&a ", "*a"),
    *("[", "]", "{", "}", ",", "'", '"', "\\", "!", "!!str ", "%", "@", "`", "<<: ", "---\n", "~"),
    *(
        "0",
        "-1",
        "1e9",
        "\x00",
        "\x85",
        "\u2028",
        "\ufeff",
        "\ud800",
        "é",
        "🙂",
        "null",
        "[]",
        "{}",
    ),
)
VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        7,
        10**30,
        0.5,
        -1.5,
        1e308,
        "",
        " ",
        "no",
        "12:30",
        "25:00",
        "7:5",
    ),
    *("2026-02-30", "../a.png", "a.yaml", "awarness", [], {}, [[]], [{}], [None], {"extra": 1}),
    *({"a": {"b": []}}, "x" * 200, "\x1b[31m", "\ud800"),
)


@st.composite
def slips(draw: DrawFn, text: str) -> str:
    """A text with one to three slips: in its characters, lines, indentation, keys or values."""
    for _ in range(draw(st.integers(1, 3))):
        slip = draw(st.sampled_from(_SLIPS))
        text = slip(draw, text)
    return text


def _in_characters(draw: DrawFn, text: str) -> str:
    begin = draw(st.integers(0, len(text)))
    end = begin + draw(st.integers(0, 3))
    return text[:begin] + draw(st.sampled_from(PIECES)) + text[end:]


def _in_lines(draw: DrawFn, text: str) -> str:
    lines = text.splitlines(keepends=True) or [""]
    one, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    match draw(st.sampled_from(["swap", "repeat", "lose", "move"])):
        case "swap":
            lines[one], lines[other] = lines[other], lines[one]
        case "repeat":
            lines.insert(other, lines[one])
        case "lose":
            del lines[one : one + 3]
        case _:
            lines.insert(other, lines.pop(one))
    return "".join(lines)


def _in_indentation(draw: DrawFn, text: str) -> str:
    lines = text.splitlines(keepends=True) or [""]
    number, by = draw(st.integers(0, len(lines) - 1)), draw(st.integers(-3, 3))
    line = lines[number]
    lines[number] = " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip())) :]
    return "".join(lines)


def _in_keys(draw: DrawFn, text: str) -> str:
    """Give a line the key of another one."""
    lines = text.splitlines(keepends=True) or [""]
    one, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    key, colon, value = lines[one].partition(":")
    other_key, other_colon, _ = lines[other].partition(":")
    if colon and other_colon:
        indent = key[: len(key) - len(key.lstrip(" -"))]
        lines[one] = f"{indent}{other_key.lstrip(' -')}:{value}"
    return "".join(lines)


def _in_values(draw: DrawFn, text: str) -> str:
    lines = text.splitlines(keepends=True) or [""]
    number = draw(st.integers(0, len(lines) - 1))
    key, colon, _ = lines[number].partition(":")
    lines[number] = f"{key}{colon} {json.dumps(draw(st.sampled_from(VALUES)))}\n"
    return "".join(lines)


_SLIPS: tuple[Callable[[DrawFn, str], str], ...] = (
    _in_characters,
    _in_lines,
    _in_indentation,
    _in_keys,
    _in_values,
)


@st.composite
def other_documents(draw: DrawFn, document: Any) -> Any:
    """A document with one to three values lost, replaced, repeated, or under another key."""
    document = copy.deepcopy(document)
    for _ in range(draw(st.integers(1, 3))):
        container = draw(_containers(document))
        if isinstance(container, list):
            _change_list(draw, container)
        else:
            _change_mapping(draw, container)
    return document


def _containers(document: Any) -> SearchStrategy[Any]:
    found, pending = [], [document]
    while pending:
        value = pending.pop()
        if isinstance(value, dict | list):
            found.append(value)
            pending.extend(value.values() if isinstance(value, dict) else value)
    return st.sampled_from(found)


def _other_value(draw: DrawFn) -> Any:
    return copy.deepcopy(draw(st.sampled_from(VALUES)))


def _change_list(draw: DrawFn, items: list[Any]) -> None:
    place = draw(st.integers(0, len(items)))
    if items and draw(st.sampled_from([True, False])):
        items.insert(place, copy.deepcopy(draw(st.sampled_from(items))))
    else:
        items[place : place + 1] = [_other_value(draw)]


def _change_mapping(draw: DrawFn, mapping: dict[str, Any]) -> None:
    key = draw(st.sampled_from([*mapping, "name"]))
    match draw(st.sampled_from(["lose", "replace", "rename"])):
        case "lose":
            mapping.pop(key, None)
        case "replace":
            mapping[key] = _other_value(draw)
        case _:
            mapping[draw(st.sampled_from([f"{key}s", "title", "id", "extra"]))] = mapping.pop(
                key, 1
            )
