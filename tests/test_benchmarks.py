"""The benchmarks measure what they say, at any size."""

import json
from io import BytesIO
from typing import Any

import attrs
import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Inches

import journeykit
from benchmarks import compare, deck, imports, load, peers
from benchmarks.documented_api import rebuilt
from benchmarks.inventory import ShapeRecord, inventory
from benchmarks.projects import project

BOX = (Inches(1), Inches(2), Inches(3), Inches(1))


def deck_of_all_kinds() -> bytes:
    presentation: Any = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "Tout y est"
    slide.shapes.add_textbox(*BOX).text_frame.text = "Une boîte\nen deux paragraphes"
    slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, Inches(1), Inches(1))
    slide.shapes.add_table(2, 3, *BOX).table.cell(1, 2).text = "Bas"
    builder = slide.shapes.build_freeform(0, 0)
    builder.add_line_segments([(Inches(1), 0), (Inches(1), Inches(1))])
    builder.convert_to_shape()
    group = slide.shapes.add_group_shape()
    group.shapes.add_shape(MSO_SHAPE.CHEVRON, *BOX).text_frame.text = "Découverte"
    slide.notes_slide.notes_text_frame.text = "À dire"
    content = BytesIO()
    presentation.save(content)
    return content.getvalue()


def outline(shapes: tuple[ShapeRecord, ...]) -> list[Any]:
    return [
        (s.kind, s.paragraphs, s.cells, s.plot, len(s.series), s.categories, outline(s.inner))
        for s in shapes
    ]


def test_the_documented_api_rebuilds_the_same_shapes() -> None:
    (ours,) = inventory(deck_of_all_kinds())

    (theirs,) = inventory(rebuilt([ours]))

    assert outline(theirs.shapes) == outline(ours.shapes)
    assert attrs.evolve(theirs, shapes=()) == attrs.evolve(ours, shapes=())
    assert ours.count() == 6


def test_our_own_deck_can_be_rebuilt() -> None:
    ours = inventory(deck.export_deck(project(1)))

    theirs = inventory(rebuilt(ours))

    assert [outline(slide.shapes) for slide in theirs] == [outline(slide.shapes) for slide in ours]
    assert any(shape.kind == "chart" for slide in theirs for shape in slide.shapes)


@pytest.mark.parametrize("journeys", [1, 11])
def test_a_synthetic_project_is_of_the_size_asked_for(journeys: int) -> None:
    whole = project(journeys)

    assert len(whole.journeys) == journeys
    assert journeykit.loads(journeykit.dumps(whole, format="yaml"), format="yaml") == whole


@pytest.mark.slow
def test_a_small_run_gives_ratios() -> None:
    found = [*deck.ratios(1, 2), *load.ratios(15, (15, 3_000)), *compare.ratios(15, 150)]

    assert found
    assert all(ratio.value > 0 for ratio in found)


@pytest.mark.parametrize("touchpoints", [15, 1_600])
def test_a_document_is_of_the_size_asked_for_and_right(touchpoints: int) -> None:
    text = load.json_text(touchpoints)

    journeys = journeykit.loads(text, format="json").journeys

    assert touchpoints <= sum(len(journey.touchpoints) for journey in journeys) < touchpoints + 300
    assert all(read(text) is not None for read in peers.readers().values())


@pytest.mark.parametrize("name", ["pydantic", "msgspec"])
@pytest.mark.parametrize(
    ("key", "value"), [("title", ""), ("language", "de"), ("sectr", "retail"), ("objectives", "x")]
)
def test_a_peer_is_as_strict_as_the_model(name: str, key: str, value: str) -> None:
    text = json.dumps({"journeykit": 1, "title": "T", key: value})

    with pytest.raises(ValueError, match=key):
        peers.readers()[name](text)


@pytest.mark.slow
def test_importing_takes_longer_than_starting_python() -> None:
    assert all(ratio.value > 0.5 for ratio in imports.ratios())
