"""The document itself as an output: the project in YAML or JSON, as an edition shows it."""

from typing import Literal

import attrs

from journeykit.documents import dumps
from journeykit.model import Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language


@attrs.frozen(kw_only=True)
class DocumentOptions:
    """Settings of a document.

    Attributes:
        language: The language that the document asks for in everything made from it; its content
            stays as it is.
        edition: ``client`` leaves out what is marked internal.
    """

    language: Language | None = None
    edition: Edition = "client"


@attrs.frozen
class DocumentExporter:
    """Writes a project as a document that `journeykit.load` reads.

    Attributes:
        format: The suffix of the file.
        notation: How it is written.
    """

    format: str
    notation: Literal["yaml", "json"]
    options: type = DocumentOptions

    def render(self, project: Project, options: DocumentOptions) -> bytes:
        """Return the document, in UTF-8."""
        shown = in_edition(project, options.edition)
        if options.language:
            shown = attrs.evolve(shown, language=options.language)
        return dumps(shown, format=self.notation).encode()


JSON = DocumentExporter("json", "json")
YAML = DocumentExporter("yaml", "yaml")
YML = DocumentExporter("yml", "yaml")
