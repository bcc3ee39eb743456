"""JSON is read as JSON, fast; and where something is wrong, with lines."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from journeykit.documents.json_reading import json_tree, quick_json
from journeykit.documents.limits import Limits
from journeykit.errors import DocumentError
from tests.strategies import any_texts

LIMITS = Limits()
NUMBERS = st.integers(-(10**300), 10**300) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | any_texts(),
    lambda inner: st.lists(inner) | st.dictionaries(any_texts(), inner),
    max_leaves=8,
)


def without_pairs(value: Any) -> Any:
    """A value from the quick reader, with dicts in place of tuples of pairs."""
    if isinstance(value, tuple | dict):
        pairs = value if isinstance(value, tuple) else value.items()
        return {key: without_pairs(inner) for key, inner in pairs}
    return list(map(without_pairs, value)) if isinstance(value, list) else value


@given(value=VALUES, indent=st.sampled_from([None, 0, 3]), is_ascii=st.booleans())
def test_both_ways_of_reading_agree_with_the_standard_library(
    value: Any, indent: int | None, is_ascii: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=is_ascii)

    assert without_pairs(quick_json(text, LIMITS)) == value
    assert json_tree(text, LIMITS).value == value
    assert json_tree(text, LIMITS).findings == ()


@given(value=st.dictionaries(any_texts(), st.lists(any_texts(), max_size=3), max_size=3))
def test_every_place_knows_its_line(value: dict[str, list[str]]) -> None:
    text = json.dumps(value, indent=1, ensure_ascii=False)
    tree = json_tree(text, LIMITS)
    lines = text.split("\n")

    for key, items in value.items():
        assert json.dumps(key, ensure_ascii=False) in lines[tree.line_of((key,)) - 1]
        for index, item in enumerate(items):
            assert json.dumps(item, ensure_ascii=False) in lines[tree.line_of((key, index)) - 1]


def test_a_repeated_key_is_found_with_both_lines_and_the_first_one_counts() -> None:
    text = '{"a": 1,\n "b": {"c": 1,\n "c": {"d": [2]}},\n "a": 3}'

    with pytest.raises(ValueError, match="repeated"):
        quick_json(text, LIMITS)
    assert quick_json('{"b": {"c": 1, "c": 2}}', LIMITS) == {"b": (("c", 1), ("c", 2))}
    tree = json_tree(text, LIMITS)
    assert tree.value == {"a": 1, "b": {"c": 1}}
    assert [(finding.line, finding.steps) for finding in tree.findings] == [
        (3, ("b", "c")),
        (4, ("a",)),
    ]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 5_000])
def test_numbers_that_others_cannot_read_are_found(number: str) -> None:
    tree = json_tree(f'{{"a":\n{number}}}', LIMITS)

    assert tree.value == {"a": None}
    assert [(finding.line, finding.steps) for finding in tree.findings] == [(2, ("a",))]


@pytest.mark.parametrize("half", ["\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d x \\ude00"])
def test_half_a_surrogate_pair_is_found(half: str) -> None:
    tree = json_tree(f'{{"a": "{half}",\n"{half}": 1, "b": "\\ud83d\\ude00"}}', LIMITS)

    assert tree.value == {"a": None, "b": "😀"}
    assert [finding.line for finding in tree.findings] == [1, 2]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"a":\n1,}', 2),
        ('{"a": 1}\n]', 2),
        ("{'a': 1}", 1),
        ('{"a":\n"b\tc"}', 2),
        ('{"a": 01}', 1),
        ('{"a": 1} // why', 1),
        ("[1,\n2", 2),
        ('["\\x"]', 1),
        ("[\x00]", 1),
        ("[+1]", 1),
    ],
)
def test_a_syntax_error_names_the_line(text: str, line: int) -> None:
    with pytest.raises(DocumentError) as caught:
        json_tree(text, LIMITS)

    assert str(caught.value).startswith(f"{line}: expected valid JSON; ")
