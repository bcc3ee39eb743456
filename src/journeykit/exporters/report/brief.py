"""The activation brief of a persona as a page of Markdown."""

from collections.abc import Iterable, Iterator

from journeykit.analysis import SECTIONS, ActivationBrief, BriefItem
from journeykit.analysis.activation.items import Topic, spoken
from journeykit.exporters.report.markdown import (
    Block,
    Markdown,
    bold,
    bullets,
    escaped,
    heading,
    joined,
    page,
    paragraph,
    quotation,
)
from journeykit.exporters.report.words import Words
from journeykit.model import Persona, Project
from journeykit.model.scales import Language
from journeykit.wording import message

LISTED: frozenset[Topic] = frozenset({"window", "barrier", "need", "audience", "lever"})
"""Topics whose notes are so many, or so long, that each takes a line of its own."""


def brief_markdown(project: Project, briefs: Iterable[ActivationBrief], language: Language) -> str:
    """Return briefs as Markdown, a page each, one below the other.

    Args:
        project: The map that the briefs were made of.
        briefs: What to show.
        language: Of everything but the texts of the map.
    """
    words = Words(project, language)
    return page(block for brief in briefs for block in _brief(brief, words))


def _brief(brief: ActivationBrief, words: Words) -> Iterator[Block]:
    persona = brief.persona
    title = message("brief.title", persona=persona.name)
    yield heading(1, words.sentence(title))
    if persona.quote:
        yield quotation(escaped(persona.quote))
    yield paragraph(joined(_facts(persona, words)))
    yield paragraph(bold(words.sentence(brief.summary)))
    for section in SECTIONS:
        yield heading(2, words.sentence(message(f"brief.section.{section}")))
        found = brief.by_topic(section)
        for topic, items in found.items():
            yield from _topic(topic, items, words)
        if not found:
            yield paragraph(words.sentence(message("brief.empty")))
        elif section == "when":
            yield paragraph(words.sentence(brief.how_to_read))


def _facts(persona: Persona, words: Words) -> Iterator[Markdown]:
    if persona.occupation:
        yield escaped(persona.occupation)
    if persona.age:
        yield words.sentence(message("brief.facts.age", age=persona.age.replace("-", "–")))
    if persona.cities:
        yield words.texts(persona.cities)
    if persona.relationship:
        yield words.label("relationship", persona.relationship)
    if persona.segment_share is not None:
        yield words.sentence(message("brief.facts.share", share=persona.segment_share))


def _topic(topic: Topic, items: tuple[BriefItem, ...], words: Words) -> Iterator[Block]:
    """Return the lines about one thing: in a row where there is nothing to add to them."""
    name = words.sentence(message(f"brief.topic.{topic}"))
    if topic != "missing" and not any(item.notes for item in items):
        texts = joined(_text(item, words) for item in items)
        yield paragraph(words.named(name, texts))
        return
    yield paragraph(bold(name))
    yield bullets(_item(item, words, is_listed=topic in LISTED) for item in items)


def _item(item: BriefItem, words: Words, *, is_listed: bool) -> tuple[Markdown, list[Markdown]]:
    notes = [words.sentence(note) for note in item.notes]
    text = _text(item, words)
    if is_listed:
        return bold(text), notes
    return (joined((bold(text), *notes)) if notes else text), []


def _text(item: BriefItem, words: Words) -> Markdown:
    return escaped(spoken(item.text, words.language))
