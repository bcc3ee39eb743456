"""Looking an entity up by its id."""

from collections.abc import Iterable
from typing import TypeVar

from journeykit.errors import NotFoundError, nearest
from journeykit.model.entity import Entity

EntityT = TypeVar("EntityT", bound=Entity)
_MAX_LISTED = 20


def found(entities: Iterable[EntityT], wanted: str, kind: str) -> EntityT:
    """Return the entity with an id.

    Args:
        entities: Where to look.
        wanted: The id.
        kind: What the entities are called, in an error.

    Raises:
        NotFoundError: None has this id; names the nearest that exists, and the others.
    """
    by_id = {entity.id: entity for entity in entities}
    if wanted in by_id:
        return by_id[wanted]
    known = ", ".join(list(by_id)[:_MAX_LISTED]) or "none"
    more = ", …" if len(by_id) > _MAX_LISTED else ""
    message = f"no {kind} has the id '{wanted}'; known: {known}{more}"
    raise NotFoundError("; ".join(filter(None, (message, nearest(wanted, by_id)))))
