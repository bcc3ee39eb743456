"""The order of files and the order of what they hold are made to agree."""

import pytest
from hypothesis import given, strategies as st

from journeykit.documents.folder.ordering import chains, in_order, reordered

LETTERS = st.sampled_from("abcdef")
RANKS = {letter: rank for rank, letter in enumerate("abcdef")}


@pytest.mark.parametrize(
    ("wished", "given"),
    [
        ("", ""),
        ("aabbcc", "aabbcc"),
        ("abcda", "abcdd"),  # the last one joins its neighbour
        ("fabc", "aabc"),
        ("cba", "aaa"),
        ("acb", "aab"),
    ],
)
def test_few_items_move_to_the_file_of_their_neighbour(wished: str, given: str) -> None:
    assert "".join(in_order(wished, RANKS)) == given


@given(st.lists(LETTERS))
def test_items_are_read_in_their_order(files: list[str]) -> None:
    result = in_order(files, RANKS)

    assert result == sorted(result)
    assert len(result) == len(files)
    assert set(result) <= set(files)


@given(st.lists(LETTERS))
def test_what_is_in_order_stays(files: list[str]) -> None:
    assert in_order(sorted(files), RANKS) == sorted(files)


TREE = {"m": ["a", "b", "c"], "a": ["x", "y"], "b": [], "c": [], "x": [], "y": []}


def test_files_are_read_before_what_they_include() -> None:
    assert list(chains(TREE, "m")) == ["m", "a", "x", "y", "b", "c"]
    assert chains(TREE, "m")["y"] == ("m", "a", "y")


@pytest.mark.parametrize(
    ("wanted", "of_main", "of_a"),
    [
        ([], "abc", "xy"),
        (["abc"], "abc", "xy"),
        (["ca"], "bca", "xy"),
        (["cy", "yx"], "bca", "yx"),
        (["ba", "ab"], "abc", "xy"),  # they contradict each other
        (["xam", "bm"], "abc", "xy"),  # what includes a file is read before it in any case
    ],
)
def test_files_change_places_with_what_they_hold(
    wanted: list[str], of_main: str, of_a: str
) -> None:
    result = reordered(TREE, "m", [list(files) for files in wanted])

    assert result["m"] == list(of_main)
    assert result["a"] == list(of_a)


@given(st.permutations("abcxy"))
def test_a_permutation_of_files_that_allows_it_is_followed(files: list[str]) -> None:
    flat = {"m": list("abcxy")} | {file: list[str]() for file in "abcxy"}

    assert reordered(flat, "m", [files])["m"] == files
