"""Ids that stay apart where names do not."""

import attrs

from journeykit.model.entity import derived_id


@attrs.define
class UniqueIds:
    """Gives every name an id of its own: the second ``pay`` is ``pay-2``."""

    _taken: set[str] = attrs.field(factory=set)
    _counts: dict[str, int] = attrs.field(factory=dict)

    def of(self, name: str) -> str:
        """Return an id for one more thing with this name."""
        stem = derived_id(name)
        number = self._counts.get(stem, 1)
        found = stem if number == 1 else f"{stem}-{number}"
        while found in self._taken:
            number += 1
            found = f"{stem}-{number}"
        self._counts[stem] = number
        self._taken.add(found)
        return found
