"""What the map claims, and what each claim rests on.

What a whole rests on holds for its parts as well, unless a part names sources of its own. A need
or a barrier that is mentioned again rests on what its fullest statement rests on.
"""

from collections.abc import Callable, Iterator, Mapping

import attrs

from journeykit.model import Evidence, Journey, Opportunity, Place, Project
from journeykit.model.mentions import REPEATABLE

STATEMENTS = frozenset(
    {
        *("persona", "need", "barrier", "interest", "choice_reason", "search_query"),
        *("used_brand", "medium", "behaviour_scale"),
        *("day_timeline", "moment", "moment_of_truth", "received_contact"),
        *("journey", "stage", "touchpoint", "transition", "friction", "strength"),
        *("competitor", "expectation", "opportunity"),
    }
)
"""Kinds that say something about customers or the market that may be right or wrong.

Left out is what the authors decide (promises, offers, propositions, content, audiences, relations,
objectives, processes) or define (channels, lanes), and metrics, which carry their own date,
sample and method."""


@attrs.frozen
class Claim:
    """A statement of the map and what it rests on.

    Attributes:
        place: Where it stands.
        whole: The persona, journey or other outermost entity that it is part of.
        sources: What it rests on; empty where it names nothing.
        inherited: Whether a whole, and not the statement itself, names the sources.
    """

    place: Place
    whole: Place
    sources: tuple[Evidence, ...]
    inherited: bool

    @property
    def is_assumed(self) -> bool:
        """Whether it rests on assumptions, and on nothing else."""
        return bool(self.sources) and all(each.kind == "assumption" for each in self.sources)


def claims_of(project: Project, is_claim: Callable[[Place], bool] | None = None) -> Iterator[Claim]:
    """Iterate over what a map claims, in document order.

    A need or a barrier counts once in each persona and each journey, however often it is
    mentioned there. A journey as it should become or as it was designed claims nothing, and an
    opportunity that is done or rejected claims nothing any more.

    Args:
        project: The map.
        is_claim: Which places count; those of the `STATEMENTS` unless given.
    """
    is_claim = is_claim or _is_statement
    known = {evidence.id: evidence for evidence in project.evidence}
    stated = _evidence_by_key(project)
    mentioned: set[tuple[int, tuple[str, str]]] = set()
    for place in project.index.places:
        if not is_claim(place) or is_intended(place) or _is_settled(place):
            continue
        outermost = place.parents[0] if place.parents else place.entity
        mention = (id(outermost), place.key)
        if place.kind in REPEATABLE and mention in mentioned:
            continue
        mentioned.add(mention)
        ids, inherited = _evidence(place, stated)
        sources = tuple(known[each] for each in ids)
        yield Claim(place, project.index.place(outermost), sources, inherited)


def is_intended(place: Place) -> bool:
    """Say whether a place is part of a journey as it should become, or as it was designed."""
    around = place.parents[0] if place.parents else place.entity
    if not isinstance(around, Journey):
        return False
    return around.state == "target" or around.mode == "planned"


def _is_settled(place: Place) -> bool:
    return isinstance(place.entity, Opportunity) and place.entity.status in {"done", "rejected"}


def _is_statement(place: Place) -> bool:
    return place.kind in STATEMENTS


def _evidence_by_key(project: Project) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """What the first of several equal statements that names sources names."""
    stated: dict[tuple[str, str], tuple[str, ...]] = {}
    for place in project.index.of_kind(*sorted(REPEATABLE)):
        if place.entity.evidence:
            stated.setdefault(place.key, place.entity.evidence)
    return stated


def _evidence(
    place: Place, stated: Mapping[tuple[str, str], tuple[str, ...]]
) -> tuple[tuple[str, ...], bool]:
    """Return the ids of what a statement rests on, and whether they are those of a whole."""
    if own := place.entity.evidence or stated.get(place.key, ()):
        return own, False
    above = (parent.evidence for parent in reversed(place.parents))
    ids = next((evidence for evidence in above if evidence), ())
    return ids, bool(ids)
