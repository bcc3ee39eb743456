"""Roles in any theme: what means something keeps its hue, and every text can be read."""

from itertools import product

import pytest
from hypothesis import given, settings, strategies as st

from journeykit.exporters.deck.colours import Rgb, Shade, contrast, lit, rgb
from journeykit.exporters.deck.roles import READABLE, is_usable, plate, roles_for
from journeykit.exporters.deck.theme import (
    DEEP,
    HIGHLIGHT,
    INK,
    MUTED,
    NEGATIVE,
    NIGHT,
    PAPER,
    SLOTS,
    WARM,
    Paint,
    Theme,
    tint,
)

WHITE: Rgb = (255, 255, 255)
COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
NAMES = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)))
PLAIN = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
DARK = {"tx1": "lt1", "bg1": "dk1", "tx2": "lt2", "bg2": "dk2"}

TEXTS = (INK, DEEP, HIGHLIGHT, NEGATIVE, MUTED, NIGHT)
LIGHT = (PAPER, tint(HIGHLIGHT, 0.1), tint(HIGHLIGHT, 0.13), tint(NEGATIVE, 0.08))
FILLS = (DEEP, HIGHLIGHT, NEGATIVE, NIGHT)


def themed(values: dict[str, str], slot_map: dict[str, str] | None = None) -> Theme:
    colours = {name: rgb(value) for name, value in values.items()}
    theme = Theme(colours, "Calibri", "Calibri", slot_map or PLAIN)
    ground, given_roles = theme.slots["bg1"], {}
    if not is_usable(ground):
        given_roles = {"paper": plate(theme.slots)}
        ground = given_roles["paper"].colour(theme.slots, WHITE)
    roles = roles_for(theme.slots, ground, given_roles)
    return Theme(colours, "Calibri", "Calibri", slot_map or PLAIN, roles, ground)


OFFICE = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "5B9BD5",
    "accent2": "ED7D31", "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "4472C4",
    "accent6": "70AD47",
}  # fmt: skip
CORPORATE = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "A0A0A0", "lt2": "FBFAFA", "accent1": "060606",
    "accent2": "418DFF", "accent3": "107E8D", "accent4": "8353D2", "accent5": "3055DA",
    "accent6": "009CBE",
}  # fmt: skip
PINK = {
    "dk1": "3534EB", "lt1": "F5BBEB", "dk2": "000000", "lt2": "FFFFFF", "accent1": "6AB671",
    "accent2": "FF0000", "accent3": "3534EB", "accent4": "DCB8FF", "accent5": "AFE6ED",
    "accent6": "F3BB06",
}  # fmt: skip


@settings(deadline=None)
@given(
    st.fixed_dictionaries(dict.fromkeys(NAMES, COLOURS)),
    st.sampled_from([PLAIN, DARK]),
)
def test_every_text_reads_on_every_ground_in_any_theme(
    colours: dict[str, Rgb], slot_map: dict[str, str]
) -> None:
    theme = themed({name: bytes(value).hex() for name, value in colours.items()}, slot_map)

    for text, ground in (*product(TEXTS, LIGHT), *product((PAPER, tint(PAPER, 0.8)), (DEEP,))):
        assert theme.contrast(text, ground) >= READABLE, (text, ground)
    for fill in FILLS:
        assert theme.contrast(PAPER, fill) >= READABLE, fill
    assert theme.contrast(theme.glow, DEEP) >= READABLE
    assert theme.contrast(WARM, PAPER) >= 1.6, "a mark, never a text"


@given(COLOURS)
def test_a_theme_of_one_colour_alone_can_be_read(colour: Rgb) -> None:
    theme = themed({name: bytes(colour).hex() for name in NAMES})

    assert theme.contrast(INK, PAPER) >= READABLE
    assert set(theme.roles) == set(SLOTS)


def test_the_roles_of_an_office_theme_are_what_a_designer_would_take() -> None:
    roles = themed(OFFICE).roles
    asked = ("ink", "paper", "deep", "highlight", "negative")

    assert {role: roles[role].slot for role in asked} == {
        "ink": "tx1",
        "paper": "bg1",
        "deep": "tx2",
        "highlight": "accent1",
        "negative": "accent2",
    }
    assert roles["highlight"].modulated < 1, "5B9BD5 does not read on white"


def test_a_black_as_the_first_accent_is_no_highlight() -> None:
    theme = themed(CORPORATE)

    assert theme.roles["highlight"].slot == "accent5"
    assert theme.roles["negative"].slot == "tx1", "nothing in it is red, so nothing is shown as red"


def test_a_ground_of_pink_is_paper_and_red_stays_red() -> None:
    theme = themed(PINK)

    assert theme.colour(PAPER) == (0xF5, 0xBB, 0xEB)
    assert theme.roles["negative"].slot == "accent2"
    assert theme.roles["highlight"].slot == "accent3"


def test_a_dark_master_turns_text_light() -> None:
    theme = themed(OFFICE, DARK)

    assert theme.colour(PAPER) == (0, 0, 0)
    assert theme.colour(INK) == WHITE
    assert theme.roles["highlight"].offset >= 0


NIGHT_BLUE = {
    "dk1": "F4F1EA", "lt1": "14213D", "dk2": "FCD581", "lt2": "1D2F56", "accent1": "FCA311",
    "accent2": "FF6B5E", "accent3": "FFE08A", "accent4": "7F8FA9", "accent5": "B79CED",
    "accent6": "C9D1E0",
}  # fmt: skip


def test_what_is_neither_is_amber_on_a_dark_ground_too() -> None:
    theme = themed(OFFICE, DARK)

    assert theme.colour(WARM) == rgb("FFC000")
    assert theme.contrast(WARM, PAPER) > 3


def test_what_is_neither_is_grey_where_amber_is_the_highlight() -> None:
    theme = themed(NIGHT_BLUE)
    red, green, blue = theme.colour(WARM)

    assert theme.roles["highlight"].slot == "accent1"
    assert max(red, green, blue) - min(red, green, blue) < 40
    assert theme.contrast(WARM, PAPER) >= 3


def test_what_is_neither_is_seen_where_no_accent_is_amber() -> None:
    assert themed(CORPORATE).contrast(WARM, PAPER) >= 3


def test_what_stands_out_on_deep_is_warm_where_that_reads_and_paper_elsewhere() -> None:
    assert themed(OFFICE).glow == WARM
    assert themed(NIGHT_BLUE).glow == PAPER


def test_what_somebody_decided_stays() -> None:
    theme = themed(OFFICE)
    roles = roles_for(theme.slots, WHITE, {"highlight": Shade("#112233")})

    assert roles["highlight"] == Shade("#112233")


def test_a_shade_keeps_its_hue() -> None:
    assert lit((200, 100, 50), 0.5, 0.0) == (100, 50, 25)
    assert lit((200, 100, 50), 0.0, 1.0) == WHITE
    assert lit((200, 100, 50), 1, 0) == (200, 100, 50)


@pytest.mark.parametrize(
    ("ground", "usable"),
    [((255, 255, 255), True), ((0, 0, 0), True), ((245, 187, 235), True), ((61, 108, 176), False)],
)
def test_a_ground_of_middling_lightness_cannot_carry_slides(ground: Rgb, usable: bool) -> None:
    assert is_usable(ground) is usable
    assert contrast(ground, ground) == 1


def test_a_tint_of_a_role_is_a_tint_of_its_shade() -> None:
    theme = themed(OFFICE)

    assert theme.colour(Paint("soft")) != theme.colour(INK)
