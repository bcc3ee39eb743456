"""Where personas feel differently about the same stage."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import attrs

from journeykit.analysis.curve.points import EmotionPoint, mean_valence, points_of
from journeykit.analysis.naming import stage_named
from journeykit.analysis.whose import Whose
from journeykit.model import Persona, Project, Stage
from journeykit.wording import Message, message


@attrs.frozen
class StageFeeling:
    """How one persona feels at a stage.

    Attributes:
        valence: The weighted mean of all that is known, -2 to +2; None where nothing is.
    """

    persona: Persona
    valence: float | None


@attrs.frozen
class StageDivergence:
    """How differently personas feel at the same stage.

    Attributes:
        stage: The kind of the stage, or the id of one without a kind.
        name: How to name it, between quotation marks.
        feelings: Of each persona whose journeys have this stage, in the order of the personas; two
            at least.
        lowest: Who feels worst; None unless how it feels is known of two personas at least.
        highest: Who feels best; None likewise.
        message: Who feels what, in one sentence.
    """

    stage: str
    name: Message
    feelings: tuple[StageFeeling, ...]
    lowest: StageFeeling | None
    highest: StageFeeling | None
    message: Message

    @property
    def spread(self) -> float | None:
        """How far apart best and worst are, 0 to 4; None unless two personas are known."""
        if self.highest is None or self.lowest is None:
            return None
        return (self.highest.valence or 0) - (self.lowest.valence or 0)


def divergences(project: Project, personas: Sequence[Persona]) -> Iterator[StageDivergence]:
    """Iterate over the stages of today's journeys that several personas go through.

    Stages are the same where their kind is. A persona with several journeys feels the mean of all
    their points at that stage.
    """
    whose = Whose.of(project)
    stages: dict[str, Stage] = {}
    felt: dict[str, dict[str, list[EmotionPoint]]] = defaultdict(lambda: defaultdict(list))
    for journey in project.journeys:
        traveller = whose.travellers.get(journey.id)
        for stage in journey.stages if traveller and journey.state == "current" else ():
            key = stage.kind or stage.id
            stages.setdefault(key, stage)
            felt[key][traveller.id if traveller else ""].extend(points_of(stage))
    for key, stage in stages.items():
        feelings = tuple(
            StageFeeling(persona, mean_valence(felt[key][persona.id]))
            for persona in personas
            if persona.id in felt[key]
        )
        if len(feelings) > 1:
            yield _divergence(project, key, stage, feelings)


def _divergence(
    project: Project, key: str, stage: Stage, feelings: tuple[StageFeeling, ...]
) -> StageDivergence:
    # Journeys may call a stage by names of their own; what they share is the kind.
    shared = Stage(kind=stage.kind) if stage.kind else stage
    name = stage_named(shared, project)
    known = [each for each in feelings if each.valence is not None]
    if len(known) < len(("lowest", "highest")):
        return StageDivergence(
            key, name, feelings, None, None, message("personas.stage.unknown", stage=name)
        )
    lowest = min(known, key=lambda each: each.valence or 0)
    highest = max(known, key=lambda each: each.valence or 0)
    said = _said(name, lowest, highest)
    return StageDivergence(key, name, feelings, lowest, highest, said)


def _said(name: Message, lowest: StageFeeling, highest: StageFeeling) -> Message:
    if lowest.valence == highest.valence:
        return message("personas.stage.same", stage=name, valence=lowest.valence)
    return message(
        "personas.stage",
        stage=name,
        high=highest.persona.name,
        best=highest.valence,
        low=lowest.persona.name,
        worst=lowest.valence,
    )
