"""How alike two entities are that differ in their ids: were they one and the same?"""

from collections import Counter
from functools import cache
from itertools import pairwise
from typing import Any

import attrs

from journeykit.analysis.changes.statements import holding_fields, naming_fields, plain_fields
from journeykit.model import Entity
from journeykit.model.place import kind_of
from journeykit.model.sameness import default_of

ALIKE = 0.6
"""From which likeness on two entities may be one that was renamed."""
MOST_LETTERS = 100
"""What is compared of a name."""


def is_equal_but_for_id(one: Entity, other: Entity) -> bool:
    """Say whether two entities of a kind say the same in every field but the id."""
    cls: Any = type(one)
    names = (*plain_fields(cls), *holding_fields(cls))
    return all(getattr(one, name) == getattr(other, name) for name in names)


def likeness(one: Entity, other: Entity) -> float:
    """Return how alike two entities of a kind are, from 0 to 1, whichever comes first.

    It is the mean of three shares: pairs of letters that their names have in common; fields that
    are equal, of those that at least one of both states; and parts with the same id. The latter
    two count only where there is something to compare.

    Source:
        Dice (1945), "Measures of the amount of ecologic association between species"; on pairs
        of letters: Adamson and Boreham (1974).
    """
    shares = [_dice(_letter_pairs(one.label), _letter_pairs(other.label))]
    cls: Any = type(one)
    naming = naming_fields(one, other)
    names = (name for name in plain_fields(cls) if name not in naming)
    stated = [name for name in names if _is_stated(one, name) or _is_stated(other, name)]
    if stated:
        equal = sum(getattr(one, name) == getattr(other, name) for name in stated)
        shares.append(equal / len(stated))
    parts = _parts(one), _parts(other)
    if any(parts):
        shares.append(_dice(*parts))
    return sum(shares) / len(shares)


def _letter_pairs(text: str) -> Counter[str]:
    letters = f" {' '.join(text.casefold().split())} "[:MOST_LETTERS]
    return Counter(map("".join, pairwise(letters)))


def _dice(one: Counter[Any], other: Counter[Any]) -> float:
    return 2 * (one & other).total() / (one.total() + other.total())


def _parts(owner: Entity) -> Counter[tuple[str, str]]:
    """The parts of an entity and theirs, such as the touchpoints of each stage of a journey."""
    cls: Any = type(owner)
    found: Counter[tuple[str, str]] = Counter()
    for name in holding_fields(cls):
        held = getattr(owner, name)
        for part in held if isinstance(held, tuple) else (held,) if held else ():
            found[kind_of(part), part.id] += 1
            found.update(_parts(part))
    return found


def _is_stated(entity: Entity, name: str) -> bool:
    cls: Any = type(entity)
    return bool(getattr(entity, name) != _silence(cls)[name])


@cache
def _silence(cls: Any) -> dict[str, Any]:
    return {field.name: default_of(field) for field in attrs.fields(cls)}
