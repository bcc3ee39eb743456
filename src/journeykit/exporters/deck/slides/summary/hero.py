"""The finding to begin with: its number, what it says, and the curve that shows it."""

import attrs

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.charts.emotion import Dot
from journeykit.exporters.deck.fitting import SLACK, Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.journey_map.feeling import stage_dots
from journeykit.exporters.deck.slides.mood_curve import mood_curve
from journeykit.exporters.deck.slides.summary.finding import Finding
from journeykit.exporters.deck.slides.summary.words import foot, foot_height, question
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, NEGATIVE, tint
from journeykit.model import Journey, Stage
from journeykit.typography import width
from journeykit.wording import stage_name

_PADDING = (0.26, 0.16)
_FIGURE = 1.3
_AIR = 0.07
_GAP = 0.26
_CURVE = 0.34
"""The part of the width that the curve takes."""
_ROOM, _LEAST_ROOM = 0.34, 0.2
"""What a dot of the curve is given, in inches, and what it needs at least."""
_FIGURE_SIZES = (Size.COVER, 40, 30, Size.HEADING, Size.SUBHEADING)
_SAID = (Size.SUBHEADING, Size.LEAD, Size.BODY, Size.SMALL)


def hero(sheet: Sheet, finding: Finding, area: Box) -> None:
    """Draw the finding."""
    paint = NEGATIVE if finding.is_bad else HIGHLIGHT
    inner = area.inset(*_PADDING)
    says = f"{finding.said}. {finding.figure} {finding.unit}"
    entity = sheet.story.address(finding.subject)
    has_curve = _has_curve(sheet.story, finding.journey)
    with sheet.canvas.group(Identity("Finding", entity, says)):
        sheet.canvas.rounded(area, Identity("Ground", decorative=True), tint(paint, 0.08))
        _figure(sheet, finding, Box(inner.x, inner.y, _FIGURE, inner.h))
        left = inner.x + _FIGURE + _GAP
        right = inner.right - (inner.w * _CURVE + _GAP if has_curve else 0)
        column = Box(left, inner.y, right - left, inner.h)
        question(sheet, finding, Box(left, inner.y, right - left, 0.2), paint)
        _said(sheet, finding, Box(left, inner.y + 0.26, column.w, inner.h - 0.26))
    if finding.journey and has_curve:
        _curve(sheet, finding, finding.journey, _beside(inner))


def _beside(inner: Box) -> Box:
    wide = inner.w * _CURVE
    return Box(inner.right - wide, inner.y, wide, inner.h)


def _has_curve(story: Story, journey: Journey | None) -> bool:
    return journey is not None and len(story.curve(journey).points) > 1


def _figure(sheet: Sheet, finding: Finding, box: Box) -> None:
    canvas, family = sheet.canvas, sheet.story.theme.body_font
    paint = NEGATIVE if finding.is_bad else HIGHLIGHT
    setting = Setting(family, box.w, bold=True)
    whole = [size for size in _FIGURE_SIZES if setting.lines(finding.figure, size) == 1]
    size = (whole or _FIGURE_SIZES[-1:])[0]
    number = Box(box.x, box.y - 0.08, box.w, setting.line(size) * 0.9)
    style = Style(size, bold=True, paint=paint, leading=0.9)
    canvas.text(number, finding.figure, style, Identity("Figure"))
    plain = Setting(family, box.w)
    unit = fit([finding.unit], plain, box.bottom - number.bottom - 0.02, (Size.SMALL, Size.MAP))
    sheet.cut.extend(unit.cut)
    area = Box(box.x, number.bottom + 0.02, box.w, unit.height)
    canvas.text(area, unit.texts, Style(unit.size, paint=INK), Identity("Unit"))


def _said(sheet: Sheet, finding: Finding, box: Box) -> None:
    below = foot_height(sheet, finding, box.w)
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    fitted = fit([finding.said], setting, box.h - below - _AIR, _SAID)
    sheet.cut.extend(fitted.cut)
    area = Box(box.x, box.y, box.w, fitted.height)
    style = Style(fitted.size, bold=True)
    sheet.canvas.text(area, fitted.texts, style, Identity("What it says"))
    foot(sheet, finding, Box(box.x, area.bottom + _AIR, box.w, below))


def _curve(sheet: Sheet, finding: Finding, journey: Journey, area: Box) -> None:
    """Draw the curve of the journey, the stage that the finding is about set off."""
    story, canvas, stage = sheet.story, sheet.canvas, finding.stage
    lane = Box(area.x, area.y, area.w, area.h - 0.26)
    columns = lane.columns(len(journey.stages))
    if stage is not None:
        column = columns[journey.stages.index(stage)]
        look = Look(tint(NEGATIVE, 0.12))
        canvas.shape(column, Identity("Stage", decorative=True), look)
        _name(sheet, stage, column, area)
    canvas.rule((lane.x, lane.middle), (lane.right, lane.middle), tint(INK, 0.35), dash=True)
    dots = _dots(story, journey, lane.w, _LEAST_ROOM if finding.is_felt else _ROOM)
    mood_curve(sheet, lane, dots, len(journey.stages), "journey")


def _name(sheet: Sheet, stage: Stage, column: Box, area: Box) -> None:
    """Name the stage below its column, as far as the curve reaches."""
    name = stage_name(stage, sheet.story.language, sheet.story.project)
    font = sheet.story.theme.body_font.font(Size.MAP, bold=True)
    wide = min(width(name, font) / POINTS_PER_INCH / SLACK + 0.05, area.w)
    left = min(max(column.centre - wide / 2, area.x), area.right - wide)
    setting = Setting(sheet.story.theme.body_font, wide, bold=True)
    fitted = fit([name], setting, 0.2, (Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    style = Style(fitted.size, bold=True, align="centre")
    box = Box(left, area.bottom - 0.22, wide, 0.2)
    sheet.canvas.text(box, fitted.texts, style, Identity("Stage"))


def _dots(story: Story, journey: Journey, wide: float, room: float) -> tuple[Dot, ...]:
    """Return a dot for every touchpoint, or for every stage where the others would be too close."""
    curve = story.curve(journey)
    if wide >= room * len(curve.points):
        each = (stage_dots(story, stage, n, curve.points) for n, stage in enumerate(journey.stages))
        return tuple(attrs.evolve(dot, label="") for dots in each for dot in dots)
    return tuple(
        Dot(number + 0.5, felt.valence, stage_name(felt.stage, story.language, story.project))
        for number, felt in enumerate(curve.stages)
    )
