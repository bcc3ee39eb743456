"""The most probable paths, in words."""

from journeykit.analysis import JourneyPath, journey_paths
from journeykit.exporters.diagrams.paths.plan import Route, Routes
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Journey
from journeykit.wording import percent, sentence

MOST_ROUTES = 10
_FIRST, _LAST = 3, 2
"""How many names of a long path are kept at its beginning and at its end."""


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
        paths=tuple(_route(path, voice) for path in found.paths),
    )


def _route(path: JourneyPath, voice: Voice) -> Route:
    names = path.names(voice.language, voice.project)
    if len(names) > _FIRST + _LAST + 1:
        names = (*names[:_FIRST], "…", *names[-_LAST:])
    share = percent(path.probability, voice.language)
    said = voice.say(f"list.{path.ending}")
    return Route(share, " → ".join(map(plain, names)), path.ending, said)
