"""The table of a ranking: the moment and why, five factors as dots, the score as a bar."""

from collections.abc import Sequence

from journeykit.analysis import FACTORS, ContactMoment, Factor
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.charts.bars import Bar, bar_chart
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, MUTED, QUIET, tint
from journeykit.typography import width
from journeykit.wording import label, span

TOP = 3
"""How many rows are set off as the ones to begin with."""
_HEADER = 0.36
_HIGHEST_ROW = 0.64
_FEWEST_ROWS = 6
_WIDTHS = (0.42, 4.0, 0.74, 0.8, 0.78, 0.88, 0.6, 1.28)
"""Rank, moment, the five factors, score."""
_PADDING = 0.05
_HEADINGS = (Size.SMALL, Size.MAP)
_DOTS = 5
_FULL_FRAME = 130
"""The score at which a bar and its number would fill the column: 100 and room for the number."""


def table(sheet: Sheet, rows: Sequence[ContactMoment], area: Box) -> float:
    """Draw the table and its bars, and return where it ends."""
    story = sheet.story
    height = min((area.h - _HEADER) / max(len(rows), _FEWEST_ROWS), _HIGHEST_ROW)
    widths = _widths(story)
    size = _heading_size(story, rows, widths[1])
    content = Table(
        widths,
        (_HEADER, *(height for _ in rows)),
        (_header(story), *(_row(sheet, row, height, size, widths[1]) for row in rows)),
    )
    box = Box(area.x, area.y, sum(widths), _HEADER + height * len(rows))
    says = story.words("ranking.table_says", count=len(rows))
    sheet.canvas.table(box, content, Identity(story.words("ranking.table"), "", says))
    sheet.shows(*(row.moment for row in rows))
    left = area.x + sum(widths[:-1]) + 0.05
    _bars(sheet, rows, Box(left, area.y + _HEADER, widths[-1] - 0.1, height * len(rows)))
    return box.bottom


def _widths(story: Story) -> tuple[float, ...]:
    """Return the widths of the columns: each word of a heading stands on one line.

    What the others take more, where fonts are wide or slides small, the moments have less.
    """
    setting = Setting(story.theme.body_font, 1, bold=True)
    font = setting.font(Size.DENSE)
    words = [max(width(word, font) for word in name.split()) for name in _names(story)]
    needed = (word / setting.points + 2 * _PADDING for word in words)
    widths = [max(each) for each in zip(_WIDTHS, needed, strict=True)]
    widths[1] -= sum(widths) - sum(_WIDTHS)
    return tuple(widths)


def _heading_size(story: Story, rows: Sequence[ContactMoment], wide: float) -> float:
    """Return the size at which when and what stand on one line in every row, if one does."""
    setting = Setting(story.theme.body_font, wide - 2 * _PADDING, bold=True)
    headings = [(f"{when(story, row)}  {row.moment.label}",) for row in rows]
    return common_size(headings, setting, setting.line(Size.SMALL), _HEADINGS)


def when(story: Story, row: ContactMoment) -> str:
    """Return the hours of a moment, after its day where that is not the persona's first one."""
    hours = span(row.moment.start, row.moment.end)
    if row.day is row.persona.days[0]:
        return hours
    day = row.day.label if row.day.kind == "named" else label("day", row.day.kind, story.language)
    return f"{day} {hours}"


def _is_top(row: ContactMoment) -> bool:
    return row.rank is not None and row.rank <= TOP


def _header(story: Story) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    return tuple(Cell(name, style) for name in _names(story))


def _names(story: Story) -> tuple[str, ...]:
    return (
        story.words("ranking.rank"),
        story.words("ranking.moment"),
        *(label("factor", name, story.language) for name in FACTORS),
        story.words("ranking.score"),
    )


def _row(
    sheet: Sheet, row: ContactMoment, height: float, size: float, wide: float
) -> tuple[Cell, ...]:
    fill = tint(HIGHLIGHT, 0.1) if _is_top(row) else None
    paint = HIGHLIGHT if _is_top(row) else MUTED
    rank = Style(Size.SUBHEADING, bold=True, paint=paint, align="centre", anchor="middle")
    dots = Style(Size.MAP, paint=paint, anchor="middle")
    return (
        Cell(str(row.rank), rank, fill),
        Cell(_moment(sheet, row, height, size, wide), Style(Size.SMALL, anchor="middle"), fill),
        *(Cell(_factor(sheet.story, factor), dots, fill) for factor in row.factors),
        Cell("", Style(Size.SMALL), fill),
    )


def _moment(
    sheet: Sheet, row: ContactMoment, height: float, size: float, column: float
) -> tuple[Paragraph, Paragraph]:
    """Return when and what on one line, and why below it."""
    family, wide = sheet.story.theme.body_font, column - 2 * _PADDING
    window = f"{when(sheet.story, row)}  "
    bold = Setting(family, wide, bold=True)
    line = bold.line(Size.SMALL)
    heading = fit([window + row.moment.label], bold, line, (size,))
    reason = [sheet.story.say(row.reason)]
    why = fit(reason, Setting(family, wide), height - line - 0.03, (Size.DENSE,))
    sheet.cut.extend(heading.cut + why.cut)
    shown = heading.texts[0]
    # The name of a day may be so long that the line ends in it.
    hours, activity = (window, shown.removeprefix(window)) if window in shown else (shown, "")
    return (
        Paragraph(
            (
                Run(hours, bold=True, size=size, paint=HIGHLIGHT),
                Run(activity, bold=True, size=size),
            )
        ),
        Paragraph((Run(why.texts[0], size=Size.DENSE, paint=MUTED),)),
    )


def _factor(story: Story, factor: Factor) -> Paragraph:
    """Return a factor as five dots; one that is unknown says so and has none."""
    if factor.value is None:
        return Paragraph((Run(story.words("ranking.unknown"), italic=True, size=Size.DENSE),))
    # Only a factor of nothing at all has no dot: that one makes the score zero.
    full = max(round(factor.value * _DOTS), factor.value > 0)
    return Paragraph((Run("●" * full + "○" * (_DOTS - full)),))


def _bars(sheet: Sheet, rows: Sequence[ContactMoment], box: Box) -> None:
    story = sheet.story
    bars = [
        Bar(
            row.moment.label,
            None if row.score is None else round(row.score * 100),
            HIGHLIGHT if _is_top(row) else QUIET,
        )
        for row in rows
    ]
    headings = (story.words("ranking.moment"), story.words("ranking.score"))
    chart = bar_chart(bars, headings, story.language, longest=_FULL_FRAME)
    said = ", ".join(f"{bar.name} {bar.value:.0f}" for bar in bars if bar.value is not None)
    says = story.words("ranking.chart_says", bars=said)
    sheet.canvas.chart(box, chart, Identity(story.words("ranking.score"), "", says))
