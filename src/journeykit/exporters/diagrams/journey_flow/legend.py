"""The signs of a journey flow that do not explain themselves."""

from collections.abc import Iterator

from journeykit.exporters.diagrams.journey_flow.plan import Card, Column, Plan
from journeykit.exporters.diagrams.journey_flow.sections import friction_sign, say, truth_sign
from journeykit.exporters.diagrams.legend import Entry
from journeykit.exporters.diagrams.palette import STEP
from journeykit.exporters.diagrams.signs import (
    band,
    dashed_bar,
    dashed_step,
    face,
    severity_dots,
)
from journeykit.model.scales import Language
from journeykit.wording import label

_SCALE = (2, 1, 0, -1, -2)


def entries(plan: Plan) -> Iterator[Entry]:
    """Yield what a legend of a plan explains."""
    language = plan.language
    cards = [card for column in plan.columns for card in column.cards]
    parts: list[Card | Column] = [*cards, *plan.columns]
    if any(part.valence is not None for part in parts):
        yield from _scale(language)
    if any(_is_unknown(card) for card in cards):
        unknown = say(language, "legend.unknown")
        yield Entry((dashed_bar(unknown),), unknown)
    if any(part.snags for part in parts):
        yield _friction(language)
    if any(step.label for step in plan.steps):
        share = say(language, "legend.share")
        yield Entry((band(3, STEP, share),), share)
    if any(step.alarming for step in plan.steps):
        step = say(language, "legend.after_friction")
        yield Entry((dashed_step(step),), step)
    if any(part.demand for part in parts):
        yield Entry((truth_sign(language),), say(language, "legend.truth"))


def _scale(language: Language) -> Iterator[Entry]:
    for valence in _SCALE:
        words = label("valence", str(valence), language)
        yield Entry((face(valence, words),), words)


def _friction(language: Language) -> Entry:
    dots = severity_dots(3, say(language, "severity", severity=3))
    return Entry((friction_sign(language), dots), say(language, "legend.friction"))


def _is_unknown(card: Card) -> bool:
    return card.kind == "touchpoint" and card.feels and card.valence is None
