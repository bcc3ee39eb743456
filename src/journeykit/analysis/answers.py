"""What the action plan does about a part of the map."""

from typing import cast

from journeykit.model import Opportunity, Place, Project


def plans_for(project: Project, place: Place) -> tuple[Opportunity, ...]:
    """Return the opportunities that answer an entity, in document order.

    A rejected opportunity answers nothing.

    Args:
        project: The map.
        place: Where the friction, the demand, the barrier or the need stands.
    """
    links = project.index.links_to(place, "answers")
    answers = (link.source.entity for link in links if link.source.kind == "opportunity")
    plans = (cast("Opportunity", entity) for entity in answers)
    return tuple(plan for plan in plans if plan.status != "rejected")
