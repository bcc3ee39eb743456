"""The slides of the strengths and the frictions of a journey, put together."""

from collections.abc import Iterator, Sequence
from math import ceil

from journeykit.analysis import FrictionRanking
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.analysis_frame import (
    BOTTOM,
    STRIP,
    how_to_read,
    next_strip,
)
from journeykit.exporters.deck.slides.anchors import strengths_anchor
from journeykit.exporters.deck.slides.journey_map.head import whose
from journeykit.exporters.deck.slides.next_panel import (
    BESIDE,
    PANEL,
    STEPS,
    TITLE_BESIDE,
    Step,
    next_panel,
    step_of,
)
from journeykit.exporters.deck.slides.strengths.by_priority import ROWS_A_SLIDE, by_priority
from journeykit.exporters.deck.slides.strengths.content import (
    heaviest,
    is_worth_comparing,
    priorities,
    rows,
)
from journeykit.exporters.deck.slides.strengths.face_to_face import face_to_face
from journeykit.exporters.deck.slides.strengths.finding import (
    FIRST,
    next_of,
    priority_title,
    strengths_title,
)
from journeykit.exporters.deck.slides.strengths.notes import notes, priority_notes
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import MUTED
from journeykit.model import Journey

_TOP = 1.46
_STAGES_A_SLIDE = 7
_SILENT = 0.4
"""The line about stages of which nothing is reported, in inches."""
_WORTH_RANKING = FIRST
"""Fewer frictions need no ranking."""


def strength_slides(story: Story, journey: Journey) -> Iterator[FinishedSlide]:
    """Return what works and what gets in the way on a journey, then the frictions by priority."""
    ranking = priorities(story, journey)
    is_ranked = len(ranking.ranked) >= _WORTH_RANKING
    if is_worth_comparing(rows(story, journey)):
        yield from _side_by_side(story, journey, leads_here=not is_ranked)
    if is_ranked:
        yield _by_priority(story, journey, ranking)


def _side_by_side(story: Story, journey: Journey, *, leads_here: bool) -> Iterator[FinishedSlide]:
    found = rows(story, journey)
    hero, title = heaviest(found), strengths_title(story, found)
    most = (max(len(row.strengths) for row in found), max(len(row.frictions) for row in found))
    told = tuple(row for row in found if not row.is_silent)
    silent = tuple(row.name for row in found if row.is_silent)
    count = ceil(len(told) / _STAGES_A_SLIDE)
    on_each = ceil(len(told) / count)
    for number in range(count):
        part = story.words("map.part", number=number + 1, count=count) if count > 1 else ""
        sheet = start(
            story,
            "strengths",
            title,
            "  ·  ".join((story.words("strengths.kicker"), journey.title)),
            part=part,
            subtitle=story.words("strengths.subtitle"),
        )
        if number == 0 and leads_here:
            sheet.anchor = strengths_anchor(story, journey)
        if journey.persona:
            whose(sheet, story.project.persona(journey.persona))
        shown = told[number * on_each : (number + 1) * on_each]
        below = _SILENT if silent else 0.0
        area = Box(CONTENT.x, _TOP, CONTENT.w, STRIP.y - _TOP - 0.08 - below)
        bottom = face_to_face(sheet, shown, area, hero, most)
        _silent(sheet, silent, Box(area.x, bottom, area.w, below))
        next_strip(sheet, next_of(story, found, priorities(story, journey)))
        how_to_read(sheet, _how_to_read(story))
        sheet.note(*notes(story, journey, shown))
        yield sheet.finished()


def _silent(sheet: Sheet, names: Sequence[str], area: Box) -> None:
    """Name the stages of which nothing is reported: they need no rows of their own."""
    if not names:
        return
    said = sheet.story.words("strengths.nothing", stages=tuple(names))
    setting = Setting(sheet.story.theme.body_font, area.w - 0.12, italic=True)
    fitted = fit([said], setting, setting.line(Size.SMALL), (Size.SMALL, Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    place = Box(area.x + 0.06, area.y, setting.width, area.h)
    style = Style(fitted.size, italic=True, paint=MUTED, anchor="middle")
    sheet.canvas.text(place, fitted.texts, style, Identity("Nothing reported"))


def _how_to_read(story: Story) -> str:
    return f"{story.words('strengths.dots')} {story.words('strengths.planned_means')}"


def _by_priority(story: Story, journey: Journey, ranking: FrictionRanking) -> FinishedSlide:
    sheet = start(
        story,
        "strengths",
        priority_title(story, ranking),
        "  ·  ".join((story.words("strengths.priority.kicker"), journey.title)),
        subtitle=story.words("strengths.priority.subtitle"),
        area=TITLE_BESIDE,
        panel=PANEL,
    )
    sheet.anchor = strengths_anchor(story, journey)
    shown = ranking.ranked[:ROWS_A_SLIDE]
    area = Box(BESIDE.x, 1.5, BESIDE.w, BOTTOM - 0.4 - 1.5)
    by_priority(sheet, shown, area)
    how_to_read(sheet, " ".join(_reading(story, ranking)))
    next_panel(sheet, _steps(story, ranking))
    sheet.note(*priority_notes(story, ranking))
    return sheet.finished()


def _reading(story: Story, ranking: FrictionRanking) -> Iterator[str]:
    yield story.say(ranking.how_to_read)
    lower, unscored = len(ranking.ranked[ROWS_A_SLIDE:]), len(ranking.unscored)
    if lower or unscored:
        yield story.words("strengths.priority.left_out", lower=lower, unscored=unscored)


def _steps(story: Story, ranking: FrictionRanking) -> tuple[Step, ...]:
    """Return what is planned against each of the first frictions, or that a remedy is wanted."""
    steps: dict[str, Step] = {}
    for row in ranking.ranked:
        against = story.words("strengths.priority.against", text=row.friction.title)
        if row.opportunities:
            step = step_of(story, row.opportunities[0], against)
        else:
            what = story.words("steps.remedy", text=row.friction.title)
            step = Step(what, story.say(row.reason), entity=row.address)
        steps.setdefault(step.what, step)
    return tuple(steps.values())[:STEPS]
