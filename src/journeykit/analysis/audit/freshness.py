"""How old what we know may be."""

import datetime
from collections.abc import Mapping

from journeykit.errors import UsageError
from journeykit.model import Project

DAYS_OF: Mapping[str, int] = {"monthly": 31, "quarterly": 92, "half_yearly": 184, "yearly": 366}
"""How many days a review rhythm lasts at most: what was learnt since the last review but one is
still current, what is older missed a review."""
USUAL_MAX_AGE = 366
"""Without a rhythm, a year: customers, prices and seasons have come round once."""


def max_age_of(project: Project, stated: object = None) -> int:
    """Return how many days old a source of a project may be.

    Args:
        project: Its `review_rhythm` decides where nothing is stated.
        stated: What the caller asks for.

    Raises:
        UsageError: That is no number of days.
    """
    if stated is None:
        rhythm = project.review_rhythm
        return DAYS_OF[rhythm] if rhythm else USUAL_MAX_AGE
    if isinstance(stated, bool) or not isinstance(stated, int) or stated < 1:
        raise UsageError(f"max_age is a whole number of days from 1 up, got {stated!r}")
    return stated


def is_older(date: datetime.date | None, today: datetime.date, days: int) -> bool | None:
    """Say whether a date lies more than so many days before today; None if it is unknown."""
    return None if date is None else (today - date).days > days


def check_date(name: str, value: object) -> None:
    """Refuse what is neither a date nor None.

    Raises:
        UsageError: It is something else; a `datetime.datetime` depends on the time zone.
    """
    is_date = isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)
    if value is not None and not is_date:
        raise UsageError(f"{name} is a datetime.date, got {value!r}")
