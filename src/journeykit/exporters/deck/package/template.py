"""The presentation that slides are added to: its layouts, its theme, its size."""

import io
from importlib import resources
from typing import Literal

import attrs
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.presentation import Presentation as PresentationDocument

from journeykit.exporters.deck.theme import Theme

LayoutName = Literal["Cover", "Title only"]


@attrs.frozen
class Template:
    """An open template without slides.

    Attributes:
        document: The presentation, as python-pptx opened it.
        theme: The colours and fonts of its master.
    """

    document: PresentationDocument
    theme: Theme

    def layout(self, name: LayoutName) -> Part:
        """Return the part of a layout."""
        layouts = {layout.name: layout for layout in self.document.slide_layouts}
        part: Part = layouts[name].part
        return part


def default_template() -> Template:
    """Open the template that ships with the package."""
    content = resources.files("journeykit.exporters.deck").joinpath("default.pptx").read_bytes()
    document = Presentation(io.BytesIO(content))
    theme = document.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    return Template(document, Theme.read(theme.blob.decode()))
