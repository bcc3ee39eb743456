"""What the reviews of the map found: the latest word on each statement."""

import datetime
from collections.abc import Mapping
from typing import cast

import attrs

from journeykit.model import Place, Project, Review, Verdict
from journeykit.model.scales import Answer


@attrs.frozen
class DatedVerdict:
    """The latest verdict on a statement.

    Attributes:
        place: The statement.
        date: When the review took place.
        still_true: Whether it still held then.
        current: Whether what stands behind it was recent enough then.
        how: How the reviewers knew.
    """

    place: Place
    date: datetime.date
    still_true: Answer | None
    current: Answer | None
    how: str | None


def latest_verdicts(project: Project) -> Mapping[tuple[str, str], DatedVerdict]:
    """Return the latest verdict on each statement, by the key of its place.

    Of several on one day, the one that is written last counts.
    """
    latest: dict[tuple[str, str], DatedVerdict] = {}
    for place in project.index.of_kind("verdict"):
        verdict, review = cast("Verdict", place.entity), cast("Review", place.parents[-1])
        for link in project.index.links_from(place, "about"):
            earlier = latest.get(link.target.key)
            if earlier is None or earlier.date <= review.date:
                latest[link.target.key] = DatedVerdict(
                    link.target, review.date, verdict.still_true, verdict.current, verdict.how
                )
    return latest
