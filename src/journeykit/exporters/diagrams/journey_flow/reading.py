"""From a journey to the plan of its flow."""

from collections.abc import Iterable

from journeykit.analysis import emotion_curve
from journeykit.exporters.diagrams.journey_flow.columns import columns_of
from journeykit.exporters.diagrams.journey_flow.finding import Facts, title_of
from journeykit.exporters.diagrams.journey_flow.hero import hero_of
from journeykit.exporters.diagrams.journey_flow.plan import Column, Plan
from journeykit.exporters.diagrams.journey_flow.voice import Voice
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Journey, Project
from journeykit.model.scales import Language
from journeykit.wording import label

MOST_TOUCHPOINTS = 500
"""Above so many each stage is summed up in one card."""
_LONGEST_DESCRIPTION = 4000


def plan_of(project: Project, journey: Journey, language: Language) -> Plan:
    """Return what the flow of a journey shows.

    Args:
        project: What the journey is part of.
        journey: The journey.
        language: Of everything that the journey does not say itself.
    """
    curve = emotion_curve(journey)
    hero = hero_of(journey, curve)
    voice = Voice(project, language)
    count = len(journey.touchpoints)
    summed = count > MOST_TOUCHPOINTS
    title = title_of(Facts(journey, curve, hero, language, project))
    columns = columns_of(curve, hero, voice, summed=summed)
    return Plan(
        kicker=_kicker(journey, voice),
        title=title,
        note=voice.say("summed", touchpoints=count) if summed else "",
        columns=columns,
        language=language,
        description=_description(title, columns),
    )


def _kicker(journey: Journey, voice: Voice) -> str:
    persona = voice.project.persona(journey.persona).label if journey.persona else ""
    target = journey.state == "target"
    state = label("state", journey.state, voice.language) if target else ""
    return voice.joined(voice.say("name"), plain(journey.title), plain(persona), state)


def _description(title: str, columns: Iterable[Column]) -> str:
    said = [title]
    for column in columns:
        said.append(f"{column.number}. {column.tip}")
        said.extend(f"– {card.tip}" for card in column.cards)
    text = "\n".join(said)
    return text if len(text) <= _LONGEST_DESCRIPTION else text[: _LONGEST_DESCRIPTION - 1] + "…"
