"""What the company does at each touchpoint of a journey, and what stands behind what hurts most.

The finding of a service blueprint, for all that draws one.
"""

from typing import Literal

import attrs

from journeykit.model import Friction, Journey, Process, Touchpoint

Lane = Literal["customer", "front_stage", "back_stage", "support", "unsaid"]
LANES: tuple[Lane, ...] = ("customer", "front_stage", "back_stage", "support", "unsaid")
"""From the customer away; ``unsaid`` holds what does not say who does it."""
OUT_OF_SIGHT: frozenset[Lane] = frozenset({"back_stage", "support"})
"""The actors that the customer does not see."""

BackstageReason = Literal[
    "no_touchpoint",
    "undescribed",
    "worst_undescribed",
    "worst_in_sight",
    "worst_hangs_on",
    "partly",
    "all",
]


@attrs.frozen
class Backstage:
    """What the company does at the touchpoints of a journey.

    Attributes:
        touchpoints: How many there are.
        described: At how many of them anything is described that the company does.
        steps: How many things it does, all in all.
        teams: How many teams are named as answerable for them.
        touchpoint: Where the worst friction is; None without a friction at a touchpoint.
        friction: The worst friction, the earliest of several as severe; an unknown severity is the
            least.
        behind: What the company does at that touchpoint.
    """

    touchpoints: int
    described: int
    steps: int
    teams: int
    touchpoint: Touchpoint | None = None
    friction: Friction | None = None
    behind: tuple[Process, ...] = ()

    @property
    def hidden(self) -> tuple[Process, ...]:
        """What the company does at the worst friction out of the customer's sight."""
        return tuple(each for each in self.behind if each.actor in OUT_OF_SIGHT)

    @property
    def reason(self) -> BackstageReason:
        """The first reason that holds, in the order of the type."""
        if not self.touchpoints:
            return "no_touchpoint"
        if not self.described:
            return "undescribed"
        if self.friction is None:
            return "all" if self.described == self.touchpoints else "partly"
        if not self.behind:
            return "worst_undescribed"
        return "worst_hangs_on" if self.hidden else "worst_in_sight"

    def as_rows(self) -> list[dict[str, object]]:
        """Return one plain row for each thing that the company does at the worst friction."""
        where = {
            "touchpoint": self.touchpoint.name if self.touchpoint else None,
            "friction": self.friction.title if self.friction else None,
        }
        return [
            {**where, "step": each.title, "actor": each.actor, "team": each.team}
            for each in self.behind
        ]


def backstage(journey: Journey) -> Backstage:
    """Return what the company does at the touchpoints of a journey.

    Args:
        journey: The journey; what its customers do themselves does not count.

    Example:
        >>> from journeykit.model import Journey, Process, Stage, Touchpoint
        >>> restock = Process(title="Restocks overnight", actor="back_stage", team="Logistics")
        >>> shop = Touchpoint(name="Shop", processes=[restock], frictions=["Sold out"])
        >>> journey = Journey(title="First pair", stages=[Stage(name="Try on", touchpoints=[shop])])
        >>> found = backstage(journey)
        >>> found.reason, len(found.hidden), found.teams
        ('worst_hangs_on', 1, 1)
    """
    done = [done_by_company(each) for each in journey.touchpoints]
    touchpoint, friction = worst_of(journey) or (None, None)
    return Backstage(
        touchpoints=len(done),
        described=sum(1 for each in done if each),
        steps=sum(map(len, done)),
        teams=len({process.team for each in done for process in each if process.team}),
        touchpoint=touchpoint,
        friction=friction,
        behind=done_by_company(touchpoint) if touchpoint else (),
    )


def worst_of(journey: Journey) -> tuple[Touchpoint, Friction] | None:
    """Return the worst friction at a touchpoint, the earliest of several; None without any."""
    every = [(each, friction) for each in journey.touchpoints for friction in each.frictions]
    return max(every, key=lambda found: severity_of(found[1]), default=None)


def severity_of(friction: Friction) -> float:
    """Return the severity for comparison: an unknown one is the least."""
    return -1 if friction.severity is None else friction.severity


def done_by_company(touchpoint: Touchpoint) -> tuple[Process, ...]:
    """Return what is done at a touchpoint by anyone but the customer."""
    return tuple(each for each in touchpoint.processes if each.actor != "customer")
