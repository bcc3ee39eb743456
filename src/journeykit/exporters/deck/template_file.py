"""A client's template as it was read: once, however many decks are built on it."""

import os
from pathlib import Path
from typing import TypeAlias

import attrs

from journeykit.errors import UsageError
from journeykit.exporters.deck.package.opening import MOST_BYTES

Given: TypeAlias = "TemplateFile | str | os.PathLike[str] | None"


@attrs.frozen
class TemplateFile:
    """The file of a template.

    Attributes:
        name: What errors call it.
        content: The file.
    """

    name: str
    content: bytes = attrs.field(repr=False)


def template_file(path: str | os.PathLike[str]) -> TemplateFile:
    """Read a template, to be given to any number of exports.

    Raises:
        UsageError: There is no such file, or it cannot be read.
    """
    try:
        with Path(path).open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)  # what is longer is refused when it is opened
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        raise UsageError(f"the template '{os.fspath(path)}' cannot be read: {said}") from error
    return TemplateFile(os.fspath(path), content)


def as_template_file(given: Given) -> TemplateFile | None:
    """Return a template that is given as a path, or was read already."""
    return given if given is None or isinstance(given, TemplateFile) else template_file(given)
