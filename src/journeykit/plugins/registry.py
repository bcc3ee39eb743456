"""Plug-ins by name: built-in ones are registered like everybody else's, as entry points."""

from importlib import metadata
from typing import Generic, TypeVar, cast

import attrs

from journeykit.errors import MissingToolError, UsageError, nearest

Plugin = TypeVar("Plugin")


@attrs.frozen
class Registry(Generic[Plugin]):
    """The plug-ins of one entry-point group. Listing their names imports none of them.

    Attributes:
        group: The entry-point group, such as ``journeykit.exporters``.
        named: What a name in it means, such as ``format``.
        kind: What a plug-in of it is, such as ``exporter``.
    """

    group: str
    named: str
    kind: str

    def names(self) -> tuple[str, ...]:
        """Return the names of all plug-ins, in alphabetical order."""
        return tuple(sorted(metadata.entry_points(group=self.group).names))

    def find(self, name: str) -> Plugin:
        """Return a plug-in, imported on demand.

        Raises:
            UsageError: Nobody offers the name (names the nearest), or several packages do.
            MissingToolError: The package that offers it cannot be imported.
        """
        owners = tuple(metadata.entry_points(group=self.group, name=name))
        if len(owners) != 1:
            raise UsageError(self._contested(name, owners) if owners else self._unknown(name))
        return self._loaded(owners[0])

    def _loaded(self, entry: metadata.EntryPoint) -> Plugin:
        try:
            return cast("Plugin", entry.load())
        except (ImportError, AttributeError) as error:
            said = f"the {self.kind} of '{entry.name}', {_owner(entry)}, cannot be loaded: {error}"
            raise MissingToolError(said) from error

    def _unknown(self, name: str) -> str:
        known = self.names()
        parts = (f"no {self.named} '{name}'", nearest(name, known), f"known: {', '.join(known)}")
        return "; ".join(filter(None, parts))

    def _contested(self, name: str, owners: tuple[metadata.EntryPoint, ...]) -> str:
        names = " and ".join(sorted(map(_owner, owners)))
        return f"the {self.named} '{name}' has several {self.kind}s: {names}; uninstall all but one"


def _owner(entry: metadata.EntryPoint) -> str:
    package = f" of {entry.dist.name}" if entry.dist else ""
    return f"{entry.value}{package}"
