"""Pages are counted, and a page that shows nothing is found."""

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from pptx import Presentation

from scripts.checks.deck import read_deck
from scripts.checks.rendering import BLANK_SHARE, contact_sheet, drawn, inked_share

needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftoppm") is None,
    reason="needs LibreOffice and pdftoppm",
)


def picture(path: Path, ink: tuple[int, int, int, int] | None = None) -> Path:
    image = Image.new("RGB", (1280, 720), "ivory")
    if ink:
        ImageDraw.Draw(image).rectangle(ink, fill="black")
    image.save(path)
    return path


def test_a_plain_page_counts_as_blank_whatever_its_colour(tmp_path: Path) -> None:
    assert inked_share(picture(tmp_path / "plain.png")) == 0


def test_a_slide_number_alone_counts_as_blank(tmp_path: Path) -> None:
    assert inked_share(picture(tmp_path / "number.png", (1200, 690, 1215, 705))) < BLANK_SHARE


def test_a_title_alone_is_no_blank_page(tmp_path: Path) -> None:
    assert inked_share(picture(tmp_path / "title.png", (60, 60, 400, 80))) > BLANK_SHARE


def test_the_contact_sheet_shows_every_page(tmp_path: Path) -> None:
    pages = [picture(tmp_path / f"{n}.png", (0, 0, 1280, 720)) for n in range(4)]

    contact_sheet(pages, tmp_path / "sheet.png")

    with Image.open(tmp_path / "sheet.png") as sheet:
        colours = {colour: count for count, colour in sheet.getcolors() or []}
        assert colours[0, 0, 0] == 4 * 640 * 360


@needs_office
@pytest.mark.slow
def test_libreoffice_draws_a_page_per_visible_slide_and_the_blank_one_is_found(
    sound_deck: Path, tmp_path: Path
) -> None:
    presentation = Presentation(str(sound_deck))
    presentation.slides.add_slide(presentation.slide_layouts[6])
    presentation.slides[1].element.set("show", "0")
    presentation.save(str(sound_deck))

    opened, pages, blank = drawn(read_deck(sound_deck), tmp_path / "pictures")

    assert opened.passed
    assert pages.passed
    assert [fault.where for fault in blank.faults] == ["slide-2.png"]
    assert (tmp_path / "pictures" / "contact-sheet.png").is_file()
