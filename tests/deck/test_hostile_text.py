"""Whatever is written where a text may stand, the file is sound and the text is only a text."""

import io
import re

import pytest
from pptx import Presentation

from journeykit import Project
from journeykit.model import Journey, Stage
from journeykit.typography import clean
from scripts.checks.deck import Deck, find_all
from scripts.checks.decks import DECK_CHECKS
from tests.deck.decks import opened, rendered
from tests.deck.fields import texts_of
from tests.deck.hostile import HOSTILE, hostile_deck, said_everywhere
from tests.deck.parts import formula_in, readable, text_in, workbooks

OUR_FORMULAS = re.compile(r'[-+*,()=<>".\d]|NA|IF|OR|[ACD]\d+')
"""Everything that the formulas of our own charts are made of."""


@pytest.fixture(scope="module", params=HOSTILE)
def text(request: pytest.FixtureRequest) -> str:
    return HOSTILE[request.param]


@pytest.fixture(scope="module")
def content(text: str) -> bytes:
    return hostile_deck(text)


@pytest.fixture(scope="module")
def deck(content: bytes) -> Deck:
    return opened(content)


def test_the_text_stands_in_every_field_of_the_project(text: str) -> None:
    assert {found for _, found in texts_of(said_everywhere(text))} == {text}


def test_every_part_is_well_formed(deck: Deck) -> None:
    assert len(deck.xml_parts()) > len(deck.slides)  # parsing them is the test


def test_python_pptx_opens_the_deck(content: bytes, deck: Deck) -> None:
    slides = Presentation(io.BytesIO(content)).slides

    assert len(slides) == len(deck.slides) >= 6


@pytest.mark.parametrize("check", DECK_CHECKS)
def test_the_deck_stays_sound(deck: Deck, check: str) -> None:
    assert [str(found) for found in DECK_CHECKS[check](deck)] == []


def test_the_text_is_readable_as_it_was_cleaned(deck: Deck, text: str) -> None:
    said = readable(deck)

    for line in clean(text).split("\n"):
        assert " ".join(line.split()) in said


def test_no_control_character_is_spelled_out(deck: Deck, text: str) -> None:
    """Except where the text itself is such a spelling."""
    junk = {found for found in re.findall(r"_x000\w_", readable(deck)) if found not in text}

    assert junk == set()


def test_no_name_and_no_alternative_text_has_a_line_end(deck: Deck) -> None:
    for slide in deck.slides:
        for properties in find_all(slide.tree, "//p:cNvPr"):
            assert not re.search(
                r"[\r\n]", properties.get("name", "") + properties.get("descr", "")
            )


def test_texts_in_workbooks_are_never_formulas(deck: Deck) -> None:
    for book in workbooks(deck):
        for cell in book.values():
            formula = formula_in(cell)
            assert formula is None or OUR_FORMULAS.sub("", formula) == ""
            assert formula is None or text_in(cell) is None


def test_texts_in_workbooks_are_inline_strings(deck: Deck, text: str) -> None:
    named = [text_in(cell) for book in workbooks(deck) for at, cell in book.items() if at == "B2"]

    assert len(named) > 3
    assert any(named) == bool(clean(text).strip())


def test_a_cell_holds_no_more_than_a_spreadsheet_allows(deck: Deck) -> None:
    lengths = [len(text_in(cell) or "") for book in workbooks(deck) for cell in book.values()]

    assert max(lengths) <= 32_767


def test_unusual_ids_stay_what_they_are() -> None:
    stage = Stage(id="é日019-_.", name="Étape")
    journey = Journey(id="日.-_", title="Parcours", stages=[stage])
    deck = opened(rendered(Project(title="Projet", journeys=[journey])))

    shapes = (each for slide in deck.slides for each in find_all(slide.tree, "//p:cNvPr"))
    names = [each.get("name", "") for each in shapes]
    assert "Stage [日.-_/é日019-_.]" in names
