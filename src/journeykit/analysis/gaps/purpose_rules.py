"""Rules about why the map is made."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.gaps.rule import Finding, Inspection
from journeykit.model import Objective

SPEAKERS = ("persona", "journey", "opportunity", "content")
"""Kinds that may say which objective they serve."""


def objectives_unaddressed(inspection: Inspection) -> Iterator[Finding]:
    """An objective that nothing on the map speaks to: the map was made for it, and is silent.

    A persona, journey, stage, opportunity or piece of content that names the objective speaks to
    it, and so does a figure of its own. An empty map is not asked yet.
    """
    index = inspection.project.index
    if not index.of_kind(*SPEAKERS):
        return
    for place in index.of_kind("objective"):
        objective = cast("Objective", place.entity)
        if not (index.links_to(place, "objectives") or objective.metrics):
            yield Finding(place, {"objective": objective.text})
