"""The title of a diagram of paths: how many leave, and where most of them do."""

from collections.abc import Callable

import attrs

from journeykit.exporters.diagrams.paths.network import Network, Place
from journeykit.exporters.diagrams.steps import NOTABLE
from journeykit.exporters.diagrams.turns import SMALLEST
from journeykit.exporters.diagrams.voice import Voice, short


@attrs.frozen
class Facts:
    """What a title is made from.

    Attributes:
        network: The ways.
        finals: The keys of the places where the journey ends.
        target: What the end is called.
        name: Gives the name of a place.
    """

    network: Network
    finals: frozenset[str]
    target: str
    name: Callable[[str], str]

    @property
    def losses(self) -> list[Place]:
        """The places that people leave before the end, most of them first."""
        lost = [each for each in self.network.places if each.key not in self.finals]
        known = [each for each in lost if (each.leaving or 0) > NOTABLE]
        return sorted(known, key=lambda each: -(each.leaving or 0))


def title_of(facts: Facts, voice: Voice) -> str:
    """Return the finding."""
    places = facts.network.places
    if not places:
        return voice.say("title.no_touchpoint")
    if not facts.network.ways or not facts.network.known:
        key = "title.unknown" if facts.network.ways else "title.one"
        return voice.say(key, places=len(places))
    return _lost(facts, voice)


def _lost(facts: Facts, voice: Voice) -> str:
    losses, target = facts.losses, short(facts.target)
    if losses:
        left = sum(each.leaving or 0 for each in losses)
        most = losses[0].leaving or 0
        name = short(facts.name(losses[0].key))
        key = "title.all_at" if len(losses) == 1 else "title.most_at"
        return voice.say(key, left=left, target=target, name=name, most=most)
    arriving = [each.share for each in facts.network.places if each.key in facts.finals]
    known = [share for share in arriving if share is not None]
    if known and len(known) == len(arriving) and max(known) > 1 - SMALLEST:
        return voice.say("title.all_arrive", target=target)
    if known:
        return voice.say("title.arrive", share=max(known), target=target)
    return voice.say("title.unclear", target=target)
