"""Whose a place on the map is: the persona who lives through it."""

from collections import defaultdict
from collections.abc import Mapping
from typing import cast

import attrs

from journeykit.model import Journey, Persona, Place, Project
from journeykit.model.mentions import REPEATABLE


@attrs.frozen
class Whose:
    """Looks up, in constant time, the personas who live through what stands on a map.

    Attributes:
        travellers: The persona of each journey that has one, by the journey's id.
        mentions: Every place of each need and barrier, by its key.
    """

    travellers: Mapping[str, Persona]
    mentions: Mapping[tuple[str, str], tuple[Place, ...]]

    @classmethod
    def of(cls, project: Project) -> "Whose":
        """Go through a project once."""
        mentions: dict[tuple[str, str], list[Place]] = defaultdict(list)
        for place in project.index.of_kind(*sorted(REPEATABLE)):
            mentions[place.key].append(place)
        return cls(_travellers(project), {key: tuple(all_) for key, all_ in mentions.items()})

    def everywhere(self, place: Place) -> tuple[Place, ...]:
        """Return all places that say the same thing; most things are said in one place only."""
        return self.mentions.get(place.key, (place,))

    def persona(self, place: Place) -> Persona | None:
        """Return who lives through one place; None on a journey whose persona is unknown."""
        outermost = place.parents[0] if place.parents else place.entity
        if isinstance(outermost, Persona):
            return outermost
        return self.travellers.get(outermost.id) if isinstance(outermost, Journey) else None


def _travellers(project: Project) -> Mapping[str, Persona]:
    return {
        place.entity.id: cast("Persona", link.target.entity)
        for place in project.index.of_kind("journey")
        for link in project.index.links_from(place, "persona")
    }
