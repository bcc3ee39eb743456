"""What can be asked of a diagram: page, colours, font, parts."""

from typing import Any

import pytest
from lxml import etree

import journeykit
from journeykit.errors import MissingToolError, UsageError
from journeykit.exporters import render
from journeykit.exporters.diagrams import engine, view
from journeykit.exporters.diagrams.drawing import MARGIN
from journeykit.exporters.diagrams.page import LONG_SIDES, SHORT_SIDES, Page, sheet_for
from journeykit.exporters.diagrams.palette import contrast
from journeykit.exporters.diagrams.png import PRINTED, resolution
from journeykit.exporters.diagrams.repainting import ROLES, WORDS
from journeykit.exporters.diagrams.typefaces import TYPEFACES
from journeykit.exporters.diagrams.words import MEASURED
from journeykit.typography import Font, width
from tests.diagrams.maps import crowd, drawn, journey, needs_dot, project, stage, touchpoint

SHOWN = project(
    journey(stage("Buy", touchpoint("Shop", channel="store", actions=["Tries"], emotion=-1)))
)
SVG = "{http://www.w3.org/2000/svg}"


def picture(**options: Any) -> etree._Element:
    content = render(SHOWN, "svg", **options)
    assert isinstance(content, bytes)
    return etree.fromstring(content)


def text(**options: Any) -> str:
    content = render(SHOWN, "gv", **options)
    assert isinstance(content, bytes)
    return content.decode()


@pytest.mark.parametrize("page", LONG_SIDES)
def test_a_sheet_has_the_shape_of_its_page_and_the_drawing_in_the_middle(page: Page) -> None:
    drawing = drawn(crowd(5, 2))
    sheet = sheet_for(drawing, page)

    assert sheet.size == (LONG_SIDES[page], SHORT_SIDES[page])
    assert sheet.width / sheet.height == pytest.approx(LONG_SIDES[page] / SHORT_SIDES[page])
    assert sheet.left == pytest.approx((sheet.width - drawing.width) / 2)
    assert min(sheet.left, sheet.top) == MARGIN
    assert sheet.points[0] == pytest.approx(LONG_SIDES[page] / 25.4 * 72)


def test_what_is_higher_than_wide_stands_upright() -> None:
    assert sheet_for(drawn(crowd(1, 12)), "A4").size == (210, 297)


@needs_dot
def test_an_svg_for_a_page_says_how_large_it_is() -> None:
    root = picture(page="A3")

    _, _, across, down = map(float, (root.get("viewBox") or "").split())
    assert (root.get("width"), root.get("height")) == ("420mm", "297mm")
    assert across / down == pytest.approx(420 / 297, rel=0.01)


@needs_dot
def test_signs_stand_where_they_belong_on_a_larger_page() -> None:
    """The icon of the channel is drawn at the left of the name beside it."""
    for page in (None, "A3"):
        root = picture(page=page)
        [node] = [
            part
            for part in root.iter(f"{SVG}g")
            if (part.findtext(f"{SVG}title") or "").startswith("Shop")
        ]
        name = next(each for each in node.iter(f"{SVG}text") if each.text == "Shop")
        layer = next(each for each in node if each.get("fill") == "none" and each.tag == f"{SVG}g")
        sign = layer[0].get("transform", "")
        shift = [float(each) for each in layer.get("transform", "")[10:-1].split()]
        place = [float(each) for each in sign[10 : sign.index(")")].split()]
        x, y = place[0] + shift[0], place[1] + shift[1]
        assert 0 < float(name.get("x", "nan")) - x < 30
        assert abs(float(name.get("y", "nan")) - (y + 12)) < 6


@needs_dot
@pytest.mark.parametrize("page", ["A4", "A0"])
def test_a_pdf_is_as_large_as_the_page(page: Page) -> None:
    content = render(SHOWN, "pdf", page=page)

    assert isinstance(content, bytes)
    box = content.split(b"/MediaBox [", 1)[1].split(b"]", 1)[0].split()
    points = sorted((LONG_SIDES[page] / 25.4 * 72, SHORT_SIDES[page] / 25.4 * 72))
    assert sorted(map(float, box[2:])) == pytest.approx(points, abs=1.5)


def test_a_printed_png_is_as_fine_as_print_wants_and_bounded() -> None:
    small = sheet_for(drawn(crowd(1, 1)), "A4")
    large = sheet_for(drawn(crowd(40, 12)), "A0")

    assert resolution(small) / small.scale == pytest.approx(PRINTED, abs=1)
    assert large.width * large.height * (resolution(large) / 72) ** 2 <= 25_000_000


def test_a_colour_is_changed_wherever_it_is_used() -> None:
    changed = text(colours={"ink": "#101010", "accent": "#4A148C"})

    assert "#101010" in changed
    assert "#4A148C" in changed
    assert ROLES["ink"] not in changed
    assert ROLES["accent"] not in changed


@pytest.mark.parametrize(
    "colours", [{"ink": "#101010"}, ["ink=#101010"], "ink=#101010", ("ink = #101010",)]
)
def test_colours_can_be_given_in_several_ways(colours: Any) -> None:
    assert text(colours=colours) == text(colours=("ink=#101010",))


@pytest.mark.parametrize(
    ("colours", "said"),
    [
        ("inc=#101010", "no colour 'inc'; did you mean 'ink'"),
        ("ink=red", "expected #RRGGBB"),
        ("ink", "expected #RRGGBB"),
        ('ink=#101010" onload="x', "expected #RRGGBB"),
        ("ink=#FFEE00", "too light to be seen"),
        ("step=#EEEEEE", "too light to be seen"),
    ],
)
def test_a_colour_that_cannot_be_is_refused(colours: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        text(colours=colours)


def test_a_text_of_the_name_of_a_colour_stays_a_text() -> None:
    shown = project(journey(stage("Buy", touchpoint("#1B2430"))))

    content = render(shown, "gv", colours={"ink": "#101010"})

    assert b">#1B2430<" in bytes(content) if isinstance(content, bytes) else False


@pytest.mark.parametrize("role", WORDS)
def test_what_is_refused_is_what_cannot_be_read(role: str) -> None:
    assert contrast(ROLES[role], "#FFFFFF") >= 4.5


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("font", TYPEFACES)
def test_no_font_is_wider_than_the_one_that_words_are_measured_in(font: str, bold: bool) -> None:
    for said in ("Tailles incohérentes d’une marque à l’autre", "WMwm 0123 %, Échange gratuit ?"):
        assert width(said, Font(font, 12, bold=bold)) <= width(said, Font(MEASURED, 12, bold=bold))


def test_a_font_is_named_for_every_viewer() -> None:
    assert "Caladea,Cambria" in text(font="Cambria")


def test_a_font_that_would_leave_its_cell_is_refused() -> None:
    with pytest.raises(UsageError, match="Calibri, Arial, Cambria, Times New Roman"):
        text(font='x" onload="alert(1)')


@pytest.mark.parametrize(
    ("part", "gone"), [("actions", "Tries"), ("channels", "Store"), ("emotions", "\u22121")]
)
def test_parts_can_be_hidden(part: str, gone: str) -> None:
    hidden = render(SHOWN, "svg", hide=part, language="en")

    assert isinstance(hidden, bytes)
    body = hidden.decode().split("</desc>")[1]
    assert f">{gone}<" not in body
    assert part != "emotions" or "emotion unknown" not in body


def test_a_part_that_does_not_exist_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean 'frictions'"):
        text(hide=["friction"])


def test_a_direction_that_a_diagram_has_not_got_is_refused() -> None:
    with pytest.raises(UsageError, match="no direction of the diagram 'personas' 'down'"):
        text(diagram="personas", direction="down")


@needs_dot
def test_a_notebook_shows_the_picture() -> None:
    bundle = view(SHOWN, language="en")._repr_mimebundle_()

    assert etree.fromstring(bundle["image/svg+xml"].encode()).tag == f"{SVG}svg"
    assert "Buy" in bundle["text/plain"]


def test_a_notebook_without_an_engine_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise MissingToolError("install Graphviz")

    monkeypatch.setattr(engine, "installed", none)
    bundle = view(SHOWN)._repr_mimebundle_()

    assert list(bundle) == ["text/plain"]
    assert bundle["text/plain"].startswith("install Graphviz")
    assert "digraph" in bundle["text/plain"]


def test_a_notebook_gets_only_what_it_asks_for() -> None:
    assert view(SHOWN)._repr_mimebundle_(exclude={"image/svg+xml", "text/plain"}) == {}


def test_the_model_itself_draws_nothing() -> None:
    for part in (SHOWN, SHOWN.journeys[0]):
        assert not [name for name in dir(part) if name.startswith("_repr_")]


def test_a_wrong_view_is_refused_at_once() -> None:
    with pytest.raises(UsageError, match="did you mean 'flow'"):
        view(SHOWN, "flwo")


@needs_dot
def test_the_graph_of_a_view_can_be_gone_on_with() -> None:
    graph = view(journeykit.load("examples/foulee"), "paths", journey="second-life").graph
    graph.node("mine", "Parking")

    [by, *_] = engine.every_installed()
    assert b"Parking" in engine.drawn(by, graph.source, "svg", layout="dot")
