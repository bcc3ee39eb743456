"""Which entity of one map is which of the other."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

import attrs

from journeykit.analysis.changes.likeness import ALIKE, is_equal_but_for_id, likeness
from journeykit.model import Place
from journeykit.model.known import grouped
from journeykit.model.mentions import REPEATABLE
from journeykit.model.place import OF_A_DAY, PARTS, SCOPED

Certainty = Literal["same", "equal", "similar"]
"""Whether the id says so, all but the id says so, or a likeness only suggests it."""

Key: TypeAlias = tuple[str | None, ...]

SHARING = PARTS | REPEATABLE | {"moment"}
"""Kinds of which several entities of one journey or persona may have the same id."""
MOST_CANDIDATES = 20
"""Of what was removed from one place, and added there, how many are held against each other."""


@attrs.frozen
class Pair:
    """An entity before and after."""

    before: Place
    after: Place
    certainty: Certainty


@attrs.frozen
class Alignment:
    """Two maps, entity by entity.

    Attributes:
        pairs: What is on both, in the order of the map before.
        removed: What is on the map before only, in document order.
        added: What is on the map after only, in document order.
        unsought: How many entities were not looked at for renames, because there were too many.
        tokens_before: For the path before of each entity on both maps, what identifies it.
        tokens_after: The same for its path after.
    """

    pairs: tuple[Pair, ...]
    removed: tuple[Place, ...]
    added: tuple[Place, ...]
    unsought: int
    tokens_before: Mapping[str, str]
    tokens_after: Mapping[str, str]


def aligned(
    before: Sequence[Place], after: Sequence[Place], known: Iterable[tuple[Place, Place]] = ()
) -> Alignment:
    """Return which entity is which: by id, and by likeness where an id may have changed.

    What is outermost comes first, since the ids of what lies inside are told apart by it. Ids
    count before likeness, and likeness counts only among what was removed from one place and what
    was added at the same place.

    Args:
        before: Places of one map, parents before children.
        after: Places of the other.
        known: Pairs that belong together whatever their ids are.
    """
    aligner = _Aligner(_Side(before), _Side(after))
    for one, other in known:
        aligner.pair(one, other, "same")
    aligner.by_own_id(_at_depth(0))
    aligner.by_likeness(0)
    aligner.by_own_id(_has_own_id)
    for depth in range(1, aligner.depth() + 1):
        aligner.by_id(_at_depth(depth), _Side.said_at)
        aligner.by_likeness(depth)
    aligner.by_id(lambda _: True, _Side.key)
    return aligner.alignment()


def _has_own_id(place: Place) -> bool:
    """Say whether nothing else of its journey, its persona or the project has its id.

    Needs are said at several places, moments of several days may share an id, and parts are told
    apart by what they are part of.
    """
    return place.kind not in SHARING


def _at_depth(depth: int) -> Callable[[Place], bool]:
    return lambda place: len(place.parents) == depth


def parent_path(path: str) -> str:
    """Return the path of what is around; empty for the project itself."""
    return path.rpartition(".")[0]


def field_of(path: str) -> str:
    """Return the name of the field that holds what is at a path."""
    return path.rpartition(".")[2].partition("[")[0]


class _Side:
    """The places of one map, and what identifies those that are on both."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.places = places
        self.tokens = {"": ""}
        self._free = {place.path: place for place in places}

    def take(self, place: Place, token: str) -> None:
        """Note what identifies a place on both maps."""
        self.tokens[place.path] = token
        self._free.pop(place.path, None)

    def free(self) -> tuple[Place, ...]:
        """Return what is not paired yet, in document order."""
        return tuple(self._free.values())

    def groups(
        self, wanted: Callable[[Place], bool], key: Callable[["_Side", Place], Key]
    ) -> Mapping[Key, Sequence[Place]]:
        """Return what is free and wanted, by key."""
        return grouped(self.keyed(wanted, key))

    def keyed(
        self, wanted: Callable[[Place], bool], key: Callable[["_Side", Place], Key]
    ) -> Iterator[tuple[Key, Place]]:
        """Iterate over the same; what hangs on something unpaired is left out."""
        for place in self._free.values():
            if wanted(place) and None not in (each := key(self, place)):
                yield each, place

    def said_at(self, place: Place) -> Key:
        """The key, with the place."""
        return *self.key(place), *self.home(place)

    def key(self, place: Place) -> Key:
        """What a place has in common with the same one on the other map."""
        if place.kind in PARTS:
            return *self.home(place), place.id
        if place.within and place.kind in SCOPED | OF_A_DAY:
            return place.kind, self.tokens.get(place.path.partition(".")[0]), place.id
        return place.kind, place.id

    def home(self, place: Place) -> Key:
        """What it has in common with others of its kind at the same place."""
        return place.kind, self.tokens.get(parent_path(place.path)), field_of(place.path)


class _Aligner:
    """Pairs places step by step; each step builds on the pairs of those before."""

    def __init__(self, before: _Side, after: _Side) -> None:
        self._before, self._after = before, after
        self._pairs: list[Pair] = []
        self._unsought = 0

    def depth(self) -> int:
        """Return how deep the maps are."""
        places = (*self._before.places, *self._after.places)
        return max((len(place.parents) for place in places), default=0)

    def pair(self, one: Place, other: Place, certainty: Certainty) -> None:
        """Note that two places are one and the same."""
        self._before.take(one, one.path)
        self._after.take(other, one.path)
        self._pairs.append(Pair(one, other, certainty))

    def by_own_id(self, wanted: Callable[[Place], bool]) -> None:
        """Pair what has the same key, which nothing else on its map has."""
        known = dict(self._after.keyed(wanted, _Side.key))
        for key, one in tuple(self._before.keyed(wanted, _Side.key)):
            if key in known:
                self.pair(one, known[key], "same")

    def by_id(self, wanted: Callable[[Place], bool], key: Callable[[_Side, Place], Key]) -> None:
        """Pair what has the same key, in order."""
        for ones, others in self._met(wanted, key):
            for one, other in zip(ones, others, strict=False):
                self.pair(one, other, "same")

    def by_likeness(self, depth: int) -> None:
        """Pair what seems to have got another id and stands at the same place."""
        for ones, others in self._met(_at_depth(depth), _Side.home):
            for one, other in _equal(ones, others):
                self.pair(one, other, "equal")
        for ones, others in self._met(_at_depth(depth), _Side.home):
            self._unsought += max(len(ones) - MOST_CANDIDATES, 0)
            self._unsought += max(len(others) - MOST_CANDIDATES, 0)
            for one, other in _similar(ones[:MOST_CANDIDATES], others[:MOST_CANDIDATES]):
                self.pair(one, other, "similar")

    def _met(
        self, wanted: Callable[[Place], bool], key: Callable[[_Side, Place], Key]
    ) -> Iterator[tuple[Sequence[Place], Sequence[Place]]]:
        """Iterate over what is still free on both sides and has a key in common."""
        groups = self._after.groups(wanted, key)
        for each, ones in self._before.groups(wanted, key).items():
            if each in groups:
                yield ones, groups[each]

    def alignment(self) -> Alignment:
        """Return what was found."""
        order = {place.path: number for number, place in enumerate(self._before.places)}
        return Alignment(
            pairs=tuple(sorted(self._pairs, key=lambda pair: order[pair.before.path])),
            removed=self._before.free(),
            added=self._after.free(),
            unsought=self._unsought,
            tokens_before=self._before.tokens,
            tokens_after=self._after.tokens,
        )


def _equal(ones: Sequence[Place], others: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """Iterate over pairs that are equal but for the id, of each name in order."""
    named = grouped((each.entity.label, each) for each in others)
    for name, same in grouped((each.entity.label, each) for each in ones).items():
        for one, other in zip(same, named.get(name, ()), strict=False):
            if is_equal_but_for_id(one.entity, other.entity):
                yield one, other


def _similar(ones: Sequence[Place], others: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """Iterate over pairs that are alike, the most alike first, each place once.

    Ties break in the same way whichever map comes first.
    """
    scores = {
        (i, j): likeness(one.entity, other.entity)
        for i, one in enumerate(ones)
        for j, other in enumerate(others)
    }
    alike = [places for places, score in scores.items() if score >= ALIKE]
    taken: tuple[set[int], set[int]] = (set(), set())
    for i, j in sorted(alike, key=lambda each: (-scores[each], sum(each), min(each))):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            yield ones[i], others[j]
