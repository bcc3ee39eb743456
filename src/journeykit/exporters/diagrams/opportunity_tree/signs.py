"""The signs of an opportunity tree; each says in words what it means."""

from collections.abc import Mapping

from journeykit.exporters.diagrams.opportunity_tree.plan import IssueKind
from journeykit.exporters.diagrams.palette import (
    ALARM,
    DEEP,
    MUTED,
    NEGATIVE,
    POSITIVE,
    TEAL,
    UNKNOWN,
    Colour,
)
from journeykit.exporters.diagrams.signs import Sign, outline, severity_dots
from journeykit.exporters.diagrams.voice import Voice
from journeykit.model.scales import OpportunityStatus, SolutionStatus
from journeykit.wording import label

_SIZE = 13

_ISSUES: Mapping[IssueKind, tuple[str, Colour, str]] = {
    "friction": ("triangle-alert", NEGATIVE, "!"),
    "moment_of_truth": ("target", ALARM, "»"),
    "barrier": ("lock", MUTED, "#"),
    "need": ("heart", MUTED, "*"),
}
_STATUSES: Mapping[OpportunityStatus | None, tuple[str, Colour]] = {
    "proposed": ("lightbulb", MUTED),
    "accepted": ("thumbs-up", TEAL),
    "in_progress": ("wrench", TEAL),
    "done": ("circle-check", POSITIVE),
    "rejected": ("circle-x", MUTED),
    None: ("circle-question-mark", MUTED),
}
_SOLUTIONS: Mapping[SolutionStatus | None, tuple[str, Colour]] = {
    "idea": ("lightbulb", MUTED),
    "testing": ("search-check", TEAL),
    "validated": ("circle-check", TEAL),
    "delivered": ("circle-check", POSITIVE),
    "dropped": ("circle-x", MUTED),
    None: ("circle-question-mark", UNKNOWN),
}


def issue_sign(kind: IssueKind, voice: Voice) -> Sign:
    """Return the sign of what is answered, or waits for an answer."""
    name, colour, stand_in = _ISSUES[kind]
    return outline(name, _SIZE, colour, voice.say(f"kind.{kind}"), stand_in)


def severity_sign(severity: int, voice: Voice) -> Sign:
    """Return how severe a friction is."""
    return severity_dots(severity, voice.say("severity", severity=severity))


def status_sign(status: OpportunityStatus | None, voice: Voice) -> Sign:
    """Return how far an opportunity is."""
    name, colour = _STATUSES[status]
    return outline(name, _SIZE, colour, _said("status", status, voice))


def solution_sign(status: SolutionStatus | None, voice: Voice) -> Sign:
    """Return how far a solution is."""
    name, colour = _SOLUTIONS[status]
    return outline(name, _SIZE, colour, _said("solution_status", status, voice))


def owner_sign(voice: Voice, *, known: bool) -> Sign:
    """Return the sign before the name of who is answerable."""
    colour = DEEP if known else ALARM
    return outline("user", _SIZE, colour, voice.say("owner" if known else "no_owner"))


def due_sign(voice: Voice, *, known: bool) -> Sign:
    """Return the sign before a date."""
    colour = DEEP if known else ALARM
    return outline("calendar", _SIZE, colour, voice.say("due" if known else "no_due"))


def _said(vocabulary: str, status: str | None, voice: Voice) -> str:
    return label(vocabulary, status, voice.language) if status else voice.say("no_status")
