"""Where entities stand, and what makes their ids unique there.

Stages, touchpoints, frictions, strengths, moments of truth and propositions are known within
their journey (or within the persona, for those on a day), and so are the traits of a persona; parts
such as hooks and metrics are known within what they are part of; everything else within its kind.
"""

import re
from functools import cache

import attrs

from journeykit.model.entity import Entity

SCOPES = frozenset({"journey", "persona"})
"""Kinds of entity that form a scope of their own for what lies inside."""
SCOPED = frozenset(
    {
        *("stage", "touchpoint", "transition", "friction", "strength"),
        *("moment_of_truth", "proposition"),
        *("interest", "used_brand", "medium", "choice_reason", "search_query", "behaviour_scale"),
    }
)
"""Kinds whose ids need to be unique within their journey or persona only."""
NESTED = frozenset({"persona", "day_timeline"})
"""Kinds whose ids, joined, are the scope of a day and of its moments."""
PARTS = frozenset({"hook", "lane", "metric", "process", "received_contact", "solution", "verdict"})
"""Kinds whose ids need to be unique within what they are part of only."""
OF_A_DAY = frozenset({"day_timeline", "moment"})
"""Kinds whose ids need to be unique within their persona, or their day, only."""
LOCAL = SCOPED | OF_A_DAY | PARTS
"""Kinds of which the same id may mean one thing here and another one there."""


@attrs.frozen
class Place:
    """Where an entity stands.

    Attributes:
        kind: The entity's kind, such as ``touchpoint``.
        path: The path from the project, such as ``journeys[0].stages[1]``.
        parents: The entities around it, from the outermost inwards.
        within: The id of the journey or persona around it; empty outside of both.
        scope: What makes the id unique; empty where the id is unique in the project.
        told_as: The id of what this is a mention of, where its text tells but its id does not.
    """

    kind: str
    path: str
    entity: Entity
    parents: tuple[Entity, ...] = ()
    within: str = ""
    scope: str = ""
    told_as: str = ""

    @property
    def id(self) -> str:
        """The id of what is told or mentioned here."""
        return self.told_as or self.entity.id

    @property
    def address(self) -> str:
        """The id with its scope: ``first-pair/sizes``, or ``ludovic``."""
        return f"{self.scope}/{self.id}" if self.scope else self.id

    @property
    def key(self) -> tuple[str, str]:
        """The kind and the address: what identifies the entity in its project."""
        return self.kind, self.address


@attrs.frozen
class Link:
    """A reference from the field of one entity to another entity."""

    source: Place
    field: str
    target: Place


def kind_of(entity: object) -> str:
    """Return the kind of an entity: a `DayTimeline` is a ``day_timeline``."""
    return kind_named(type(entity).__name__)


@cache
def kind_named(name: str) -> str:
    """Return the kind of the entities of the class with this name."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def scope_of(kind: str, parents: tuple[Entity, ...], within: str) -> str:
    """Return what makes ids of a kind unique below these parents.

    Args:
        kind: The kind of an entity.
        parents: The entities around it, from the outermost inwards.
        within: The id of the journey or persona around it; empty outside of both.
    """
    if kind in SCOPED:
        return within
    if kind in OF_A_DAY:
        return "/".join(parent.id for parent in parents if kind_of(parent) in NESTED)
    if kind in PARTS:  # kinds too: a stage and a touchpoint of it may share an id
        return "/".join(f"{kind_of(parent)}:{parent.id}" for parent in parents)
    return ""
