"""The slide of the blind spots, put together."""

from collections.abc import Iterator

from journeykit.analysis import GapSeverity
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.analysis_frame import STRIP, how_to_read, next_strip
from journeykit.exporters.deck.slides.anchors import BLIND_SPOTS
from journeykit.exporters.deck.slides.blind_spots.content import counts, spots
from journeykit.exporters.deck.slides.blind_spots.coverage import Coverage, coverage
from journeykit.exporters.deck.slides.blind_spots.finding import blind_spots_title, next_of
from journeykit.exporters.deck.slides.blind_spots.matrix import matrix
from journeykit.exporters.deck.slides.blind_spots.notes import notes
from journeykit.exporters.deck.slides.blind_spots.table import Grid, table
from journeykit.exporters.deck.slides.list_pages import fitting
from journeykit.exporters.deck.slides.sign_tables import HEADER
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import INK, MUTED, NEGATIVE, Paint

_TOP = 1.5
_COUNTS = Box(CONTENT.x, _TOP - 0.04, 7.75, 0.46)
_TABLE_TOP = 2.02
_ROOM = STRIP.y - 0.1 - _TABLE_TOP
_MATRIX = Box(8.72, _TOP, CONTENT.right - 8.72, STRIP.y - _TOP)
_PAINTS: dict[GapSeverity, Paint] = {"error": NEGATIVE, "warning": INK, "info": MUTED}


def blind_spot_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return the slide of the blind spots, if there is any."""
    if not story.gaps.gaps:
        return
    found, listed = coverage(story), spots(story)
    sheet = start(
        story,
        "blind_spots",
        blind_spots_title(story),
        story.words("blind_spots.kicker"),
        subtitle=story.words("blind_spots.subtitle"),
    )
    sheet.anchor = BLIND_SPOTS
    _counts(sheet)
    area = Box(CONTENT.x, _TABLE_TOP, _COUNTS.w if found else CONTENT.w, _ROOM)
    grid = Grid.of(story, area.w)
    count = fitting(listed, grid, lambda each, spot: each.height(story, spot), area.h - HEADER)
    table(sheet, listed[:count], area, grid)
    if found:
        matrix(sheet, found, _MATRIX)
    next_strip(sheet, next_of(story, listed[0]))
    _how_to_read(sheet, sum(len(spot.gaps) for spot in listed[count:]), found)
    sheet.note(*notes(story, listed, found))
    yield sheet.finished()


def _counts(sheet: Sheet) -> None:
    """Say how many there are of each severity; the gravest number is the one to see."""
    story = sheet.story
    found = [(severity, n) for severity, n in counts(story.gaps).items() if n]
    for (severity, n), box in zip(found, _COUNTS.columns(3, 0.2), strict=False):
        number, _, word = story.words(f"blind_spots.count.{severity}", count=n).partition("\u00a0")
        is_hero = severity == found[0][0]
        size = Size.TITLE if is_hero else Size.SUBHEADING
        text = Paragraph((Run(number, bold=True, size=size), Run(f"  {word}")))
        style = Style(Size.SMALL, paint=_PAINTS[severity], anchor="bottom")
        sheet.canvas.text(box, text, style, Identity("Count"))


def _how_to_read(sheet: Sheet, more: int, found: Coverage | None) -> None:
    story = sheet.story
    texts = [story.words("blind_spots.how_to_read")]
    if more:
        texts.append(story.words("blind_spots.more", count=more))
    if found and found.left_out:
        texts.append(story.words("blind_spots.matrix_more", count=found.left_out))
    how_to_read(sheet, " ".join(texts))
