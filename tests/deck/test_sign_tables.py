"""Tables whose rows begin with a sign."""

import pytest

from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import Size
from journeykit.exporters.deck.page import typeface
from journeykit.exporters.deck.slides.sign_tables import PADDING, firsts, sign_width


@pytest.mark.parametrize(
    ("kinds", "says"),
    [
        ("", []),
        ("a", [True]),
        ("aab", [True, False, True]),
        ("aba", [True, True, True]),
    ],
)
def test_a_row_says_its_kind_where_the_one_above_is_of_another(
    kinds: str, says: list[bool]
) -> None:
    assert list(firsts(kinds)) == says


@pytest.mark.parametrize("family", ["Calibri", "Arial", "Times New Roman"])
def test_no_word_breaks_beside_its_sign(family: str) -> None:
    words = ("Changed", "Modification", "Déplacement")
    room = sign_width(typeface(family), words, "Nature") - 2 * PADDING - 0.24

    assert not any(Setting(family, room, bold=True).cuts(word, Size.DENSE) for word in words)
