"""What the slides of a deck say, one module a kind of slide."""

from collections.abc import Mapping

from journeykit.wording.catalogue.deck import (
    blueprint,
    cover,
    day,
    journey_map,
    notes,
    persona,
    ranking,
    stage,
    titles,
)
from journeykit.wording.catalogue.phrase import Phrase

_PARTS = (blueprint, cover, day, journey_map, notes, persona, ranking, stage, titles)

PHRASES: Mapping[str, Phrase] = {
    key: phrase for part in _PARTS for key, phrase in part.PHRASES.items()
}
