"""What is known to break Office files, and what keeps it from ours: each cure is needed.

Every case makes the same deck twice. With the cure nothing is wrong; with the cure taken away, the
check finds what it is there to find, so that no check of this kind can pass by looking elsewhere.
"""

import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from lxml import etree
from pptx import Presentation

from journeykit.errors import UsageError
from journeykit.exporters.deck import (
    Bar,
    Box,
    FinishedSlide,
    Identity,
    SlideKind,
    Style,
    TemplateFile,
    bar_chart,
    start,
)
from journeykit.exporters.deck.canvas import shapes, text as canvas_text
from journeykit.exporters.deck.canvas.canvas import Canvas
from journeykit.exporters.deck.canvas.text import Paragraph, Run
from journeykit.exporters.deck.charts import bars, chart, workbook
from journeykit.exporters.deck.geometry import emu
from journeykit.exporters.deck.package import emptying, notes, opening, properties, slide_parts
from journeykit.exporters.deck.story import Story
from journeykit.model import Project
from journeykit.typography import cleaning as typography_cleaning
from scripts.checks.deck import Deck, find_all
from scripts.checks.slides import missing_or_repeated_titles, repeated_shape_names
from tests.deck.crowded import crowded
from tests.deck.decks import example_deck, opened, rendered
from tests.deck.hostile import HOSTILE
from tests.deck.parts import (
    formula_in,
    notes as notes_of,
    readable,
    text_in,
    value_in,
    workbooks,
)
from tests.deck.templates import TYPES, packed, shipped

NOTHING = re.compile("(?!)")
"""Matches no text."""


def unchanged(value: Any, *_: Any) -> Any:
    return value


@attrs.frozen
class Cure:
    """Something that keeps a file sound.

    Attributes:
        where: The module or class that holds the cure.
        name: What it is called there.
        without: What stands in its place when it is taken away.
        text: What is said everywhere in the deck.
        ill: Says whether a deck has what the cure is against; an error counts too.
        slides: The kinds of slide of the deck.
        template: The client's template that it is made with.
    """

    where: Any
    name: str
    without: Any
    text: str
    ill: Callable[[Deck], bool]
    slides: Any = "cover,persona,days,moments,map"
    template: TemplateFile | None = None


def _is_ill_formed(deck: Deck) -> bool:
    try:
        deck.xml_parts()
    except etree.XMLSyntaxError:
        return True
    return False


def _has_formulas_of_users(deck: Deck) -> bool:
    formulas = [formula_in(cell) for book in workbooks(deck) for cell in book.values()]
    return any(formula and "cmd" in formula for formula in formulas)


def _has_spelled_cells(deck: Deck) -> bool:
    said = [text_in(cell) or "" for book in workbooks(deck) for cell in book.values()]
    return any(re.search(r"(?<!_x005F)_x0041_", each) for each in said)


def _has_cells_too_long(deck: Deck) -> bool:
    return any(
        len(text_in(cell) or "") > 32_767 for book in workbooks(deck) for cell in book.values()
    )


def _has_names_on_several_lines(deck: Deck) -> bool:
    names = (each for slide in deck.slides for each in find_all(slide.tree, "//p:cNvPr"))
    return any(re.search(r"[\r\n]", f"{each.get('name')}{each.get('descr')}") for each in names)


def _reads_from_the_wrong_side(deck: Deck) -> bool:
    return not any(find_all(slide.tree, "//a:pPr[@rtl='1']") for slide in deck.slides)


def _has_dead_links(deck: Deck) -> bool:
    links = [each for slide in deck.slides for each in find_all(slide.tree, "//a:hlinkClick")]
    anchored = b"".join(content for name, content in deck.parts.items() if "slides/_rels" in name)
    return any(str(each.values()[0]).encode() not in anchored for each in links)


def _grows_by_itself(deck: Deck) -> bool:
    return any(
        not find_all(body, "a:noAutofit")
        for slide in deck.slides
        for body in find_all(slide.tree, "//p:sp[p:spPr/a:xfrm]/p:txBody/a:bodyPr")
    )


def _has_negative_axes(deck: Deck) -> bool:
    charts = (part for name, part in deck.parts.items() if name.startswith("ppt/charts/chart"))
    return any(b'axId val="-' in part for part in charts)


def _as_formula(value: Any, place: str) -> str:
    """Write a text as careless writers do: what begins like a formula becomes one."""
    if isinstance(value, str) and value.startswith("="):
        return f'<c r="{place}"><f>{workbook.cell_text(value)[1:]}</f></c>'
    return _CELL(value, place)


_CELL = workbook._cell


def _in_one_paragraph(text: Any) -> Any:
    if isinstance(text, str):
        return (Paragraph((Run(text),)),)
    return tuple(
        each
        for part in ([text] if isinstance(text, Paragraph) else text)
        for each in (_in_one_paragraph(part) if isinstance(part, str) else (part,))
    )


def _unbounded(box: Box, tag: str = "a:xfrm", flags: str = "") -> str:
    x, y, w, h = map(emu, (box.x, box.y, box.w, box.h))
    return f'<{tag}{flags}><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></{tag}>'


def _has_sizes_below_nothing(deck: Deck) -> bool:
    sizes = (each for slide in deck.slides for each in find_all(slide.tree, "//a:ext[@cx]"))
    return any(each.get(side, "").startswith("-") for each in sizes for side in ("cx", "cy"))


def _has_broken_units(deck: Deck) -> bool:
    places = (each for slide in deck.slides for each in find_all(slide.tree, "//a:off"))
    return any("." in f"{each.get('x')}{each.get('y')}" for each in places)


def _has_line_feeds_in_runs(deck: Deck) -> bool:
    runs = (each for slide in deck.slides for each in find_all(slide.tree, "//a:t"))
    return any("\n" in (each.text or "") for each in runs)


def _has_words_for_numbers_in_workbooks(deck: Deck) -> bool:
    values = {value_in(cell) for book in workbooks(deck) for cell in book.values()}
    return bool(values & {"nan", "inf", "-inf"})


def _has_words_for_numbers_in_charts(deck: Deck) -> bool:
    charts = [part for name, part in deck.parts.items() if name.startswith("ppt/charts/chart")]
    return any(word in part for part in charts for word in (b"<c:v>nan", b"<c:v>inf"))


def _leads_out(deck: Deck) -> bool:
    return any(b"javascript" in part for name, part in deck.parts.items() if ".rels" in name)


def _careless(story: Story) -> Iterator[FinishedSlide]:
    """A slide of somebody else's, who draws what no project says."""
    sheet = start(story, "own", "Titre", "Rubrique")
    link = Identity("Link \ud800", link=sheet.canvas.link("javascript:alert(1)"))
    sheet.canvas.text(Box(1, 2, -3, -1), "Moitié \ud800", Style(12), link)
    unknown = [Bar("Rien", float("nan")), Bar("Tout", float("inf")), Bar("Peu", 1.0)]
    bars_ = bar_chart(unknown, ("Nom", "Valeur"), story.language, longest=2)
    sheet.canvas.chart(Box(1, 3, 4, 2), bars_, Identity("Bars", alternative="Trois barres"))
    yield sheet.finished()


CARELESS = (SlideKind("own", "project", _careless),)


def _template(part: str, old: bytes, new: bytes) -> TemplateFile:
    """Return the shipped template as another program or another purpose makes it."""
    parts = shipped()
    assert old in parts[part]
    return TemplateFile("client.potx", packed({**parts, part: parts[part].replace(old, new)}))


CURES = {
    "controls are removed": Cure(
        typography_cleaning, "_REMOVED", NOTHING, HOSTILE["control characters"], _is_ill_formed
    ),
    "noncharacters are removed": Cure(
        typography_cleaning, "_REMOVED", NOTHING, HOSTILE["noncharacters"], _is_ill_formed
    ),
    "line ends become line feeds": Cure(
        typography_cleaning,
        "_LINE_END",
        NOTHING,
        "un\r\ndeux",
        lambda deck: "un\ndeux" not in notes_of(deck),
    ),
    "markup is escaped in runs": Cure(
        canvas_text, "escape", unchanged, HOSTILE["markup"], _is_ill_formed
    ),
    "markup is escaped in notes": Cure(
        notes, "escape", unchanged, HOSTILE["markup"], _is_ill_formed
    ),
    "quotation marks are escaped in names": Cure(
        shapes, "quoteattr", '"{}"'.format, HOSTILE["quotes"], _is_ill_formed
    ),
    "names and alternative texts stand on one line": Cure(
        shapes, "one_line", unchanged, "un\ndeux", _has_names_on_several_lines
    ),
    "texts in workbooks are inline strings": Cure(
        workbook, "_cell", _as_formula, HOSTILE["a formula"], _has_formulas_of_users
    ),
    "escapes of spreadsheets are escaped": Cure(
        workbook, "_ESCAPE", NOTHING, HOSTILE["an escape of spreadsheets"], _has_spelled_cells
    ),
    "cells are cut to what they may hold": Cure(
        workbook, "LONGEST_TEXT", 10**9, HOSTILE["forty kilobytes"], _has_cells_too_long
    ),
    "paragraphs have the direction of their text": Cure(
        canvas_text, "direction", lambda _: "ltr", HOSTILE["Arabic"], _reads_from_the_wrong_side
    ),
    "properties of the file are short": Cure(
        properties, "_short", unchanged, HOSTILE["a long sentence"], _is_ill_formed
    ),
    "shapes of the same name are numbered": Cure(
        Canvas,
        "_named_apart",
        lambda _, identity: identity,
        "Anna",
        lambda deck: any(repeated_shape_names(deck)),
    ),
    "titles of the same words are numbered": Cure(
        Story, "times", lambda *_: 1, "Anna", lambda deck: any(missing_or_repeated_titles(deck))
    ),
    "links to anything but slides of the deck are left out": Cure(
        slide_parts,
        "_without_dead_links",
        unchanged,
        "Anna",
        lambda deck: _has_dead_links(deck) or _leads_out(deck),
        CARELESS,
    ),
    "halves of characters are removed": Cure(
        typography_cleaning, "_REMOVED", NOTHING, "Anna", _is_ill_formed, CARELESS
    ),
    "texts are composed": Cure(
        unicodedata,
        "normalize",
        lambda _, text: text,
        "Cafe\u0301",
        lambda deck: "Caf\u00e9" not in readable(deck),
    ),
    "line feeds become paragraphs": Cure(
        canvas_text, "paragraphs", _in_one_paragraph, "un\ndeux", _has_line_feeds_in_runs
    ),
    "sizes are never below nothing": Cure(
        shapes, "position", _unbounded, "Anna", _has_sizes_below_nothing, CARELESS
    ),
    "places are whole units": Cure(
        shapes, "emu", lambda inches: inches * 914_400 + 0.5, "Anna", _has_broken_units
    ),
    "what is no number is a gap in workbooks": Cure(
        workbook,
        "is_finite",
        lambda _: True,
        "Anna",
        _has_words_for_numbers_in_workbooks,
        CARELESS,
    ),
    "what is no number is a gap in charts": Cure(
        chart,
        "is_finite",
        lambda _: True,
        "Anna",
        _has_words_for_numbers_in_charts,
        CARELESS,
    ),
    "templates are opened as presentations": Cure(
        opening,
        "_MAIN",
        re.compile(b"(?!)"),
        "Anna",
        _is_ill_formed,
        "cover",
        _template(TYPES, b"presentation.main+xml", b"template.main+xml"),
    ),
    "the properties of a template of LibreOffice are dropped": Cure(
        emptying,
        "_drop",
        lambda *_: None,
        "Anna",
        lambda deck: len(set(deck.names)) < len(deck.names),
        "cover",
        _template(
            "_rels/.rels",
            b"/package/2006/relationships/metadata/",
            b"/officedocument/2006/relationships/metadata/",
        ),
    ),
    "axes have the ids that the schema allows": Cure(
        bars, "_AXES", (-2_068_027_336, -2_113_994_440), "Anna", _has_negative_axes
    ),
}


def project(text: str) -> Project:
    """Return a project in which everything is called the same, and one journey is there twice."""
    whole = crowded(lambda _: text, stages=2, touchpoints=1, moments=4)
    (journey,) = whole.journeys
    journeys = (journey, attrs.evolve(journey, id="again"))
    return attrs.evolve(whole, journeys=journeys, opportunities=())


def deck_of(cure: Cure) -> Deck:
    options = {"slides": cure.slides, "template": cure.template}
    return opened(rendered(project(cure.text), **options))


@pytest.mark.parametrize("what", CURES)
def test_with_the_cure_nothing_is_wrong(what: str) -> None:
    cure = CURES[what]

    assert not cure.ill(deck_of(cure))


@pytest.mark.parametrize("what", CURES)
def test_without_the_cure_the_check_finds_what_is_wrong(
    what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cure = CURES[what]
    monkeypatch.setattr(cure.where, cure.name, cure.without)

    assert _is_ill(cure)


def _is_ill(cure: Cure) -> bool:
    try:
        return cure.ill(deck_of(cure))
    except (UsageError, UserWarning, ValueError, KeyError, etree.XMLSyntaxError):
        return True


def test_texts_never_grow_or_shrink_by_themselves() -> None:
    assert not _grows_by_itself(opened(rendered(project("Anna"))))


def test_no_deck_leads_out_of_itself() -> None:
    """No link of a stranger can pass: there are links to slides and none else."""
    link = "javascript:alert(1) https://example.org/?q=%00"
    deck = opened(rendered(project(link)))

    outside = [name for name, part in deck.parts.items() if b'TargetMode="External"' in part]
    assert outside == []
    assert link in readable(deck)


def test_nothing_is_drawn_that_other_programs_draw_otherwise() -> None:
    """LibreOffice draws two stops of a gradient, and no colour of a single marker."""
    deck = example_deck("foulee", "fr")
    drawn = [slide.tree for slide in deck.slides]
    charts = [root for name, root in deck.xml_parts().items() if name.startswith("ppt/charts/")]
    stops = [len(each) for tree in drawn for each in find_all(tree, "//a:gsLst")]
    wraps = [each.get("wrap") for root in charts for each in find_all(root, "//c:dLbl//a:bodyPr")]

    assert {*stops} == {2}
    assert {*wraps} == {"none"}
    assert [each for root in charts for each in find_all(root, "//c:dPt/c:marker")] == []


def test_core_properties_survive_python_pptx() -> None:
    content = rendered(project(HOSTILE["control characters"]), slides="cover")
    found = Presentation(io.BytesIO(content)).core_properties

    assert found.title == found.subject == "abc[31mdef"
