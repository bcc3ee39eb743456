"""What an entity scores before and after: feelings, and the figures of the other analyses."""

import math
from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

import attrs

from journeykit.analysis.changes.alignment import Alignment, Pair
from journeykit.analysis.changes.words import name_of
from journeykit.analysis.coverage.lanes import journey_coverage
from journeykit.analysis.curve.emotion import emotion_curve
from journeykit.analysis.curve.points import StageEmotion
from journeykit.analysis.frictions.ranking import rank_frictions
from journeykit.analysis.moments.ranking import contact_moments
from journeykit.analysis.opportunities.ranking import rank_opportunities
from journeykit.model import Entity, Journey, Place, Project, Stage, Touchpoint
from journeykit.model.scales import Language
from journeykit.wording import message, sentence, signed

Measure = Literal[
    "remembered",
    "lived",
    "stage",
    "touchpoint",
    "contact_moment",
    "friction",
    "opportunity",
    "coverage",
]
"""What is measured, from what sums up most to the single figures."""
MEASURES: tuple[Measure, ...] = (
    *("remembered", "lived", "stage", "touchpoint"),
    *("contact_moment", "friction", "opportunity", "coverage"),
)
SAID: Mapping[Measure, str] = {
    "contact_moment": "points",
    "friction": "points",
    "opportunity": "number",
    "coverage": "share",
}
"""How figures are said that are no feelings."""
SHOWN_TIMES: Mapping[Measure, int] = {"contact_moment": 100, "friction": 100, "coverage": 100}
"""Measures from 0 to 1 that people read from 0 to 100."""

SCORED: Mapping[str, Measure] = {
    "moment": "contact_moment",
    "friction": "friction",
    "opportunity": "opportunity",
    "journey": "coverage",
}
"""Which figure of the other analyses there is of a kind of entity."""

Known: TypeAlias = Mapping[str, float | None]
"""A figure of each entity, by its address; None where it is unknown."""


@attrs.frozen
class ScoreChange:
    """A figure that is another one than before, of an entity that is on both maps.

    Attributes:
        measure: Which figure: how a journey is ``remembered`` and ``lived``, how a ``stage`` and a
            ``touchpoint`` feel (all from -2 to +2); the score of a ``contact_moment``, the
            priority of a ``friction`` and the ``coverage`` of a journey (from 0 to 1); the score
            of an ``opportunity`` (impact ÷ effort).
        kind: The kind of entity.
        address: Its id with its scope, on the map after.
        before: None where it was unknown.
        after: None where it is unknown.
    """

    measure: Measure
    kind: str
    address: str
    before: float | None
    after: float | None
    _place: Place = attrs.field(eq=False, repr=False)
    _project: Project = attrs.field(eq=False, repr=False)

    @property
    def difference(self) -> float | None:
        """How much more it is; None where it was or is unknown, which is no number."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before

    def name(self, language: Language) -> str:
        """Return what the entity is called."""
        return name_of(self._place.entity, self._project, language)

    def sentence(self, language: Language) -> str:
        """Return the change in words."""
        one, other = self.before_text(language), self.after_text(language)
        facts = {"name": self.name(language), "measure": message(f"changes.of.{self.measure}")}
        if not other:
            return sentence(message("changes.score.unknown", before=one, **facts), language)
        if not one:
            return sentence(message("changes.score.known", after=other, **facts), language)
        return sentence(message("changes.score", before=one, after=other, **facts), language)

    def before_text(self, language: Language) -> str:
        """Return the figure before, as people read it; empty where it was unknown."""
        return self._said(self.before, language)

    def after_text(self, language: Language) -> str:
        """Return the figure after, as people read it; empty where it is unknown."""
        return self._said(self.after, language)

    def difference_text(self, language: Language) -> str:
        """Return the difference with its sign, of shares in points; empty where there is none."""
        if self.difference is None:
            return ""
        return signed(self.difference * SHOWN_TIMES.get(self.measure, 1), language)

    def _said(self, value: float | None, language: Language) -> str:
        if value is None:
            return ""
        shown = value if self.measure == "coverage" else value * SHOWN_TIMES.get(self.measure, 1)
        key = f"changes.value.{SAID.get(self.measure, 'feeling')}"
        return sentence(message(key, value=shown), language)


@attrs.frozen
class Figures:
    """The figures of one map, measure by measure."""

    of: Mapping[Measure, Known]

    @classmethod
    def of_map(cls, project: Project) -> "Figures":
        """Run the analyses on a whole map; target journeys have no frictions to rank."""
        opportunities = rank_opportunities(project).rows
        return cls(
            {
                "contact_moment": dict(_contact_moments(project)),
                "friction": _frictions(project, None),
                "opportunity": {row.opportunity.id: row.score.value for row in opportunities},
                "coverage": {each.id: journey_coverage(each).ratio for each in project.journeys},
            }
        )

    @classmethod
    def of_journey(cls, project: Project, journey: Journey) -> "Figures":
        """Run the analyses that make sense for a single journey."""
        coverage = {journey.id: journey_coverage(journey).ratio}
        return cls({"friction": _frictions(project, journey.id), "coverage": coverage})


def _contact_moments(project: Project) -> Iterator[tuple[str, float | None]]:
    """The scores of each persona's moments: between personas shares would have to be known."""
    for persona in project.personas:
        for row in contact_moments(project, persona=persona.id, draws=0).rows:
            yield f"{persona.id}/{row.day.id}/{row.moment.id}", row.score


def _frictions(project: Project, journey: str | None) -> Known:
    rows = rank_frictions(project, journey=journey).rows
    return {row.address: row.priority for row in rows}


def score_changes(
    alignment: Alignment, after: Project, figures: tuple[Figures, Figures]
) -> tuple[ScoreChange, ...]:
    """Return the figures that changed, measure by measure, the largest change first.

    What became known or unknown comes before what only changed its size.
    """
    found = [change for pair in alignment.pairs for change in _changes(pair, after, figures)]
    return tuple(sorted(found, key=_order))


def _changes(
    pair: Pair, project: Project, figures: tuple[Figures, Figures]
) -> Iterator[ScoreChange]:
    before, place = pair.before, pair.after
    known = _figures(before, figures[0])
    for measure, value in _figures(place, figures[1]).items():
        if not _are_same(known[measure], value):
            yield ScoreChange(
                measure, place.kind, place.address, known[measure], value, place, project
            )


def _figures(place: Place, figures: Figures) -> Mapping[Measure, float | None]:
    found = dict(_feelings(place.entity))
    measure = SCORED.get(place.kind)
    if measure and measure in figures.of:
        found[measure] = figures.of[measure].get(place.address)
    return found


def _feelings(entity: Entity) -> Mapping[Measure, float | None]:
    match entity:
        case Journey():
            curve = emotion_curve(entity)
            return {"remembered": curve.remembered, "lived": curve.lived}
        case Stage():
            return {"stage": StageEmotion.of(entity).valence}
        case Touchpoint():
            return {"touchpoint": entity.emotion.valence if entity.emotion else None}
    return {}


def _are_same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, abs_tol=1e-9)


def _order(change: ScoreChange) -> tuple[int, float]:
    size = math.inf if change.difference is None else abs(change.difference)
    return MEASURES.index(change.measure), -size
