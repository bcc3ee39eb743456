"""Which formats can be imported, and who reads them."""

from journeykit.errors import UsageError
from journeykit.importers.protocol import FolderImporter, Importer
from journeykit.plugins import Registry

_IMPORTERS: Registry[Importer | FolderImporter] = Registry(
    "journeykit.importers", "format to import", "importer"
)


def import_formats() -> tuple[str, ...]:
    """Return the names of all formats that can be imported, in alphabetical order."""
    return _IMPORTERS.names()


def importer(format: str) -> Importer | FolderImporter:
    """Return the importer of a format, imported on demand.

    Args:
        format: The name of a format, such as ``mermaid``.

    Raises:
        UsageError: Nobody reads the format (names the nearest), or several packages do.
        MissingToolError: The package that reads it cannot be imported.
    """
    return _IMPORTERS.find(format)


def importer_of(suffix: str) -> Importer:
    """Return the importer whose files have a suffix.

    Args:
        suffix: Without the dot, in any case.

    Raises:
        UsageError: None does, or several do.
        MissingToolError: The package of an importer cannot be imported.
    """
    every = map(importer, import_formats())
    readers = tuple(each for each in every if not isinstance(each, FolderImporter))
    found = tuple(each for each in readers if suffix.lower() in each.suffixes)
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(each.format for each in found)
        raise UsageError(f"several formats have files that end in '.{suffix}': name one of {names}")
    known = ", ".join(f".{each.suffixes[0]} ({each.format})" for each in readers)
    raise UsageError(f"no format has files that end in '.{suffix}'; known: {known}; or name one")


def folder_importer() -> FolderImporter:
    """Return the importer of folders.

    Raises:
        UsageError: There is none, or there are several.
        MissingToolError: The package of an importer cannot be imported.
    """
    every = map(importer, import_formats())
    found = tuple(each for each in every if isinstance(each, FolderImporter))
    if len(found) == 1:
        return found[0]
    names = ", ".join(each.format for each in found) or "none is known"
    raise UsageError(f"name the format of the folder: {names}")
