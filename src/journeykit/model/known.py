"""What references may lead to.

A reference is ``sizes``; or ``first-pair/sizes`` where several journeys know that id; or
``friction:sizes`` where several kinds do.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from journeykit.model.place import LOCAL
from journeykit.model.scales import BUILT_IN

Key = TypeVar("Key")
Value = TypeVar("Value")


def grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, tuple[Value, ...]]:
    """Return the values of each key, in order."""
    groups: dict[Key, list[Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}


class Known(Generic[Value]):
    """What references may lead to: by kind and scope, a value for each id."""

    def __init__(self, told: Mapping[tuple[str, str], Mapping[str, Value]]) -> None:
        """Take what is told."""
        self._told = told

    @cached_property
    def _by_id(self) -> Mapping[tuple[str, str], tuple[Value, ...]]:
        """What has an id, by kind and id, in whichever scope."""
        told = self._told.items()
        return grouped(((kind, key), each) for (kind, _), ids in told for key, each in ids.items())

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind."""
        return [key for (each, _), ids in self._told.items() if each == kind for key in ids]

    def targets(self, reference: str, kinds: tuple[str, ...], within: str) -> tuple[Value, ...]:
        """Return what a reference may mean: in its own journey or persona first, then anywhere.

        Args:
            reference: An id, alone, with its scope, or with its kind.
            kinds: To which kinds of entity it leads.
            within: The id of the journey or persona from which it leads there, if any.
        """
        kind, stated_kind, rest = reference.partition(":")
        if stated_kind and kind in kinds and len(kinds) > 1:
            reference, kinds = rest, (kind,)
        if within and (found := self._at(f"{within}/{reference}", kinds)):
            return found
        if "/" in reference and (found := self._at(reference, kinds)):
            return found
        return tuple(each for kind in kinds for each in self._anywhere(kind, reference))

    def _at(self, address: str, kinds: tuple[str, ...]) -> tuple[Value, ...]:
        scope, _, entity_id = address.rpartition("/")
        scopes = [self._told.get((kind, scope), {}) for kind in kinds]
        return tuple(ids[entity_id] for ids in scopes if entity_id in ids)

    def _anywhere(self, kind: str, entity_id: str) -> tuple[Value, ...]:
        if kind in LOCAL:
            return self._by_id.get((kind, entity_id), ())
        return self._at(entity_id, (kind,))


def is_built_in(reference: str, kinds: tuple[str, ...]) -> bool:
    """Say whether a reference names what exists without anybody telling it."""
    return any(reference in BUILT_IN.get(kind, ()) for kind in kinds)
