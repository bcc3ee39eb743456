"""The Foulée example says at least once everything that can be said."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import attrs
import pytest

from journeykit import Project, load
from journeykit.model import Entity
from journeykit.model.place import kind_of
from journeykit.model.references import Claim
from journeykit.model.scales import STAGE_KINDS, Language, Positioning, ReviewRhythm, Sector

SHARED = {field.name for field in attrs.fields(Entity)}
ONE_A_PROJECT = {Language, Sector, ReviewRhythm, Positioning}
"""Vocabularies of which a project says a single word."""


@pytest.fixture(scope="module")
def foulee() -> Project:
    return load(Path(__file__).parents[2] / "examples/foulee")


def told_fields(cls: Any) -> list["attrs.Attribute[Any]"]:
    """The fields of a class of the model that a document can state."""
    fields = attrs.fields(cls)
    return [field for field in fields if field.init and field.metadata.get("document", True)]


def hints_in(hint: Any) -> Iterator[Any]:
    yield hint
    for inner in get_args(hint):
        yield from hints_in(inner)


@cache
def classes() -> frozenset[Any]:
    """Every class of the model that a project may hold."""
    found, waiting = set[Any](), list[Any]([Project])
    while waiting:
        cls = waiting.pop()
        found.add(cls)
        hints = (hint for field in told_fields(cls) for hint in hints_in(field.type))
        waiting.extend(hint for hint in hints if _is_class(hint) and hint not in found)
    return frozenset(found)


def _is_class(hint: Any) -> bool:
    return isinstance(hint, type) and attrs.has(hint)


def values_in(value: Any) -> Iterator[Any]:
    """Everything of the model inside a value, itself included."""
    for item in value if isinstance(value, tuple) else (value,):
        if type(item) in classes():
            yield item
            for field in told_fields(type(item)):
                yield from values_in(getattr(item, field.name))


def said(project: Project) -> Iterator[tuple[Any, "attrs.Attribute[Any]", Any]]:
    """What is stated: (class, field, value), without what is left at its default."""
    for owner in values_in(project):
        for field in told_fields(type(owner)):
            value = getattr(owner, field.name)
            silent = (None, (), attrs.NOTHING) if field.default is None else (None, ())
            if value not in silent and (value != field.default or field.name == "extra"):
                yield type(owner), field, value


def test_every_field_of_every_class_is_used(foulee: Project) -> None:
    used = {(cls.__name__, field.name) for cls, field, _ in said(foulee)}
    known = {
        (cls.__name__, field.name)
        for cls in classes()
        for field in told_fields(cls)
        if not (issubclass(cls, Entity) and field.name in SHARED)
    }

    assert known - used == set()


def test_every_field_that_entities_share_is_used_somewhere(foulee: Project) -> None:
    used = {field.name for cls, field, value in said(foulee) if issubclass(cls, Entity) and value}

    assert SHARED - used == set()


def test_every_kind_of_claim_names_a_source(foulee: Project) -> None:
    sourced = {kind_of(each.entity) for each in foulee.index.places if each.entity.evidence}

    assert set(Claim) - sourced == set()


def test_every_word_of_every_vocabulary_is_used(foulee: Project) -> None:
    used: dict[Any, set[str]] = defaultdict(set)
    for owner in values_in(foulee):
        for field in told_fields(type(owner)):
            for vocabulary in vocabularies(field):
                value = getattr(owner, field.name)
                used[vocabulary].update(value if isinstance(value, tuple) else {value})

    assert len(used) > 30
    assert {
        each: unused for each, words in used.items() if (unused := set(get_args(each)) - words)
    } == {}


def vocabularies(field: "attrs.Attribute[Any]") -> Iterator[Any]:
    for hint in hints_in(field.type):
        if get_origin(hint) is Literal and hint not in ONE_A_PROJECT:
            yield hint


def test_every_kind_of_stage_and_one_of_the_projects_own_is_used(foulee: Project) -> None:
    used = {stage.kind for journey in foulee.journeys for stage in journey.stages}

    assert used >= {*STAGE_KINDS, *(kind.id for kind in foulee.stage_kinds)}


def test_every_channel_of_the_projects_own_is_used(foulee: Project) -> None:
    used = {each.channel for journey in foulee.journeys for each in journey.touchpoints}

    assert used >= {channel.id for channel in foulee.channels}
