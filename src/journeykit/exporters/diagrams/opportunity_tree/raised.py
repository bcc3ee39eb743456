"""What a map raises: frictions and demands, and the barriers and needs that its plan answers."""

from collections.abc import Iterator, Mapping
from typing import cast

import attrs

from journeykit.analysis import RankedFriction, rank_frictions
from journeykit.analysis.answers import plans_for
from journeykit.exporters.diagrams.opportunity_tree.plan import IssueKind
from journeykit.model import Friction, Journey, MomentOfTruth, Place, Project

Key = tuple[str, str]


@attrs.frozen
class Raised:
    """Something raised on the map.

    Attributes:
        place: Where it stands.
        severity: Of a friction, 0 to 4; None where it is unknown.
        is_answered: Whether anything answers it: an opportunity that was not rejected or, for a
            demand, a proposition, a promise or an offer.
    """

    place: Place
    is_answered: bool
    severity: int | None = None

    @property
    def kind(self) -> IssueKind:
        """What it is."""
        return cast("IssueKind", self.place.kind)


def raised(project: Project) -> Mapping[Key, Raised]:
    """Return what is raised on a map, by its key, what weighs most first.

    Demands come before frictions, which come in the order of their ranking, the unranked ones by
    severity; those of target journeys are left out. Then comes what else opportunities answer:
    barriers, needs, and what target journeys still raise.
    """
    found: dict[Key, Raised] = {}
    for each in (*_demands(project), *_frictions(project), *_others(project)):
        found.setdefault(each.place.key, each)
    return found


def _demands(project: Project) -> Iterator[Raised]:
    """Yield the moments of truth, those that nothing answers first."""
    places = (each for each in project.index.of_kind("moment_of_truth") if _is_of_today(each))
    yield from sorted((_demand(project, place) for place in places), key=lambda x: x.is_answered)


def _is_of_today(place: Place) -> bool:
    return not any(isinstance(each, Journey) and each.state == "target" for each in place.parents)


def _demand(project: Project, place: Place) -> Raised:
    truth = cast("MomentOfTruth", place.entity)
    return Raised(place, bool(truth.answered_by) or bool(plans_for(project, place)))


def _frictions(project: Project) -> Iterator[Raised]:
    ranking = rank_frictions(project)
    for row in (*ranking.ranked, *sorted(ranking.unscored, key=_mildness)):
        place = project.index.place(row.friction)
        yield Raised(place, bool(row.opportunities), row.friction.severity)


def _mildness(row: RankedFriction) -> int:
    return 1 if row.friction.severity is None else -row.friction.severity


def _others(project: Project) -> Iterator[Raised]:
    for opportunity in project.index.of_kind("opportunity"):
        for link in project.index.links_from(opportunity, "answers"):
            entity = link.target.entity
            severity = entity.severity if isinstance(entity, Friction) else None
            yield Raised(link.target, is_answered=True, severity=severity)
