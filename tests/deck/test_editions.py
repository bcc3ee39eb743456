"""What is internal stays inside: not a trace of it is in the file for the client."""

from typing import Any

import attrs
import pytest

from journeykit import Project
from journeykit.exporters import render
from journeykit.model import Entity, Place
from tests.deck.crowded import crowded
from tests.deck.decks import rendered
from tests.deck.fields import TEXTS
from tests.deck.parts import everything

MARK = "Zibeline"
"""Marks what is internal; no other text contains it."""
PLAIN = crowded(str, stages=3, touchpoints=2, moments=6)
PLACES = {place.kind: place for place in reversed(PLAIN.index.places)}
"""The first entity of every kind."""


def with_secret(owner: Any, secret: Entity, *, inside: bool = False) -> Any:
    """Return a value in which an entity is internal, and all texts in it are marked."""
    inside = inside or owner is secret
    changes: dict[str, Any] = {"internal": True} if owner is secret else {}
    for field in attrs.fields(type(owner)):
        if field.init and field.name not in changes:
            value = getattr(owner, field.name)
            marks = inside and field.type in TEXTS and field.name != "not_applicable"
            changes[field.name] = _marked(value, secret, inside=inside, marks=marks)
    return attrs.evolve(owner, **changes)


def _marked(value: Any, secret: Entity, *, inside: bool, marks: bool) -> Any:
    if isinstance(value, tuple):
        return tuple(_marked(item, secret, inside=inside, marks=marks) for item in value)
    if marks and value is not None:
        return f"{MARK} {value}"
    return with_secret(value, secret, inside=inside) if attrs.has(type(value)) else value


def traces(content: bytes, place: Place) -> list[str]:
    """Return the files that name the secret, those inside of workbooks included."""
    words = (MARK.casefold(), f"{place.address}]".casefold())
    found = (
        (name, inner.decode(errors="replace").casefold()) for name, inner in everything(content)
    )
    return [name for name, text in found if any(word in text for word in words)]


@pytest.fixture(scope="module", params=sorted(PLACES))
def place(request: pytest.FixtureRequest) -> Place:
    return PLACES[request.param]


@pytest.fixture(scope="module")
def project(place: Place) -> Project:
    found: Project = with_secret(PLAIN, place.entity)
    return found


def test_nothing_internal_is_in_the_file_for_the_client(project: Project, place: Place) -> None:
    assert traces(rendered(project, edition="client"), place) == []


def test_the_internal_edition_tells_it(project: Project, place: Place) -> None:
    assert traces(rendered(project, edition="internal"), place) != []


def test_the_client_gets_the_edition_for_clients_unless_asked_otherwise(project: Project) -> None:
    assert render(project, "pptx") == rendered(project, edition="client")
