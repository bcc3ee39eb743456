"""The title of a journey flow: what the picture shows, as a sentence.

The conditions are tried in order; the first that holds words the title, the last always holds.
"""

from collections.abc import Callable, Sequence

import attrs

from journeykit.analysis import EmotionCurve
from journeykit.exporters.diagrams.journey_flow.hero import Hero
from journeykit.exporters.diagrams.words import lines, plain
from journeykit.model import Friction, Journey, Project, Stage
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence, stage_name

_QUOTED_ROOM = 480
"""Points, at 12: a quotation of some 90 characters leaves a title its two lines."""


@attrs.frozen
class Facts:
    """What a title is made from."""

    journey: Journey
    curve: EmotionCurve
    hero: Hero | None
    language: Language
    project: Project

    @property
    def lowest(self) -> tuple[Stage, float] | None:
        """The stage that feels worst, where it feels bad."""
        known = [
            (felt.stage, felt.valence) for felt in self.curve.stages if felt.valence is not None
        ]
        stage, valence = min(known, key=lambda each: each[1], default=(None, 0.0))
        return (stage, valence) if stage and valence < 0 else None

    @property
    def frictions(self) -> Sequence[tuple[Stage, tuple[Friction, ...]]]:
        """The stages with frictions, those with most of them first."""
        every = [(stage, frictions_of(stage)) for stage in self.journey.stages]
        return sorted((each for each in every if each[1]), key=lambda each: -len(each[1]))

    def named(self, stage: Stage) -> str:
        """Return the name of a stage, short enough to be quoted."""
        return self.short(stage_name(stage, self.language, self.project))

    def short(self, text: str) -> str:
        """Return a text short enough to be quoted."""
        return "".join(lines(text, 12, _QUOTED_ROOM, 1))


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
    truth, valence = facts.hero.truth, facts.hero.valence
    stage = facts.named(facts.journey.stages[facts.hero.position])
    demand = facts.short(truth.demand)
    if not truth.answered_by:
        return message("diagram.flow.title.unanswered", demand=demand)
    if valence is not None and valence < 0:
        return message("diagram.flow.title.bad_truth", stage=stage, valence=valence)
    return message("diagram.flow.title.truth", stage=stage, demand=demand)


def _lowest(facts: Facts) -> Message | None:
    if not facts.lowest:
        return None
    stage, valence = facts.lowest
    frictions = len(frictions_of(stage))
    key = "diagram.flow.title.low_with_frictions" if frictions else "diagram.flow.title.low"
    return message(key, stage=facts.named(stage), valence=valence, frictions=frictions)


def _frictions(facts: Facts) -> Message | None:
    if not facts.frictions:
        return None
    stage, most = facts.frictions[0]
    total = sum(len(found) for _, found in facts.frictions)
    if total == 1:
        return message("diagram.flow.title.one_friction", friction=facts.short(most[0].title))
    key = "together" if len(most) == total else "mostly" if 2 * len(most) > total else "spread"
    counts = {"total": total, "most": len(most), "stage": facts.named(stage)}
    return message(f"diagram.flow.title.frictions.{key}", **counts)


def _no_low(facts: Facts) -> Message | None:
    best = facts.curve.highest
    if best is None or best.valence is None:
        return None
    name = best.touchpoint.name if best.touchpoint else facts.named(best.stage)
    return message("diagram.flow.title.no_low", name=facts.short(name), valence=best.valence)


def _unfelt(facts: Facts) -> Message | None:
    touchpoints = len(facts.journey.touchpoints)
    stages = len(facts.journey.stages)
    if touchpoints:
        return message("diagram.flow.title.unfelt", touchpoints=touchpoints, stages=stages)
    return message("diagram.flow.title.no_touchpoint", stages=stages) if stages else None


def _nothing(_facts: Facts) -> Message:
    return message("diagram.flow.title.nothing")


_FINDINGS: tuple[Callable[[Facts], Message | None], ...] = (
    _truth,
    _lowest,
    _frictions,
    _no_low,
    _unfelt,
    _nothing,
)
