"""Make the picture of one journey map in four brands, for the how-to guide on templates.

    python -m scripts.build_brand_pictures

Needs LibreOffice Impress and Poppler's pdftoppm. The brands are invented: three brand files, and a
template that is made here from the shipped one.
"""

import io
import re
import tempfile
import zipfile
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from PIL import Image

from journeykit import Project, load
from journeykit.exporters import render
from journeykit.exporters.deck.geometry import emu
from journeykit.exporters.deck.package.archive import add
from journeykit.exporters.rendering import preview

EXAMPLE = Path("examples/foulee")
BRANDS = Path("docs/how-to/files/brands")
TARGET = Path("docs/images/brands.png")
WIDTH, GAP = 800, 16
_COLOURS = {
    "dk1": "F4F1EA",
    "lt1": "14213D",
    "dk2": "FCD581",
    "lt2": "1D2F56",
    "accent1": "FCA311",
    "accent2": "FF6B5E",
    "accent3": "FFE08A",
    "accent4": "7F8FA9",
    "accent5": "B79CED",
    "accent6": "C9D1E0",
}
"""Of the template: a dark one, with light text."""


def dark_template() -> bytes:
    """Return a template of an invented client: dark, with a band at its left."""
    shipped = resources.files("journeykit.exporters.deck").joinpath("default.pptx").read_bytes()
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(shipped)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in source.namelist():
            add(archive, name, _changed(name, source.read(name).decode()).encode())
    return target.getvalue()


def _changed(name: str, xml: str) -> str:
    if name == "ppt/theme/theme1.xml":
        for slot, value in _COLOURS.items():
            colour = f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>'
            xml = re.sub(rf"<a:{slot}>.*?</a:{slot}>", colour, xml)
    if name == "ppt/slideMasters/slideMaster1.xml":
        xml = xml.replace("</p:grpSpPr>", f"</p:grpSpPr>{_band()}", 1)
    return xml


def _band() -> str:
    """Return the band, as wide as a thumb."""
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        f'</p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(0.35)}" '
        f'cy="{emu(7.5)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>'
        '<a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp>'
    )


def _maps(project: Project) -> Iterator[bytes]:
    """Iterate over decks with the map: as shipped, by brand files, on the template."""
    options = {"slides": ("map",), "journey": "first-pair"}
    yield _deck(project, **options)
    for brand in sorted(BRANDS.glob("*.yaml")):
        yield _deck(project, brand=brand, **options)
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder, "night.pptx")
        template.write_bytes(dark_template())
        yield _deck(project, template=template, **options)


def _deck(project: Project, **options: object) -> bytes:
    content = render(project, "pptx", **options)
    if not isinstance(content, bytes):
        raise TypeError("a deck is one file")
    return content


def brand_pictures() -> None:
    """Draw the map in every brand, two beside each other, and keep the picture."""
    pages = [preview(deck)["slide-01.png"] for deck in _maps(load(EXAMPLE))]
    drawn = [Image.open(io.BytesIO(page)).convert("RGB") for page in pages]
    small = [each.resize((WIDTH, each.height * WIDTH // each.width)) for each in drawn]
    high = max(each.height for each in small)
    rows = -(-len(small) // 2)
    sheet = Image.new("RGB", (2 * WIDTH + GAP, rows * high + (rows - 1) * GAP), "#d9dde1")
    for number, each in enumerate(small):
        row, column = divmod(number, 2)
        sheet.paste(each, (column * (WIDTH + GAP), row * (high + GAP)))
    sheet.save(TARGET, optimize=True)


if __name__ == "__main__":
    brand_pictures()
