"""Where frictions sit, and who meets them there."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TypeVar, cast

import attrs

from journeykit.analysis.frictions.visits import Visits, visits
from journeykit.analysis.whose import Whose
from journeykit.model import (
    DayTimeline,
    Entity,
    Friction,
    Journey,
    Moment,
    Persona,
    Place,
    Project,
    Stage,
    Touchpoint,
)

EntityT = TypeVar("EntityT", bound=Entity)


@attrs.frozen
class Site:
    """A friction, where it sits and who meets it.

    Either the journey and the stage are known, or the day and the moment.

    Attributes:
        persona: Whose day it is or who travels the journey; None for a journey of nobody.
        touchpoint: None for a friction of the stage as a whole.
        getting_there: The probability of coming here, 0 to 1; None where it is unknown.
        at_moment_of_truth: Whether the customer is asking something here: at the touchpoint or
            at its stage, or in the moment of the day.
    """

    friction: Friction
    place: Place
    persona: Persona | None
    journey: Journey | None
    stage: Stage | None
    touchpoint: Touchpoint | None
    day: DayTimeline | None
    moment: Moment | None
    getting_there: float | None
    at_moment_of_truth: bool


def sites(project: Project, journey: str | None, persona: str | None) -> Iterator[Site]:
    """Iterate over the frictions of a map in document order.

    Args:
        project: The map.
        journey: The id of the one journey meant. None: today's journeys and the days. What still
            gets in the way on a target journey is a plan's concern, not today's.
        persona: The id of the one persona meant.

    Raises:
        NotFoundError: There is no such journey or persona.
    """
    chosen = project.journey(journey) if journey else None
    only = project.persona(persona).id if persona else None
    journeys = {each.id: each for each in project.journeys}
    of_journey: Callable[[str], Visits] = cache(lambda each: visits(journeys[each]))
    whose = Whose.of(project)
    for place in project.index.of_kind("friction"):
        if chosen and place.parents[0] is not chosen:
            continue
        site = _site(place, whose, of_journey)
        if (only is None or _is_of(site, only)) and (chosen or _is_of_today(site)):
            yield site


def _is_of(site: Site, persona: str) -> bool:
    return site.persona is not None and site.persona.id == persona


def _is_of_today(site: Site) -> bool:
    return site.journey is None or site.journey.state == "current"


def _site(place: Place, whose: Whose, of_journey: Callable[[str], Visits]) -> Site:
    parents = place.parents
    journey, stage = _parent(parents, Journey), _parent(parents, Stage)
    touchpoint, moment = _parent(parents, Touchpoint), _parent(parents, Moment)
    asked = (each.moment_of_truth for each in (stage, touchpoint, moment) if each)
    return Site(
        friction=cast("Friction", place.entity),
        place=place,
        persona=whose.persona(place),
        journey=journey,
        stage=stage,
        touchpoint=touchpoint,
        day=_parent(parents, DayTimeline),
        moment=moment,
        getting_there=_getting_there(journey, stage, touchpoint, of_journey),
        at_moment_of_truth=any(asked),
    )


def _getting_there(
    journey: Journey | None,
    stage: Stage | None,
    touchpoint: Touchpoint | None,
    of_journey: Callable[[str], Visits],
) -> float | None:
    """Everybody lives through their own day."""
    if journey is None or stage is None:
        return 1.0
    found = of_journey(journey.id)
    return found.touchpoints[touchpoint.id] if touchpoint else found.stages[stage.id]


def _parent(parents: Sequence[Entity], kind: type[EntityT]) -> EntityT | None:
    return next((each for each in parents if isinstance(each, kind)), None)
