"""The legend of the picture of a day."""

from collections.abc import Iterator
from itertools import pairwise

from journeykit.exporters.diagrams.day.plan import Day, Plan, Reached
from journeykit.exporters.diagrams.day.signs import (
    empty_swatch,
    friction_sign,
    rank_sign,
    reach_sign,
    swatch,
    truth_sign,
)
from journeykit.exporters.diagrams.legend import Entry
from journeykit.exporters.diagrams.palette import DEEP
from journeykit.exporters.diagrams.signs import dashed_bar
from journeykit.exporters.diagrams.voice import Voice


def entries(plan: Plan, voice: Voice) -> Iterator[Entry]:
    """Yield the signs that a plan shows and that do not explain themselves."""
    if any(slot.window for slot in plan.slots):
        yield Entry((rank_sign(1, voice),), voice.say("legend.window"))
    if any(slot.asked for slot in plan.slots):
        yield Entry((truth_sign(voice),), voice.say("legend.truth"))
    yield from _channels(plan, voice)
    if any(slot.snag for slot in plan.slots):
        yield Entry((friction_sign(voice),), voice.say("legend.friction"))
    if any(slot.valence is None and not slot.asleep for slot in plan.slots) and plan.shows_mood:
        unknown = voice.say("legend.unknown")
        yield Entry((dashed_bar(unknown),), unknown)
    if any(slot.asleep for slot in plan.slots):
        asleep = voice.say("legend.asleep")
        yield Entry((swatch(DEEP, asleep),), asleep)
        yield Entry((), voice.say("legend.shorter"))
    if any(map(_has_hole, plan.days)):
        hole = voice.say("legend.hole")
        yield Entry((empty_swatch(hole),), hole)


def _channels(plan: Plan, voice: Voice) -> Iterator[Entry]:
    at_hand = [channel for slot in plan.slots for channel in slot.channels]
    ours = next((channel for channel in at_hand if channel.is_ours), None)
    if ours:
        words = voice.say("legend.channel")
        yield Entry((reach_sign(Reached(ours.id, words, is_ours=True), voice),), words)


def _has_hole(day: Day) -> bool:
    return any(one.end < other.start for one, other in pairwise(day.slots))
