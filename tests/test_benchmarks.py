"""The benchmarks measure what they say, at any size."""

from io import BytesIO
from typing import Any

import attrs
import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Inches

import journeykit
from benchmarks import deck, imports, load
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
@pytest.mark.parametrize("ratios", [deck.ratios, load.ratios])
def test_a_small_run_gives_ratios(ratios: Any) -> None:
    found = list(ratios(1, 2))

    assert found
    assert all(ratio.value > 0 for ratio in found)


@pytest.mark.slow
def test_importing_takes_longer_than_starting_python() -> None:
    assert all(ratio.value > 0.5 for ratio in imports.ratios())
