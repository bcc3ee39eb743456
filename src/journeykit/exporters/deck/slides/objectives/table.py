"""The table of the objectives: status, objective, figure or place on the map, next step."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import ObjectiveAnswer
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Fitted, Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.objectives.figure import Figure, bars, figure
from journeykit.exporters.deck.slides.objectives.finding import linked_names, on_the_map, step
from journeykit.exporters.deck.slides.objectives.status import PAINTS, SIGNS, status_word
from journeykit.exporters.deck.slides.provenance import known_from
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import MUTED, NEGATIVE, Paint, tint

_HEADER = 0.36
_HIGHEST = 1.22
_WIDTHS = (1.3, 4.7, 3.3, 3.033)
"""Status, objective, figure or place on the map, next step."""
_PADDING = 0.06
_AIR = 0.12
_SIGN = 0.22
_SAID = 0.4
"""The part of the room that what the map says may take."""
_GAP = 0.2
"""Between columns, in inches."""
_TITLES = (Size.LEAD, Size.BODY, Size.SMALL, Size.MAP)
_TEXTS = (Size.SMALL, Size.MAP, Size.DENSE)


def table(
    sheet: Sheet,
    answers: Sequence[ObjectiveAnswer],
    area: Box,
    hero: ObjectiveAnswer | None,
    *,
    has_figures: bool,
) -> None:
    """Draw the table, the signs of the status and the bars of the figures.

    Args:
        sheet: The slide.
        answers: The objectives on it.
        area: Where it stands.
        hero: The one to look at, if it is among them.
        has_figures: Whether any objective has a figure: where none has one, where the map speaks
            to the objectives has their column.
    """
    story = sheet.story
    height = min((area.h - _HEADER) / len(answers), _HIGHEST)
    wide = _WIDTHS[2] - 2 * _PADDING - _GAP
    figures = [
        figure(sheet, each, wide, height) if has_figures else _on_the_map(sheet, each, height)
        for each in answers
    ]
    rows = tuple(
        _row(sheet, each, told.cell, height, is_hero=each is hero, has_figure=has_figures)
        for each, told in zip(answers, figures, strict=True)
    )
    heights = (_HEADER, *(height for _ in answers))
    content = Table(_WIDTHS, heights, (_header(story, has_figures=has_figures), *rows), _PADDING)
    box = Box(area.x, area.y, sum(_WIDTHS), sum(heights))
    says = story.words("objectives.table_says", count=len(answers))
    sheet.canvas.table(box, content, Identity(story.words("objectives.table"), "", says))
    sheet.shows(*(answer.objective for answer in answers))
    left = area.x + sum(_WIDTHS[:2]) + _PADDING
    for number, (answer, told) in enumerate(zip(answers, figures, strict=True)):
        y = area.y + _HEADER + number * height
        sign = Box(area.x + _PADDING, y + (height - _SIGN) / 2, _SIGN, _SIGN)
        sheet.canvas.icon(SIGNS[answer.status], sign, PAINTS[answer.status], 1.75)
        if told.reading:
            bars(sheet, told.reading, left, y + told.top, wide)


def _header(story: Story, *, has_figures: bool) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    names = ("status", "objective", "figure" if has_figures else "map", "next")
    return tuple(Cell(story.words(f"objectives.{name}"), style) for name in names)


def _on_the_map(sheet: Sheet, answer: ObjectiveAnswer, height: float) -> Figure:
    """Return which parts of the map speak to an objective."""
    story = sheet.story
    names = linked_names(story, answer) or (story.say(answer.message),)
    setting = Setting(story.theme.body_font, _WIDTHS[2] - 2 * _PADDING - _GAP)
    fitted = fit(names, setting, height - _AIR, _TEXTS)
    sheet.cut.extend(fitted.cut)
    return Figure(Cell(_lines(fitted), Style(Size.SMALL, anchor="middle")), 0.0, None)


def _row(
    sheet: Sheet,
    answer: ObjectiveAnswer,
    told: Cell,
    height: float,
    *,
    is_hero: bool,
    has_figure: bool,
) -> tuple[Cell, ...]:
    fill = tint(NEGATIVE, 0.08) if is_hero else None
    plain = Style(Size.SMALL, anchor="middle")
    word = Style(Size.BODY, bold=True, anchor="middle")
    return (
        Cell(status_word(sheet.story, answer), word, fill, indent=_SIGN + 0.1),
        Cell(_objective(sheet, answer, height - _AIR, is_told=has_figure), plain, fill),
        attrs.evolve(told, fill=fill),
        Cell(_next(sheet, answer, height - _AIR), plain, fill),
    )


def _objective(
    sheet: Sheet, answer: ObjectiveAnswer, room: float, *, is_told: bool
) -> tuple[Paragraph, ...]:
    """Return the objective, where the map speaks to it if that is told here, and how we know."""
    story, objective = sheet.story, answer.objective
    width = _WIDTHS[1] - 2 * _PADDING - _GAP
    plain = Setting(story.theme.body_font, width)
    known = known_from(story, objective, *(each.metric for each in answer.metrics))
    source = fit([known] if known else [], plain, plain.line(Size.DENSE), (Size.DENSE,))
    room -= source.height + 2 * PARAGRAPH_GAP
    said = fit([on_the_map(story, answer)] if is_told else [], plain, room * _SAID, _TEXTS)
    bold = attrs.evolve(plain, bold=True)
    title = fit([objective.text], bold, room - said.height, _TITLES)
    sheet.cut.extend(title.cut + said.cut + source.cut)
    return (
        *_lines(title, bold=True),
        *_lines(said, is_apart=True),
        *_lines(source, paint=MUTED, is_apart=True),
    )


def _next(sheet: Sheet, answer: ObjectiveAnswer, room: float) -> tuple[Paragraph, ...]:
    """Return what comes next, and who sees to it by when."""
    story = sheet.story
    found = step(story, answer)
    plain = Setting(story.theme.body_font, _WIDTHS[3] - 2 * _PADDING)
    room -= PARAGRAPH_GAP
    who = fit(found.who, plain, room / 2, (Size.MAP, Size.DENSE))
    bold = attrs.evolve(plain, bold=True)
    what = fit([found.what], bold, room - who.height, (Size.BODY, *_TEXTS))
    sheet.cut.extend(what.cut + who.cut)
    is_plan = bool(found.who)
    return (
        *_lines(what, bold=is_plan, italic=not is_plan),
        *_lines(who, paint=MUTED, is_apart=True),
    )


def _lines(
    fitted: Fitted,
    *,
    bold: bool = False,
    italic: bool = False,
    paint: Paint | None = None,
    is_apart: bool = False,
) -> tuple[Paragraph, ...]:
    """Return texts as paragraphs, of which the first may stand off what is above it."""
    gap = PARAGRAPH_GAP * POINTS_PER_INCH
    return tuple(
        Paragraph(
            (Run(text, bold=bold, italic=italic, size=fitted.size, paint=paint),),
            space_before=gap if number or is_apart else 0,
        )
        for number, text in enumerate(fitted.texts)
    )
