"""The slide of the changes, put together."""

from collections.abc import Iterator, Sequence

from journeykit.analysis import Comparison
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.analysis_frame import STRIP, how_to_read, next_strip
from journeykit.exporters.deck.slides.changes.content import (
    SORTS,
    Row,
    changed,
    counts,
    hero,
    row_of,
)
from journeykit.exporters.deck.slides.changes.figures import (
    HERO,
    figures,
    hero_number,
    with_room,
)
from journeykit.exporters.deck.slides.changes.finding import changes_title, next_of, since_said
from journeykit.exporters.deck.slides.changes.notes import notes
from journeykit.exporters.deck.slides.changes.reality import HEIGHT, deviations, reality
from journeykit.exporters.deck.slides.changes.table import Grid, grids, table
from journeykit.exporters.deck.slides.list_pages import fitting, holding_all
from journeykit.exporters.deck.slides.sign_tables import HEADER
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import INK, MUTED

_TOP = 1.46
_BOTTOM = STRIP.y - 0.14
_COUNTS = Box(CONTENT.x, _TOP - 0.02, 7.75, 0.4)
_LIST_TOP = 1.98
_ASIDE = Box(8.72, _TOP, CONTENT.right - 8.72, _BOTTOM - _TOP)
_MOST_ROWS = 24
"""More never have room on a slide."""


def change_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return the slide of what changed; none without an earlier version, or where nothing did."""
    found = changed(story)
    if found is None:
        return
    sheet = start(
        story,
        "changes",
        changes_title(story, found),
        "  ·  ".join((story.words("changes.kicker"), since_said(story))),
        subtitle=story.words("changes.subtitle"),
    )
    top = _counts(sheet, found)
    has_aside = bool(found.scores) or deviations(story) is not None
    wide = _COUNTS.w if has_aside or not found.changes else CONTENT.w
    rows = [row_of(story, change) for change in found.changes[:_MOST_ROWS]]
    listed = _list(sheet, rows, Box(CONTENT.x, top, wide, _BOTTOM - top))
    told = _aside(sheet, found, _ASIDE)
    next_strip(sheet, next_of(story, found))
    left = (len(found.changes) - listed, len(found.scores) - told)
    how_to_read(sheet, " ".join(_read(story, found, *left)), wide=10.8)
    sheet.note(*notes(story, found, deviations(story)))
    yield sheet.finished()


def _counts(sheet: Sheet, found: Comparison) -> float:
    """Say how much was added, removed, moved and changed, and return where the list begins.

    A single change need not be counted.
    """
    if len(found.changes) <= 1:
        return _TOP
    story, number = sheet.story, counts(found.changes)
    shown = [sort for sort in SORTS if number[sort]]
    for sort, box in zip(shown, _COUNTS.columns(len(SORTS), 0.1), strict=False):
        figure, _, word = story.words(f"changes.count.{sort}", count=number[sort]).partition(
            "\u00a0"
        )
        runs = (Run(figure, bold=True, size=Size.HEADING, paint=INK), Run(f" {word}"))
        style = Style(Size.SMALL, paint=MUTED, anchor="bottom")
        sheet.canvas.text(box, Paragraph(runs), style, Identity("Count"))
    return _LIST_TOP


def _list(sheet: Sheet, rows: Sequence[Row], area: Box) -> int:
    """Draw as many changes as have room, and return their number."""
    if not rows:
        return 0
    room = area.h - HEADER
    grid = holding_all(rows, grids(sheet.story, area.w), Grid.height, room)
    count = fitting(rows, grid, Grid.height, room)
    table(sheet, rows[:count], area, grid)
    return count


def _aside(sheet: Sheet, found: Comparison, area: Box) -> int:
    """Draw the figures, and plan and reality below; return how many figures are told."""
    first, gaps = hero(found), deviations(sheet.story)
    others = [each for each in found.scores if each is not first]
    top = area.y
    if first:
        hero_number(sheet, first, Box(area.x, top - 0.06, area.w, HERO))
        top += HERO + 0.1
    bottom = area.bottom - (HEIGHT + 0.14 if gaps else 0)
    told = with_room(others, bottom - top)
    if told:
        figures(sheet, told, Box(area.x, top, area.w, bottom - top))
    if gaps:
        reality(sheet, gaps, Box(area.x, area.bottom - HEIGHT, area.w, HEIGHT))
    return len(told) + (first is not None)


def _read(story: Story, found: Comparison, changes: int, scores: int) -> Iterator[str]:
    """Iterate over how to read the slide, and what is not on it."""
    yield story.words("changes.read")
    if any(change.what == "renamed" for change in found.changes):
        yield story.words("changes.read.renamed")
    if changes:
        yield story.words("changes.more", count=changes)
    if scores:
        yield story.words("changes.more_figures", count=scores)
