"""How high the lanes of a blueprint are, and how large their text is."""

from collections.abc import Mapping, Sequence

import attrs

from journeykit.analysis.backstage import Lane
from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.slides.blueprint.content import Column, Step

BETWEEN_LANES = 0.3
"""For the line between two lanes, in inches."""
BETWEEN_CARDS = 0.06
AIR = 0.16
"""Above and below the text of a card, in inches."""
SIDE = 0.08
"""Left and right of it, in inches."""
LEAST = 0.46
"""A lane for its label, in inches."""
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)
_MOST_SLACK = 0.24


@attrs.frozen
class Cards:
    """How cards are set: the font, the width of a card in inches, the size of its text."""

    family: Family
    width: float
    size: float

    @property
    def title(self) -> Setting:
        """How the title of a step is set."""
        return Setting(self.family, self.width - 2 * SIDE)

    @property
    def team(self) -> Setting:
        """How the team is set."""
        return Setting(self.family, self.width - 2 * SIDE)

    def height(self, step: Step) -> float:
        """Return how high the card of a step is."""
        team = self.team.height([step.team], Size.DENSE) if step.team else 0.0
        return self.title.height([step.title], self.size) + team + AIR

    def stack(self, steps: Sequence[Step]) -> float:
        """Return how high cards are, one below the other."""
        return sum(map(self.height, steps)) + BETWEEN_CARDS * max(len(steps) - 1, 0)


@attrs.frozen
class Heights:
    """The outcome: how cards are set, and the height of each lane."""

    cards: Cards
    lanes: Mapping[Lane, float]


def heights(
    columns: Sequence[Column], lanes: Sequence[Lane], family: Family, width: float, room: float
) -> Heights:
    """Return heights that fill the room at the largest size that holds every card, or the least.

    Where not even that one does, what no lane needs is shared out among the others.
    """
    room -= BETWEEN_LANES * (len(lanes) - 1)
    for size in _SIZES:
        cards = Cards(family, width, size)
        needed = {
            lane: max(LEAST, *(cards.stack(each.lanes.get(lane, ())) for each in columns))
            for lane in lanes
        }
        if sum(needed.values()) <= room:
            slack = min((room - sum(needed.values())) / len(lanes), _MOST_SLACK)
            return Heights(cards, {lane: height + slack for lane, height in needed.items()})
    return Heights(cards, _shared(needed, room))


def _shared(needed: Mapping[Lane, float], room: float) -> dict[Lane, float]:
    """Return what each lane gets: those that need least get it, the others an equal part."""
    given: dict[Lane, float] = {}
    for number, lane in enumerate(sorted(needed, key=lambda lane: needed[lane])):
        part = (room - sum(given.values())) / (len(needed) - number)
        given[lane] = min(needed[lane], part)
    return given
