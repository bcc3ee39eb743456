"""Decks as LibreOffice draws them: page by page, with pictures to look at."""

import math
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PIL import Image, ImageChops

from scripts.checks.deck import Deck
from scripts.checks.finding import Finding, Outcome
from scripts.checks.tools import last_words, run

DPI = 96
SECONDS = 240
# On a page of 13.33 x 7.5 in, one line of footer text is about 0.1 % of the pixels.
BLANK_SHARE = 0.002
VISIBLE_DIFFERENCE = 24  # of 255, in one colour channel's grey: less is noise of the drawing
SHEET = "contact-sheet.png"
SHEET_COLUMNS = 3
SHEET_PICTURE = (640, 480)


def drawn(deck: Deck, pictures: Path) -> list[Outcome]:
    """Draw a deck and check the pages.

    Args:
        deck: The presentation.
        pictures: The folder for the pictures of its slides; what is in it is lost.

    Returns:
        Whether LibreOffice opens it, draws one page per slide, and none of them blank.
    """
    with tempfile.TemporaryDirectory(prefix="journeykit-pages-") as scratch:
        said = converted([deck.path], Path(scratch))
        return pages_of(deck, Path(scratch), said, pictures)


def converted(decks: Sequence[Path], folder: Path) -> str:
    """Write a PDF of each deck into a folder, all in one run; return LibreOffice's last words.

    A file that it cannot read has no PDF then: the exit status is 0 all the same.
    """
    with tempfile.TemporaryDirectory(prefix="journeykit-office-") as scratch:
        profile = Path(scratch, "profile").as_uri()
        office = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}"]
        convert = [*office, "--convert-to", "pdf", "--outdir", str(folder), *map(str, decks)]
        return last_words(run(convert, seconds=SECONDS * len(decks)).stderr)


def pages_of(deck: Deck, pdfs: Path, said: str, pictures: Path, *, dpi: int = DPI) -> list[Outcome]:
    """Check the pages of a deck that LibreOffice has drawn.

    Args:
        deck: The presentation.
        pdfs: The folder where its PDF is, if LibreOffice could read it.
        said: What LibreOffice said at last.
        pictures: The folder for the pictures of its slides; what is in it is lost.
        dpi: How finely the pictures are drawn.
    """
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    pdf = pdfs / f"{deck.path.stem}.pdf"
    pages, complaint = _pages(pdf, pictures, dpi) if pdf.is_file() else ([], said)
    faults = () if complaint is None else (Finding(deck.path.name, complaint),)
    opened = Outcome("LibreOffice opens it", faults)
    if not opened.passed:
        return [opened]
    contact_sheet(pages, pictures / SHEET)
    return [opened, _page_count(deck, pages), _no_blank_page(pages)]


def _pages(pdf: Path, pictures: Path, dpi: int) -> tuple[list[Path], str | None]:
    command = ["pdftoppm", "-r", str(dpi), "-png", str(pdf), str(pictures / "slide")]
    rasterised = run(command, seconds=SECONDS)
    if rasterised.returncode:
        return [], last_words(rasterised.stderr)
    return sorted(pictures.glob("slide-*.png")), None


def _page_count(deck: Deck, pages: Sequence[Path]) -> Outcome:
    slides = sum(not slide.hidden for slide in deck.slides)
    miscount = Finding(deck.path.name, f"{len(pages)} pages for {slides} slides")
    return Outcome("as many pages as slides", () if len(pages) == slides else (miscount,))


def _no_blank_page(pages: Sequence[Path]) -> Outcome:
    shares = {page: inked_share(page) for page in pages}
    faults = (
        Finding(page.name, f"only {share:.2%} of it differs from its background")
        for page, share in shares.items()
        if share < BLANK_SHARE
    )
    return Outcome("no blank page", tuple(faults))


def inked_share(picture: Path) -> float:
    """Return how much of a picture differs visibly from its commonest colour, from 0 to 1."""
    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    pixels = image.width * image.height
    colours = cast("list[tuple[int, tuple[int, ...]]]", image.getcolors(maxcolors=pixels))
    _, background = max(colours)
    plain = Image.new("RGB", image.size, background)
    histogram = ImageChops.difference(image, plain).convert("L").histogram()
    return sum(histogram[VISIBLE_DIFFERENCE:]) / pixels


def contact_sheet(pages: Sequence[Path], target: Path) -> None:
    """Write one picture that shows all pages small, in reading order."""
    small_pages = [_small(page) for page in pages]
    width = max((each.width for each in small_pages), default=1)
    height = max((each.height for each in small_pages), default=1)
    rows = math.ceil(len(pages) / SHEET_COLUMNS) or 1
    gap = 12
    size = (SHEET_COLUMNS * (width + gap) + gap, rows * (height + gap) + gap)
    sheet = Image.new("RGB", size, (90, 90, 90))
    for index, small in enumerate(small_pages):
        row, column = divmod(index, SHEET_COLUMNS)
        sheet.paste(small, (gap + column * (width + gap), gap + row * (height + gap)))
    sheet.save(target)


def _small(page: Path) -> Image.Image:
    with Image.open(page) as opened:
        small = opened.convert("RGB")
    small.thumbnail(SHEET_PICTURE)
    return small
