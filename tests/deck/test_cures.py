"""What is known to break Office files, and what keeps it from ours: each cure is needed.

Every case makes the same deck twice. With the cure nothing is wrong; with the cure taken away, the
check finds what it is there to find, so that no check of this kind can pass by looking elsewhere.
"""

import io
import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from lxml import etree
from pptx import Presentation

from journeykit.exporters.deck import Box, FinishedSlide, Identity, SlideKind, Style, start
from journeykit.exporters.deck.canvas import shapes, text as canvas_text
from journeykit.exporters.deck.canvas.canvas import Canvas
from journeykit.exporters.deck.charts import bars, workbook
from journeykit.exporters.deck.package import assembly, notes, properties
from journeykit.exporters.deck.story import Story
from journeykit.model import Project
from journeykit.typography import cleaning as typography_cleaning
from scripts.checks.deck import Deck, find_all
from scripts.checks.slides import missing_or_repeated_titles, repeated_shape_names
from tests.deck.crowded import crowded
from tests.deck.decks import opened, rendered
from tests.deck.hostile import HOSTILE
from tests.deck.parts import formula_in, notes as notes_of, readable, text_in, workbooks

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
    """

    where: Any
    name: str
    without: Any
    text: str
    ill: Callable[[Deck], bool]
    slides: Any = "cover,persona,days,moments,map"


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


def _leading_nowhere(story: Story) -> Iterator[FinishedSlide]:
    sheet = start(story, "own", "Titre", "Rubrique")
    link = Identity("Link", link=sheet.canvas.link("nowhere"))
    sheet.canvas.text(Box(1, 2, 3, 1), "Suite", Style(12), link)
    yield sheet.finished()


LEADING_NOWHERE = SlideKind("own", "project", _leading_nowhere)

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
    "links to slides that are not there are left out": Cure(
        assembly, "_without_dead_links", unchanged, "Anna", _has_dead_links, (LEADING_NOWHERE,)
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
    return opened(rendered(project(cure.text), slides=cure.slides))


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
    except (ValueError, KeyError, etree.XMLSyntaxError):
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


def test_core_properties_survive_python_pptx() -> None:
    content = rendered(project(HOSTILE["control characters"]), slides="cover")
    found = Presentation(io.BytesIO(content)).core_properties

    assert found.title == found.subject == "abc[31mdef"
