"""How a row says which row it belongs to: ``first-pair/consideration/compare``.

An address is the ids from the outermost entity inwards. Where that could mean two rows, each id
says its kind, ``journey:shoes/stage:purchase``, and a number tells equal ones apart.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

Rung: TypeAlias = tuple[str, str]
"""A kind and an id."""
Trail: TypeAlias = tuple[Rung, ...]
"""An entity and all those around it, from the outermost inwards."""


@attrs.frozen
class Addresses:
    """The addresses of rows by which others say where they belong.

    Attributes:
        by_row: The address of each row, by its number in the order of the document.
    """

    by_row: tuple[str, ...]

    @classmethod
    def of(cls, trails: Iterable[Trail]) -> "Addresses":
        """Return the shortest address of each row that means no other one."""
        rows = tuple(trails)
        plain, full = Counter(map(_plain, rows)), Counter(map(_full, rows))
        seen: Counter[Trail] = Counter()
        found = []
        for trail in rows:
            seen[trail] += 1
            found.append(_address(trail, plain, full, seen[trail]))
        return cls(tuple(found))

    @property
    def rows(self) -> Mapping[str, int]:
        """The number of the row that each address means."""
        return {address: number for number, address in enumerate(self.by_row)}


def _address(trail: Trail, plain: Mapping[str, int], full: Mapping[str, int], number: int) -> str:
    if plain[_plain(trail)] == 1:
        return _plain(trail)
    return _full(trail) if full[_full(trail)] == 1 else f"{_full(trail)}#{number}"


def _plain(trail: Trail) -> str:
    return "/".join(entity_id for _, entity_id in trail)


def _full(trail: Trail) -> str:
    return "/".join(f"{kind}:{entity_id}" for kind, entity_id in trail)
