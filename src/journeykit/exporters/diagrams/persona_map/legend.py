"""The legend of a persona map."""

from collections.abc import Iterator

from journeykit.exporters.diagrams.legend import Entry
from journeykit.exporters.diagrams.palette import STEP, TEAL
from journeykit.exporters.diagrams.persona_map.plan import Plan
from journeykit.exporters.diagrams.persona_map.signs import dot, joined_dots, share_bar
from journeykit.exporters.diagrams.voice import Voice


def entries(plan: Plan, voice: Voice) -> Iterator[Entry]:
    """Yield the signs that a plan shows and that do not explain themselves."""
    if any(line.count for line in plan.lines):
        has = voice.say("legend.has")
        yield Entry((dot(STEP, has),), has)
    if any(line.is_shared for line in plan.lines):
        shared = voice.say("legend.shared")
        yield Entry((joined_dots(shared),), shared)
    ours = (section for section in plan.sections if section.kind == "ours")
    if any(line.count for section in ours for line in section.lines):
        words = voice.say("legend.ours")
        yield Entry((dot(TEAL, words),), words)
    if plan.of > 1 and any(line.reach is not None for line in plan.lines):
        reach = voice.say("legend.reach")
        yield Entry((share_bar(1, TEAL, reach),), reach)
