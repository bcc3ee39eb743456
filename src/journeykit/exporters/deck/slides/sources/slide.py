"""The slides of the sources, put together."""

from collections.abc import Iterator, Sequence

from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.analysis_frame import STRIP, how_to_read, next_strip
from journeykit.exporters.deck.slides.list_pages import fitting, holding_all, roomiest, split
from journeykit.exporters.deck.slides.sources.aside import aside
from journeykit.exporters.deck.slides.sources.content import Source, Sources, sources
from journeykit.exporters.deck.slides.sources.finding import next_of, sources_title, statement
from journeykit.exporters.deck.slides.sources.table import HEADER, Grid, table
from journeykit.exporters.deck.story import Story

_TOP = 1.46
_BOTTOM = STRIP.y - 0.08
_LIST = Box(CONTENT.x, _TOP, 8.0, _BOTTOM - _TOP)
_WHOLE = Box(CONTENT.x, _TOP, CONTENT.w, _BOTTOM - _TOP)
_ASIDE = Box(8.95, _TOP - 0.06, CONTENT.right - 8.95, _BOTTOM - _TOP + 0.06)
_STEPS = ((Size.BODY, 0.24, 2), (Size.SMALL, 0.16, 2), (Size.SMALL, 0.1, 2))
"""Size of the titles in points, air in a row in inches, lines of a finding; the roomiest first."""


def source_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return the list of the sources with the audit beside it, if there is any source."""
    if not story.project.evidence:
        return
    found = story.once(sources, story)
    title, pages = sources_title(story, found), tuple(_pages(story, found))
    for number, (listed, grid) in enumerate(pages, start=1):
        count = len(pages)
        sheet = start(
            story,
            "sources",
            title,
            story.words("sources.kicker"),
            part=story.words("map.part", number=number, count=count) if count > 1 else "",
            subtitle=story.words("sources.subtitle"),
        )
        is_first = number == 1
        table(sheet, listed, _LIST if is_first else _WHOLE, grid)
        if is_first:
            aside(sheet, found, _ASIDE)
            sheet.note(*_audit_notes(story, found))
        next_strip(sheet, next_of(story, found))
        _how_to_read(sheet, found)
        sheet.note(*(line for source in listed for line in _source_notes(story, source)))
        yield sheet.finished()


def _pages(story: Story, found: Sources) -> Iterator[tuple[Sequence[Source], Grid]]:
    """Iterate over what stands on each slide; the audit stands on the first."""

    def height(grid: Grid, source: Source) -> float:
        return grid.height(story, source)

    family, room, rest = story.theme.body_font, _LIST.h - HEADER, found.listed
    grids = [Grid(family, _LIST.w, *step) for step in _STEPS]
    grid = holding_all(rest, grids, height, room)
    count = fitting(rest, grid, height, room)
    yield rest[:count], grid
    rest = rest[count:]
    grids = [Grid(family, _WHOLE.w, *step) for step in _STEPS]
    grid = roomiest(rest, grids, height, room)
    yield from ((page, grid) for page in split(rest, grid, height, room))


def _how_to_read(sheet: Sheet, found: Sources) -> None:
    story = sheet.story
    texts = [story.words("sources.how_to_read")]
    if found.today:
        days = found.audit.max_age_days
        texts.append(story.words("sources.how_to_read.stale", days=days, today=found.today))
    how_to_read(sheet, " ".join(texts))


def _audit_notes(story: Story, found: Sources) -> Iterator[str]:
    audit = found.audit
    yield story.say(audit.summary)
    if found.today:
        yield story.say(audit.how_to_read)
        yield story.say(audit.map_review.said)
    if audit.questions:
        yield story.words("sources.all_questions")
        yield from (f"• {story.say(question)}" for question in audit.questions)
    if audit.review:
        yield story.words("sources.all_review")
        for claim in audit.review:
            said = story.words("sources.statement", statement=statement(story, claim.statement))
            yield f"• {said} ({story.say(claim.reason)})"
    reviews = tuple(story.once_told(story.project.reviews))
    if reviews:
        yield story.words("sources.all_reviews")
    yield from reviews


def _source_notes(story: Story, source: Source) -> Iterator[str]:
    count = story.words("sources.count", count=source.count)
    yield story.words("notes.of", what=source.evidence.label, text=count)
    yield from (f"• {line}" for line in story.in_full(source.evidence, {"title"}))
    if source.wholes:
        yield f"• {story.words('sources.wholes', wholes=source.wholes)}"
