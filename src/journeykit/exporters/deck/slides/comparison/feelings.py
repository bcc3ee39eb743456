"""How differently personas feel at the same stage, from -2 to +2."""

from collections.abc import Iterator, Mapping, Sequence

from journeykit.analysis import StageDivergence, StageFeeling
from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Align, Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, HIGHLIGHT, MUTED, NEGATIVE, PAPER, QUIET, tint
from journeykit.model import Stage
from journeykit.typography import one_line, width
from journeykit.wording import signed, stage_name

MOST_STAGES = 8
"""Stages on a slide: those that divide most, in the order of the journeys."""
_HEADER = 0.44
_HIGHEST = 0.8
_SHARES = (0.28, 0.22, 0.28, 0.22)
"""Of the width: the stage, who feels worst, the track, who feels best."""
_PADDING = 0.06
_NAMES = (Size.MAP, Size.DENSE, Size.CAPTION)
_DOT, _SMALL_DOT = 0.14, 0.08
_WORST, _BEST = -2.0, 2.0


def known(stages: Sequence[StageDivergence]) -> tuple[StageDivergence, ...]:
    """Return the stages of which it is known how several personas feel."""
    return tuple(stage for stage in stages if stage.spread is not None)


def shown(stages: Sequence[StageDivergence]) -> tuple[StageDivergence, ...]:
    """Return the stages to show."""
    widest = sorted(known(stages), key=lambda stage: -(stage.spread or 0))[:MOST_STAGES]
    return tuple(stage for stage in stages if any(stage is each for each in widest))


def feelings(
    sheet: Sheet, stages: Sequence[StageDivergence], area: Box, hero: StageDivergence | None
) -> None:
    """Draw the table and the tracks in it.

    Args:
        sheet: The slide.
        stages: What to show, one at least.
        area: Where it stands.
        hero: The stage to look at, if any.
    """
    story = sheet.story
    height = min((area.h - _HEADER) / len(stages), _HIGHEST)
    widths = tuple(area.w * share for share in _SHARES)
    rows = [tuple(_row(sheet, stage, widths, is_hero=stage is hero)) for stage in stages]
    heights = (_HEADER, *(height for _ in stages))
    content = Table(widths, heights, (tuple(_header(story)), *rows), _PADDING)
    said = tuple(story.say(stage.message) for stage in stages)
    says = story.words("comparison.feelings_says", stages="; ".join(said))
    box = Box(area.x, area.y, area.w, sum(heights))
    sheet.canvas.table(box, content, Identity(story.words("comparison.feelings"), "", says))
    sheet.shows(*story.project.personas)
    left = area.x + sum(widths[:2]) + _DOT
    for number, stage in enumerate(stages):
        y = area.y + _HEADER + (number + 0.5) * height
        _track(sheet, stage, Box(left, y, widths[2] - 2 * _DOT, 0), is_hero=stage is hero)


def _header(story: Story) -> Iterator[Cell]:
    columns: Mapping[str, Align] = {
        "stage": "left",
        "lowest": "right",
        "scale": "centre",
        "highest": "left",
    }
    for name, align in columns.items():
        style = Style(Size.DENSE, bold=True, paint=MUTED, align=align, anchor="middle")
        yield Cell(story.words(f"comparison.{name}"), style)


def _row(
    sheet: Sheet, stage: StageDivergence, widths: Sequence[float], *, is_hero: bool
) -> Iterator[Cell]:
    fill = tint(NEGATIVE, 0.08) if is_hero else None
    setting = Setting(sheet.story.theme.body_font, widths[0] - 2 * _PADDING, bold=True)
    name = one_line(name_of(sheet.story, stage))
    fitted = fit([name], setting, 2 * setting.line(Size.DENSE), _NAMES)
    sheet.cut.extend(fitted.cut)
    yield Cell(fitted.texts[0], Style(fitted.size, bold=True, anchor="middle"), fill)
    if stage.lowest is None or stage.highest is None:
        return
    is_same = stage.lowest.valence == stage.highest.valence
    lowest = Style(Size.MAP, align="right", anchor="middle")
    yield Cell(_who(sheet, stage.lowest, widths[1], is_all=is_same), lowest, fill)
    yield Cell("", lowest, fill)
    highest = Style(Size.MAP, anchor="middle")
    text = Paragraph(()) if is_same else _who(sheet, stage.highest, widths[3])
    yield Cell(text, highest, fill)


def name_of(story: Story, divergence: StageDivergence) -> str:
    """Return what a stage is called, whoever goes through it."""
    stages = (stage for journey in story.project.journeys for stage in journey.stages)
    stage = next(each for each in stages if (each.kind or each.id) == divergence.stage)
    # Journeys may call a stage by names of their own; what they share is the kind.
    shared = Stage(kind=stage.kind) if stage.kind else stage
    return stage_name(shared, story.language, story.project)


def _who(sheet: Sheet, feeling: StageFeeling, wide: float, *, is_all: bool = False) -> Paragraph:
    """Return who it is and how they feel; the figure is never cut."""
    story = sheet.story
    figure = f" {signed(feeling.valence or 0, story.language)}"
    family = story.theme.body_font
    room = Setting(family, wide - 2 * _PADDING, bold=True)
    taken = width(figure, room.font(Size.MAP)) / POINTS_PER_INCH
    setting = Setting(family, room.width - taken - 0.03)
    name = story.words("comparison.everybody") if is_all else one_line(feeling.persona.name)
    fitted = fit([name], setting, setting.line(Size.MAP), (Size.MAP,))
    sheet.cut.extend(fitted.cut)
    return Paragraph((Run(fitted.texts[0]), Run(figure, bold=True)))


def _track(sheet: Sheet, stage: StageDivergence, line: Box, *, is_hero: bool) -> None:
    """Draw where each persona stands, and how far best and worst are apart."""
    canvas, y = sheet.canvas, line.y
    if stage.lowest is None or stage.highest is None:
        return
    canvas.rule((line.x, y), (line.right, y), HAIRLINE, 1)
    canvas.rule((line.centre, y - 0.07), (line.centre, y + 0.07), HAIRLINE, 1)
    low, high = (_x(line, each.valence or 0) for each in (stage.lowest, stage.highest))
    main = NEGATIVE if is_hero else QUIET
    if high > low:
        canvas.rule((low, y), (high, y), tint(main, 0.55), 3)
    for feeling in stage.feelings:
        if feeling.valence is not None and feeling not in (stage.lowest, stage.highest):
            _dot(sheet, _x(line, feeling.valence), y, _SMALL_DOT, Look(MUTED, preset="ellipse"))
    ring = Look(PAPER, NEGATIVE if is_hero else MUTED, 1.75, "ellipse")
    _dot(sheet, low, y, _DOT, ring)
    if high > low:
        _dot(sheet, high, y, _DOT, Look(HIGHLIGHT, preset="ellipse"))


def _x(line: Box, valence: float) -> float:
    return line.x + (valence - _WORST) / (_BEST - _WORST) * line.w


def _dot(sheet: Sheet, x: float, y: float, side: float, look: Look) -> None:
    box = Box(x - side / 2, y - side / 2, side, side)
    sheet.canvas.shape(box, Identity("Dot", decorative=True), look)
