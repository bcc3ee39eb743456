"""What works and what gets in the way on a journey, before anything is laid out."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import (
    FrictionRanking,
    StrengthsAndFrictions,
    rank_frictions,
    strengths_and_frictions,
)
from journeykit.exporters.deck.story import Story
from journeykit.model import Friction, Journey, Stage
from journeykit.wording import stage_name

_FEWEST = 2
"""Strengths and frictions on a slide."""


@attrs.frozen
class Row:
    """One stage.

    Attributes:
        name: What it is called.
        strengths: What works.
        frictions: What gets in the way: what nothing is planned for first, then the worst first.
        open: The frictions for which nothing is planned.
    """

    stage: Stage
    name: str
    strengths: tuple[str, ...]
    frictions: tuple[Friction, ...]
    open: tuple[Friction, ...]

    def is_open(self, friction: Friction) -> bool:
        """Say whether nothing is planned for a friction."""
        return any(friction is each for each in self.open)

    @property
    def is_silent(self) -> bool:
        """Whether nothing is reported."""
        return not self.strengths and not self.frictions

    @property
    def burden(self) -> tuple[int, int]:
        """How heavy the stage weighs: what is open and how severe it is, then everything."""
        return _weight(self.open), _weight(self.frictions)


def _weight(frictions: Sequence[Friction]) -> int:
    """Return how severe frictions are together; one of unknown severity still counts."""
    return sum(1 + (friction.severity or 0) for friction in frictions)


def side_by_side(story: Story, journey: Journey) -> StrengthsAndFrictions:
    """Return what works and what does not on a journey."""
    return story.once(strengths_and_frictions, story.project, journey=journey.id)


def priorities(story: Story, journey: Journey) -> FrictionRanking:
    """Return the frictions of a journey, the first to remove first."""
    return story.once(rank_frictions, story.project, journey=journey.id)


def rows(story: Story, journey: Journey) -> tuple[Row, ...]:
    """Return the stages of a journey in order."""
    return tuple(
        Row(
            part.part,
            stage_name(part.part, story.language, story.project),
            tuple(strength.title for strength in part.strengths),
            (*_worst_first(part.open), *_worst_first(part.addressed)),
            part.open,
        )
        for part in side_by_side(story, journey).parts
        if isinstance(part.part, Stage)
    )


def _worst_first(frictions: Sequence[Friction]) -> list[Friction]:
    return sorted(frictions, key=lambda friction: -(friction.severity or 0))


def is_worth_comparing(found: Sequence[Row]) -> bool:
    """Say whether there is enough to set side by side; the map has room for a single thing."""
    return sum(len(row.strengths) + len(row.frictions) for row in found) >= _FEWEST


def heaviest(found: Sequence[Row]) -> Row | None:
    """Return the one stage to look at; of equals the first; None where nothing gets in the way."""
    burdened = [row for row in found if row.frictions]
    return max(burdened, key=lambda row: row.burden, default=None)
