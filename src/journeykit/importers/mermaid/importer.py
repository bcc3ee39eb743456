"""The importer of Mermaid journey diagrams."""

from pathlib import PurePath

import attrs

from journeykit.documents.sources import check_size, decoded as text_of, in_file
from journeykit.importers.draft import settled
from journeykit.importers.imported import Imported
from journeykit.importers.mermaid.diagram import Diagram
from journeykit.importers.mermaid.mending import mended
from journeykit.importers.mermaid.preparing import prepared, prepared_as_in_a_page
from journeykit.importers.mermaid.project import document_of
from journeykit.importers.mermaid.reading import diagram_in
from journeykit.importers.notice import Notice, Spot
from journeykit.model.scales import Language
from journeykit.wording import message

MAX_BYTES = 2**20
"""Far more than Mermaid itself draws (50,000 characters)."""


@attrs.frozen(kw_only=True)
class MermaidOptions:
    """How to read a diagram.

    Attributes:
        language: The language of the project.
        persona: The name in the diagram of the one whose journey it is; if left out, the only
            one there is.
    """

    language: Language = "en"
    persona: str | None = None


@attrs.frozen
class MermaidImporter:
    """Makes a project of one journey from a Mermaid ``journey`` diagram."""

    format: str = "mermaid"
    suffixes: tuple[str, ...] = ("mmd", "mermaid")
    options: type = MermaidOptions

    def read(self, content: bytes, name: str, options: MermaidOptions) -> Imported:
        """Return the project, and what was repaired, refused or lost.

        Raises:
            DocumentError: It is no text, too long, or holds no diagram.
            UsageError: Nobody in the diagram has the name of the persona.
        """
        with in_file(name):
            check_size(len(content), MAX_BYTES)
            text = text_of(content)
        diagram, repairs = _mended_diagram(text)
        document, notices = document_of(diagram, PurePath(name).stem, options.persona)
        document["language"] = options.language
        return settled(document, (*repairs, *notices), name)


def _mended_diagram(text: str) -> tuple[Diagram, tuple[Notice, ...]]:
    """Return the diagram in a text, which may have been copied out of a page."""
    ready = prepared(text)
    if not ready.front_matter_fails:
        return mended(diagram_in(ready))
    diagram, repairs = mended(diagram_in(prepared_as_in_a_page(text)))
    said = message("import.mermaid.mended.page")
    return diagram, (Notice("repaired", Spot(1), "---", said), *repairs)


MERMAID = MermaidImporter()
