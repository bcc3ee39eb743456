"""What an importer is."""

from typing import Any, Protocol

from journeykit.importers.imported import Imported


class Importer(Protocol):
    """Turns files of another kind into a project, and writes nothing.

    A package offers one by naming an instance in the entry-point group ``journeykit.importers``;
    the entry's name is the format.
    """

    @property
    def format(self) -> str:
        """The name of the format, such as ``mermaid``."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of its files, without the dot; the first one is the usual one."""

    @property
    def options(self) -> type:
        """The settings: a frozen attrs class of keyword arguments that all have a default.

        Their types are those that fields of the model use, as in an exporter's options.
        """

    def read(self, content: bytes, name: str, options: Any) -> Imported:
        """Return the project that a file describes, and what became of the rest.

        Args:
            content: The file, which may be anybody's.
            name: What messages call it.
            options: An instance of `options`.

        Raises:
            DocumentError: It cannot be read as a project at all.
            MissingToolError: An optional package that this needs is not installed.
        """
