"""Which scores a deck uses, and what is to be known of each."""

from collections.abc import Iterator

import attrs

from journeykit.analysis import (
    DEFAULT_FRICTION_WEIGHTS,
    DEFAULT_WEIGHTS,
    rank_frictions,
    rank_opportunities,
)
from journeykit.analysis.opportunities.quadrants import HIGH
from journeykit.exporters.deck.slides.priorities.content import priorities
from journeykit.exporters.deck.story import Story
from journeykit.wording import Message, label, percent

_SHOWN_BY = {
    "moments": frozenset({"summary", "days", "moments", "brief", "comparison"}),
    "curve": frozenset({"summary", "map", "strengths"}),
    "frictions": frozenset({"summary", "strengths"}),
    "opportunities": frozenset({"priorities"}),
}
"""The kinds of slide that show a score."""


@attrs.frozen
class Factor:
    """One part of a score: what it is called, what it counts, and how it is found."""

    name: str
    counts: str
    how: str


@attrs.frozen
class Score:
    """What is to be known of a score.

    Attributes:
        id: Such as ``moments``.
        icon: What stands beside its name.
        factors: What it is made of.
        unscored: How many rows go without it for want of facts.
        how_to_read: What the analyses say of it.
    """

    id: str
    icon: str
    factors: tuple[Factor, ...]
    unscored: int
    how_to_read: tuple[Message, ...]


def scores(story: Story) -> tuple[Score, ...]:
    """Return the scores that the slides of the deck show; of each something is known."""
    makers = {
        "moments": _moments,
        "curve": _curve,
        "frictions": _frictions,
        "opportunities": _opportunities,
    }
    found = (make(story) for name, make in makers.items() if _is_shown(story, name))
    return tuple(score for score in found if score)


def _is_shown(story: Story, name: str) -> bool:
    """Say whether a kind of slide shows a score; a story of no kinds is told as a whole."""
    return not story.kinds or bool(story.kinds & _SHOWN_BY[name])


def _moments(story: Story) -> Score | None:
    rankings = [story.moments(persona) for persona in story.project.personas if persona.days]
    if not any(ranking.ranked for ranking in rankings):
        return None
    factors = tuple(
        Factor(
            label("factor", name, story.language),
            percent(weight, story.language),
            story.words(f"scores.moments.{name}"),
        )
        for name, weight in DEFAULT_WEIGHTS.shares.items()
    )
    unscored = sum(len(ranking.unscored) for ranking in rankings)
    return Score("moments", "clock", factors, unscored, (rankings[0].how_to_read,))


def _curve(story: Story) -> Score | None:
    curves = [story.curve(journey) for journey in story.project.journeys]
    if not any(curve.trough for curve in curves):
        return None
    factors = tuple(_plain(story, "curve", ("valence", "weight", "peak", "end")))
    unscored = sum(point.valence is None for curve in curves for point in curve.points)
    return Score("curve", "heart-pulse", factors, unscored, (curves[0].how_to_read,))


def _frictions(story: Story) -> Score | None:
    ranking = story.once(rank_frictions, story.project)
    if not ranking.ranked:
        return None
    weights = DEFAULT_FRICTION_WEIGHTS
    names = ("severity", "frequency", "reach", "truth")
    facts = {str(word): share for word, share in weights.frequency.items()}
    facts["factor"] = weights.moment_of_truth
    factors = tuple(_plain(story, "frictions", names, **facts))
    unscored = len(ranking.unscored)
    return Score("frictions", "triangle-alert", factors, unscored, (ranking.how_to_read,))


def _opportunities(story: Story) -> Score | None:
    found = story.once(priorities, story)
    if not found.ranking.ranked:
        return None
    others = (
        story.once(rank_opportunities, story.project, preset=each).how_to_read
        for each in found.scores
    )
    return Score(
        "opportunities",
        "lightbulb",
        tuple(_plain(story, "opportunities", ("quadrant", "quotient"), high=HIGH)),
        len(found.ranking.unscored),
        (found.ranking.how_to_read, *others),
    )


def _plain(story: Story, score: str, names: tuple[str, ...], **facts: object) -> Iterator[Factor]:
    for name in names:
        key = f"scores.{score}.{name}"
        yield Factor(story.words(key), "", story.words(f"{key}.how", **facts))
