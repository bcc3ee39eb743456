"""The action plan: what could be better, and who sees to it."""

from collections.abc import Iterator

from journeykit.exporters.report.markdown import Block, Markdown, escaped, heading, table
from journeykit.exporters.report.words import Words
from journeykit.model import Opportunity, Project

HEADINGS = ("opportunity", "answers", "impact", "effort", "owner", "due", "status")


def plan_section(project: Project, words: Words) -> Iterator[Block]:
    """Return the opportunities, in the order of the document."""
    if project.opportunities:
        yield heading(2, words.say("plan"))
        yield table(
            [*map(words.say, HEADINGS)], [_row(each, words) for each in project.opportunities]
        )


def _row(opportunity: Opportunity, words: Words) -> tuple[Markdown, ...]:
    return (
        escaped(opportunity.title),
        words.links(opportunity, "answers"),
        words.out_of_five(opportunity.impact),
        words.out_of_five(opportunity.effort),
        words.text(opportunity.owner),
        words.date(opportunity.due),
        words.label("status", opportunity.status),
    )
