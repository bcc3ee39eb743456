"""Rules about how we know what the map says.

A claim is anything that accepts evidence. What a whole rests on holds for its parts as well,
unless a part names sources of its own. Claims are counted per persona and per journey: a list of
every sentence without a source would hide all other gaps.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from journeykit.analysis.gaps.rule import Finding
from journeykit.model import Evidence, Place, Project

Sources = tuple[Evidence, ...]


def claims_without_evidence(project: Project) -> Iterator[Finding]:
    """Statements that name no source: nobody can tell facts from guesses."""
    return _counted(project, lambda sources: not sources)


def claims_on_assumptions_only(project: Project) -> Iterator[Finding]:
    """Statements that rest on assumptions only: honest, and still to be tested.

    Milder than no source at all, so that admitting a guess is never punished.
    """
    return _counted(project, _are_assumptions)


def _are_assumptions(sources: Sources) -> bool:
    return bool(sources) and all(source.kind == "assumption" for source in sources)


def _counted(project: Project, counts: Callable[[Sources], bool]) -> Iterator[Finding]:
    for whole, claims in _claims(project):
        count = sum(map(counts, claims))
        if count:
            yield Finding(whole, {"of": whole.entity.label, "count": count, "total": len(claims)})


def _claims(project: Project) -> Iterator[tuple[Place, list[Sources]]]:
    """Iterate over personas and journeys, each with the sources of every claim in it."""
    known = {evidence.id: evidence for evidence in project.evidence}
    inside: dict[int, list[Sources]] = defaultdict(list)
    for place in project.index.places:
        if "evidence" not in place.entity.not_applicable:
            whole = place.parents[0] if place.parents else place.entity
            inside[id(whole)].append(_sources(place, known))
    for whole_place in project.index.of_kind("persona", "journey"):
        yield whole_place, inside[id(whole_place.entity)]


def _sources(place: Place, known: Mapping[str, Evidence]) -> Sources:
    """Return what a claim rests on: its own sources, or else those of the nearest whole."""
    around = (place.entity, *reversed(place.parents))
    stated = next((entity.evidence for entity in around if entity.evidence), ())
    return tuple(known[reference] for reference in stated)
