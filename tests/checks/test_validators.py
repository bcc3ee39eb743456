"""The validators are called rightly: they pass a sound deck and speak of a broken one."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from scripts.checks.deck import Deck, read_deck
from scripts.checks.validators import Allowance, schema_and_semantics, text_fit, workbooks

SLIDE = "ppt/slides/slide1.xml"


def overfull_deck(spoil: Any) -> Deck:
    """The text is that of a box in a group: there too it is measured."""
    return read_deck(spoil(SLIDE, "Essayer chez soi", "Essayer chez soi " * 30))


def test_a_sound_deck_is_valid(sound_deck: Path) -> None:
    assert schema_and_semantics(sound_deck).faults == ()


def test_an_unknown_attribute_is_invalid(spoil: Any) -> None:
    outcome = schema_and_semantics(spoil(SLIDE, '<a:rPr lang="fr-FR"/>', '<a:rPr size="1"/>'))

    assert not outcome.passed
    assert "slide1.xml" in str(outcome.faults[0])


def test_a_broken_workbook_behind_a_chart_is_found(sound_deck: Path) -> None:
    deck = read_deck(sound_deck)
    assert workbooks(deck).faults == ()
    (first, *_) = sorted(name for name in deck.parts if name.endswith(".xlsx"))
    broken = attrs.evolve(deck, parts=deck.parts | {first: b"no workbook"})

    (fault,) = workbooks(broken).faults

    assert first in fault.where


def test_a_text_that_fits_is_no_fault(sound_deck: Path) -> None:
    assert text_fit(read_deck(sound_deck)).faults == ()


def test_a_text_that_is_too_long_overflows(spoil: Any) -> None:
    outcome = text_fit(overfull_deck(spoil))

    assert "Texte de la carte" in str(outcome.faults[0])


@pytest.mark.parametrize(("times", "has_room"), [(2, True), (3, False)])
def test_lines_may_break_at_hyphens(spoil: Any, times: int, *, has_room: bool) -> None:
    """ooxml-integrity alone finds a word that is too wide in both cases."""
    old = '<a:rPr lang="fr-FR"/><a:t>Essayer chez soi'
    new = f'<a:rPr lang="fr-FR" sz="1200"/><a:t>{"cligne-musette-" * times}soi'

    assert text_fit(read_deck(spoil(SLIDE, old, new))).passed is has_room


def test_an_allowed_finding_is_a_note_with_its_reason(spoil: Any) -> None:
    allowed = Allowance(r"slide1/Texte de la carte: PPT001 .*", "the client wants it so")

    outcome = text_fit(overfull_deck(spoil), [allowed])

    assert outcome.passed
    assert any("the client wants it so" in str(note) for note in outcome.notes)


def test_an_allowance_covers_no_other_shape(spoil: Any) -> None:
    allowed = Allowance(r"slide1/Texte: PPT001 .*", "the client wants it so")

    outcome = text_fit(overfull_deck(spoil), [allowed])

    assert not outcome.passed
