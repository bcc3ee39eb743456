"""How a day feels."""

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.charts.emotion import Dot, emotion_chart
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.curve_labels import keep_labels
from journeykit.exporters.deck.slides.day.axis import HOUR, Axis, Piece
from journeykit.exporters.deck.slides.lane_labels import lane_label, mood_faces
from journeykit.exporters.deck.slides.mood_ground import mood_ground
from journeykit.model import DayTimeline, Moment
from journeykit.wording import signed


def mood_lane(sheet: Sheet, axis: Axis, day: DayTimeline, box: Box) -> None:
    """Draw how the day feels, as a native chart."""
    story, canvas = sheet.story, sheet.canvas
    lane_label(sheet, box, "heart", story.words("day.mood"))
    mood_faces(sheet, box)
    area = Box(axis.left, box.y, axis.width, box.h)
    mood_ground(canvas, area)
    headings = story.words("chart.headings_day").split("|")
    pieces = sorted(axis.pieces(day), key=lambda piece: piece.start)
    dots = [_dot(piece) for piece in pieces]
    dots = keep_labels(dots, area, axis.width / 24, story.theme.body_font)
    chart = emotion_chart(dots, 24, axis.width / 24, headings, story.language)
    said = ", ".join(
        f"{dot.name} {signed(dot.valence, story.language)}"
        for dot in dots
        if dot.valence is not None
    )
    identity = Identity(
        story.words("day.mood"), alternative=story.words("day.mood_says", points=said)
    )
    canvas.chart(area, chart, identity)


def has_mood(day: DayTimeline) -> bool:
    """Say whether the mood of any waking moment is known."""
    return any(_valence(moment) is not None for moment in day.moments)


def _valence(moment: Moment) -> float | None:
    return None if moment.emotion is None or moment.asleep else moment.emotion.valence


def _dot(piece: Piece) -> Dot:
    moment = piece.moment
    label = moment.emotion.label if moment.emotion and moment.emotion.label else ""
    return Dot((piece.start + piece.end) / 2 / HOUR, _valence(moment), moment.label, label)
