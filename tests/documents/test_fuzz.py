"""Whatever is loaded is a project or a `DocumentError`, and nothing else happens."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st

from journeykit.documents import load, loads
from journeykit.errors import DocumentError
from tests.strategies import AWKWARD_TEXTS, any_texts

FOULEE = Path("examples/foulee/project.yaml")
KEYS = (
    "journeykit",
    "title",
    "personas",
    "days",
    "moments",
    "start",
    "journeys",
    "stages",
    "extra",
)
YAML_PIECES = (
    *("journeykit: 1\n", "title: T\n", "personas:\n", "  - name: A\n", "    days:\n", "extra: "),
    *("&a ", "*a", "!!str ", "!x ", "? ", ": ", "- ", "{", "}", "[", "]", ",", "|\n", ">-\n", "#"),
    *("\n", "  ", "\t", "'", '"', "\\", "<<: ", "---\n", "...\n", "%YAML 1.2\n", "\ufeff", "\r"),
    *("~", "1", ".inf", "\x00", "\u2028", "\x85", "é", "🙂", "\ud800"),
)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | any_texts(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(any_texts() | st.sampled_from(KEYS), inner, max_size=4)
    ),
    max_leaves=20,
)


def survives(text: str, format: str) -> None:
    """Load a text; any error but the one for documents fails the test."""
    with suppress(DocumentError):
        loads(text, format=format)


@given(text=st.text(), format=st.sampled_from(["yaml", "json"]))
def test_any_text(text: str, format: str) -> None:
    survives(text, format)


@given(pieces=st.lists(st.sampled_from(YAML_PIECES), max_size=25))
@settings(max_examples=500)
@pytest.mark.usefixtures("either_parser")
def test_any_heap_of_yaml(pieces: list[str]) -> None:
    survives("".join(pieces), "yaml")


@given(data=st.binary(max_size=200))
@example(data="é".encode("latin-1"))
@example(data="é".encode("utf-16"))
def test_any_bytes(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(data)

    with suppress(DocumentError):
        load(file)


@given(
    content=st.dictionaries(st.sampled_from(KEYS), PLAIN), format=st.sampled_from(["yaml", "json"])
)
def test_any_structure(content: dict[str, Any], format: str) -> None:
    survives(json.dumps({"journeykit": 1, "title": "T"} | content), format)


class TestMutations:
    """A good document with one thing changed is refused with a line, or still good."""

    lines = FOULEE.read_text(encoding="utf-8").splitlines(keepends=True)

    @given(number=st.integers(0, len(lines) - 1), text=st.sampled_from(AWKWARD_TEXTS))
    def test_a_line_is_replaced(self, number: int, text: str) -> None:
        self.is_refused_with_lines([*self.lines[:number], f"{text}\n", *self.lines[number + 1 :]])

    @given(number=st.integers(0, len(lines) - 1), count=st.integers(1, 3))
    def test_lines_are_lost(self, number: int, count: int) -> None:
        self.is_refused_with_lines([*self.lines[:number], *self.lines[number + count :]])

    @given(number=st.integers(0, len(lines) - 1))
    def test_a_line_is_said_twice(self, number: int) -> None:
        self.is_refused_with_lines([*self.lines[: number + 1], *self.lines[number:]])

    @given(
        number=st.integers(0, len(lines) - 1), value=st.sampled_from([*AWKWARD_TEXTS, "[]", "{}"])
    )
    def test_a_value_is_replaced(self, number: int, value: str) -> None:
        key, colon, _ = self.lines[number].partition(": ")
        self.is_refused_with_lines(
            [*self.lines[:number], f"{key}{colon}{value}\n", *self.lines[number + 1 :]]
        )

    def is_refused_with_lines(self, lines: list[str]) -> None:
        try:
            loads("".join(lines))
        except DocumentError as error:
            for problem in error.problems:
                assert problem.line is not None
                assert 1 <= problem.line <= len(lines) + 3
