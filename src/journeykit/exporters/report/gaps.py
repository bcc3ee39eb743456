"""The blind spots, the worst first, each with its remedy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from journeykit.analysis import Gap, coverage_gaps
from journeykit.exporters.report.markdown import (
    Block,
    Markdown,
    bold,
    bullets,
    heading,
    paragraph,
)
from journeykit.exporters.report.words import Words
from journeykit.model import Project


def gaps_section(project: Project, words: Words) -> Iterator[Block]:
    """Return what is missing on the map, as a list of what to do about it."""
    found = coverage_gaps(project)
    yield heading(2, words.say("gaps"))
    yield paragraph(words.sentence(found.summary))
    if found.gaps:
        yield paragraph(words.sentence(found.how_to_read))
    for severity, gaps in groupby(found.gaps, key=lambda gap: gap.severity):
        yield heading(3, words.label("severity", severity))
        yield bullets(_by_remedy(gaps, words))
    if found.ignored:
        yield paragraph(words.say("ignored", n=len(found.ignored)))


def _by_remedy(
    gaps: Iterable[Gap], words: Words
) -> Iterator[tuple[Markdown, tuple[Markdown, ...]]]:
    """Say each remedy once, with everything that it would settle."""
    settled: dict[Markdown, list[Markdown]] = defaultdict(list)
    for gap in gaps:
        settled[words.sentence(gap.remedy)].append(words.sentence(gap.message))
    return ((bold(remedy), tuple(found)) for remedy, found in settled.items())
