"""When the map as a whole was looked at, and is to be looked at again."""

import datetime

import attrs

from journeykit.analysis.audit.freshness import DAYS_OF
from journeykit.model import Project
from journeykit.wording import Message, message


@attrs.frozen
class ReviewState:
    """Where the map stands in its rhythm of reviews.

    Attributes:
        last: When the last review took place; None if there was none.
        due: When the next one is to take place; None without a rhythm or a first review.
        overdue: Whether that day has passed; None where it is unknown.
        said: The same in a sentence.
    """

    last: datetime.date | None
    due: datetime.date | None
    overdue: bool | None
    said: Message


def review_state(project: Project, today: datetime.date) -> ReviewState:
    """Return when a map was reviewed, and when it is to be reviewed again.

    Args:
        project: The map, with its `review_rhythm` and `reviews`; those after today are plans.
        today: The day it is.
    """
    last = max((each.date for each in project.reviews if each.date <= today), default=None)
    if last is None:
        return ReviewState(None, None, None, message("audit.review.never"))
    if project.review_rhythm is None:
        return ReviewState(last, None, None, message("audit.review.last", date=last))
    due = _later(last, DAYS_OF[project.review_rhythm])
    overdue = due < today
    key = "audit.review.overdue" if overdue else "audit.review.due"
    return ReviewState(last, due, overdue, message(key, due=due))


def _later(date: datetime.date, days: int) -> datetime.date:
    """The calendar ends in the year 9999; what is due after that is due on its last day."""
    return datetime.date.fromordinal(min(date.toordinal() + days, datetime.date.max.toordinal()))
