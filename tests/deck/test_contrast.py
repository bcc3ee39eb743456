"""Text reads on what lies behind it: 4.5 to 1, and 3 to 1 where it is large."""

from collections.abc import Mapping

import pytest

from journeykit.exporters.deck.colours import contrast
from journeykit.exporters.deck.package.template import default_template
from journeykit.exporters.deck.roles import READABLE
from journeykit.exporters.deck.theme import (
    DEEP,
    HIGHLIGHT,
    INK,
    NEGATIVE,
    PAPER,
    SLOTS,
    Paint,
    tint,
    valence_paint,
)
from journeykit.model.scales import Language
from tests.deck.crowded import crowded
from tests.deck.decks import LANGUAGES, PROJECTS, example_deck, opened, rendered
from tests.deck.grounds import readings

THEME = default_template().theme


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PROJECTS)
def test_every_text_of_an_example_can_be_read(name: str, language: Language) -> None:
    deck = example_deck(name, language)
    found = [each for slide in deck.slides for each in readings(deck, slide)]

    assert len(found) > 10 * len(deck.slides) / 2
    assert [str(each) for each in found if not each.is_enough] == []


def test_every_text_of_crowded_slides_can_be_read() -> None:
    deck = opened(rendered(crowded(str, moments=40)))
    found = [each for slide in deck.slides for each in readings(deck, slide)]

    assert [str(each) for each in found if not each.is_enough] == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ((0, 0, 0), (255, 255, 255), 21.0),
        ((255, 255, 255), (0, 0, 0), 21.0),
        ((119, 119, 119), (255, 255, 255), 4.48),
        ((255, 0, 0), (255, 255, 255), 4.0),
        ((18, 52, 86), (18, 52, 86), 1.0),
    ],
)
def test_contrast_is_that_of_the_guidelines(
    one: tuple[int, int, int], other: tuple[int, int, int], ratio: float
) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("ground", [PAPER, DEEP, HIGHLIGHT, NEGATIVE], ids=lambda each: each.role)
def test_ink_or_paper_reads_on_every_ground(ground: Paint) -> None:
    assert THEME.contrast(THEME.on(ground), ground) >= READABLE


def test_a_tint_lets_through_what_lies_behind_it() -> None:
    half = THEME.colour(tint(INK, 0.5))
    ink, paper = THEME.colour(INK), THEME.colour(PAPER)

    assert half == tuple(round((a + b) / 2) for a, b in zip(ink, paper, strict=True))
    assert THEME.colour(tint(INK, 0.0)) == paper
    assert THEME.colour(tint(INK, 1.0)) == ink


def test_every_role_has_a_slot_of_its_own() -> None:
    assert len(set(SLOTS.values())) == len(SLOTS)
    assert all(THEME.colour(Paint(role)) for role in SLOTS)


def test_an_emotion_is_coloured_by_its_sign() -> None:
    paints: Mapping[float | None, str] = {
        -2: "negative",
        -0.5: "negative",
        0: "warm",
        0.5: "highlight",
        None: "quiet",
    }

    assert {valence: valence_paint(valence).role for valence in paints} == paints
