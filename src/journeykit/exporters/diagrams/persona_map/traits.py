"""Which channels, interests and brands the personas of a map have."""

from collections import defaultdict
from collections.abc import Callable, Iterable

import attrs

from journeykit.exporters.diagrams.words import plain
from journeykit.model import Persona, Project


@attrs.frozen
class Trait:
    """A channel, an interest or a brand.

    Attributes:
        name: As it is written first, whatever the case; the id of a channel.
        personas: Who has it, in the order of the map.
    """

    name: str
    personas: tuple[Persona, ...]

    @property
    def reach(self) -> float | None:
        """What part of the customers has it, 0 to 1; None where a share is unknown.

        Personas are cohorts that do not overlap, so that their shares add up.
        """
        shares = [persona.segment_share for persona in self.personas]
        known = [share for share in shares if share is not None]
        return min(1.0, sum(known)) if len(known) == len(shares) else None


def used_channels(persona: Persona) -> tuple[str, ...]:
    """Return the ids of the channels that a persona uses, those of waking moments included."""
    waking = (moment for day in persona.days for moment in day.moments if not moment.asleep)
    at_hand = (channel for moment in waking for channel in moment.channels)
    return tuple(dict.fromkeys((*persona.channels, *at_hand)))


def channels(project: Project) -> tuple[Trait, ...]:
    """Return the channels of the personas, and those of the brand that reach nobody.

    The one that most personas use comes first; of equals, the one that most customers use.
    """
    ours = project.brand.channels if project.brand else ()
    return _ranked(project.personas, used_channels, also=ours)


def interests(project: Project) -> tuple[Trait, ...]:
    """Return the interests of the personas, shared ones first."""
    return _ranked(project.personas, lambda persona: [each.name for each in persona.interests])


def brands(project: Project) -> tuple[Trait, ...]:
    """Return the brands that the personas use, shared ones first."""
    return _ranked(project.personas, lambda persona: [each.name for each in persona.brands])


def _ranked(
    personas: Iterable[Persona],
    names_of: Callable[[Persona], Iterable[str]],
    also: Iterable[str] = (),
) -> tuple[Trait, ...]:
    names: dict[str, str] = {}
    having: dict[str, list[Persona]] = defaultdict(list)
    for persona in personas:
        said = {plain(name).casefold(): plain(name) for name in names_of(persona)}
        names = said | names
        for key in said:
            having[key].append(persona)
    names = {name.casefold(): name for name in also} | names
    traits = (Trait(name, tuple(having[key])) for key, name in names.items())
    return tuple(sorted(traits, key=lambda each: (-len(each.personas), -(each.reach or 0))))
