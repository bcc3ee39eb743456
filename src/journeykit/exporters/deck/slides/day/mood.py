"""How a day feels."""

from journeykit.exporters.deck.charts.emotion import Dot
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.day.axis import HOUR, Axis, Piece
from journeykit.exporters.deck.slides.lane_labels import lane_label
from journeykit.exporters.deck.slides.mood_curve import mood_curve, mood_ground
from journeykit.model import DayTimeline, Moment


def mood_lane(sheet: Sheet, axis: Axis, day: DayTimeline, box: Box) -> None:
    """Draw how the day feels, as a native chart."""
    lane_label(sheet, box, "heart", sheet.story.words("chart.day"))
    area = Box(axis.left, box.y, axis.width, box.h)
    mood_ground(sheet, area)
    pieces = sorted(axis.pieces(day), key=lambda piece: piece.start)
    mood_curve(sheet, area, [_dot(piece) for piece in pieces], axis.length // HOUR, "day")


def has_mood(day: DayTimeline) -> bool:
    """Say whether the mood of any waking moment is known."""
    return any(_valence(moment) is not None for moment in day.moments)


def _valence(moment: Moment) -> float | None:
    return None if moment.emotion is None or moment.asleep else moment.emotion.valence


def _dot(piece: Piece) -> Dot:
    moment = piece.moment
    label = moment.emotion.label if moment.emotion and moment.emotion.label else ""
    return Dot((piece.start + piece.end) / 2 / HOUR, _valence(moment), moment.label, label)
