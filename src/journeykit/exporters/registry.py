"""Which formats there are, and who makes them.

Built-in exporters are registered like everybody else's: as entry points of the group
``journeykit.exporters``, by the name of their format. Listing the formats imports no exporter.
"""

from importlib import metadata

from journeykit.errors import MissingToolError, UsageError, nearest
from journeykit.exporters.options import options_for
from journeykit.exporters.protocol import Content, Exporter
from journeykit.model import Project

GROUP = "journeykit.exporters"


def formats() -> tuple[str, ...]:
    """Return the names of all formats, in alphabetical order."""
    return tuple(sorted(metadata.entry_points(group=GROUP).names))


def exporter(format: str) -> Exporter:
    """Return the exporter of a format, imported on demand.

    Args:
        format: The name of a format, such as ``pptx``.

    Raises:
        UsageError: Nobody makes the format (names the nearest), or several packages do.
        MissingToolError: The package that makes it cannot be imported.
    """
    owners = tuple(metadata.entry_points(group=GROUP, name=format))
    if len(owners) != 1:
        raise UsageError(_contested(format, owners) if owners else _unknown(format))
    return _loaded(owners[0])


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


def _loaded(entry: metadata.EntryPoint) -> Exporter:
    try:
        found: Exporter = entry.load()
    except (ImportError, AttributeError) as error:
        said = f"the exporter of '{entry.name}', {_owner(entry)}, cannot be loaded: {error}"
        raise MissingToolError(said) from error
    return found


def _unknown(format: str) -> str:
    known = formats()
    parts = (f"no format '{format}'", nearest(format, known), f"known: {', '.join(known)}")
    return "; ".join(filter(None, parts))


def _contested(format: str, owners: tuple[metadata.EntryPoint, ...]) -> str:
    names = " and ".join(sorted(map(_owner, owners)))
    return f"the format '{format}' has several exporters: {names}; uninstall all but one"


def _owner(entry: metadata.EntryPoint) -> str:
    package = f" of {entry.dist.name}" if entry.dist else ""
    return f"{entry.value}{package}"
