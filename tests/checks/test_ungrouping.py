"""Dissolving groups moves nothing."""

from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.util import Emu

from scripts.checks.deck import read_deck
from scripts.checks.ungrouping import write_ungrouped

SLIDE = "ppt/slides/slide1.xml"


def positions(path: Path) -> dict[str, tuple[Emu, Emu, Emu, Emu]]:
    shapes = Presentation(str(path)).slides[0].shapes
    return {s.name: (s.left, s.top, s.width, s.height) for s in shapes}


def test_a_shape_in_a_group_stands_where_the_group_had_put_it(spoil: Any, tmp_path: Path) -> None:
    # The group is shown at half the width that it has inside.
    inner, outer = '<a:ext cx="1828800" cy="457200"/>', '<a:ext cx="914400" cy="457200"/>'
    deck = read_deck(spoil(SLIDE, inner, outer))
    before = positions(deck.path)

    write_ungrouped(deck, tmp_path / "flat.pptx")

    after = positions(tmp_path / "flat.pptx")
    assert after.pop("Texte de la carte") == before.pop("Carte")
    assert after == before
