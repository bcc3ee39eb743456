"""Documents come from strangers: nothing runs, nothing explodes, and the refusal is clear."""

import json
import time
from pathlib import Path

import pytest

from journeykit.documents import Limits, load, loads
from journeykit.errors import DocumentError

HEAD = "journeykit: 1\ntitle: T\n"
LIMITS_OF_NOTATIONS = [("yaml", "16 MB", 17), ("json", "128 MB", 129)]
MOST_SECONDS = 10  # generous: what these tests are about would take minutes, or all memory


def refusal(text: str, format: str = "yaml", limits: Limits | None = None) -> str:
    begun = time.monotonic()
    with pytest.raises(DocumentError) as caught:
        loads(text, format=format, limits=limits or Limits())
    assert time.monotonic() - begun < MOST_SECONDS
    return str(caught.value)


@pytest.mark.usefixtures("either_parser")
class TestDepth:
    @pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000])
    def test_great_depth_in_yaml_is_refused(self, text: str) -> None:
        assert "at most 64 levels deep" in refusal(f"{text}\n")

    def test_the_line_of_the_first_level_too_many_is_named(self) -> None:
        text = "".join(f"{' ' * level}a:\n" for level in range(80))

        assert refusal(text).startswith("<text>:65: expected lists and mappings at most 64")

    def test_depth_that_aliases_add_up_is_refused(self) -> None:
        levels = "".join(f"  a{n}: &a{n} {'[' * 9}*a{n - 1}{']' * 9}\n" for n in range(1, 9))

        assert "at most 64 levels deep" in refusal(f"{HEAD}extra:\n  a0: &a0 1\n{levels}")


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '["[[[",' * 70])
def test_great_depth_in_json_is_refused(text: str) -> None:
    assert "at most 64 levels deep" in refusal(text, "json")


def test_the_line_of_the_first_level_too_many_is_named_in_json() -> None:
    assert refusal("[\n" * 100, "json").startswith("<text>:65: ")


def test_brackets_in_texts_are_not_levels() -> None:
    document = {"journeykit": 1, "title": "[{" * 100 + '\\"' + "[" * 100}

    assert loads(json.dumps(document), format="json").title == document["title"]


@pytest.mark.parametrize("text", ['"' + '\\"' * 1_000_000, '"\\' * 1_000_000, '"' * 1_000_001])
def test_texts_without_an_end_cost_little(text: str) -> None:
    assert "valid JSON" in refusal(text, "json")


@pytest.mark.usefixtures("either_parser")
class TestAliases:
    def test_a_billion_laughs_are_refused(self) -> None:
        laughs = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
        for one, next_one in zip("abcdefgh", "bcdefghi", strict=True):
            laughs.append(f"{next_one}: &{next_one} [{', '.join([f'*{one}'] * 9)}]")

        message = refusal("\n".join(laughs))

        assert "expected aliases that stand for at most 100000 values" in message

    def test_the_limit_is_an_argument(self) -> None:
        text = f"{HEAD}objectives: [&a x, {{text: *a}}]\n"

        assert "at most 0 values" in refusal(text, limits=Limits(alias_values=0))

    def test_a_value_within_itself_is_refused(self) -> None:
        assert "an alias outside of what it stands for" in refusal(f"{HEAD}extra: &e {{a: *e}}\n")

    def test_what_aliases_stand_for_is_read_in_each_place(self) -> None:
        text = f"{HEAD}personas:\n  - {{name: A, cities: &c [Lyon]}}\n  - {{name: B, cities: *c}}\n"

        assert [persona.cities for persona in loads(text).personas] == [("Lyon",), ("Lyon",)]


@pytest.mark.parametrize(("notation", "limit", "megabytes"), LIMITS_OF_NOTATIONS)
def test_a_file_that_is_too_large_is_refused_unread(
    notation: str, limit: str, megabytes: int, tmp_path: Path
) -> None:
    file = tmp_path / f"large.{notation}"
    with file.open("wb") as stream:
        stream.truncate(megabytes * 2**20)

    with pytest.raises(DocumentError, match=f"{file}: expected a document of at most {limit}"):
        load(file)


def test_a_text_that_is_too_large_is_refused() -> None:
    assert "at most 16 MB" in refusal(HEAD + "#" * 17 * 2**20)
    assert "at most 10 bytes" in refusal("é" * 6, limits=Limits(yaml_bytes=10))


def test_an_endless_file_is_refused(tmp_path: Path) -> None:
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("this system has no endless file")
    (tmp_path / "endless.yaml").symlink_to(endless)

    with pytest.raises(DocumentError, match="expected a document of at most 16 MB"):
        load(tmp_path / "endless.yaml")


def test_tags_that_build_objects_build_nothing(tmp_path: Path) -> None:
    trace = tmp_path / "was-here"
    text = f"{HEAD}owner: !!python/object/apply:os.mkdir ['{trace}']\n"

    assert "no tags but those of plain data" in refusal(text)
    assert not trace.exists()


@pytest.mark.parametrize("bad", ["- 1\n", "- {kind: x}\n", "- []\n", "- {a: {b: 1}}\n"])
def test_many_problems_are_counted_but_not_all_listed(bad: str) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(f"{HEAD}evidence:\n{bad * 20_000}")

    assert len(caught.value.problems) == 1_001
    assert "at most 1000 problems, got more of them" in str(caught.value.problems[-1])


def test_many_repeated_keys_are_not_all_listed() -> None:
    with pytest.raises(DocumentError) as caught:
        loads(HEAD + "title: T\n" * 5_000, limits=Limits(problems=10))

    assert len(caught.value.problems) == 11


def test_a_message_stays_on_one_line_and_sends_nothing_to_the_terminal() -> None:
    escape = '"\\x1b[31m\\n\\u2028"'
    text = f"""{HEAD}language: {escape}
owner: {escape[:-1]}{"x" * 100_000}"
objectives: {escape}
journeys: [{{title: J, stages: [{escape}]}}]
{escape}: 1
brand: {{name: B, {escape}: 1}}
"""
    lines = refusal(text).split("\n")

    assert len(lines) == 5
    assert all(line.isprintable() and len(line) < 200 for line in lines)
