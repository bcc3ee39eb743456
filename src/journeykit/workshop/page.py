"""The agenda as Markdown, to send before the workshop."""

from collections.abc import Iterator

from journeykit.workshop.agenda import Session
from journeykit.workshop.telling import Teller


def agenda_page(teller: Teller, title: str) -> str:
    """Return the agenda as a page of Markdown."""
    return "\n".join(_lines(teller, title)) + "\n"


def _lines(teller: Teller, title: str) -> Iterator[str]:
    yield from (f"# {title}", "", f"{teller.timing}.", "")
    yield from _list(teller, "goals", "goal")
    yield from (f"## {teller.words('room')}", "", teller.words("room.lead"), "")
    yield from (*(f"- {item}" for item in teller.items("room")), "")
    yield from _list(teller, "roles", "role")
    for session in teller.agenda.sessions:
        yield from _session(teller, session)
    yield from (f"## {teller.words('facilitator')}", "")
    for part in ("before", "during"):
        yield from _list(teller, f"facilitator.{part}", part, level=3)
    yield from (f"### {teller.words('facilitator.after')}", "", teller.words("after.lead"), "")
    yield from ("```console", *(f"$ {command}" for command in teller.items("after")), "```")


def _list(teller: Teller, heading: str, items: str, level: int = 2) -> Iterator[str]:
    yield f"{'#' * level} {teller.words(heading)}"
    yield ""
    yield from (f"- {item}" for item in teller.items(items))
    yield ""


def _session(teller: Teller, session: Session) -> Iterator[str]:
    yield f"## {teller.name(session)}"
    yield ""
    yield teller.heading(session)
    yield ""
    columns = [teller.words(f"column.{name}") for name in ("when", "what", "how", "sheet")]
    yield f"| {' | '.join(columns)} |"
    yield "| --- | --- | --- | --- |"
    for line in teller.lines(session):
        yield f"| {line.when} | **{line.what}** | {line.how} | {line.sheet} |"
    yield ""
