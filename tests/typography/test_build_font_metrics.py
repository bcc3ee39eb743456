"""The script that makes the tables of widths."""

from pathlib import Path

import pytest

pytest.importorskip("fontTools")

from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont

from scripts.build_font_metrics import font_file, table

ASCENT, DESCENT = 800, 300


def font(widths: dict[int, int]) -> TTFont:
    """Return a font of empty glyphs with these widths, by code point."""
    builder = FontBuilder(unitsPerEm=1000)
    glyphs = {code: f"glyph{code:04X}" for code in widths}
    builder.setupGlyphOrder([".notdef", *glyphs.values()])
    builder.setupCharacterMap(glyphs)
    metrics = {name: (widths[code], 0) for code, name in glyphs.items()}
    builder.setupHorizontalMetrics({".notdef": (500, 0), **metrics})
    builder.setupNameTable({"version": "Version 1.5; made for a test"})
    builder.setupOS2(usWinAscent=ASCENT, usWinDescent=DESCENT)
    return builder.font


def test_a_table_starts_with_the_facts_of_the_font() -> None:
    assert table(font({0x41: 600})).splitlines()[:4] == [
        "version 1.5",
        "units-per-em 1000",
        "ascent 800",
        "descent 300",
    ]


def test_a_gap_and_every_32nd_character_start_a_row() -> None:
    widths = {0x41: 600, 0x42: 610, 0x44: 620} | {0x5F: 400, 0x60: 410}
    assert table(font(widths)).splitlines()[4:] == [
        "0041 600 610",
        "0044 620",
        "005F 400",
        "0060 410",
    ]


def test_marks_controls_and_private_characters_are_left_out() -> None:
    widths = {0x41: 600, 0x301: 300, 0x200D: 5, 0xE000: 700, 0xAD: 333}
    assert table(font(widths)).splitlines()[4:] == ["0041 600", "00AD 333"]


def test_a_face_that_is_nowhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"Carlito-Bold\.ttf is in none of"):
        font_file("Carlito-Bold", [tmp_path])


def test_the_first_folder_that_has_a_face_wins(tmp_path: Path) -> None:
    for folder in ("a", "b/deep"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "Carlito-Bold.ttf").touch()
    found = font_file("Carlito-Bold", [tmp_path / "b", tmp_path / "a"])
    assert found == tmp_path / "b" / "deep" / "Carlito-Bold.ttf"
