"""From a place in the model to the file and the line that say it."""

import os
from pathlib import Path

import attrs

from journeykit.documents.finding import Finding, steps_of
from journeykit.documents.folder.project_files import ProjectFiles
from journeykit.documents.folder.whole import Whole
from journeykit.documents.limits import DEFAULT_LIMITS, Limits
from journeykit.documents.notation import notation_named, notation_of
from journeykit.documents.sources import (
    BYTE_ORDER_MARK,
    Source,
    content_of,
    decoded,
    document_at,
    encoded_size,
    max_bytes,
)
from journeykit.errors import DocumentError, Problem


@attrs.frozen
class Location:
    """Where a document says something.

    Attributes:
        file: The file, as the caller named the project; the name of the text otherwise.
        line: The line in it, counted from 1.
    """

    file: str
    line: int


@attrs.frozen(eq=False)
class Locations:
    """Where the files of a project say what."""

    _whole: Whole = attrs.field(repr=False)

    def of(self, path: str) -> Location:
        """Return where a place of the model is stated.

        Args:
            path: Such as ``journeys[0].stages[1]``. Where the files do not state it, the nearest
                place around it counts; nothing at all is the top of the main file.
        """
        spot = self._whole.spot_of(Finding(steps_of(path), ""))
        return Location(self._whole.parts[spot.part].name, spot.line)


def locate(path: str | os.PathLike[str], *, limits: Limits = DEFAULT_LIMITS) -> Locations:
    """Return where the files of a project that loads say what; they are read once more.

    Args:
        path: What was given to `load`.
        limits: What was given to `load`.

    Raises:
        DocumentError: The files cannot be read any more.
    """
    file = document_at(Path(path))
    notation = notation_of(file)
    if notation is None:
        expected = "a file that ends in .yaml, .yml or .json"
        raise DocumentError([Problem("", expected, file=str(file))])
    data = content_of(file, max_bytes(notation, limits))
    source = Source(str(file), decoded(data), notation, len(data))
    return Locations(ProjectFiles(source, file, limits).whole(careful=True))


def locate_text(
    text: str, *, format: str = "yaml", name: str = "<text>", limits: Limits = DEFAULT_LIMITS
) -> Locations:
    """Return where a text that loads says what; the arguments are those of `loads`.

    Raises:
        UsageError: The format is unknown.
    """
    notation = notation_named(format)
    source = Source(name, text.removeprefix(BYTE_ORDER_MARK), notation, encoded_size(text))
    return Locations(ProjectFiles(source, None, limits).whole(careful=True))
