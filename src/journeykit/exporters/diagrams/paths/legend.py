"""The signs of a diagram of paths that do not explain themselves."""

from collections.abc import Iterator

from journeykit.exporters.diagrams.legend import Entry
from journeykit.exporters.diagrams.palette import DEEP, NEGATIVE, STEP, UNKNOWN
from journeykit.exporters.diagrams.paths.plan import Plan
from journeykit.exporters.diagrams.signs import band, dashes
from journeykit.exporters.diagrams.voice import Voice


def entries(plan: Plan, voice: Voice) -> Iterator[Entry]:
    """Yield what a legend of a plan explains."""
    known = [each for each in plan.passages if each.share is not None]
    if any(each.look == "way" for each in known):
        words = voice.say("legend.way")
        yield Entry((band(8, DEEP, words),), words)
    if any(stop.look == "gone" for stop in plan.stops):
        words = voice.say("legend.leave")
        yield Entry((band(4, NEGATIVE, words),), words)
    if len(known) < len(plan.passages):
        words = voice.say("legend.unknown")
        yield Entry((dashes(UNKNOWN, words),), words)
    if any(each.look == "back" for each in plan.passages):
        words = voice.say("legend.back")
        yield Entry((band(1.6, STEP, words),), words)
