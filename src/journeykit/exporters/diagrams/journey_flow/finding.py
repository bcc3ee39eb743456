"""The title of a journey flow: what the picture shows, as a sentence.

The conditions are tried in order; the first that holds words the title, the last always holds.
"""

from collections.abc import Callable, Sequence

import attrs

from journeykit.analysis import EmotionCurve, TurningPoint
from journeykit.exporters.diagrams.voice import short
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Friction, Journey, Project, Stage
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence, stage_name


@attrs.frozen
class Facts:
    """What a title is made from."""

    journey: Journey
    curve: EmotionCurve
    hero: TurningPoint | None
    language: Language
    project: Project

    @property
    def frictions(self) -> Sequence[tuple[Stage, tuple[Friction, ...]]]:
        """The stages with frictions, those with most of them first."""
        every = [(stage, frictions_of(stage)) for stage in self.journey.stages]
        return sorted((each for each in every if each[1]), key=lambda each: -len(each[1]))

    def named(self, stage: Stage) -> str:
        """Return the name of a stage, short enough to be quoted."""
        return short(stage_name(stage, self.language, self.project))


def frictions_of(stage: Stage) -> tuple[Friction, ...]:
    """Return the frictions of a stage and of its touchpoints."""
    inner = (friction for each in stage.touchpoints for friction in each.frictions)
    return (*stage.frictions, *inner)


def title_of(facts: Facts) -> str:
    """Return the author's headline, or else the finding."""
    if headline := plain(facts.journey.headline or ""):
        return headline
    findings = (found for finding in _FINDINGS if (found := finding(facts)))
    return plain(sentence(next(findings), facts.language))


def _truth(facts: Facts) -> Message | None:
    if not facts.hero or not facts.hero.truth:
        return None
    stage, demand = facts.named(facts.hero.stage), short(facts.hero.truth.demand)
    if facts.hero.reason == "unanswered":
        return message("diagram.flow.title.unanswered", demand=demand)
    if facts.hero.reason == "painful_truth":
        return message("diagram.flow.title.bad_truth", stage=stage, valence=facts.hero.valence)
    return message("diagram.flow.title.truth", stage=stage, demand=demand)


def _lowest(facts: Facts) -> Message | None:
    if not facts.hero or facts.hero.reason != "lowest":
        return None
    frictions = len(frictions_of(facts.hero.stage))
    key = "diagram.flow.title.low_with_frictions" if frictions else "diagram.flow.title.low"
    stage = facts.named(facts.hero.stage)
    return message(key, stage=stage, valence=facts.hero.valence, frictions=frictions)


def _frictions(facts: Facts) -> Message | None:
    if not facts.frictions:
        return None
    stage, most = facts.frictions[0]
    total = sum(len(found) for _, found in facts.frictions)
    if total == 1:
        return message("diagram.flow.title.one_friction", friction=short(most[0].title))
    key = "together" if len(most) == total else "mostly" if 2 * len(most) > total else "spread"
    counts = {"total": total, "most": len(most), "stage": facts.named(stage)}
    return message(f"diagram.flow.title.frictions.{key}", **counts)


def _no_low(facts: Facts) -> Message | None:
    best = facts.curve.highest
    if best is None or best.valence is None:
        return None
    name = best.touchpoint.name if best.touchpoint else facts.named(best.stage)
    return message("diagram.flow.title.no_low", name=short(name), valence=best.valence)


def _unfelt(facts: Facts) -> Message:
    touchpoints = len(facts.journey.touchpoints)
    stages = len(facts.journey.stages)
    if touchpoints:
        return message("diagram.flow.title.unfelt", touchpoints=touchpoints, stages=stages)
    return message("diagram.flow.title.no_touchpoint", stages=stages)


_FINDINGS: tuple[Callable[[Facts], Message | None], ...] = (
    _truth,
    _lowest,
    _frictions,
    _no_low,
    _unfelt,
)
