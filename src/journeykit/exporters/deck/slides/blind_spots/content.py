"""What the slide of the blind spots shows: gaps of one kind told together, and where they are."""

from collections import Counter
from collections.abc import Mapping

import attrs

from journeykit.analysis import CoverageGaps, Gap, GapSeverity
from journeykit.exporters.deck.story import Story
from journeykit.model import Opportunity, Place, Project

SEVERITIES: tuple[GapSeverity, ...] = ("error", "warning", "info")
"""From the worst to the mildest."""
FEW_ERRORS = 3
"""So many errors are told one by one."""


@attrs.frozen
class Spot:
    """Gaps that one rule found, of which the first is told.

    Attributes:
        gaps: The gaps, the first of them the one to tell.
        where: The persona, journey or other whole that the first one is part of; empty for gaps
            of the project.
        entity: The address of what misses something; empty where that is the project.
    """

    gaps: tuple[Gap, ...]
    where: str
    entity: str

    @property
    def first(self) -> Gap:
        """The gap that is told."""
        return self.gaps[0]

    @property
    def severity(self) -> GapSeverity:
        """How bad they are."""
        return self.first.severity


def spots(story: Story) -> tuple[Spot, ...]:
    """Return the gaps, the worst first: a few errors one by one, others told once a rule."""
    one_by_one = counts(story.gaps)["error"] <= FEW_ERRORS
    places = story.once(_by_path, story.project)
    together: dict[object, list[Gap]] = {}
    for gap in story.gaps.gaps:
        key = gap.path if gap.severity == "error" and one_by_one else ""
        together.setdefault((gap.severity, gap.rule, key), []).append(gap)
    return tuple(_spot(gaps, places) for gaps in together.values())


def _spot(gaps: list[Gap], places: Mapping[str, Place]) -> Spot:
    place = places.get(gaps[0].path)
    if place is None:
        return Spot(tuple(gaps), "", "")
    whole = place.parents[0] if place.parents else None
    return Spot(tuple(gaps), whole.label if whole else "", place.address)


def counts(found: CoverageGaps) -> Mapping[GapSeverity, int]:
    """Return how many gaps there are of each severity."""
    number = Counter(gap.severity for gap in found.gaps)
    return {severity: number[severity] for severity in SEVERITIES}


def planned(story: Story, spot: Spot) -> tuple[Opportunity, ...]:
    """Return the open opportunities that answer what the first gap is about."""
    place = story.once(_by_path, story.project).get(spot.first.path)
    links = story.project.index.links_to(place, "answers") if place else ()
    found = (link.source.entity for link in links)
    opportunities = (each for each in found if isinstance(each, Opportunity))
    return tuple(each for each in opportunities if each.status not in {"done", "rejected"})


def _by_path(project: Project) -> dict[str, Place]:
    return {place.path: place for place in project.index.places}
