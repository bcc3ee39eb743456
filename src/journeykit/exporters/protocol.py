"""What an exporter is."""

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias, runtime_checkable

from journeykit.model import Project
from journeykit.wording.message import Message

Content: TypeAlias = bytes | Mapping[str, bytes]
"""One file, or the files of a folder by their path in it, written with ``/``."""


class Exporter(Protocol):
    """Turns a project into one kind of output, and touches no file.

    A package offers one by naming an instance in the entry-point group ``journeykit.exporters``;
    the entry's name is the format.
    """

    @property
    def format(self) -> str:
        """The format, which is also the suffix of its files, without the dot: ``pptx``."""

    @property
    def options(self) -> type:
        """The settings: a frozen attrs class of keyword arguments that all have a default.

        Their types are those that fields of the model use, such as ``str | None``, ``bool`` or
        ``Literal["a", "b"]``: values are checked against them before `render` is called. Every
        exporter knows at least ``language`` (None: the project's) and ``edition``.
        """

    def render(self, project: Project, options: Any) -> Content:
        """Return the output.

        Args:
            project: What to show.
            options: An instance of `options`.

        Raises:
            UsageError: The options do not fit the project, or leave a choice open.
            NotFoundError: An option names something that the project does not hold.
            MissingToolError: A program that this needs is not installed.
            RenderingError: Such a program failed.
        """


@runtime_checkable
class Annotating(Protocol):
    """What an exporter has, beside an `Exporter`, that has something to say of its output."""

    def notes(self, project: Project, options: Any) -> tuple[Message, ...]:
        """Return what to say of the output that `Exporter.render` makes of the same."""
