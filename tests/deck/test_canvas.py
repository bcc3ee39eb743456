"""What is drawn on a slide: names, places, paragraphs, colours, as DrawingML."""

import pytest
from hypothesis import given, strategies as st
from lxml import etree

from journeykit.exporters.deck.canvas.canvas import Canvas, Look
from journeykit.exporters.deck.canvas.outlines import curve_geometry, icon_geometry
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style, bullets, paragraphs
from journeykit.exporters.deck.geometry import Box, emu
from journeykit.exporters.deck.package.template import default_template
from journeykit.exporters.deck.theme import HIGHLIGHT, tint
from journeykit.icons import names as icon_names
from scripts.checks.deck import find_all

THEME = default_template().theme
BOX = Box(1, 2, 3, 0.5)
PLAIN = Style(12)


def canvas() -> Canvas:
    return Canvas(THEME, "fr")


def drawn(canvas: Canvas) -> etree._Element:
    return etree.fromstring(canvas.xml())


def names(canvas: Canvas) -> list[str]:
    return [each.get("name", "") for each in find_all(drawn(canvas), "//p:cNvPr")[1:]]


@given(st.lists(st.sampled_from(["Label", "Label 2", "Label  2", "La\x07bel", "", "\n"])))
def test_no_two_shapes_share_a_name_or_an_id(wanted: list[str]) -> None:
    slide = canvas()
    for name in wanted:
        slide.text(BOX, "texte", PLAIN, Identity(name))

    assert len(set(names(slide))) == len(wanted)
    ids = [each.get("id") for each in find_all(drawn(slide), "//p:cNvPr")]
    assert len(set(ids)) == len(ids)


def test_a_shape_is_called_after_what_it_shows() -> None:
    slide = canvas()
    slide.text(BOX, "texte", PLAIN, Identity("Étape", "first-pair/sizes"))
    slide.text(BOX, "texte", PLAIN, Identity("Étape", "first-pair/sizes"))

    assert names(slide) == ["Étape [first-pair/sizes]", "Étape 2 [first-pair/sizes]"]
    assert slide.entities == ["first-pair/sizes"]


def test_what_a_screen_reader_says_is_never_nothing_where_it_should_say_something() -> None:
    slide = canvas()
    for said in ("Une\r\nimage", "\x07", ""):
        slide.text(BOX, "texte", PLAIN, Identity("Nom", alternative=said))

    found = [each.get("descr") for each in find_all(drawn(slide), "//p:cNvPr")[1:]]
    assert found == ["Une image", "Nom 2", None]


def test_a_group_reaches_around_its_children_and_keeps_their_coordinates() -> None:
    slide = canvas()
    with slide.group(Identity("Groupe")):
        slide.text(Box(1, 1, 2, 1), "a", PLAIN, Identity("a"))
        slide.text(Box(4, 3, 1, 1), "b", PLAIN, Identity("b"))
    (transform,) = find_all(drawn(slide), "//p:grpSp/p:grpSpPr/a:xfrm")

    numbers = [dict(child.attrib) for child in transform]
    assert numbers[:2] == numbers[2:]
    assert numbers[0] == {"x": str(emu(1)), "y": str(emu(1))}
    assert numbers[1] == {"cx": str(emu(4)), "cy": str(emu(3))}


def test_a_group_of_nothing_is_not_drawn() -> None:
    slide = canvas()
    with slide.group(Identity("Groupe")):
        pass

    assert names(slide) == []


@given(st.floats(-3, 3), st.floats(-3, 3))
def test_a_size_is_never_negative(wide: float, high: float) -> None:
    slide = canvas()
    slide.shape(Box(1, 1, wide, high), Identity("Forme"), Look(HIGHLIGHT))
    (size,) = find_all(drawn(slide), "//p:sp/p:spPr/a:xfrm/a:ext")

    assert int(size.get("cx", "")) == max(emu(wide), 0)
    assert int(size.get("cy", "")) == max(emu(high), 0)


@given(st.tuples(st.floats(0, 9), st.floats(0, 9)), st.tuples(st.floats(0, 9), st.floats(0, 9)))
def test_a_line_runs_from_its_start_to_its_end(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    slide = canvas()
    slide.rule(start, end, HIGHLIGHT)
    (transform,) = find_all(drawn(slide), "//p:cxnSp/p:spPr/a:xfrm")
    (at, size) = transform
    left, top = int(at.get("x", "")), int(at.get("y", ""))
    right, bottom = left + int(size.get("cx", "")), top + int(size.get("cy", ""))

    xs = (right, left) if transform.get("flipH") else (left, right)
    ys = (bottom, top) if transform.get("flipV") else (top, bottom)
    assert xs == pytest.approx((emu(start[0]), emu(end[0])), abs=1)
    assert ys == pytest.approx((emu(start[1]), emu(end[1])), abs=1)


@given(st.text(max_size=30))
def test_a_line_end_starts_another_paragraph(text: str) -> None:
    found = paragraphs(text)

    assert "\n" not in "".join(each.text for each in found)
    assert [each.text for each in paragraphs([text, "fin"])] == [*(e.text for e in found), "fin"]


@given(st.lists(st.text(max_size=30), max_size=4))
def test_bullets_are_a_paragraph_each(texts: list[str]) -> None:
    found = bullets(texts, HIGHLIGHT)

    assert len(found) == len(texts)
    assert all(each.bullet == HIGHLIGHT and "\n" not in each.text for each in found)
    assert [each.space_before > 0 for each in found] == [n > 0 for n in range(len(texts))]


@pytest.mark.parametrize(
    ("text", "align", "expected"),
    [
        ("Bonjour", "left", ("l", None)),
        ("Bonjour", "centre", ("ctr", None)),
        ("שלום", "left", ("r", "1")),
        ("مرحبا", "right", ("l", "1")),
        ("12:30 שלום", "centre", ("ctr", "1")),
    ],
)
def test_text_from_right_to_left_stands_at_the_right(
    text: str, align: str, expected: tuple[str, str | None]
) -> None:
    slide = canvas()
    slide.text(BOX, text, Style(12, align=align), Identity("Texte"))  # type: ignore[arg-type]
    (properties,) = find_all(drawn(slide), "//a:pPr")

    assert (properties.get("algn"), properties.get("rtl")) == expected


def test_a_run_takes_from_its_box_what_it_does_not_say_itself() -> None:
    slide = canvas()
    text = Paragraph((Run("a"), Run("b", bold=False, size=8, paint=tint(HIGHLIGHT, 0.5)), Run("")))
    slide.text(BOX, text, Style(12, bold=True, italic=True), Identity("Texte"))
    runs = find_all(drawn(slide), "//a:r/a:rPr")

    assert [(run.get("sz"), run.get("b"), run.get("i")) for run in runs] == [
        ("1200", "1", "1"),
        ("800", "0", "1"),
    ]
    assert {run.get("lang") for run in runs} == {"fr-FR"}
    assert [each.get("val") for each in find_all(runs[1], ".//a:alpha")] == ["50000"]


def test_a_table_has_a_header_and_a_cell_for_each_column() -> None:
    slide = canvas()
    cells = (Cell("a", PLAIN), Cell("b", PLAIN, tint(HIGHLIGHT)))
    slide.table(BOX, Table((1, 2), (0.2, 0.3), (cells, cells)), Identity("Tableau", "", "Dit"))
    root = drawn(slide)

    assert [each.get("w") for each in find_all(root, "//a:gridCol")] == [str(emu(1)), str(emu(2))]
    assert [len(find_all(row, "a:tc")) for row in find_all(root, "//a:tr")] == [2, 2]
    assert [each.get("firstRow") for each in find_all(root, "//a:tblPr")] == ["1"]


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_stays_in_its_square(name: str) -> None:
    root = etree.fromstring(f'<x xmlns:a="{_DRAWING}">{icon_geometry(name)}</x>')
    (path,) = find_all(root, "//a:path")
    points = find_all(path, ".//a:pt")

    assert points
    assert path.get("w") == path.get("h")
    assert path.get("fill") == "none"
    assert all(
        0 <= int(each.get(at, "")) <= int(path.get("w", "")) for each in points for at in "xy"
    )


_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
points = st.lists(st.tuples(st.floats(0, 13), st.floats(0, 7)), min_size=2, max_size=9)


@given(points.map(sorted))
def test_a_curve_leaves_and_arrives_level_so_that_it_never_overshoots(
    through: list[tuple[float, float]],
) -> None:
    root = etree.fromstring(
        f'<x xmlns:a="{_DRAWING}">{curve_geometry(Box(0, 0, 13, 7), through)}</x>'
    )
    (start,) = find_all(root, "//a:moveTo/a:pt")
    y = start.get("y")
    for stretch in find_all(root, "//a:cubicBezTo"):
        first, second, end = (point.get("y") for point in stretch)
        assert (first, second) == (y, end)
        y = end
