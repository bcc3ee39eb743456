"""What an importer is."""

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

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
        """A frozen attrs class of keyword arguments that all have a default.

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


@runtime_checkable
class FolderImporter(Protocol):
    """Turns a folder of files into a project; otherwise like an `Importer`."""

    @property
    def format(self) -> str:
        """The name of the format, such as ``csv``."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of the files that it reads, without the dot."""

    @property
    def options(self) -> type:
        """The settings, as those of an `Importer`."""

    def read_folder(self, files: Mapping[str, bytes], name: str, options: Any) -> Imported:
        """Return the project that the files describe, and what became of the rest.

        Args:
            files: The files with its suffixes that lie in the folder itself, by name.
            name: What messages call the folder.
            options: An instance of `options`.

        Raises:
            DocumentError: They cannot be read as a project at all.
            MissingToolError: An optional package that this needs is not installed.
        """
