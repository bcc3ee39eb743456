"""What changed from one map to another."""

from collections import Counter
from collections.abc import Iterable
from typing import get_args

import attrs

from journeykit.analysis.changes.alignment import aligned
from journeykit.analysis.changes.change import MapChange
from journeykit.analysis.changes.importance import What
from journeykit.analysis.changes.listing import Listing
from journeykit.analysis.changes.result import Comparison
from journeykit.analysis.changes.scores import Figures, score_changes
from journeykit.model import Journey, Place, Project
from journeykit.wording import Message, message


def compare(before: Project, after: Project) -> Comparison:
    """Return what changed from one version of a project to another.

    Entities are the same where their ids are. What was removed from one place while something
    like it was added there is taken to be renamed: where all but the id is equal, or where names,
    fields and parts are alike by six tenths or more. At most 20 of a kind are held against each
    other in one place, so that the time it takes grows with the size of the maps and no faster.

    Stages, touchpoints and steps behind the scenes are in another order where they are outside the
    longest ordered sequence that both maps have in common. The order of other lists says nothing.

    Args:
        before: The earlier version.
        after: The later one.

    Returns:
        Everything that changed, the most important first, and the figures that did.

    Example:
        >>> from journeykit import Friction, Journey, Project, Stage, Touchpoint
        >>> def shop(severity):
        ...     queue = Friction(title="Queue", severity=severity)
        ...     till = Touchpoint(name="Till", frictions=[queue])
        ...     visit = Journey(title="Visit", stages=[Stage(kind="purchase", touchpoints=[till])])
        ...     return Project(title="Shop", journeys=[visit])
        >>> for change in compare(shop(3), shop(4)).changes:
        ...     print(change.sentence("en"))
        Changed: friction “Queue”; severity: 3 → 4

    Source:
        Sequences in common: Hunt and Szymanski (1977), "A fast algorithm for computing longest
        common subsequences".
    """
    alignment = aligned(before.index.places, after.index.places)
    figures = Figures.of_map(before), Figures.of_map(after)
    return _comparison(Listing(before, after, alignment), figures)


def compare_journeys(project: Project, before: str, after: str) -> Comparison:
    """Return what differs between two journeys of a project, such as today's and its target.

    The two are the same journey whatever their ids are, and what lies inside is aligned by id: a
    target reuses the ids of today's journey. That one is the target of the other is no change.

    Args:
        project: The map.
        before: The id of one journey.
        after: The id of the other.

    Raises:
        NotFoundError: There is no such journey.

    Example:
        >>> from journeykit import Journey, Project, Stage, Touchpoint
        >>> def visit(id, emotion):
        ...     till = Touchpoint(name="Till", emotion=emotion)
        ...     stages = [Stage(kind="purchase", touchpoints=[till])]
        ...     return Journey(id=id, title="Visit", stages=stages)
        >>> shop = Project(title="Shop", journeys=[visit("today", -1), visit("target", 1)])
        >>> compare_journeys(shop, "today", "target").scores[0].sentence("en")
        'Memory left, “Visit”: −1 → +1'
    """
    journeys = project.journey(before), project.journey(after)
    one, other = (_places(project, journey) for journey in journeys)
    alignment = aligned(one, other, known=[(one[0], other[0])])
    today, target = (Figures.of_journey(project, journey) for journey in journeys)
    found = _comparison(Listing(project, project, alignment), (today, target))
    return attrs.evolve(found, journeys=journeys)


def _places(project: Project, journey: Journey) -> tuple[Place, ...]:
    """Return the places of a journey, itself first, and of all that lies inside."""
    path = project.index.place(journey).path
    inside = f"{path}."
    places = project.index.places
    return tuple(each for each in places if each.path == path or each.path.startswith(inside))


def _comparison(listing: Listing, figures: tuple[Figures, Figures]) -> Comparison:
    changes = tuple(sorted(listing.changes(), key=lambda change: -change.importance))
    return Comparison(
        before=listing.before,
        after=listing.after,
        journeys=None,
        changes=changes,
        scores=score_changes(listing.alignment, listing.after, figures),
        unsought=listing.alignment.unsought,
        summary=_summary(changes),
        how_to_read=message("changes.how_to_read"),
    )


def _summary(changes: Iterable[MapChange]) -> Message:
    counts = Counter[str](change.what for change in changes)
    if not counts:
        return message("changes.summary.none")
    said = (
        message(f"changes.count.{what}", n=counts[what]) for what in get_args(What) if counts[what]
    )
    return message("changes.summary", total=counts.total(), counts=tuple(said))
