"""PptxGenJS draws what it is compared on; without it, the benchmark says why there is no number."""

import io
import math
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from benchmarks import pptxgenjs
from benchmarks.deck import export_deck
from benchmarks.inventory import ShapeRecord, inventory
from benchmarks.projects import project

is_there = shutil.which("node") and (pptxgenjs.FOLDER / "node_modules").is_dir()


@pytest.mark.skipif(not is_there, reason="PptxGenJS is fetched by the benchmark")
def test_it_draws_every_shape_but_groups_and_says_the_same() -> None:
    slides = inventory(export_deck(project(1), slides="cover,persona,moments,map"))
    seconds, content = pptxgenjs.drawn(slides)
    theirs = Presentation(io.BytesIO(content)).slides

    assert seconds > 0
    assert len(theirs) == len(slides)
    for ours, slide in zip(slides, theirs, strict=True):
        flat = list(_flat(ours.shapes))
        assert len(slide.shapes) == len(flat) + 1
        assert slide.notes_slide.notes_text_frame is not None
        said = "\n".join(_texts(slide.shapes))
        assert all(text in said for record in flat for text in record.paragraphs)
        assert all(text in said for record in flat for row in record.cells for text in row)


def _flat(records: tuple[ShapeRecord, ...]) -> Iterator[ShapeRecord]:
    for record in records:
        if record.kind == "group":
            yield from _flat(record.inner)
        else:
            yield record


def _texts(shapes: Any) -> Iterator[str]:
    for shape in shapes:
        if shape.has_text_frame:
            yield shape.text_frame.text
        elif getattr(shape, "has_table", False):
            yield from (cell.text for row in shape.table.rows for cell in row.cells)


def test_without_node_the_benchmark_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    ratio = pptxgenjs.pptxgenjs_ratio("a deck", (), 1.0)

    assert math.isnan(ratio.value)
    assert ratio.detail == "not measured: node is not installed"
