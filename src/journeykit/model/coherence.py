"""What references have to agree on once each of them leads somewhere."""

from collections.abc import Iterator

from journeykit.errors import Problem, joined
from journeykit.model.constraints import shown
from journeykit.model.index import Index
from journeykit.model.place import Link

ACYCLIC = {
    "opens": "journeys that do not open each other in a circle",
    "target_of": "a target of another journey",
    "actual_of": "an observation of another journey",
}
"""Fields that lead from journey to journey and never back."""


def incoherences(index: Index) -> Iterator[Problem]:
    """Iterate over references that contradict each other.

    Transitions stay within their journey, and journeys neither open each other in a circle nor
    are their own target or observation.
    """
    for link in index.links:
        if link.source.kind == "transition" and link.source.within != link.target.within:
            expected = f"a touchpoint of the journey '{link.source.within}'"
            yield _problem(link, expected, f"'{link.target.address}' is part of another journey")
    for field, expected in ACYCLIC.items():
        links = [link for link in index.links if link.field == field]
        for link in _circular(links):
            yield _problem(link, expected, f"the way leads back to '{_origin(link)}'")


def _problem(link: Link, expected: str, hint: str) -> Problem:
    path = joined(link.source.path, link.field)
    return Problem(path, expected, shown(link.target.address), hint)


def _origin(link: Link) -> str:
    """The journey that a link starts from, or from inside of."""
    return link.source.within or link.source.entity.id


def _circular(links: list[Link]) -> Iterator[Link]:
    """The links that close a circle, in the order of the project.

    A depth-first walk without recursion: a link to a journey that is still being walked closes
    a circle.
    """
    leaving: dict[str, list[Link]] = {}
    for link in links:
        leaving.setdefault(_origin(link), []).append(link)
    walked: set[str] = set()
    for start, first_ways in leaving.items():
        open_now = {start: iter(first_ways)} if start not in walked else {}
        while open_now:
            journey, ways = next(reversed(open_now.items()))
            way = next(ways, None)
            if way is None:
                walked.add(journey)
                del open_now[journey]
            elif (reached := way.target.entity.id) in open_now:
                yield way
            elif reached not in walked:
                open_now[reached] = iter(leaving.get(reached, ()))
