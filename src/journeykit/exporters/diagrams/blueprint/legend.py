"""The signs of a blueprint that do not explain themselves."""

from collections.abc import Iterator

from journeykit.exporters.diagrams.blueprint.plan import Plan
from journeykit.exporters.diagrams.legend import Entry
from journeykit.exporters.diagrams.palette import DEEP, MUTED, NEGATIVE
from journeykit.exporters.diagrams.signs import band, outline
from journeykit.exporters.diagrams.voice import Voice


def entries(plan: Plan, voice: Voice) -> Iterator[Entry]:
    """Yield what a legend of a plan explains."""
    columns = [column for section in plan.sections for column in section.columns]
    if any(column.friction for column in columns):
        words = voice.say("legend.friction")
        yield Entry((outline("triangle-alert", 13, NEGATIVE, words, "!"),), words)
    steps = [step for column in columns for lane in column.lanes.values() for step in lane]
    if any(step.team for step in steps):
        words = voice.say("legend.team")
        yield Entry((outline("users", 13, MUTED, words),), words)
    if any(step.label for step in plan.steps):
        words = voice.say("legend.share")
        yield Entry((band(3, DEEP, words),), words)
