"""Rules about the best moments to make contact."""

from collections import defaultdict
from collections.abc import Iterator

from journeykit.analysis.gaps.rule import Finding, GapSeverity, Inspection
from journeykit.analysis.moments.candidates import Candidate, candidates
from journeykit.analysis.moments.score import REQUIRED, is_enough, score
from journeykit.analysis.moments.weights import DEFAULT_WEIGHTS
from journeykit.model import Project


def top_moments_without_content(inspection: Inspection) -> Iterator[Finding]:
    """One of the best moments to reach somebody, and nothing to say there.

    Content for the moment or for what is asked in it counts, and so does a contact of ours that
    arrives there already. On a map without any content only the very best moment of each persona
    is named, and it is only worth knowing. Nothing is said of moments that cannot be ranked.
    """
    project = inspection.project
    most = inspection.thresholds.top_moments if project.content else 1
    for candidate in _best(project, min(most, inspection.thresholds.top_moments)):
        if not _is_served(project, candidate):
            facts = {"moment": candidate.moment.label, "persona": candidate.persona.name}
            times = {"start": candidate.moment.start, "end": candidate.moment.end}
            severity: GapSeverity | None = None if project.content else "info"
            yield Finding(project.index.place(candidate.moment), {**facts, **times}, severity)


def _best(project: Project, most: int) -> Iterator[Candidate]:
    """Iterate over the best moments of each persona that has any, the best first."""
    scored: dict[str, list[tuple[float, Candidate]]] = defaultdict(list)
    for candidate in candidates(project, project.personas, DEFAULT_WEIGHTS.shares):
        factors = candidate.factors
        if is_enough(factors, REQUIRED) and (points := score(factors)):  # 0: no occasion
            scored[candidate.persona.id].append((points, candidate))
    for persona in project.personas:
        ranked = sorted(scored[persona.id], key=lambda each: (-each[0], each[1].time))
        yield from (candidate for _, candidate in ranked[:most])


def _is_served(project: Project, candidate: Candidate) -> bool:
    truth = candidate.moment.moment_of_truth
    asked = (truth,) if truth else ()
    places = map(project.index.place, (candidate.moment, *asked))
    links = (link for place in places for link in project.index.links_to(place, "moments"))
    received = any(contact.sender == "brand" for contact in candidate.moment.contacts)
    return received or any(link.source.kind == "content" for link in links)
