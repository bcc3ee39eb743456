"""Signs as pictures, and PNG with signs in them."""

from io import BytesIO
from random import Random

import pytest
from hypothesis import given, settings, strategies as st
from PIL import Image

from journeykit.exporters.diagrams import png
from journeykit.exporters.diagrams.drawing import MARGIN
from journeykit.exporters.diagrams.page import sheet_for
from journeykit.exporters.diagrams.palette import Colour
from journeykit.exporters.diagrams.png_file import png_file
from journeykit.exporters.diagrams.signs import face, outline, severity_dots
from journeykit.exporters.diagrams.strokes import picture
from journeykit.icons import names
from tests.diagrams.maps import crowd, drawn, journey, stage, touchpoint

SHOWN = drawn(journey(stage("Buy", touchpoint(emotion=-2))))
SHEET = sheet_for(SHOWN)


def ink(image: Image.Image) -> float:
    """Return the share of a picture that is covered."""
    coverage = image.getchannel("A").tobytes()
    return sum(coverage) / 255 / len(coverage)


@pytest.mark.parametrize("name", names())
def test_every_icon_can_be_drawn(name: str) -> None:
    image = picture(outline(name, 16, Colour("#123456"), name), 2)

    assert image.size == (32, 32)
    assert 0.04 < ink(image) < 0.5


def test_a_sign_is_drawn_in_its_colour() -> None:
    image = picture(outline("check", 24, Colour("#123456"), "done"), 2)

    assert image.getpixel((18, 34))[:3] == (0x12, 0x34, 0x56)  # type: ignore[index]  # RGBA
    assert image.getpixel((18, 34))[3] == 255  # type: ignore[index]  # the corner of the check
    assert image.getpixel((2, 2))[3] == 0  # type: ignore[index]  # outside of it


def test_the_more_severe_the_more_dots_are_filled() -> None:
    shares = [ink(picture(severity_dots(n, str(n)), 4)) for n in range(5)]

    assert shares == sorted(shares)
    assert len(set(shares)) == 5


def test_faces_differ() -> None:
    pictures = {picture(face(valence, ""), 2).tobytes() for valence in (-2, -1, 0, 1, 2)}

    assert len(pictures) == 5


def blank_page(dpi: float) -> bytes:
    scale = dpi / 72
    size = (
        round((SHOWN.width + 2 * MARGIN) * scale),
        round((SHOWN.height + 2 * MARGIN) * scale),
    )
    content = BytesIO()
    Image.new("RGBA", size, "white").save(content, "PNG")
    return content.getvalue()


@pytest.mark.parametrize("dpi", [72.0, 144.0, 191.0])
def test_signs_are_put_where_the_drawing_has_them(dpi: float) -> None:
    page = Image.open(BytesIO(png.finished(blank_page(dpi), SHOWN, SHEET, dpi)))

    scale = dpi / 72
    for place in SHOWN.signs():
        left, top = (MARGIN + place.x) * scale, (MARGIN + place.y) * scale
        right, bottom = left + place.sign.width * scale, top + place.sign.height * scale
        inside = page.convert("L").crop((int(left), int(top), int(right) + 1, int(bottom) + 1))
        assert min(inside.tobytes()) < 200


def test_a_png_says_what_it_shows() -> None:
    page = Image.open(BytesIO(png.finished(blank_page(72), SHOWN, SHEET, 72)))

    assert page.info["Title"] == SHOWN.title
    assert page.info["Description"] == SHOWN.description


def test_a_picture_is_as_fine_as_screens_show_it() -> None:
    assert png.resolution(SHEET) == png.FINEST


@pytest.mark.parametrize(("stages", "touchpoints"), [(40, 1), (40, 12), (1, 12)])
def test_the_largest_picture_is_bounded(stages: int, touchpoints: int) -> None:
    drawing = drawn(crowd(stages, touchpoints))
    scale = png.resolution(sheet_for(drawing)) / 72
    width, height = ((side + 2 * MARGIN) * scale for side in (drawing.width, drawing.height))

    assert max(width, height) <= 20_000
    assert width * height <= 12_000_000


@settings(max_examples=20)
@given(st.integers(1, 9), st.integers(1, 150), st.randoms(use_true_random=False))
def test_a_picture_is_written_as_it_is(width: int, height: int, chance: Random) -> None:
    shown = Image.frombytes("RGB", (width, height), chance.randbytes(3 * width * height))

    written = Image.open(BytesIO(png_file(shown, 144, {"Title": "É"}, "fr")))

    assert written.tobytes() == shown.tobytes()
    assert written.info["Title"] == "É"
    assert written.info["dpi"] == pytest.approx((144, 144), abs=0.1)
