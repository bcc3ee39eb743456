"""What the slides of a deck say, one module a kind of slide."""

from collections.abc import Mapping

from journeykit.wording.catalogue.deck import (
    blind_spots,
    blueprint,
    brief,
    changes,
    comparison,
    cover,
    day,
    journey_map,
    notes,
    objectives,
    persona,
    priorities,
    ranking,
    scores,
    sections,
    sources,
    stage,
    steps,
    strengths,
    summary,
    titles,
)
from journeykit.wording.catalogue.phrase import Phrase

_PARTS = (
    blind_spots,
    blueprint,
    brief,
    changes,
    comparison,
    cover,
    day,
    journey_map,
    notes,
    objectives,
    persona,
    priorities,
    ranking,
    scores,
    sections,
    sources,
    stage,
    steps,
    strengths,
    summary,
    titles,
)

PHRASES: Mapping[str, Phrase] = {
    key: phrase for part in _PARTS for key, phrase in part.PHRASES.items()
}
