"""Pictures as the engines of this machine draw them, opened by programs that we did not write."""

from collections import Counter
from io import BytesIO
from time import monotonic

import pytest
from hypothesis import given, settings
from lxml import etree
from PIL import Image

from journeykit.exporters.diagrams import pdf, png, svg
from journeykit.exporters.diagrams.blocks import Words
from journeykit.exporters.diagrams.drawing import MARGIN, Drawing
from journeykit.exporters.diagrams.engine import Installed, drawn as drawn_by
from journeykit.exporters.diagrams.graph import placed
from journeykit.exporters.diagrams.page import sheet_for
from journeykit.exporters.diagrams.typefaces import TYPEFACES
from tests.diagrams.maps import HOSTILE, crowd, drawn, engines, journey, stage, touchpoint
from tests.diagrams.test_graph import said_everywhere
from tests.strategies import texts

FACE = TYPEFACES["Calibri"]
SVG = "{http://www.w3.org/2000/svg}"
SHOWN = drawn(
    journey(
        stage("Buy", touchpoint(channel="store", emotion=-2, frictions=["Queue"]), touchpoint("B")),
        stage("Wear", touchpoint("Shoe", emotion=1, moment_of_truth="Which pair?")),
        stage("Tell"),
    )
)

by_every_engine = pytest.mark.parametrize("by", engines())


def picture(by: Installed, drawing: Drawing) -> etree._Element:
    sheet = sheet_for(drawing)
    source = placed(drawing, by.fonts(FACE), sheet).source
    return etree.fromstring(svg.finished(drawn_by(by, source, "svg"), drawing, sheet))


def texts_of(root: etree._Element) -> Counter[str]:
    return Counter(text.text or "" for text in root.iter(f"{SVG}text"))


def written(drawing: Drawing) -> Counter[str]:
    rows = [row for node in drawing.every_node() for row in node.block.rows]
    cells = [cell for row in rows for cell in row.cells]
    return Counter(cell.text for cell in cells if isinstance(cell, Words) and cell.text)


@by_every_engine
def test_a_picture_is_as_large_as_its_drawing_and_a_margin(by: Installed) -> None:
    _, _, width, height = map(float, (picture(by, SHOWN).get("viewBox") or "").split())

    assert width == pytest.approx(SHOWN.width + 2 * MARGIN, abs=1)
    assert height == pytest.approx(SHOWN.height + 2 * MARGIN, abs=1)


@by_every_engine
def test_every_card_stands_where_the_drawing_has_it(by: Installed) -> None:
    """The engine counts from the lower left corner of the drawing, y upwards in the text."""
    root = picture(by, SHOWN)
    titles = {node.tip: node for group in SHOWN.groups for node in group.nodes if node.tip}

    found = 0
    for part in root.iter(f"{SVG}g"):
        node = titles.get(part.findtext(f"{SVG}title") or "")
        text = part.find(f"{SVG}text")
        if part.get("class") == "node" and node is not None and text is not None:
            x, y = float(text.get("x", "nan")), float(text.get("y", "nan")) + SHOWN.height
            assert node.x < x < node.x + node.block.width
            assert node.y < y < node.y + node.block.height
            found += 1
    assert found == len(titles)


@by_every_engine
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_drawn_as_they_are(text: str, by: Installed) -> None:
    drawing = drawn(said_everywhere(text))

    assert texts_of(picture(by, drawing)) == written(drawing)


@by_every_engine
@settings(max_examples=15)
@given(text=texts())
def test_any_text_is_drawn_as_it_is(text: str, by: Installed) -> None:
    drawing = drawn(said_everywhere(text))

    assert texts_of(picture(by, drawing)) == written(drawing)


@by_every_engine
def test_a_png_has_the_resolution_that_was_asked_for(by: Installed) -> None:
    sheet = sheet_for(SHOWN)
    source = placed(SHOWN, by.fonts(FACE), sheet).source
    content = png.finished(drawn_by(by, source, "png", dpi=144), SHOWN, sheet, 144)

    with Image.open(BytesIO(content)) as image:
        assert image.size == pytest.approx(
            (2 * (SHOWN.width + 2 * MARGIN), 2 * (SHOWN.height + 2 * MARGIN)), abs=2
        )
        low, high = image.convert("L").getextrema()
    assert (low, high) < (60, 256)


@pytest.mark.parametrize("by", engines()[:1])
def test_a_pdf_has_one_page_and_a_picture_for_each_kind_of_sign(by: Installed) -> None:
    content = pdf.made(by, SHOWN, sheet_for(SHOWN), FACE.families)

    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") + content.count(b"/Type/Page/") <= 1
    assert content.count(b"/Subtype /Image") >= 1


@by_every_engine
def test_the_largest_drawing_does_not_take_long(by: Installed) -> None:
    drawing = drawn(crowd(40, 12))

    start = monotonic()
    picture(by, drawing)

    assert monotonic() - start < 20
