"""What two personas have in common."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import attrs

from journeykit.analysis.personas.reach import DAY_KINDS, DayWindowKind, minutes_reached
from journeykit.analysis.personas.traits import TRAITS, Trait, TraitSets, trait_sets
from journeykit.model import Persona, Project
from journeykit.wording import Message


@attrs.frozen
class Overlap:
    """What two personas have in common of one thing.

    Attributes:
        of: A trait such as ``interests``; or ``weekday`` or ``weekend``, for the minutes of that
            day in which they can be reached.
        common: How many things, or minutes, both have; None where they are unknown of one of both.
        either: How many at least one of both has; None likewise.
        shared: What both have, by name; nothing for minutes.
    """

    of: Trait | DayWindowKind
    common: int | None
    either: int | None
    shared: tuple[Message, ...] = ()

    @property
    def share(self) -> float | None:
        """``common`` ÷ ``either``, 0 to 1; None where it is unknown, and where both have none."""
        return self.common / self.either if self.common is not None and self.either else None


@attrs.frozen
class PersonaPair:
    """What two personas have in common.

    Attributes:
        overlaps: Interests, brands, media, channels, formats, weekday and weekend, in this order.
    """

    one: Persona
    other: Persona
    overlaps: tuple[Overlap, ...]

    def overlap(self, of: Trait | DayWindowKind) -> Overlap:
        """Return what they have in common of one thing."""
        return next(each for each in self.overlaps if each.of == of)

    @property
    def likeness(self) -> float | None:
        """All things in common ÷ all that either has, 0 to 1, of the traits known of both.

        Minutes do not count. None where no trait is known of both.
        """
        known = [each for each in self.overlaps if each.either and each.of in TRAITS]
        either = sum(each.either or 0 for each in known)
        return sum(each.common or 0 for each in known) / either if either else None


def pairs(project: Project, personas: Sequence[Persona]) -> Iterator[PersonaPair]:
    """Iterate over all pairs of personas; the work grows with the square of their number.

    Source:
        Jaccard (1912), "The distribution of the flora in the alpine zone" (common ÷ either).
    """
    comparisons: list[_Comparison] = [
        _Comparison(trait, trait_sets(project, personas, trait)) for trait in TRAITS
    ]
    for kind in DAY_KINDS:
        minutes = (minutes_reached(project, persona, kind) for persona in personas)
        comparisons.append(_Comparison(kind, TraitSets(tuple(minutes), ())))
    for one, other in combinations(range(len(personas)), 2):
        overlaps = tuple(comparison.of_two(one, other) for comparison in comparisons)
        yield PersonaPair(personas[one], personas[other], overlaps)


@attrs.frozen
class _Comparison:
    """One thing compared, pair by pair; equal answers are made once."""

    of: Trait | DayWindowKind
    traits: TraitSets
    made: dict[tuple[int, int], Overlap] = attrs.field(factory=dict)

    def of_two(self, one: int, other: int) -> Overlap:
        first, second = self.traits.sets[one], self.traits.sets[other]
        if first is None or second is None:
            return self._kept((-1, -1), None)
        common, either = first & second, (first | second).bit_count()
        if self.traits.names:
            return self._kept((common, either), common)
        return self._kept((common.bit_count(), either), common)

    def _kept(self, key: tuple[int, int], common: int | None) -> Overlap:
        found = self.made.get(key)
        if found is None:
            found = self.made[key] = self._made(common, key[1])
        return found

    def _made(self, common: int | None, either: int) -> Overlap:
        if common is None:
            return Overlap(self.of, None, None)
        shared = self.traits.named(common) if self.traits.names else ()
        return Overlap(self.of, common.bit_count(), either, shared)
