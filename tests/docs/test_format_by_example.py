"""The page that explains the format by example is true, in both languages."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from journeykit import DocumentError, Project, loads
from journeykit.documents.json_schema.classes import classes
from tests.docs.growing_pages import growth, merged, parts, refused

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
ENGLISH, FRENCH = REFERENCE / "format-by-example.md", REFERENCE / "format-par-l-exemple.md"
FILE_NAMES = {ENGLISH: "bakery.yaml", FRENCH: "boulangerie.yaml"}
PAGES = pytest.mark.parametrize("page", FILE_NAMES, ids=["english", "french"])


def project(document: dict[str, Any]) -> Project:
    return loads(json.dumps(document), format="json")


@PAGES
def test_the_project_of_the_page_loads_after_each_block(page: Path) -> None:
    sizes = [len(project(document).index.places) for document in growth(page)]

    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


@PAGES
def test_what_is_wrong_on_purpose_is_refused_in_the_words_of_the_page(page: Path) -> None:
    for block in refused(page):
        with pytest.raises(DocumentError) as caught:
            loads(block.yaml, name=FILE_NAMES[page])

        assert f"{caught.value}\n" == block.refusal


@PAGES
def test_every_class_of_the_model_is_on_the_page(page: Path) -> None:
    shown = {type(value) for value in inside(project(growth(page)[-1]))}

    assert set(classes(Project)) - shown == set()


def inside(value: Any) -> Iterator[Any]:
    """Iterate over a value of the model and all values in it."""
    if isinstance(value, tuple):
        for item in value:
            yield from inside(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from inside(getattr(value, field.name))


def test_both_languages_show_the_same_keys_block_by_block() -> None:
    assert [list(keys(part)) for part in parts(ENGLISH)] == [
        list(keys(part)) for part in parts(FRENCH)
    ]


def keys(value: Any) -> Iterator[str]:
    """Iterate over the keys of a document, however deep."""
    if isinstance(value, list):
        for item in value:
            yield from keys(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)


def test_both_languages_have_the_same_headings() -> None:
    levels = [
        re.findall(r"^#+(?= )", page.read_text(encoding="utf-8"), re.MULTILINE)
        for page in FILE_NAMES
    ]

    assert levels[0] == levels[1]


def test_the_french_page_is_set_in_french() -> None:
    text = FRENCH.read_text(encoding="utf-8")
    prose = re.sub(r"^```text\n.*?^```|`[^`\n]+`", "", text, flags=re.MULTILINE | re.DOTALL)

    assert re.findall(r".* [:;!?%»€]|.*« |.*\w'\w", prose) == []


def test_a_later_block_goes_on_with_what_begins_alike() -> None:
    old = {"personas": ["Nora", {"name": "Malik", "age": "25-34", "needs": ["Bread"]}]}
    new = {
        "personas": [
            {"name": "Nora", "age": "35-44"},
            {"name": "Malik", "age": "45-54", "needs": ["Tea"]},
            "Ines",
        ]
    }

    assert merged(old, new)["personas"] == [
        {"name": "Nora", "age": "35-44"},
        {"name": "Malik", "age": "45-54", "needs": ["Bread", "Tea"]},
        "Ines",
    ]


def test_entries_of_one_block_that_begin_alike_stay_apart() -> None:
    ways = [{"source": "queue", "target": "counter"}, {"source": "queue", "target": "door"}]

    assert merged({}, {"transitions": ways})["transitions"] == ways
    assert merged({"transitions": []}, {"transitions": ways})["transitions"] == ways
