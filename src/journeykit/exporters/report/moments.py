"""The ranking of a persona's contact moments."""

from collections.abc import Iterator

from journeykit.analysis import FACTORS, ContactMoment, ContactMoments, contact_moments
from journeykit.exporters.report.markdown import (
    UNKNOWN,
    Block,
    Markdown,
    bullets,
    escaped,
    heading,
    numbered,
    paragraph,
    table,
)
from journeykit.exporters.report.words import Words
from journeykit.model import Persona, Project
from journeykit.wording import day_name, span

MOST = 5
"""The best moments; the command line and the analysis give them all."""


def moments_section(project: Project, persona: Persona, words: Words) -> Iterator[Block]:
    """Return the best contact moments, the reasons, how to read them, and what is unscored."""
    found = contact_moments(project, persona=persona.id)
    if not found.rows:
        return
    yield heading(4, words.say("contact_moments"))
    yield paragraph(words.sentence(found.summary))
    if found.ranked:
        yield _table(found, words)
        yield numbered(words.sentence(row.reason) for row in found.ranked[:MOST])
        yield paragraph(words.sentence(found.how_to_read))
        yield paragraph(words.sentence(found.robustness_note))
    if found.unscored:
        yield paragraph(words.say("unscored", n=len(found.unscored)))
        yield bullets((_unscored(row, words), ()) for row in found.unscored)


def _table(found: ContactMoments, words: Words) -> Block:
    factors = [words.label("factor", name) for name in FACTORS]
    headings = [words.say(key) for key in ("rank", "time", "moment")]
    return table(
        [*headings, *factors, words.say("score"), words.say("robustness")],
        [_row(row, words) for row in found.ranked[:MOST]],
    )


def _row(row: ContactMoment, words: Words) -> tuple[Markdown, ...]:
    return (
        words.number(row.rank),
        escaped(span(row.moment.start, row.moment.end)),
        _moment(row, words),
        *(_points(factor.value) for factor in row.factors),
        _points(row.score),
        words.percent(row.robustness),
    )


def _moment(row: ContactMoment, words: Words) -> Markdown:
    """Return the moment, with its day unless it is the weekday."""
    label = row.moment.label
    if row.day.kind != "weekday":
        label = f"{label} ({day_name(row.day, words.language)})"
    return escaped(label)


def _points(value: float | None) -> Markdown:
    """Return a value from 0 to 1 as 0 to 100."""
    return UNKNOWN if value is None else Markdown(f"{100 * value:.0f}")


def _unscored(row: ContactMoment, words: Words) -> Markdown:
    window = escaped(span(row.moment.start, row.moment.end))
    moment = Markdown(f"{window}, {_moment(row, words)}")
    return words.named(moment, words.sentence(row.reason))
