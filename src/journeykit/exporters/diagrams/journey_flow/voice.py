"""What a journey flow says of parts of the model, in a language."""

from collections.abc import Iterable

import attrs

from journeykit.exporters.diagrams.journey_flow.plan import Demand, Snag
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Emotion, Friction, MomentOfTruth, Project, Stage, Touchpoint
from journeykit.model.scales import Language
from journeykit.wording import channel_name, message, sentence, stage_name

MOST_SNAGS = 2
"""On a card, or below the name of a stage."""


@attrs.frozen
class Voice:
    """Puts parts of a project into words."""

    project: Project
    language: Language

    def say(self, key: str, **facts: object) -> str:
        """Return a message of the journey flow."""
        return plain(sentence(message(f"diagram.flow.{key}", **facts), self.language))

    def stage(self, stage: Stage) -> str:
        """Return the name of a stage."""
        return plain(stage_name(stage, self.language, self.project))

    def channel(self, channel: str | None) -> str:
        """Return what people call a channel, or nothing."""
        return plain(channel_name(self.project, channel, self.language)) if channel else ""

    def about_stage(self, stage: Stage) -> str:
        """Return what a stage itself says, in one line."""
        return self.joined(
            self.stage(stage),
            self.felt(valence_of(stage.emotion)),
            *self.snagged(stage.frictions),
            self.asked(stage.moment_of_truth),
        )

    def about_touchpoint(self, touchpoint: Touchpoint) -> str:
        """Return what a touchpoint says, in one line."""
        return self.joined(
            plain(touchpoint.name),
            self.channel(touchpoint.channel),
            *map(plain, touchpoint.actions[:1]),
            self.felt(valence_of(touchpoint.emotion)),
            *self.snagged(touchpoint.frictions),
            self.asked(touchpoint.moment_of_truth),
        )

    def joined(self, *parts: str) -> str:
        """Return the parts that say something, in one line."""
        return plain(" · ".join(filter(None, parts)))

    def felt(self, valence: float | None) -> str:
        """Return an emotion, or nothing where it is unknown."""
        return "" if valence is None else self.say("tip.emotion", valence=valence)

    def snagged(self, frictions: Iterable[Friction]) -> tuple[str, ...]:
        """Return the worst frictions."""
        shown, _ = worst(frictions)
        return tuple(self.say("tip.friction", title=snag.title) for snag in shown)

    def asked(self, truth: MomentOfTruth | None) -> str:
        """Return a moment of truth, or nothing."""
        return self.say("tip.truth", demand=plain(truth.demand)) if truth else ""


def valence_of(emotion: Emotion | None) -> float | None:
    """Return the valence of an emotion, None where it is unknown."""
    return emotion.valence if emotion else None


def demand_of(truth: MomentOfTruth | None) -> Demand | None:
    """Return a moment of truth as cards show it."""
    return Demand(plain(truth.demand), bool(truth.answered_by)) if truth else None


def worst(frictions: Iterable[Friction]) -> tuple[tuple[Snag, ...], int]:
    """Return the worst frictions, unknown severities last, and how many more there are."""
    every = sorted(frictions, key=lambda each: 1 if each.severity is None else -each.severity)
    shown = tuple(Snag(plain(each.title), each.severity) for each in every[:MOST_SNAGS])
    return shown, len(every) - len(shown)
