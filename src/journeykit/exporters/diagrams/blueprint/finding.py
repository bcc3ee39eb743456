"""The title of a service blueprint: what stands behind what hurts."""

from journeykit.analysis.backstage import backstage
from journeykit.exporters.diagrams.voice import Voice, short
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Journey


def title_of(journey: Journey, voice: Voice) -> str:
    """Return the finding."""
    found = backstage(journey)
    all_described = "teams" if found.teams else "steps"
    return voice.say(
        f"title.{all_described if found.reason == 'all' else found.reason}",
        touchpoints=found.touchpoints,
        described=found.described,
        steps=len(found.hidden) if found.friction else found.steps,
        teams=found.teams,
        friction=short(plain(found.friction.title)) if found.friction else "",
    )
