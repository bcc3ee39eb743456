"""The table of the frictions by priority: how bad, how often, for how many, and the bars."""

from collections.abc import Sequence

from journeykit.analysis import RankedFriction
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.charts.bars import Bar, bar_chart
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.stage.table import dots
from journeykit.exporters.deck.slides.strengths.finding import FIRST
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import MUTED, NEGATIVE, QUIET, tint
from journeykit.wording import label, percent, stage_name

ROWS_A_SLIDE = 8
_HEADER = 0.36
_HIGHEST = 0.64
_FEWEST_ROWS = 6
_WIDTHS = (0.46, 4.6, 0.82, 0.9, 0.88, 1.84)
"""Rank, friction, severity, frequency, reach, priority."""
_COLUMNS = ("rank", "friction", "severity", "frequency", "reach", "score")
_POINTS = 100
_BEHIND = 1.3
"""How far the frame of the bars reaches, of the longest one: its number stands behind it."""
_FEW = 0.005


def by_priority(sheet: Sheet, rows: Sequence[RankedFriction], area: Box) -> None:
    """Draw the table and its bars."""
    story = sheet.story
    height = min((area.h - _HEADER) / max(len(rows), _FEWEST_ROWS), _HIGHEST)
    content = Table(
        _WIDTHS,
        (_HEADER, *(height for _ in rows)),
        (_header(story), *(_row(sheet, row, height) for row in rows)),
    )
    box = Box(area.x, area.y, sum(_WIDTHS), _HEADER + height * len(rows))
    says = story.words("strengths.priority.table_says", count=len(rows))
    name = story.words("strengths.priority.kicker")
    sheet.canvas.table(box, content, Identity(name, "", says))
    sheet.shows(*(row.friction for row in rows))
    left = area.x + sum(_WIDTHS[:-1]) + 0.05
    _bars(sheet, rows, Box(left, area.y + _HEADER, _WIDTHS[-1] - 0.1, height * len(rows)))


def _is_first(row: RankedFriction) -> bool:
    return row.rank is not None and row.rank <= FIRST


def _header(story: Story) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    return tuple(Cell(story.words(f"strengths.priority.{name}"), style) for name in _COLUMNS)


def _row(sheet: Sheet, row: RankedFriction, height: float) -> tuple[Cell, ...]:
    first, story = _is_first(row), sheet.story
    fill = tint(NEGATIVE, 0.08) if first else None
    paint = NEGATIVE if first else MUTED
    rank = Style(Size.SUBHEADING, bold=True, paint=paint, align="centre", anchor="middle")
    plain = Style(Size.SMALL, anchor="middle")
    often = row.friction.frequency
    return (
        Cell(str(row.rank), rank, fill),
        Cell(_friction(sheet, row, height), plain, fill),
        Cell(dots(row.friction).strip(), Style(Size.MAP, paint=paint, anchor="middle"), fill),
        Cell(label("frequency", often, story.language) if often else "", plain, fill),
        Cell(_reach(story, row), plain, fill),
        Cell("", plain, fill),
    )


def _reach(story: Story, row: RankedFriction) -> str:
    reach = row.factors.reach
    if reach is None:
        return ""
    said = percent(max(reach, 0.01) if reach else 0, story.language)
    return f"< {said}" if 0 < reach < _FEW else said


def _friction(sheet: Sheet, row: RankedFriction, height: float) -> tuple[Paragraph, ...]:
    """Return the friction, and below it where it sits and what is planned."""
    story, wide = sheet.story, _WIDTHS[1] - 0.1
    bold, plain = (
        Setting(story.theme.body_font, wide, bold=True),
        Setting(story.theme.body_font, wide),
    )
    line = bold.line(Size.SMALL)
    title = fit([row.friction.title], bold, line, (Size.SMALL, Size.MAP))
    plans = [plan.title for plan in row.opportunities]
    mark = story.words("strengths.planned" if plans else "strengths.open")
    place = _place(story, row)
    aside = fit([f"{place}  ·  {mark}"], plain, height - line - 0.03, (Size.DENSE,))
    sheet.cut.extend(title.cut + aside.cut)
    shown = aside.texts[0]
    end = mark if not plans and shown.endswith(mark) else ""
    return (
        Paragraph((Run(title.texts[0], bold=True, size=title.size),)),
        Paragraph(
            (
                Run(shown.removesuffix(end), size=Size.DENSE, paint=MUTED),
                Run(end, size=Size.DENSE, bold=True, paint=NEGATIVE),
            )
        ),
    )


def _place(story: Story, row: RankedFriction) -> str:
    if row.stage is None:
        return story.say(row.where)
    stage = stage_name(row.stage, story.language, story.project)
    if row.touchpoint is None:
        return stage
    return story.words("strengths.priority.where", stage=stage, where=row.touchpoint.name)


def _bars(sheet: Sheet, rows: Sequence[RankedFriction], box: Box) -> None:
    story = sheet.story
    bars = [
        Bar(
            row.friction.title,
            None if row.priority is None else round(row.priority * _POINTS),
            NEGATIVE if _is_first(row) else QUIET,
        )
        for row in rows
    ]
    longest = max((bar.value or 0) for bar in bars) or 1
    headings = (
        story.words("strengths.priority.friction"),
        story.words("strengths.priority.score"),
    )
    chart = bar_chart(bars, headings, story.language, longest=longest * _BEHIND)
    said = ", ".join(f"{bar.name} {bar.value:.0f}" for bar in bars if bar.value is not None)
    says = story.words("strengths.priority.chart_says", bars=said)
    sheet.canvas.chart(box, chart, Identity(headings[1], "", says))
