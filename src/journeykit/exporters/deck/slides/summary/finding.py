"""A finding of the summary, and how to say where it comes from."""

from typing import Literal

import attrs

from journeykit.exporters.deck.story import Story
from journeykit.model import Entity, Journey, Persona, Stage

Question = Literal["decided", "felt", "hinders", "reach", "blind_spots"]


@attrs.frozen(kw_only=True)
class Finding:
    """One finding.

    Attributes:
        question: What it answers.
        figure: The number that carries it, as it is shown.
        unit: What the number counts.
        said: The finding in one sentence.
        origin: Where on the map it comes from.
        subject: What it is about: its evidence stands behind the finding.
        is_bad: Whether something is wrong.
        remedies: What is planned or to be brought; None where nothing has to be done.
        kind: The kind of slide that shows it.
        anchor: What that slide is called by.
        journey: The journey whose curve shows it, if one does.
        stage: The stage that it is about.
        is_felt: Whether the number says how it feels: the curve then shows every touchpoint.
        reading: How to read the number, and why the finding stands here, for the notes.
    """

    question: Question
    figure: str
    unit: str
    said: str
    origin: str
    subject: Entity
    is_bad: bool
    remedies: tuple[str, ...] | None
    kind: str
    anchor: str
    journey: Journey | None = None
    stage: Stage | None = None
    is_felt: bool = False
    reading: tuple[str, ...] = ()


def traveller(story: Story, journey: Journey) -> Persona | None:
    """Return whose journey it is."""
    return story.project.persona(journey.persona) if journey.persona else None


def of_journey(story: Story, journey: Journey) -> str:
    """Return how to say that something comes from a journey."""
    persona = traveller(story, journey)
    if persona is None:
        return story.words("summary.origin.journey", journey=journey.title)
    return story.words("summary.origin.journey_of", journey=journey.title, persona=persona.name)
