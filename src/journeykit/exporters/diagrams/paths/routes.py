"""The most probable paths, in words."""

from collections.abc import Container, Iterator, Sequence
from itertools import groupby

from journeykit.analysis import JourneyPath, journey_paths
from journeykit.exporters.diagrams.paths.plan import Route, Routes
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Journey
from journeykit.wording import percent, sentence

MOST_ROUTES = 10
_WHOLE = 8
"""So many names of a path are all written."""
_FIRST, _LAST = 5, 3
"""How many are kept at the beginning and at the end of one that is too long all the same."""
_LEFT_OUT = "…"


def routes_of(journey: Journey, voice: Voice) -> Routes | None:
    """Return the most probable paths of a journey; None where there is only one, or none."""
    if not journey.transitions:
        return None
    found = journey_paths(voice.project, journey=journey.id, limit=MOST_ROUTES)
    if len(found.paths) < 2:
        return None
    return Routes(
        title=voice.say("list.title", paths=len(found.paths)),
        rest=plain(sentence(found.coverage, voice.language)),
        paths=tuple(_routes(found.paths, voice)),
    )


def _routes(paths: Sequence[JourneyPath], voice: Voice) -> Iterator[Route]:
    every = [tuple(map(plain, path.names(voice.language, voice.project))) for path in paths]
    common = frozenset(every[0]).intersection(*every[1:])
    for path, names in zip(paths, every, strict=True):
        said = " → ".join(_abridged(names, common))
        share = percent(path.probability, voice.language)
        yield Route(share, said, path.ending, voice.say(f"list.{path.ending}"))


def _abridged(names: Sequence[str], common: Container[str]) -> Sequence[str]:
    """Return the names of a path; of a long one those by which it differs from the others."""
    if len(names) <= _WHOLE:
        return names
    first, *between, last = names
    kept = [first, *_without(between, common), last]
    return kept if len(kept) <= _FIRST + _LAST + 1 else _cut(kept)


def _without(names: Sequence[str], common: Container[str]) -> Iterator[str]:
    """Yield names, and an ellipsis for each stretch of those that all paths pass."""
    for shared, stretch in groupby(names, common.__contains__):
        yield from [_LEFT_OUT] if shared else stretch


def _cut(names: Sequence[str]) -> Sequence[str]:
    return (*names[:_FIRST], _LEFT_OUT, *names[-_LAST:])
