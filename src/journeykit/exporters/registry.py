"""Which formats there are, and who makes them."""

from journeykit.exporters.protocol import Annotating, Content, Exporter
from journeykit.model import Project
from journeykit.plugins import Registry, options_for
from journeykit.wording.message import Message

_EXPORTERS: Registry[Exporter] = Registry("journeykit.exporters", "format", "exporter")


def formats() -> tuple[str, ...]:
    """Return the names of all formats, in alphabetical order."""
    return _EXPORTERS.names()


def exporter(format: str) -> Exporter:
    """Return the exporter of a format, imported on demand.

    Args:
        format: The name of a format, such as ``pptx``.

    Raises:
        UsageError: Nobody makes the format (names the nearest), or several packages do.
        MissingToolError: The package that makes it cannot be imported.
    """
    return _EXPORTERS.find(format)


def render(project: Project, format: str, /, **options: object) -> Content:
    """Return a project in a format, without writing a file.

    Args:
        project: What to show.
        format: The name of a format.
        options: Settings of the format's exporter.

    Raises:
        UsageError: The format or an option is unknown, or an option's value does not fit.
        JourneykitError: What the exporter itself raises (see `Exporter.render`).
    """
    found = exporter(format)
    return found.render(project, options_for(found, options))


def notes(project: Project, format: str, /, **options: object) -> tuple[Message, ...]:
    """Return what to say of an output beside it, such as that its words are printed too small.

    Exporters need not have anything to say: those that do have a method ``notes`` that takes what
    `Exporter.render` takes.

    Args:
        project: What is shown.
        format: The name of a format.
        options: Settings of the format's exporter.

    Raises:
        UsageError: The format or an option is unknown, or an option's value does not fit.
        JourneykitError: What the exporter itself raises (see `Exporter.render`).
    """
    found = exporter(format)
    said: tuple[Message, ...] = ()
    if isinstance(found, Annotating):
        said = found.notes(project, options_for(found, options))
    return said
