"""YAML is read as YAML 1.2, with lines, and refuses what a document has no use for."""

import pytest
from hypothesis import given, strategies as st

from journeykit.documents.limits import Limits
from journeykit.documents.tree import Tree
from journeykit.documents.yaml_reading import yaml_tree
from journeykit.errors import DocumentError

pytestmark = pytest.mark.usefixtures("either_parser")


def tree(text: str) -> Tree:
    return yaml_tree(text, Limits())


def refusal(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        tree(text)
    assert all(problem.line for problem in caught.value.problems)
    return str(caught.value)


def findings(text: str) -> list[str]:
    return [
        f"{finding.line}: {finding.expected}, got {finding.found}; {finding.hint}"
        for finding in tree(text).findings
    ]


def test_scalars_collections_and_styles() -> None:
    text = """
a: 12:30
b: [no, 1e3, ~, "7", '0o17']
c: {d: folded
    text}
e: |
  two
  lines
f: &x {g: 1}
h: *x
"""
    assert tree(text).value == {
        "a": "12:30",
        "b": ["no", 1000.0, None, "7", "0o17"],
        "c": {"d": "folded text"},
        "e": "two\nlines\n",
        "f": {"g": 1},
        "h": {"g": 1},
    }


def test_json_is_yaml_too() -> None:
    assert tree('{"a": [1, true, null, "\\u00e9\\n"]}').value == {"a": [1, True, None, "é\n"]}


@pytest.mark.parametrize("text", ["", "# nothing but this\n", "---\n", "--- ~\n...\n"])
def test_an_empty_document_says_nothing(text: str) -> None:
    assert tree(text).value is None


def test_every_place_knows_its_line() -> None:
    read = tree("# first\na:\n  - b\n  - c:\n      d: 1\n      e: [\n        2,\n        3]\n")

    lines = {
        ("a",): 2,
        ("a", 0): 3,
        ("a", 1): 4,
        ("a", 1, "c", "d"): 5,
        ("a", 1, "c", "e"): 6,
        ("a", 1, "c", "e", 1): 8,
        (): 2,
    }
    assert {steps: read.line_of(steps) for steps in lines} == lines


def test_a_place_that_does_not_exist_has_the_line_of_the_nearest_one_above() -> None:
    read = tree("a:\n  - b\n  - c: 1\n")

    assert read.line_of(("a", 1, "missing", "below")) == 3
    assert read.line_of(("a", 7)) == 1
    assert read.line_of(("a", 0, "text")) == 2


def test_lines_end_as_any_editor_ends_them() -> None:
    assert tree("a: 1\r\nb: 2\r\n").line_of(("b",)) == 2
    assert tree("a: 1\rb: 2\r").line_of(("b",)) == 2


@given(character=st.sampled_from("\x85\u2028\u2029"), spare=st.sampled_from(["", "\ue000\ue001"]))
def test_line_breaks_of_yaml_1_1_are_characters(character: str, spare: str) -> None:
    read = tree(f"a: x{character}y{spare}\nb: 'x{character}y'\n")

    assert read.value == {"a": f"x{character}y{spare}", "b": f"x{character}y"}
    assert read.line_of(("b",)) == 2


def test_a_repeated_key_is_found_with_both_lines_and_the_first_one_counts() -> None:
    text = "a: 1\nb:\n  c: 1\n  c: {d: 2}\na: [3]\n"

    assert tree(text).value == {"a": 1, "b": {"c": 1}}
    assert findings(text) == [
        "4: each key once, got 'c' again; line 3 states it already",
        "5: each key once, got 'a' again; line 1 states it already",
    ]


@pytest.mark.parametrize("key", ["1", "true", "~", "1.5", "[a]", "{a: b}", "? [a, [b]]\n"])
def test_a_key_is_a_text(key: str) -> None:
    text = f"{key}: dropped\nkept: 1\n"

    assert tree(text).value == {"kept": 1}
    assert len(findings(text)) == 1
    assert "a text as a key" in findings(text)[0]


def test_merge_keys_are_refused_unless_they_are_plain_text() -> None:
    assert "merge keys" in findings("a: &a {b: 1}\nc: {<<: *a}\n")[0]
    assert tree("'<<': 1\n").value == {"<<": 1}


@pytest.mark.parametrize("number", [".inf", "-.Inf", ".nan", "1e400", "-1e400", "9" * 400])
def test_numbers_that_others_cannot_read_are_found(number: str) -> None:
    assert tree(f"a: {number}\n").value == {"a": None}
    assert findings(f"\na: {number}\n")[0].startswith("2: a number within the range of a double")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!!str 12", "12"),
        ("! 12", "12"),
        ("!!int 12", 12),
        ("!!float 1.5", 1.5),
        ("!!bool true", True),
        ("!!null ~", None),
        ("!!map {}", {}),
        ("!!seq []", []),
        ("! []", []),
        ("!<tag:yaml.org,2002:str> 12", "12"),
    ],
)
def test_tags_of_plain_data_are_understood(text: str, value: object) -> None:
    assert tree(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "!!python/object/apply:os.system ['true']",
        "!!python/object/new:os.system ['true']",
        "!!python/name:os.system ''",
        "!!python/tuple [1]",
        "!!timestamp 2026-09-14",
        "!!binary aGk=",
        "!!set {a}",
        "!!omap [a: 1]",
        "!!map [1]",
        "!!seq {a: 1}",
        "!custom 1",
        "!custom [1]",
        "!<tag:example.org,2026:x> {a: 1}",
    ],
)
def test_all_other_tags_are_refused(text: str) -> None:
    assert "expected no tags but those of plain data" in refusal(f"a:\n  {text}\n")


@pytest.mark.parametrize("text", ["!!int x", "!!int '1.5'", "!!bool no", "!!null 0", "!!float a"])
def test_a_tag_has_to_be_true(text: str) -> None:
    assert "1: expected a value that is '!!" in refusal(text)


def test_half_a_surrogate_pair_is_refused_by_the_parser_or_found() -> None:
    try:
        message = findings('a: 1\nb: "\\ud800"\n')[0]
    except DocumentError as error:
        message = str(error)

    assert message.startswith(("2: whole characters, got '\\ud800'", "2: expected valid YAML"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\n---\nb: 2\n", "2: expected one document in a file"),
        ("a: *b\n", "1: expected the anchor '&b' before its alias, got '*b'"),
        ("a: &a\n  b: *a\n", "2: expected an alias outside of what it stands for, got '*a'"),
        ("a: \x00\n", "1: expected characters that YAML admits, got the character U+0000"),
        ("a: 1\nb: \x1b\n", "2: expected characters that YAML admits, got the character U+001B"),
        ("a: 1\nb: \ufeff\n", "2: expected characters that YAML admits, got the character U+FEFF"),
    ],
)
def test_these_are_refused(text: str, message: str) -> None:
    assert message in refusal(text)


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        ("a:\n\t- b\n", 2, "indent with spaces, not with tabs"),
        ("a:\n  - b: 1\n\t  c: 2\n", 3, "indent with spaces, not with tabs"),
        ("a: b\nc: d: e\n", 2, "a text with ': ' inside needs quotation marks"),
        ("a: b\nc: @d\n", 2, "a text that begins with '@' needs quotation marks"),
        ("a: b\nc: %d\n", 2, "a text that begins with '%' needs quotation marks"),
        ("a: b\nc: 'd\ne: f\n", 2, "the quotation mark is not closed"),
        ("a: b\nc: [d\ne: f\n", 3, "a bracket is not closed, or a comma is missing"),
        ("a: b\nc:d\ne: f\n", 2, "a key needs ':' and a space after it"),
        ('a: "\\d"\n', 1, "write '\\\\' for a backslash, or use single quotation marks"),
        ("a:\n  b: 1\n c: 2\n", 3, "lines of one mapping or list begin in the same column"),
        ("a:\n  - b\n  c\n", 3, ""),
        ("a: [b]]\n", 1, ""),
        ("%YAML 2.0\n---\na: 1\n", 1, ""),
    ],
)
def test_a_syntax_error_names_the_line_and_a_remedy(text: str, line: int, remedy: str) -> None:
    message = refusal(text)

    assert message.startswith(f"{line}: expected valid YAML; ")
    assert remedy in message


def test_what_is_not_closed_is_named_by_the_line_where_it_begins() -> None:
    assert "(in what begins on line 2)" in refusal("a: b\nc: [d\ne: f\n")
