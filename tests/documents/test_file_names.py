"""Ids become names of files that stay where they belong."""

import ntpath
import sys
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given, strategies as st

from journeykit.documents.file_names import MAX_BYTES, file_names
from journeykit.model import Project
from tests.strategies import ids

AWKWARD = [".", "..", "...", ".hidden", "end.", "CON", "nul.x", "lpt1", "é" * 300, "漢" * 99, "_"]


def name_of(entity_id: str) -> str:
    return file_names([entity_id])[entity_id]


@pytest.mark.parametrize("entity_id", ["first-pair", "été_2026", "v1.2", "漢字", "a" * MAX_BYTES])
def test_an_ordinary_id_is_the_name(entity_id: str) -> None:
    assert name_of(entity_id) == entity_id


def is_reserved(name: str) -> bool:
    if sys.version_info >= (3, 13):
        return ntpath.isreserved(name)
    return PureWindowsPath(name).is_reserved()


@given(ids() | st.sampled_from(AWKWARD))
def test_a_name_is_one_visible_part_of_a_path_on_every_system(entity_id: str) -> None:
    Project(title="x", id=entity_id)  # the model admits it
    name = f"{name_of(entity_id)}.fr.pptx"

    assert PurePosixPath(name).parts == (name,)
    assert PureWindowsPath(name).parts == (name,)
    assert not is_reserved(name)
    assert not name.startswith(".")
    assert len(name.encode()) < 255


@given(st.lists(ids() | st.sampled_from(AWKWARD), unique=True))
def test_different_ids_give_different_files_even_where_case_is_ignored(known: list[str]) -> None:
    names = file_names(known)

    seen = [unicodedata.normalize("NFC", name.casefold()) for name in names.values()]
    assert len(set(seen)) == len(known)


def test_ids_that_differ_in_case_only_are_told_apart() -> None:
    names = file_names(["First", "first", "second"])

    assert len({name.casefold() for name in names.values()}) == 3
    assert names["second"] == "second"
