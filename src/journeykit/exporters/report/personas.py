"""The personas: who they are, how their day goes and when to reach them."""

from collections.abc import Iterable, Iterator

from journeykit.exporters.report.markdown import (
    UNKNOWN,
    Block,
    Markdown,
    bold,
    bullets,
    escaped,
    heading,
    paragraph,
    quotation,
    table,
)
from journeykit.exporters.report.moments import moments_section
from journeykit.exporters.report.words import Words
from journeykit.model import DayTimeline, Entity, Moment, Persona, Project
from journeykit.wording import day_name, span


def personas_section(project: Project, words: Words) -> Iterator[Block]:
    """Return every persona with their days and the ranking of their moments."""
    if project.personas:
        yield heading(2, words.say("personas"))
    for persona in project.personas:
        yield heading(3, escaped(persona.name))
        if persona.quote:
            yield quotation(escaped(persona.quote))
        yield bullets((*_facts(persona, words), *_statements(persona, words)))
        for day in persona.days:
            yield from _day(day, words)
        yield from moments_section(project, persona, words)


def _facts(persona: Persona, words: Words) -> Iterator[tuple[Markdown, tuple[()]]]:
    """The key facts, known or not; then the others that are known."""
    key_facts = {
        "age": words.say("years", age=persona.age) if persona.age else UNKNOWN,
        "cities": words.texts(persona.cities),
        "occupation": words.text(persona.occupation),
        "relationship": words.label("relationship", persona.relationship),
        "segment_share": words.percent(persona.segment_share),
        "channels": words.channels(persona.channels),
    }
    others = {
        "household": words.text(persona.household),
        "lifestyle": words.text(persona.lifestyle),
        "brands": words.texts(_labels(persona.brands)),
        "media": words.texts(_labels(persona.media)),
        "devices": words.texts(persona.devices),
        "formats": words.texts(words.label("format", each) for each in persona.formats),
        "interests": words.texts(_labels(persona.interests)),
    }
    known = {key: value for key, value in others.items() if value != UNKNOWN}
    return ((words.field(key, value), ()) for key, value in (key_facts | known).items())


def _statements(persona: Persona, words: Words) -> Iterator[tuple[Markdown, list[Markdown]]]:
    said = {
        "goals": persona.goals,
        "motivations": persona.motivations,
        "barriers": tuple(_labels(persona.barriers)),
        "needs": tuple(_labels(persona.needs)),
    }
    for key, texts in said.items():
        if texts:
            yield bold(words.say(key)), [*map(escaped, texts)]


def _labels(entities: Iterable[Entity]) -> Iterator[str]:
    return (entity.label for entity in entities)


def _day(day: DayTimeline, words: Words) -> Iterator[Block]:
    if not day.moments:
        return
    yield heading(4, words.say("day", name=day_name(day, words.language)))
    yield _hours(day, words)
    if truths := [each.moment_of_truth for each in day.moments if each.moment_of_truth]:
        yield paragraph(words.say("truths"))
        yield bullets((words.truth(truth), ()) for truth in truths)


def _hours(day: DayTimeline, words: Words) -> Block:
    headings = ("time", "activity", "place", "channels", "attention", "feeling")
    return table([*map(words.say, headings)], [_hour(each, words) for each in day.moments])


def _hour(moment: Moment, words: Words) -> tuple[Markdown, ...]:
    return (
        escaped(span(moment.start, moment.end)),
        words.text(moment.activity),
        words.text(moment.place),
        words.channels(moment.channels),
        words.out_of_five(moment.attention),
        words.emotion(moment.emotion),
    )
