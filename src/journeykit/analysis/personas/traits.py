"""What is told of personas, as sets of bits that are quick to compare."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

import attrs

from journeykit.analysis.habits import channels_used
from journeykit.analysis.naming import channels_named
from journeykit.model import Persona, Project
from journeykit.model.entity import derived_id
from journeykit.wording import Message, message

Trait = Literal["interests", "brands", "media", "channels", "formats"]

_OF: Mapping[Trait, Callable[[Persona], Iterable[str]]] = {
    "interests": lambda persona: (each.name for each in persona.interests),
    "brands": lambda persona: (each.name for each in persona.brands),
    "media": lambda persona: (each.name for each in persona.media),
    "channels": channels_used,
    "formats": lambda persona: persona.formats,
}
TRAITS: tuple[Trait, ...] = tuple(_OF)
"""What is compared by name: the persona's own, and for channels those of its days too."""


@attrs.frozen
class TraitSets:
    """One trait of several personas.

    Attributes:
        sets: Of each persona, what it has as a set of bits; None where that is not stated, which
            is not the same as having none.
        names: What each bit stands for.
    """

    sets: tuple[int | None, ...]
    names: tuple[Message, ...]

    def named(self, bits: int) -> tuple[Message, ...]:
        """Return what is in a set."""
        return tuple(self.names[number] for number in members(bits))


def trait_sets(project: Project, personas: Sequence[Persona], trait: Trait) -> TraitSets:
    """Return one trait of personas, compared by name.

    Capitals, accents and punctuation do not count, likeness of words does not either: "Trail" and
    "trail" are the same interest, "Trail" and "Trail running" are not.
    """
    labels: dict[str, str] = {}
    stated = [tuple(_OF[trait](persona)) for persona in personas]
    keys = [tuple(derived_id(label) for label in each) for each in stated]
    for key, label in zip(_flat(keys), _flat(stated), strict=True):
        labels.setdefault(key, label)
    bits = {key: 1 << number for number, key in enumerate(labels)}
    sets = (
        None if not each and trait not in persona.not_applicable else _union(bits, each)
        for persona, each in zip(personas, keys, strict=True)
    )
    return TraitSets(tuple(sets), _named(project, trait, labels.values()))


def members(bits: int) -> Iterable[int]:
    """Iterate over the numbers of the bits that are set, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _flat(lists: Iterable[Iterable[str]]) -> Iterable[str]:
    return (item for items in lists for item in items)


def _union(bits: Mapping[str, int], keys: Iterable[str]) -> int:
    found = 0
    for key in keys:
        found |= bits[key]
    return found


def _named(project: Project, trait: Trait, labels: Iterable[str]) -> tuple[Message, ...]:
    if trait == "channels":
        return channels_named(project, labels)
    if trait == "formats":
        return tuple(message("personas.format", format=label) for label in labels)
    return tuple(message("personas.name", name=label) for label in labels)
