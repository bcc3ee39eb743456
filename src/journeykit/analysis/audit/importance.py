"""How much depends on a statement."""

from typing import cast

from journeykit.model import Friction, Place, Project

WEIGHTS = {
    "moment_of_truth": 4,
    "persona": 4,
    "journey": 3,
    "need": 3,
    "barrier": 3,
    "friction": 2,
    "opportunity": 2,
    "moment": 2,
    "touchpoint": 2,
    "stage": 2,
    "choice_reason": 2,
}
"""How much usually depends on a kind of statement. 4: whom the map is about, and what decides;
3: what promises and offers answer; 2: what contact moments, priorities and the curve are computed
from."""
USUAL_WEIGHT = 1
"""What colours the picture, and is seldom computed with: interests, media, words, strengths."""
MAJOR = 3
"""A friction that is major on Nielsen's scale asks for money: it weighs one more."""


def importance_of(project: Project, place: Place) -> int:
    """Return how much depends on a statement: its kind, and one for each link to it.

    Whatever answers it, is planned for it or is made for it refers to it, and falls with it.
    Verdicts of reviews do not count.
    """
    links = project.index.links_to(place)
    referring = sum(link.source.kind != "verdict" for link in links)
    return WEIGHTS.get(place.kind, USUAL_WEIGHT) + _is_major(place) + referring


def _is_major(place: Place) -> bool:
    if place.kind != "friction":
        return False
    return (cast("Friction", place.entity).severity or 0) >= MAJOR
