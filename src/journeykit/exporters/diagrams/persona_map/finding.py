"""The title of a persona map: what the picture shows, as a sentence.

The conditions are tried in order; the first that holds words the title, the last always holds.
"""

from collections.abc import Callable, Sequence

import attrs

from journeykit.exporters.diagrams.persona_map.traits import Trait, used_channels
from journeykit.exporters.diagrams.voice import short
from journeykit.model import Persona, Project


@attrs.frozen
class Facts:
    """What a title is made from.

    Attributes:
        channels: Those of the personas and of the brand, the most used first.
        others: Interests and brands, the most shared first.
        named: What people call a channel.
    """

    project: Project
    channels: Sequence[Trait]
    others: Sequence[Trait]
    named: Callable[[str], str]

    @property
    def personas(self) -> Sequence[Persona]:
        """All of them."""
        return self.project.personas

    @property
    def ours(self) -> Sequence[Trait]:
        """The channels of the brand, the most used first."""
        brand = self.project.brand
        return [each for each in self.channels if brand and each.name in brand.channels]

    def channel(self, trait: Trait) -> str:
        """Return the name of a channel, short enough to be quoted."""
        return short(self.named(trait.name))


Finding = tuple[str, dict[str, object]]


def finding(facts: Facts) -> Finding:
    """Return the key of the title, below ``title``, and its facts."""
    found = (each for condition in _CONDITIONS if (each := condition(facts)))
    return next(found, ("nothing", {}))


def _out_of_reach(facts: Facts) -> Finding | None:
    """Somebody uses channels, and the brand is on none of them."""
    ours = {each.name for each in facts.ours}
    if not ours:
        return None
    used = ((persona, used_channels(persona)) for persona in facts.personas)
    missed = [persona for persona, channels in used if channels and not ours & set(channels)]
    if not missed:
        return None
    key = "missed.one" if len(missed) == 1 else "missed.some"
    name = short(missed[0].name)
    return key, {"persona": name, "n": len(missed), "total": len(facts.personas)}


def _alone(facts: Facts) -> Finding | None:
    if len(facts.personas) != 1 or not facts.ours:
        return None
    [persona] = facts.personas
    used = [each for each in facts.channels if each.personas]
    shared = sum(bool(each.personas) for each in facts.ours)
    if not shared:
        return None
    name = short(persona.name)
    return "alone", {"persona": name, "ours": shared, "total": len(used)}


def _for_all(facts: Facts) -> Finding | None:
    total = len(facts.personas)
    reaching = [each for each in facts.ours if len(each.personas) == total]
    if not reaching:
        return None
    names = tuple(facts.channel(each) for each in reaching[:3])
    key = "for_all.one" if len(reaching) == 1 else "for_all.some"
    return key, {"channel": names[0], "channels": names, "n": len(reaching), "total": total}


def _best(facts: Facts) -> Finding | None:
    best = next((each for each in facts.ours if each.personas), None)
    if best is None:
        return None
    facts_of = {"channel": facts.channel(best), "n": len(best.personas)}
    return "best", {**facts_of, "total": len(facts.personas)}


def _shared(facts: Facts) -> Finding | None:
    """The brand's channels are unknown: what do the personas have in common?"""
    shared = [each for each in facts.channels if len(each.personas) > 1]
    if shared:
        named, best = facts.channel(shared[0]), shared[0]
    elif both := [each for each in facts.others if len(each.personas) > 1]:
        named, best = short(both[0].name), both[0]
    else:
        return None
    return "shared", {"name": named, "n": len(best.personas), "total": len(facts.personas)}


def _apart(facts: Facts) -> Finding | None:
    known = [each for each in (*facts.channels, *facts.others) if each.personas]
    if not known or not facts.personas:
        return None
    if len(facts.personas) == 1:
        return "one", {"persona": short(facts.personas[0].name), "n": len(known)}
    return "apart", {"total": len(facts.personas)}


def _unknown(facts: Facts) -> Finding | None:
    return ("unknown", {"total": len(facts.personas)}) if facts.personas else None


_CONDITIONS: tuple[Callable[[Facts], Finding | None], ...] = (
    _out_of_reach,
    _alone,
    _for_all,
    _best,
    _shared,
    _apart,
    _unknown,
)
