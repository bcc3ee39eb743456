"""The words at a curve: none touches a dot, the line or another word."""

from itertools import combinations, pairwise

from hypothesis import given, strategies as st

from journeykit.exporters.deck.charts.emotion import REACH, Dot, eased
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.slides.curve_labels import keep_labels
from journeykit.typography import Font, width

AREA = Box(1.72, 3, 11.1, 1.2)
COLUMNS = 24
UNIT = AREA.w / COLUMNS
DOT, LABEL = 0.14, 0.16
"""The side of a dot and the height of a word, in inches: what they cover at least."""

words = st.sampled_from(["calme", "à l’air libre", "fier", "un peu moins pressé qu’avant", ""])
valences = st.none() | st.sampled_from([-2, -1, -0.5, 0, 0.5, 1, 2])


@st.composite
def curves(draw: st.DrawFn) -> list[Dot]:
    """Draw the dots of a curve, in order."""
    places = sorted(draw(st.lists(st.integers(0, 96), unique=True, max_size=24)))
    return [Dot(at / 4, draw(valences), f"{at}", draw(words)) for at in places]


def dot_box(dot: Dot) -> Box:
    x, y = AREA.x + dot.x * UNIT, AREA.y + (REACH - (dot.valence or 0)) / (2 * REACH) * AREA.h
    return Box(x - DOT / 2, y - DOT / 2, DOT, DOT)


def label_box(dot: Dot) -> Box:
    wide = width(dot.label, Font("Calibri", Size.MAP, bold=True)) / POINTS_PER_INCH
    place = dot_box(dot)
    top = place.bottom + 0.01 if dot.is_below else place.y - 0.01 - LABEL
    return Box(place.centre - wide / 2, top, wide, LABEL)


def touch(one: Box, other: Box) -> bool:
    apart = one.right <= other.x or other.right <= one.x
    return not (apart or one.bottom <= other.y or other.bottom <= one.y)


def labelled(dots: list[Dot]) -> list[Dot]:
    return [dot for dot in keep_labels(dots, AREA, UNIT, "Calibri") if dot.label]


@given(curves())
def test_no_word_touches_a_dot(dots: list[Dot]) -> None:
    known = [dot_box(dot) for dot in dots if dot.valence is not None]

    for dot in labelled(dots):
        assert not any(touch(label_box(dot), box) for box in known)


@given(curves())
def test_no_word_touches_another(dots: list[Dot]) -> None:
    boxes = [label_box(dot) for dot in labelled(dots)]

    assert not any(touch(one, other) for one, other in combinations(boxes, 2))


@given(curves())
def test_no_word_lies_on_the_middle_of_a_stretch(dots: list[Dot]) -> None:
    middles = [
        ((a.x + b.x) / 2, (a.valence + b.valence) / 2)
        for a, b in pairwise(dots)
        if a.valence is not None and b.valence is not None
    ]
    points = [dot_box(Dot(x, y, "")) for x, y in middles]

    assert eased(0.5) == 0.5
    for dot in labelled(dots):
        box = label_box(dot)
        assert not any(touch(box, Box(at.centre, at.middle, 1e-6, 1e-6)) for at in points)


@given(curves())
def test_words_stay_with_their_chart(dots: list[Dot]) -> None:
    for dot in labelled(dots):
        box = label_box(dot)
        assert AREA.x - 0.13 <= box.x
        assert box.right <= AREA.right + 0.13
        assert AREA.y - 0.13 <= box.y
        assert box.bottom <= AREA.bottom + 0.13


@given(curves())
def test_nothing_but_words_is_left_out(dots: list[Dot]) -> None:
    kept = keep_labels(dots, AREA, UNIT, "Calibri")

    assert [(dot.x, dot.valence, dot.name) for dot in kept] == [
        (dot.x, dot.valence, dot.name) for dot in dots
    ]
    assert all(after.label in ("", before.label) for before, after in zip(dots, kept, strict=True))
    assert all(not dot.label for dot in kept if dot.valence is None)


@given(valences.filter(lambda valence: valence is not None))
def test_a_word_alone_is_kept_away_from_the_neutral_line(valence: float) -> None:
    (dot,) = keep_labels([Dot(12, valence, "x", "calme")], AREA, UNIT, "Calibri")

    assert dot.label == "calme"
    assert dot.is_below == (valence < 0)


def test_the_strongest_emotion_speaks_first() -> None:
    dots = [Dot(12, 1, "x", "un mot assez long"), Dot(12.4, 1.2, "y", "un mot plus fort")]
    kept = keep_labels(dots, AREA, UNIT, "Calibri")

    assert kept[1].label == "un mot plus fort"
