"""The sources: where the statements come from, and how much they weigh."""

from collections.abc import Iterator

from journeykit.exporters.report.markdown import (
    UNKNOWN,
    Block,
    Markdown,
    escaped,
    heading,
    link,
    paragraph,
    table,
)
from journeykit.exporters.report.words import Words
from journeykit.model import Evidence, Project

HEADINGS = ("source", "kind", "date", "sample", "confidence", "finding", "link")


def sources_section(project: Project, words: Words) -> Iterator[Block]:
    """Return the evidence, or say that there is none."""
    yield heading(2, words.say("sources"))
    if project.evidence:
        yield table([*map(words.say, HEADINGS)], [_row(each, words) for each in project.evidence])
    else:
        yield paragraph(words.say("no_sources"))


def _row(evidence: Evidence, words: Words) -> tuple[Markdown, ...]:
    return (
        escaped(evidence.label),
        words.label("evidence", evidence.kind),
        words.date(evidence.date),
        words.number(evidence.sample_size),
        words.out_of_five(evidence.confidence),
        words.text(evidence.finding),
        link(evidence.link) if evidence.link else UNKNOWN,
    )
