"""From a journey to the plan of its paths."""

from collections.abc import Iterable, Iterator

from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.paths.finding import Facts, title_of
from journeykit.exporters.diagrams.paths.layers import Layers, layers_of
from journeykit.exporters.diagrams.paths.network import (
    REST,
    Network,
    Place,
    Way,
    network_of,
    staged,
)
from journeykit.exporters.diagrams.paths.plan import (
    GONE,
    Look,
    Passage,
    PassageLook,
    Plan,
    Routes,
    Stop,
    depths_of,
)
from journeykit.exporters.diagrams.paths.routes import routes_of
from journeykit.exporters.diagrams.steps import NOTABLE
from journeykit.exporters.diagrams.turns import Turn, forks_of
from journeykit.exporters.diagrams.voice import Voice, described
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Journey
from journeykit.wording import percent

MOST_PLACES = 60
"""Above so many each stage is one place."""
MOST_UNKNOWN = 8
"""The same, where no share is known and a picture of all has nothing to say."""
MOST_COLUMNS = 18
"""Above so many columns each stage is one place, too."""


def plan_of(journey: Journey, voice: Voice, wish: Wish) -> Plan:
    """Return what the paths of a journey show.

    Args:
        journey: The journey.
        voice: Puts it into words.
        wish: What it is asked to be like.
    """
    network = network_of(journey)
    summed = _is_too_long(network)
    finals = _finals(journey, network)
    if summed:
        network = staged(network, journey.stages)
        finals = frozenset(each.key for each in network.places[-1:])
    layers = layers_of(network)
    names = _names(journey, voice, summed=summed)
    target = _last_stage(journey, voice)
    title = title_of(Facts(network, finals, target, names.__getitem__), voice)
    stops = tuple(_stops(network, finals, names, voice, wish))
    passages = tuple(_passages(network, layers, finals, names, voice, wish))
    routes = routes_of(journey, voice) if wish.shows("list") else None
    return Plan(
        kicker=voice.kicker(journey),
        title=title,
        note=" ".join(_notes(journey, voice, summed=summed)),
        stops=stops,
        passages=passages,
        depths=depths_of(layers, stops),
        routes=routes,
        language=voice.language,
        description=described(title, _said(stops, passages, routes)),
    )


def _is_too_long(network: Network) -> bool:
    if not network.known:
        return len(network.places) > MOST_UNKNOWN
    return len(network.places) > MOST_PLACES or layers_of(network).count > MOST_COLUMNS


def _last_stage(journey: Journey, voice: Voice) -> str:
    inhabited = [stage for stage in journey.stages if stage.touchpoints]
    return voice.stage(inhabited[-1]) if inhabited else ""


def _finals(journey: Journey, network: Network) -> frozenset[str]:
    """Return where the journey ends: the last stage, or the last place where there is only one."""
    used = {place.key for place in network.places}
    stages = [
        [each.id for each in stage.touchpoints if each.id in used] for stage in journey.stages
    ]
    ends = [stage for stage in stages if stage]
    if len(ends) > 1:
        return frozenset(ends[-1])
    return frozenset(place.key for place in network.places[-1:])


def _names(journey: Journey, voice: Voice, *, summed: bool) -> dict[str, str]:
    if not summed:
        return {each.id: plain(each.name) for each in journey.touchpoints}
    named = {stage.id: voice.stage(stage) for stage in journey.stages}
    return {**named, REST: voice.say("more_stages")}


def _notes(journey: Journey, voice: Voice, *, summed: bool) -> Iterator[str]:
    if not journey.transitions and len(journey.touchpoints) > 1:
        yield voice.say("in_order")
    if summed:
        yield voice.say("summed", touchpoints=len(journey.touchpoints))


def _stops(
    network: Network, finals: frozenset[str], names: dict[str, str], voice: Voice, wish: Wish
) -> Iterator[Stop]:
    again = {way.source: way for way in network.ways if way.source == way.target}
    for place in network.places:
        yield _stop(place, finals, names[place.key], again.get(place.key), voice)
        if wish.shows("leaving") and (place.leaving or 0) > NOTABLE:
            yield _gone(place, names[place.key], voice, ended=place.key in finals)


def _stop(place: Place, finals: frozenset[str], name: str, again: Way | None, voice: Voice) -> Stop:
    share = _percent(place.share, voice)
    known: Look = "end" if place.key in finals else "stop"
    back = _percent(again.chance, voice) if again else ""
    said = voice.say("again", share=back) if back else ""
    come = voice.say("tip.come", share=share) if share else voice.say("legend.unknown")
    tip = voice.joined(name, come, said)
    return Stop(place.key, name, share, known if share else "unknown", said, tip)


def _gone(place: Place, name: str, voice: Voice, *, ended: bool) -> Stop:
    share, key = _percent(place.leaving, voice), "end_here" if ended else "leave"
    tip = voice.say(f"tip.{key}", share=share, name=name)
    return Stop(GONE + place.key, voice.say(key), share, "ended" if ended else "gone", tip=tip)


def _percent(share: float | None, voice: Voice) -> str:
    return "" if share is None else percent(share, voice.language)


def _passages(
    network: Network,
    layers: Layers,
    finals: frozenset[str],
    names: dict[str, str],
    voice: Voice,
    wish: Wish,
) -> Iterator[Passage]:
    forks = forks_of(Turn(way.source, way.target, way.chance) for way in network.ways)
    for way in (*layers.ahead, *layers.back):
        if way.source == way.target:
            continue
        chance = _percent(way.chance, voice)
        says = voice.joined(
            f"{names[way.source]} → {names[way.target]}", chance, plain(way.condition)
        )
        shown = chance if way.source in forks and wish.shows("shares") else ""
        look: PassageLook = "way" if way in layers.ahead else "back"
        yield Passage(way.source, way.target, way.share, shown, look, says)
    for place in network.places:
        if wish.shows("leaving") and (place.leaving or 0) > NOTABLE:
            out: PassageLook = "way" if place.key in finals else "gone"
            yield Passage(place.key, GONE + place.key, place.leaving, "", out, "")


def _said(
    stops: Iterable[Stop], passages: Iterable[Passage], routes: Routes | None
) -> Iterator[str]:
    if routes:
        yield routes.title
        yield from (f"{each.share} – {each.names} – {each.said}" for each in routes.paths)
        yield routes.rest
    yield from (stop.tip for stop in stops)
    yield from (passage.says for passage in passages)
