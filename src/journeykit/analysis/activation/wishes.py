"""What a persona needs and is held back by, and what answers it today."""

from collections.abc import Iterator

import attrs

from journeykit.analysis.audit.claims import is_intended
from journeykit.analysis.replies import replies_to
from journeykit.analysis.whose import Whose
from journeykit.model import Persona, Place, Project
from journeykit.model.mentions import REPEATABLE


@attrs.frozen
class Wish:
    """A barrier or a need.

    Attributes:
        place: Where it is told first.
        replies: The promises, offers and propositions that answer it today.
    """

    place: Place
    replies: tuple[Place, ...]


def wishes_of(project: Project, whose: Whose, persona: Persona) -> tuple[Wish, ...]:
    """Return the barriers, then the needs of a persona: their own, and those of days and journeys.

    What stands only on a journey as it should become does not count, neither as a wish nor as
    what answers one.
    """
    found = sorted(_wishes(whose, persona), key=lambda place: place.kind)  # barriers first
    return tuple(Wish(place, _today(project, place)) for place in found)


def _wishes(whose: Whose, persona: Persona) -> Iterator[Place]:
    for (kind, _), places in whose.mentions.items():
        if kind in REPEATABLE:
            own = (each for each in places if whose.persona(each) is persona)
            first = next((each for each in own if not is_intended(each)), None)
            if first:
                yield first


def _today(project: Project, wish: Place) -> tuple[Place, ...]:
    return tuple(each for each in replies_to(project, wish) if not is_intended(each))
