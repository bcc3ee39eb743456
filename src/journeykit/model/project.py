"""The project: one map, everything on it, and how to look things up."""

import datetime
from collections.abc import Iterable
from typing import TypeVar

import attrs

from journeykit.errors import ModelError, NotFoundError, nearest
from journeykit.model.action import Opportunity, as_opportunities
from journeykit.model.brand import Brand, Channel, as_brand, as_channels
from journeykit.model.constraints import Text, checked
from journeykit.model.entity import Entity, Id, derived_id
from journeykit.model.evidence import Evidence, as_evidence
from journeykit.model.index import Index
from journeykit.model.journey import Journey, as_journeys
from journeykit.model.persona import Persona, as_personas
from journeykit.model.scales import Language
from journeykit.model.statements import Objective, as_objectives
from journeykit.model.values import Extra, as_date, as_extra, as_tuple

EntityT = TypeVar("EntityT", bound=Entity)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Deck:
    """What a deck says about itself: for whom, on which occasion, when."""

    client: Text | None = None
    occasion: Text | None = None
    date: datetime.date | None = attrs.field(converter=as_date, default=None)
    footer: Text | None = None
    confidentiality: Text | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class IgnoredRule:
    """A rule of the checks that the authors chose not to follow, and why."""

    rule: Text
    reason: Text


def as_ignored_rules(values: Iterable[IgnoredRule]) -> tuple[IgnoredRule, ...]:
    """Return ignored rules as a tuple."""
    return as_tuple(values)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Checks:
    """How the checks treat this project."""

    ignore: tuple[IgnoredRule, ...] = attrs.field(converter=as_ignored_rules, default=())


@attrs.frozen(kw_only=True, field_transformer=checked)
class Project:
    """A whole map: personas with their days, journeys, and what surrounds them.

    Building one checks every id and every reference at once.

    Attributes:
        id: Names the files that are made from it; derived from the title if left out.
        headline: The author's own subtitle for the cover of a deck.
        language: The language of everything produced; the content may be in any language.
        objectives: Why this map is made.
        channels: Channels of the project's own, beside the built-in ones.
        evidence: The sources that statements refer to.
        owner: Who answers for the map.
        version: The authors' own version of the map.
        extra: The user's own data, under names of their own such as ``acme.score``.
        index: Every entity by kind and id, with the links between them (derived).

    Raises:
        ModelError: Ids collide, or references point to nothing or to several things.
    """

    title: Text
    id: Id = ""
    headline: Text | None = None
    language: Language = "en"
    objectives: tuple[Objective, ...] = attrs.field(converter=as_objectives, default=())
    brand: Brand | None = attrs.field(converter=as_brand, default=None)
    channels: tuple[Channel, ...] = attrs.field(converter=as_channels, default=())
    personas: tuple[Persona, ...] = attrs.field(converter=as_personas, default=())
    journeys: tuple[Journey, ...] = attrs.field(converter=as_journeys, default=())
    opportunities: tuple[Opportunity, ...] = attrs.field(converter=as_opportunities, default=())
    evidence: tuple[Evidence, ...] = attrs.field(converter=as_evidence, default=())
    owner: Text | None = None
    version: Text | None = None
    checks: Checks = attrs.field(factory=Checks)
    deck: Deck = attrs.field(factory=Deck)
    extra: Extra = attrs.field(converter=as_extra, factory=Extra, hash=False)
    index: Index = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Derive the id, index everything and check the references."""
        if not self.id:
            object.__setattr__(self, "id", self.default_id)
        index = Index.of(self)
        if index.problems:
            raise ModelError(index.problems)
        object.__setattr__(self, "index", index)

    @property
    def default_id(self) -> str:
        """The id that it gets where none is stated."""
        return derived_id(self.title)

    def persona(self, persona_id: str) -> Persona:
        """Return a persona.

        Raises:
            NotFoundError: No persona has this id; names the nearest one that exists.
        """
        return _found(self.personas, persona_id, "persona")

    def journey(self, journey_id: str) -> Journey:
        """Return a journey.

        Raises:
            NotFoundError: No journey has this id; names the nearest one that exists.
        """
        return _found(self.journeys, journey_id, "journey")


def _found(entities: tuple[EntityT, ...], wanted: str, kind: str) -> EntityT:
    by_id = {entity.id: entity for entity in entities}
    if wanted in by_id:
        return by_id[wanted]
    known = ", ".join(by_id) or "none"
    message = f"no {kind} has the id '{wanted}'; known: {known}"
    raise NotFoundError("; ".join(filter(None, (message, nearest(wanted, by_id)))))
