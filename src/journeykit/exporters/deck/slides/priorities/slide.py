"""The slides of the priorities, put together."""

from collections.abc import Iterator, Sequence

from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.analysis_frame import STRIP, how_to_read, next_strip
from journeykit.exporters.deck.slides.anchors import PRIORITIES
from journeykit.exporters.deck.slides.list_pages import fitting, holding_all, roomiest, split
from journeykit.exporters.deck.slides.priorities.content import Priorities, Row, priorities
from journeykit.exporters.deck.slides.priorities.finding import next_of, priorities_title
from journeykit.exporters.deck.slides.priorities.matrix import matrix
from journeykit.exporters.deck.slides.priorities.notes import (
    how_to_read_notes,
    row_notes,
    settled_notes,
)
from journeykit.exporters.deck.slides.priorities.table import HEADER, Grid, table
from journeykit.exporters.deck.story import Story

_TOP = 1.46
_BOTTOM = STRIP.y - 0.1
_MATRIX = Box(CONTENT.x, _TOP, 5.2, _BOTTOM - _TOP)
_LIST = Box(6.0, _TOP, CONTENT.right - 6.0, _BOTTOM - _TOP)
_WHOLE = Box(CONTENT.x, _TOP, CONTENT.w, _BOTTOM - _TOP)
_STEPS = (
    *((Size.BODY, 0.24), (Size.SMALL, 0.14), (Size.SMALL, 0.1), (Size.MAP, 0.08)),
    (Size.MAP, 0.04),
)
"""Size of the titles in points and air in a row in inches, the roomiest first."""


def priority_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return the matrix with its list, and further slides of the list where one is not enough."""
    found = story.once(priorities, story)
    if not found.rows:
        return
    title, pages = priorities_title(story, found), tuple(_pages(story, found))
    for number, (rows, grid) in enumerate(pages, start=1):
        count = len(pages)
        part = story.words("map.part", number=number, count=count) if count > 1 else ""
        sheet = start(
            story,
            "priorities",
            title,
            story.words("priorities.kicker"),
            part=part,
            subtitle=story.words("priorities.subtitle"),
        )
        if number == 1:
            sheet.anchor = PRIORITIES
        with_matrix = not grid.answers
        if with_matrix:
            matrix(sheet, found, _MATRIX)
        table(sheet, rows, _LIST if with_matrix else _WHOLE, grid)
        _end(sheet, found)
        sheet.note(*_notes(story, found, rows, is_first=number == 1, is_last=number == count))
        yield sheet.finished()


def _pages(story: Story, found: Priorities) -> Iterator[tuple[Sequence[Row], Grid]]:
    """Iterate over what stands on each slide; the matrix stands on the first, if there is one."""

    def height(grid: Grid, row: Row) -> float:
        return grid.height(story, row)

    rows: Sequence[Row] = found.rows
    family, room = story.theme.body_font, _LIST.h - HEADER
    if found.first:
        grids = [Grid(family, _LIST.w, *step) for step in _STEPS]
        grid = holding_all(rows, grids, height, room)
        count = fitting(rows, grid, height, room)
        yield rows[:count], grid
        rows = rows[count:]
    grids = [Grid(family, _WHOLE.w, *step, answers=True) for step in _STEPS]
    grid = roomiest(rows, grids, height, room)
    yield from ((page, grid) for page in split(rows, grid, height, room))


def _end(sheet: Sheet, found: Priorities) -> None:
    """Say what to do next, how to read the scores, and what is not recommended any more."""
    story = sheet.story
    next_strip(sheet, next_of(story, found))
    texts = [story.words("priorities.how_to_read")]
    settled = {"done": found.ranking.done, "rejected": found.ranking.rejected}
    texts += [
        story.words(f"priorities.{name}", count=len(each)) for name, each in settled.items() if each
    ]
    how_to_read(sheet, " ".join(texts))


def _notes(
    story: Story, found: Priorities, rows: Sequence[Row], *, is_first: bool, is_last: bool
) -> Iterator[str]:
    if is_first:
        yield story.say(found.ranking.summary)
        yield from how_to_read_notes(story, found)
    for row in rows:
        yield from row_notes(story, found, row)
    if is_last:
        yield from settled_notes(story, found)
