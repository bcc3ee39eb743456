"""The project: one map, everything on it, and how to look things up."""

import datetime
from collections.abc import Iterable
from functools import cached_property

import attrs

from journeykit.errors import ModelError
from journeykit.model.action import Opportunity, as_opportunities
from journeykit.model.activation import Audience, Relation, as_audiences, as_relations
from journeykit.model.brand import Brand, as_brand
from journeykit.model.census import is_sound
from journeykit.model.checked import checked
from journeykit.model.coherence import incoherences
from journeykit.model.constraints import Text
from journeykit.model.content import Content, as_content
from journeykit.model.entity import Id, derived_id
from journeykit.model.evidence import Evidence, as_evidence
from journeykit.model.image import Image, as_image
from journeykit.model.index import Index
from journeykit.model.journey import Journey, as_journeys
from journeykit.model.lookup import found
from journeykit.model.market import Market
from journeykit.model.measure import Metric, as_metrics
from journeykit.model.origin import Origin
from journeykit.model.persona import Persona, as_personas
from journeykit.model.review import Review, as_reviews
from journeykit.model.sameness import hash_of, said, same
from journeykit.model.scales import Currency, Language, ReviewRhythm, Sector
from journeykit.model.stage import Proposition, as_propositions
from journeykit.model.statements import Objective, as_objectives
from journeykit.model.values import Extra, as_date, as_extra, as_tuple
from journeykit.model.vocabulary import (
    Channel,
    ScorePreset,
    StageKind,
    as_channels,
    as_score_presets,
    as_stage_kinds,
)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Deck:
    """What a deck says about itself.

    Attributes:
        client: For whom it is made.
        occasion: On which occasion.
        date: When.
        logo: Whose logo it carries.
        footer: What stands at the foot of every slide.
        confidentiality: Who may see it.
    """

    client: Text | None = None
    occasion: Text | None = None
    date: datetime.date | None = attrs.field(converter=as_date, default=None)
    logo: Image | None = attrs.field(converter=as_image, default=None)
    footer: Text | None = None
    confidentiality: Text | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class IgnoredRule:
    """A rule of the checks that the authors chose not to follow, and why.

    Attributes:
        rule: The id of the rule.
        reason: Why it does not count here.
    """

    rule: Text
    reason: Text


def as_ignored_rules(values: Iterable[IgnoredRule]) -> tuple[IgnoredRule, ...]:
    """Return ignored rules as a tuple."""
    return as_tuple(values)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Checks:
    """How the checks treat this project.

    Attributes:
        ignore: The rules that do not count here.
    """

    ignore: tuple[IgnoredRule, ...] = attrs.field(converter=as_ignored_rules, default=())


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Project:
    """A whole map: personas with their days, journeys, and what surrounds them.

    Building one checks every id and every reference at once.

    Attributes:
        title: What the map is called.
        id: Names the files that are made from it; derived from the title if left out.
        headline: The author's own subtitle for the cover of a deck.
        language: The language of everything produced; the content may be in any language.
        sector: The line of business.
        currency: In which costs are stated, such as ``EUR``.
        objectives: Why this map is made.
        brand: Whose customers are on the map.
        market: What surrounds the brand.
        channels: Channels of the project's own, beside the built-in ones.
        stage_kinds: Kinds of stages of the project's own, beside the built-in ones.
        personas: The cohorts of customers, each told as one person.
        journeys: How they get from first hearing of something to recommending it.
        propositions: What the company offers, beside what it offers at single stages.
        opportunities: What could be better: the action plan, levers among it.
        content: What is said to whom, when and in which form.
        audiences: Whom campaigns target.
        relations: Media, creators and partner brands worth contacting.
        metrics: What is measured of the business as a whole.
        evidence: The sources that statements refer to.
        owner: Who answers for the map.
        version: The authors' own version of the map.
        review_rhythm: How often the map is to be looked at again.
        reviews: What such looks found, dated.
        score_presets: Ways of the project's own to score opportunities.
        checks: How the checks treat this project.
        deck: What a deck says about itself.
        extra: The user's own data, under names of their own such as ``acme.score``.
        origin: Where it was loaded from, if it was; no part of what the project says.

    Raises:
        ModelError: Ids collide, or references point to nothing or to several things.
    """

    title: Text
    id: Id = ""
    headline: Text | None = None
    language: Language = "en"
    sector: Sector | None = None
    currency: Currency | None = None
    objectives: tuple[Objective, ...] = attrs.field(converter=as_objectives, default=())
    brand: Brand | None = attrs.field(converter=as_brand, default=None)
    market: Market | None = None
    channels: tuple[Channel, ...] = attrs.field(converter=as_channels, default=())
    stage_kinds: tuple[StageKind, ...] = attrs.field(converter=as_stage_kinds, default=())
    personas: tuple[Persona, ...] = attrs.field(converter=as_personas, default=())
    journeys: tuple[Journey, ...] = attrs.field(converter=as_journeys, default=())
    propositions: tuple[Proposition, ...] = attrs.field(converter=as_propositions, default=())
    opportunities: tuple[Opportunity, ...] = attrs.field(converter=as_opportunities, default=())
    content: tuple[Content, ...] = attrs.field(converter=as_content, default=())
    audiences: tuple[Audience, ...] = attrs.field(converter=as_audiences, default=())
    relations: tuple[Relation, ...] = attrs.field(converter=as_relations, default=())
    metrics: tuple[Metric, ...] = attrs.field(converter=as_metrics, default=())
    evidence: tuple[Evidence, ...] = attrs.field(converter=as_evidence, default=())
    owner: Text | None = None
    version: Text | None = None
    review_rhythm: ReviewRhythm | None = None
    reviews: tuple[Review, ...] = attrs.field(converter=as_reviews, default=())
    score_presets: tuple[ScorePreset, ...] = attrs.field(converter=as_score_presets, default=())
    checks: Checks = attrs.field(factory=Checks)
    deck: Deck = attrs.field(factory=Deck)
    extra: Extra = attrs.field(converter=as_extra, factory=Extra, hash=False)
    origin: Origin | None = attrs.field(
        default=None, eq=False, repr=False, metadata={"document": False}
    )

    def __attrs_post_init__(self) -> None:
        """Derive the id, and check all ids and references."""
        if not self.id:
            object.__setattr__(self, "id", self.default_id)
        if is_sound(self):
            return
        problems = self.index.problems or tuple(incoherences(self.index))
        if problems:
            raise ModelError(problems)

    @cached_property
    def index(self) -> Index:
        """Every entity by kind and id, with the links between them; built on first use."""
        return Index.of(self)

    __eq__ = same
    __hash__ = hash_of
    __repr__ = said

    @property
    def default_id(self) -> str:
        """The id that it gets where none is stated."""
        return derived_id(self.title)

    def persona(self, persona_id: str) -> Persona:
        """Return a persona.

        Raises:
            NotFoundError: No persona has this id; names the nearest one that exists.
        """
        return found(self.personas, persona_id, "persona")

    def journey(self, journey_id: str) -> Journey:
        """Return a journey.

        Raises:
            NotFoundError: No journey has this id; names the nearest one that exists.
        """
        return found(self.journeys, journey_id, "journey")
