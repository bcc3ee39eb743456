"""The importer of decks that journeykit made: the project travels inside them."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import attrs

from journeykit.documents.embedding import project_in
from journeykit.documents.folder.images import images_of
from journeykit.documents.plain import plain_document
from journeykit.documents.structure import structured
from journeykit.errors import DocumentError, Problem
from journeykit.importers.imported import Imported
from journeykit.importers.notice import Notice, Spot
from journeykit.model import Project
from journeykit.wording import message

MAX_PART = 64 * 2**20
"""How many bytes a part may take when it is unpacked."""
_FOLDER = "customXml/"


@attrs.frozen(kw_only=True)
class DeckSourceOptions:
    """There is nothing to choose: a deck says in which language its project is."""


@attrs.frozen
class DeckImporter:
    """Gives back the project that a deck was made from."""

    format: str = "pptx"
    suffixes: tuple[str, ...] = ("pptx",)
    options: type = DeckSourceOptions

    def read(
        self,
        content: bytes,
        name: str,
        options: DeckSourceOptions,  # noqa: ARG002 (as the protocol has it)
    ) -> Imported:
        """Return the project, without the pictures of its folder.

        Raises:
            DocumentError: It is no deck, or none with a project inside.
        """
        for part in _parts(content, name):
            project = project_in(part, name)
            if project is not None:
                return _without_images(project)
        expected = "a deck that journeykit made, with its project inside"
        raise DocumentError([Problem("", expected, "a presentation without one", file=name)])


def _parts(content: bytes, name: str) -> Iterator[bytes]:
    """Iterate over the parts where programs keep data of others."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for part in archive.infolist():
                if part.filename.startswith(_FOLDER) and part.file_size <= MAX_PART:
                    yield archive.read(part)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        found = "something else, or a damaged file"
        raise DocumentError([Problem("", "a presentation (.pptx)", found, file=name)]) from error


def _without_images(project: Project) -> Imported:
    """Return a project that needs no folder: the deck shows its pictures cut to size only."""
    images = tuple(images_of(project))
    if not images:
        return Imported(project)
    document: Any = plain_document(project)
    document.pop("journeykit")
    for steps, _ in images:
        owner = document
        for step in steps[:-1]:
            owner = owner[step]
        del owner[steps[-1]]
    rest, _ = structured(document, 1)
    if rest is None:
        raise AssertionError("an image can always be left out")
    return Imported(
        rest,
        tuple(
            Notice("lost", Spot(), image.file, message("import.image", file=image.file))
            for _, image in images
        ),
    )


DECK = DeckImporter()
