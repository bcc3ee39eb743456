"""What the company has to say to a need or a barrier."""

from journeykit.model import Place, Project

REPLIES = ("promise", "offer", "proposition")
"""What answers a need or a barrier today: opportunities are plans, and content only says it."""


def replies_to(project: Project, place: Place) -> tuple[Place, ...]:
    """Return the promises, offers and propositions that answer a need or a barrier.

    Only links count, never likeness of words. Propositions count wherever they are made: at a
    stage or on the map as a whole.
    """
    links = project.index.links_to(place, "answers")
    return tuple(link.source for link in links if link.source.kind in REPLIES)
