"""Questions for interviews: what would settle a statement that nobody has checked."""

from typing import cast

from journeykit.analysis.audit.claims import STATEMENTS, Claim
from journeykit.analysis.naming import stage_named
from journeykit.model import DayTimeline, Moment, Project, Stage
from journeykit.wording import Message, message

OTHER = "other"
"""The question about whatever else a review passed a verdict on."""


def question_about(project: Project, claim: Claim) -> Message:
    """Return what to ask somebody so that a statement is settled.

    It asks for the last time and for what was done, not for an opinion. People quote themselves
    better than they predict themselves.

    Args:
        project: The map of the statement.
        claim: The statement.

    Source:
        Flanagan (1954), "The critical incident technique"; Fitzpatrick (2013), "The Mom Test".
    """
    kind = claim.place.kind if claim.place.kind in STATEMENTS else OTHER
    return Message(f"audit.question.{kind}", _facts(project, claim))


def statement_of(project: Project, claim: Claim) -> object:
    """Return what a claim states, as a text or as a message that says it."""
    match claim.place.entity:
        case Stage() as stage:
            return stage_named(stage, project)
        case DayTimeline(name=None, kind=kind):
            return message("coverage.day", kind=kind)
    return claim.place.entity.label


def _facts(project: Project, claim: Claim) -> dict[str, object]:
    statement = {"statement": statement_of(project, claim)}
    if claim.place.kind == "moment":
        moment = cast("Moment", claim.place.entity)
        return {**statement, "start": moment.start, "end": moment.end}
    return statement
