"""A quick count of a project: are its ids unique, and does every reference lead somewhere?

The index knows much more, and says what is wrong. It takes time and memory that only those who
look things up should pay for, so a project is counted when it is built, and indexed when its index
is first asked for. The census says yes only where the index would find no problem. At any doubt
it says no, and the index has the word.
"""

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from journeykit.model.entity import Entity
from journeykit.model.known import Known, is_built_in
from journeykit.model.mentions import REPEATABLE, is_mention, is_same
from journeykit.model.walking import DoubtError, walker_of

if TYPE_CHECKING:
    from journeykit.model.project import Project


def is_sound(project: "Project") -> bool:
    """Say whether the ids and the references of a project are surely right."""
    census = _Census()
    cls: Any = type(project)
    try:
        walker_of(cls)(project, (), "", census)
    except DoubtError:
        return False
    return census.is_closed()


class _Census:
    """What a walk through a project comes across.

    Attributes:
        told: By kind and scope, each entity by its id.
        references: By the kinds to which they lead, references and the scope that they stand in.
        ways: For each field that leads from journey to journey, the journeys' ids, both ends.
        ends: The ends of transitions, with the journey that they stand in.
    """

    def __init__(self) -> None:
        self.told: dict[tuple[str, str], dict[str, Entity]] = defaultdict(dict)
        self.references: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
        self.ways: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.ends: list[tuple[str, str]] = []

    def repeat(self, told: dict[str, Entity], kind: str, entity: Entity) -> None:
        """Keep the entity that says more of two with the same id, if both are one thing.

        Raises:
            DoubtError: They may be two things.
        """
        earlier = told[entity.id]
        if kind not in REPEATABLE or not is_same(earlier, entity):
            raise DoubtError
        if is_mention(earlier):
            told[entity.id] = entity

    def is_closed(self) -> bool:
        """Say whether every reference leads to one entity, and none contradicts another."""
        known = Known(self.told)
        return (
            all(
                _is_clear(known, reference, kinds, near)
                for kinds, references in self.references.items()
                for reference, near in references
            )
            and all(end in self.told["touchpoint", within] for within, end in self.ends)
            and not any(map(_may_be_circular, self.ways.values()))
        )


def _is_clear(known: Known[Entity], reference: str, kinds: tuple[str, ...], near: str) -> bool:
    found = known.targets(reference, kinds, near)
    return len(found) == 1 or (not found and is_built_in(reference, kinds))


def _may_be_circular(ways: list[tuple[str, str]]) -> bool:
    """Say whether a way may go on where another one ends: only then there are circles."""
    return not {start for start, _ in ways}.isdisjoint(end.rpartition(":")[2] for _, end in ways)
