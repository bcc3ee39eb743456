"""What holds for every kind of diagram; a new one is tested from the day of its registration."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import cycle, islice, repeat
from time import monotonic
from typing import Any, cast

import attrs
import pytest
from hypothesis import given, settings
from lxml import etree

import journeykit
from journeykit.exporters.diagrams import pdf
from journeykit.exporters.diagrams.blocks import Words
from journeykit.exporters.diagrams.drawing import MARGIN, Drawing, Node
from journeykit.exporters.diagrams.engine import ENGINES, Installed, drawn
from journeykit.exporters.diagrams.graph import free, placed
from journeykit.exporters.diagrams.kinds import KINDS, Kind, every_subject
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.page import sheet_for
from journeykit.exporters.diagrams.palette import Colour
from journeykit.exporters.diagrams.repainting import repainted
from journeykit.exporters.diagrams.svg import finished
from journeykit.exporters.diagrams.typefaces import TYPEFACES
from journeykit.exporters.diagrams.words import FAMILIES
from journeykit.model import (
    DayTimeline,
    Interest,
    Journey,
    Moment,
    Opportunity,
    Persona,
    Project,
    Stage,
    Touchpoint,
    Transition,
)
from journeykit.model.constraints import Text
from journeykit.model.scales import Language
from tests.diagrams.maps import HOSTILE, engines, needs_dot
from tests.diagrams.test_graph import ATTRIBUTES, STRUCTURE, read
from tests.strategies import projects

SVG = "{http://www.w3.org/2000/svg}"
EXAMPLES = ("foulee", "b2b.yaml", "minimal.yaml", "days-only.yaml")
FULL = journeykit.load("examples/foulee")
MARK = "zzmarkzz"
FORBIDDEN = re.compile(
    r"<script|<image|<a[ >]|<foreignObject|<use|<style|\son\w+=|href|url\(|<!|<\?xml-|file:"
)
"""What no picture of ours holds; texts are escaped, so that none can look like it."""

TURNS = range(0, len(HOSTILE), 5)
"""Where the awkward texts begin, so that each comes to stand in other places."""

every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


def drawings(project: Project, kind: Kind, language: Language = "en") -> Iterator[Drawing]:
    """Return all that a kind draws of a project."""
    for each, subject in every_subject(project):
        if each is kind:
            yield kind.draw(project, subject, Wish(language))


def saying(project: Project, texts: Iterator[str]) -> Project:
    """Return a project that says one of the texts wherever it can say one freely.

    What was the same stays the same: a need may be mentioned again by its text.
    """
    replaced: Any = said(project, defaultdict(lambda: next(texts)))
    return cast(Project, replaced)


def said(value: Any, texts: Mapping[str, str]) -> Any:
    """Return a part of a model in which each free text is replaced by another one."""
    if isinstance(value, tuple):
        return tuple(said(each, texts) for each in value)
    if not attrs.has(type(value)):
        return value
    changed: dict[str, Any] = {}
    for field in attrs.fields(type(value)):
        now = getattr(value, field.name)
        if field.name in {"id", "origin", "extra", "not_applicable"} or not field.init:
            continue
        if field.type in (Text, Text | None) and now is not None:
            changed[field.name] = texts[now]
        elif field.type == tuple[Text, ...] and now:
            changed[field.name] = tuple(texts[each] for each in now)
        else:
            changed[field.name] = said(now, texts)
    return attrs.evolve(value, **changed)


def hostilities(turn: int) -> Iterator[str]:
    """Yield awkward texts without end; every turn begins with another one."""
    return islice(cycle(HOSTILE), turn, None)


def large(count: int) -> Project:
    """Return a project with so many of everything that a diagram shows."""
    touchpoints = [Touchpoint(id=f"t{n}", name=f"Touchpoint {n}") for n in range(count)]
    ways = [
        Transition(source=f"t{n}", target=f"t{n + 1}", probability=0.9) for n in range(count - 1)
    ]
    half = count // 2
    stages = [
        Stage(id="first", name="First", touchpoints=touchpoints[:half]),
        Stage(id="second", name="Second", touchpoints=touchpoints[half:]),
    ]
    interests = [Interest(id=f"i{n}", name=f"Interest {n}") for n in range(20)]
    people = [Persona(id=f"p{n}", name=f"Persona {n}", interests=()) for n in range(count)]
    moments = [Moment(start=f"{n}:00", end=f"{n + 1}:00", activity="Run") for n in range(6, 23)]
    busy = Persona(id="busy", name="Busy", interests=interests, days=[DayTimeline(moments=moments)])
    return Project(
        title="Large",
        personas=[busy, *people],
        journeys=[Journey(id="j", title="Long", stages=stages, transitions=ways)],
        opportunities=[Opportunity(id=f"o{n}", title=f"Opportunity {n}") for n in range(count)],
    )


@pytest.fixture(scope="module")
def crowd() -> Project:
    return large(5000)


def box(node: Node) -> tuple[float, float, float, float]:
    return node.x, node.y, node.x + node.block.width, node.y + node.block.height


def colours(part: Any) -> Iterator[str]:
    """Return every text of a drawing that is not declared as a colour but looks like one."""
    if isinstance(part, tuple):
        for each in part:
            yield from colours(each)
    elif attrs.has(type(part)):
        for field in attrs.fields(type(part)):
            value = getattr(part, field.name)
            declared = field.type in (Colour, Colour | None)
            if isinstance(value, str) and not declared and re.fullmatch("#[0-9A-F]{6}", value):
                yield f"{type(part).__name__}.{field.name}"
            yield from colours(value)


@every_kind
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_stays_on_its_page(kind: Kind, example: str, language: Language) -> None:
    for drawing in drawings(journeykit.load(f"examples/{example}"), kind, language):
        for left, top, right, bottom in map(box, drawing.every_node()):
            assert -0.01 <= left <= right <= drawing.width + 0.01
            assert -0.01 <= top <= bottom <= drawing.height + 0.01
        for edge in drawing.edges:
            for x, y in edge.route:
                assert -MARGIN / 2 <= x <= drawing.width + MARGIN / 2
                assert 0 <= y <= drawing.height


@every_kind
@pytest.mark.parametrize("example", EXAMPLES)
def test_no_blocks_overlap(kind: Kind, example: str) -> None:
    for drawing in drawings(journeykit.load(f"examples/{example}"), kind):
        boxes = [(node.id, *box(node)) for node in drawing.every_node() if not node.fixed]
        for number, (name, left, top, right, bottom) in enumerate(boxes):
            for other, x, y, to_x, to_y in boxes[:number]:
                apart = to_x <= left or right <= x or to_y <= top or bottom <= y
                assert apart, (name, other)


@every_kind
@pytest.mark.parametrize("example", EXAMPLES)
def test_titles_say_something_and_descriptions_more(kind: Kind, example: str) -> None:
    for language in ("fr", "en"):
        for drawing in drawings(journeykit.load(f"examples/{example}"), kind, language):
            assert drawing.title.strip()
            assert drawing.description.startswith(drawing.title)
            assert drawing.language == language


@every_kind
def test_ids_are_ours_and_used_once(kind: Kind) -> None:
    for drawing in drawings(FULL, kind):
        ids = [node.id for node in drawing.every_node()]
        assert len(set(ids)) == len(ids)
        assert all(re.fullmatch("[a-z]+[0-9]*[a-z]*[0-9]*", each) for each in ids)
        ends = {end for edge in drawing.edges for end in (edge.tail, edge.head)}
        assert ends <= set(ids)


@every_kind
def test_the_signs_of_a_pdf_stand_beside_everything_else(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources: list[str] = []

    def noted(_: object, source: str, __: object) -> bytes:
        sources.append(source)
        return b"%PDF-"

    monkeypatch.setattr(pdf, "drawn", noted)
    for drawing in drawings(FULL, kind):
        pdf.made(Installed(ENGINES[0], "dot"), drawing, sheet_for(drawing), FAMILIES)

        nodes = re.findall(r"^\t+(\w+) \[", sources[-1], re.MULTILINE)
        named = [each for each in nodes if each not in ("graph", "node", "edge")]
        assert len(set(named)) == len(named)
        assert {node.id for node in drawing.every_node()} < set(named)


@every_kind
def test_every_colour_can_be_changed(kind: Kind) -> None:
    for drawing in drawings(FULL, kind):
        assert set(colours(drawing)) == set()
        ink = Colour("#010203")
        changed = repainted(drawing, {Colour("#1B2430"): ink})
        assert "#1B2430" not in placed(changed, FAMILIES, sheet_for(changed)).source


@needs_dot
@every_kind
@pytest.mark.parametrize("turn", TURNS)
def test_no_text_breaks_the_graph(kind: Kind, turn: int) -> None:
    hostile = saying(FULL, hostilities(turn))
    for drawing in list(drawings(hostile, kind))[:1]:
        read(free(drawing))
        read(placed(drawing, FAMILIES, sheet_for(drawing)))


@needs_dot
@every_kind
def test_texts_stand_in_labels_and_attributes_come_from_a_fixed_list(kind: Kind) -> None:
    for drawing in list(drawings(saying(FULL, repeat(MARK)), kind))[:1]:
        for graph in (free(drawing), placed(drawing, FAMILIES, sheet_for(drawing))):
            whole = read(graph)
            parts = [whole, *whole.get("objects", ()), *whole.get("edges", ())]
            assert {name for part in parts for name in part} <= ATTRIBUTES | STRUCTURE
            elsewhere = [
                str(value)
                for part in parts
                for name, value in part.items()
                if name not in {"label", "objects", "edges"}
            ]
            assert not any(MARK in value for value in elsewhere)


@every_kind
def test_texts_are_bounded(kind: Kind) -> None:
    for drawing in list(drawings(saying(FULL, repeat("x" * 100_000)), kind))[:1]:
        assert max(map(len, free(drawing).source.split("label="))) < 16_000


def picture(by: Installed, drawing: Drawing) -> bytes:
    sheet, face = sheet_for(drawing), TYPEFACES["Calibri"]
    source = placed(drawing, by.fonts(face), sheet).source
    return finished(drawn(by, source, "svg"), drawing, sheet, face.families)


@pytest.mark.parametrize("by", engines())
@every_kind
@pytest.mark.parametrize("turn", TURNS)
def test_no_text_gets_out_of_its_element(kind: Kind, turn: int, by: Installed) -> None:
    for drawing in list(drawings(saying(FULL, hostilities(turn)), kind))[:1]:
        root = etree.fromstring(picture(by, drawing))
        for element in root.iter():
            element.text = element.tail = None
        assert not FORBIDDEN.search(etree.tostring(root, encoding="unicode"))


@needs_dot
@every_kind
@settings(max_examples=10, deadline=None)
@given(project=projects())
def test_any_project_makes_graphs_and_pictures(kind: Kind, project: Project) -> None:
    by = next(each.values[0] for each in engines())
    for drawing in list(drawings(project, kind))[:1]:
        read(free(drawing))
        root = etree.fromstring(picture(by, drawing))
        for element in root.iter():
            element.text = element.tail = None
        assert not FORBIDDEN.search(etree.tostring(root, encoding="unicode"))


@pytest.mark.parametrize("by", engines())
@every_kind
def test_texts_are_read_in_the_order_of_the_drawing(kind: Kind, by: Installed) -> None:
    for drawing in list(drawings(FULL, kind))[:1]:
        cells = [
            cell.text
            for node in drawing.every_node()
            for row in node.block.rows
            for cell in row.cells
            if isinstance(cell, Words) and cell.text
        ]
        root = etree.fromstring(picture(by, drawing))
        assert [text.text for text in root.iter(f"{SVG}text")] == cells
        assert (root[0].tag, root[1].tag) == (f"{SVG}title", f"{SVG}desc")
        assert root.get("role") == "img"


@every_kind
def test_five_thousand_of_anything_give_a_fast_answer_that_says_so(
    kind: Kind, crowd: Project
) -> None:
    start = monotonic()
    for drawing in drawings(crowd, kind):
        assert sum(1 for _ in drawing.every_node()) < 600
        assert len(free(drawing).source) < 1_000_000
    assert monotonic() - start < 10


@needs_dot
@every_kind
def test_the_large_is_drawn_in_seconds(kind: Kind, crowd: Project) -> None:
    start = monotonic()
    for drawing in list(drawings(crowd, kind))[:1]:
        picture(next(each.values[0] for each in engines()), drawing)
    assert monotonic() - start < 20


@every_kind
def test_the_same_project_gives_the_same_graph(kind: Kind) -> None:
    once = [free(drawing).source for drawing in drawings(FULL, kind)]

    assert once == [free(drawing).source for drawing in drawings(FULL, kind)]
