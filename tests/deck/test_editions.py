"""What is internal stays inside: not a trace of it is in the file for the client."""

import re
from collections.abc import Iterator, Set as AbstractSet
from html import unescape
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from journeykit import Project
from journeykit.exporters import render
from journeykit.importers.deck import DECK as IMPORTER, DeckSourceOptions
from journeykit.model import Place
from journeykit.model.edition import in_edition
from tests.deck.crowded import crowded
from tests.deck.decks import PROJECTS, example, rendered
from tests.deck.fields import TEXTS, texts_of
from tests.deck.parts import everything
from tests.deck.test_any_project import PHASES
from tests.strategies import projects

MARK = "Zibeline"
"""Marks what is internal; no other text contains it."""
PLAIN = crowded(str, stages=3, touchpoints=2, moments=6)
PLACES = {place.kind: place for place in reversed(PLAIN.index.places)}
"""The first entity of every kind."""
_SPELLED = re.compile(r"\\u([0-9a-f]{4})")


def with_secrets(owner: Any, secrets: AbstractSet[int], *, inside: bool = False) -> Any:
    """Return a value in which entities are internal, and all that is said in them is marked.

    Args:
        owner: The project, or something in it.
        secrets: The identities of the entities.
        inside: Whether the owner is in one of them.
    """
    is_secret = id(owner) in secrets
    inside = inside or is_secret
    changes: dict[str, Any] = {"internal": True, "extra": {MARK: MARK}} if is_secret else {}
    for field in attrs.fields(type(owner)):
        if field.init and field.name not in changes:
            value = getattr(owner, field.name)
            marks = inside and field.type in TEXTS and field.name != "not_applicable"
            changes[field.name] = _marked(value, secrets, inside=inside, marks=marks)
    return attrs.evolve(owner, **changes)


def _marked(value: Any, secrets: AbstractSet[int], *, inside: bool, marks: bool) -> Any:
    if isinstance(value, tuple):
        return tuple(_marked(item, secrets, inside=inside, marks=marks) for item in value)
    if marks and value is not None:
        return f"{MARK} {value}"
    return with_secrets(value, secrets, inside=inside) if attrs.has(type(value)) else value


def traces(content: bytes, *words: str) -> list[str]:
    """Return the files that say one of the words, those inside of workbooks included."""
    sought = [word.casefold() for word in words]
    return [name for name, text in _said(content) if any(word in text for word in sought)]


def _said(content: bytes) -> Iterator[tuple[str, str]]:
    """Iterate over the names of files and what they say, spelled as nobody has to escape it."""
    for name, inner in everything(content):
        text = unescape(inner.decode(errors="replace"))
        spelled = _SPELLED.sub(lambda found: chr(int(found[1], 16)), text)  # the source is JSON
        yield name, spelled.casefold()


@pytest.fixture(scope="module", params=sorted(PLACES))
def place(request: pytest.FixtureRequest) -> Place:
    return PLACES[request.param]


@pytest.fixture(scope="module")
def project(place: Place) -> Project:
    found: Project = with_secrets(PLAIN, {id(place.entity)})
    return found


def test_nothing_internal_is_in_the_file_for_the_client(project: Project, place: Place) -> None:
    assert traces(rendered(project, edition="client"), MARK, f"{place.address}]") == []


def test_the_internal_edition_tells_it(project: Project, place: Place) -> None:
    assert traces(rendered(project, edition="internal"), MARK, f"{place.address}]") != []


def test_the_client_gets_the_edition_for_clients_unless_asked_otherwise(project: Project) -> None:
    assert render(project, "pptx") == rendered(project, edition="client")


@given(projects(), st.data())
@settings(max_examples=30, phases=PHASES)
def test_whatever_is_internal_nothing_of_it_is_in_the_file_for_the_client(
    project: Project, data: st.DataObject
) -> None:
    entities = [id(place.entity) for place in project.index.places]
    secrets = data.draw(st.sets(st.sampled_from(entities), max_size=6)) if entities else set()
    marked = with_secrets(project, secrets)

    content = rendered(marked, edition="client")
    assert traces(content, MARK) == []
    source = IMPORTER.read(content, "deck.pptx", DeckSourceOptions()).project
    assert not any(place.entity.internal for place in source.index.places)


@pytest.mark.parametrize("name", PROJECTS)
def test_no_text_of_an_example_that_is_internal_is_in_its_file_for_the_client(name: str) -> None:
    project = example(name)
    kept = {text for _, text in texts_of(in_edition(project, "client"))}
    told = "\n".join(kept).casefold()
    secret = {text for _, text in texts_of(project)} - kept
    only_there = [text for text in secret if text.casefold() not in told]

    assert traces(rendered(project, edition="client"), *only_there) == []
    if only_there:
        assert traces(rendered(project, edition="internal"), *only_there) != []


def test_an_example_has_internal_texts() -> None:
    assert any(in_edition(example(name), "client") != example(name) for name in PROJECTS)
