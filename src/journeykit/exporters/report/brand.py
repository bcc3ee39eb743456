"""The brand: where it is present, how it speaks, what it promises."""

from collections.abc import Iterator

from journeykit.exporters.report.markdown import Block, Markdown, escaped, heading, joined, table
from journeykit.exporters.report.words import Words
from journeykit.model import Brand, Project


def brand_section(project: Project, words: Words) -> Iterator[Block]:
    """Return what is known of the brand."""
    brand = project.brand
    if brand is None:
        return
    yield heading(2, words.say("brand", name=brand.name))
    yield words.fields(_about(brand, words))
    if brand.promises:
        rows = [(escaped(each.text), words.links(each, "answers")) for each in brand.promises]
        yield table((words.say("promise"), words.say("answers")), rows)


def _about(brand: Brand, words: Words) -> Iterator[tuple[str, Markdown]]:
    yield "channels", words.channels(brand.channels)
    if brand.tone:
        yield "tone", escaped(brand.tone)
    if brand.values:
        yield "values", words.texts(brand.values)
    if brand.goals:
        yield "goals", joined(map(escaped, brand.goals))
    market = words.project.market
    if market and market.competitors:
        yield "competitors", words.texts(each.name for each in market.competitors)
