"""Colours that can be told apart from what they stand on."""

import pytest

from journeykit.exporters.diagrams import palette
from journeykit.exporters.diagrams.palette import contrast
from journeykit.icons import for_valence

GROUNDS = (palette.PLAIN, palette.HERO, palette.QUIET_HERO, palette.OURS)
FILLS = (palette.PAPER, *(ground.fill for ground in GROUNDS))
TEXTS = (
    *(palette.INK, palette.DEEP, palette.MUTED, palette.TEAL, palette.ALARM),
    *(ground.name for ground in GROUNDS),
)
SIGNS = (palette.POSITIVE, palette.NEUTRAL, palette.NEGATIVE, palette.UNKNOWN, palette.STEP)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("fill", FILLS)
def test_text_is_readable_on_every_ground(text: str, fill: str) -> None:
    assert contrast(text, fill) >= 4.5


@pytest.mark.parametrize("sign", SIGNS)
def test_signs_are_visible_on_cards(sign: str) -> None:
    assert contrast(sign, palette.PAPER) >= 3


@pytest.mark.parametrize("colour", [palette.STEP, palette.NEGATIVE])
@pytest.mark.parametrize("fill", FILLS)
def test_arrows_are_visible_on_every_ground(colour: str, fill: str) -> None:
    assert contrast(colour, fill) >= 3


@pytest.mark.parametrize("tenths", range(-20, 21))
def test_the_colour_changes_where_the_face_does(tenths: int) -> None:
    colours = {
        "angry": palette.NEGATIVE,
        "frown": palette.NEGATIVE,
        "meh": palette.NEUTRAL,
        "smile": palette.POSITIVE,
        "laugh": palette.POSITIVE,
    }

    assert palette.emotion_colour(tenths / 10) == colours[for_valence(tenths / 10)]


def test_the_unknown_has_a_colour_of_its_own() -> None:
    assert palette.emotion_colour(None) == palette.UNKNOWN
