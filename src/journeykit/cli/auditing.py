"""The evidence audit on the terminal: the list for the next review, and what to ask."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from journeykit.analysis import AuditedClaim, EvidenceAudit
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.screen import Screen, text
from journeykit.wording import Message, label, sentence

if TYPE_CHECKING:
    from rich.table import Table

MOST_LISTED = 20
MOST_QUESTIONS = 10
COLUMNS = ("statement", "why", "sources", "newest", "sample", "confidence")


def show_audit(screen: Screen, found: EvidenceAudit) -> None:
    """Print the finding, what to look at again, how to read it, and the first questions."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    screen.line(text(sentence(found.map_review.said, screen.language), "dim"))
    if found.review:
        screen.heading(screen.say("audit.list"))
        screen.console.print(_table(screen, found.review[:MOST_LISTED]))
        if len(found.review) > MOST_LISTED:
            screen.line(screen.say("audit.more", n=len(found.review) - MOST_LISTED))
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))
    if found.questions:
        screen.heading(screen.say("audit.questions"))
        for number, question in enumerate(found.questions[:MOST_QUESTIONS], start=1):
            screen.line(text(f"{number}.", "bold"), sentence(question, screen.language))


def _table(screen: Screen, claims: tuple[AuditedClaim, ...]) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    heading = text(screen.say("audit.column.importance"))
    table.add_column(heading, justify="right", style="bold cyan")
    for column in COLUMNS:
        table.add_column(text(screen.say(f"audit.column.{column}")))
    for claim in claims:
        table.add_row(*map(text, _cells(screen, claim)))
    return table


def _cells(screen: Screen, claim: AuditedClaim) -> Iterator[str]:
    stated = claim.statement
    yield str(claim.importance)
    yield sentence(stated, screen.language) if isinstance(stated, Message) else str(stated)
    yield sentence(claim.reason, screen.language)
    labels = [label("evidence", kind, screen.language) for kind in claim.kinds]
    yield ", ".join(labels) or UNKNOWN
    yield claim.newest.isoformat() if claim.newest else UNKNOWN
    yield UNKNOWN if claim.sample_size is None else str(claim.sample_size)
    yield UNKNOWN if claim.confidence is None else f"{claim.confidence}/5"
