"""The lane of an emotion curve, for a day or for a journey: scale, ground, native chart."""

from collections.abc import Sequence

from journeykit.exporters.deck.canvas.canvas import Canvas
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.charts.emotion import REACH, Dot, emotion_chart
from journeykit.exporters.deck.geometry import LABELS, Box
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.curve_labels import keep_labels
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, NEGATIVE, tint, valence_paint
from journeykit.icons import for_valence
from journeykit.wording import signed

_STRENGTH = 0.15
_FACE = 0.17
_FACES = (2, 0, -2)
_BLEED = 0.11
"""What the lane leaves above and below the ground for labels, in inches.

The chart's frame takes the whole lane: LibreOffice squeezes a chart whose labels leave its frame.
"""


def mood_ground(sheet: Sheet, lane: Box, stretches: Sequence[Box] = ()) -> None:
    """Draw the scale as faces, two gradients that fade towards the neutral line, and the line.

    Args:
        sheet: The slide.
        lane: What `mood_curve` is given too.
        stretches: The parts of it that have a ground; all of it if left out.
    """
    canvas, area = sheet.canvas, _ground(lane)
    for valence in _FACES:
        y = area.y + (REACH - valence) / (2 * REACH) * area.h
        box = Box(LABELS.right - 0.12, y - _FACE / 2, _FACE, _FACE)
        canvas.icon(for_valence(valence), box, valence_paint(valence), 1.25)
    for each in stretches or (lane,):
        _halves(canvas, _ground(each))


def _ground(lane: Box) -> Box:
    return lane.inset(0, _BLEED)


def _halves(canvas: Canvas, area: Box) -> None:
    above = Box(area.x, area.y, area.w, area.h / 2)
    below = Box(area.x, area.middle, area.w, area.h / 2)
    canvas.band(above, tint(HIGHLIGHT, _STRENGTH), tint(HIGHLIGHT, 0.0), degrees=90)
    canvas.band(below, tint(NEGATIVE, 0.0), tint(NEGATIVE, _STRENGTH), degrees=90)
    canvas.rule((area.x, area.middle), (area.right, area.middle), tint(INK, 0.35), dash=True)


def mood_curve(sheet: Sheet, lane: Box, dots: Sequence[Dot], columns: int, what: str) -> None:
    """Draw the curve.

    Args:
        sheet: The slide.
        lane: Where; the columns share its width evenly.
        dots: The dots in order, their places counted in columns; one at least has a valence.
        columns: How many columns the lane has.
        what: ``day`` or ``journey``: which words the chart uses.
    """
    story, area = sheet.story, _ground(lane)
    unit = area.w / columns
    labelled = keep_labels(dots, area, unit, story.theme.body_font)
    headings = story.words(f"chart.headings_{what}").split("|")
    reach = REACH * lane.h / area.h
    chart = emotion_chart(labelled, columns, unit, headings, story.language, reach=reach)
    said = ", ".join(
        f"{dot.name} {signed(dot.valence, story.language)}"
        for dot in dots
        if dot.valence is not None
    )
    says = story.words(f"chart.says_{what}", points=said)
    sheet.canvas.chart(lane, chart, Identity(story.words(f"chart.{what}"), "", says))
