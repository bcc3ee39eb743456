"""The opening: what this is, what it found and why it was made."""

from collections.abc import Iterator

from journeykit.analysis import contact_moments, coverage_gaps, emotion_curve
from journeykit.exporters.report.markdown import (
    Block,
    Markdown,
    bullets,
    escaped,
    heading,
    numbered,
    paragraph,
)
from journeykit.exporters.report.words import Words
from journeykit.model import Project


def opening(project: Project, words: Words) -> Iterator[Block]:
    """Return the title, the findings in a sentence each, and the objectives."""
    yield heading(1, escaped(project.title))
    if project.headline:
        yield paragraph(escaped(project.headline))
    yield words.fields(_about(project, words))
    yield heading(2, words.say("summary"))
    yield bullets((finding, ()) for finding in _findings(project, words))
    if project.objectives:
        yield heading(2, words.say("objectives"))
        yield numbered(escaped(objective.text) for objective in project.objectives)


def _about(project: Project, words: Words) -> Iterator[tuple[str, Markdown]]:
    deck = project.deck
    facts = {
        "client": deck.client,
        "occasion": deck.occasion,
        "owner": project.owner,
        "version": project.version,
        "confidentiality": deck.confidentiality,
    }
    yield from ((key, escaped(value)) for key, value in facts.items() if value)
    if deck.date:
        yield "date", words.date(deck.date)


def _findings(project: Project, words: Words) -> Iterator[Markdown]:
    for persona in project.personas:
        if persona.days:
            moments = contact_moments(project, persona=persona.id)
            yield words.named(escaped(persona.name), words.sentence(moments.summary))
    for journey in project.journeys:
        curve = emotion_curve(journey, project=project)
        yield words.named(escaped(journey.title), words.sentence(curve.summary))
    yield words.named(words.say("gaps"), words.sentence(coverage_gaps(project).summary))
