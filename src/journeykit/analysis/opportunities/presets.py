"""The ways to score an opportunity: those that the field uses, and the user's own."""

import math
from collections.abc import Callable, Mapping
from functools import partial

import attrs

from journeykit.analysis.opportunities.score import Scheme
from journeykit.errors import NotFoundError, UsageError, nearest
from journeykit.model import Project, ScorePreset
from journeykit.wording import message

RICE_IMPACT: Mapping[float, float] = {1: 0.25, 2: 0.5, 3: 1, 4: 2, 5: 3}
"""Intercom's multiples for minimal, low, medium, high and massive impact."""
RATINGS = 5
POWERS = ("reach", "impact", "confidence", "effort", "cost")
"""What a preset of the user's own may raise to a power, in the order of formulas."""
SMALLEST_DIVISOR: Mapping[str, float] = {"reach": 0.001, "cost": 1}
"""What is divided by is never zero: one customer in a thousand, one unit of the currency."""


def scheme(project: Project, preset: str | ScorePreset, high: int) -> Scheme:
    """Return how to score.

    Args:
        project: The map, which may have presets of its own; they come before the built-in ones.
        preset: An id, or a preset that is not on the map.
        high: From which rating on impact and effort are high.

    Raises:
        NotFoundError: No preset has this id; names the nearest one that exists.
        UsageError: The preset gives no factor a power.
    """
    if isinstance(preset, ScorePreset):
        return own(preset)
    found = {each.id: each for each in project.score_presets}
    if preset in found:
        return own(found[preset])
    if preset not in BUILT_IN:
        known = (*BUILT_IN, *found)
        hint = nearest(preset, known)
        text = f"no preset has the id '{preset}'; known: {', '.join(known)}"
        raise NotFoundError("; ".join(filter(None, (text, hint))))
    return BUILT_IN[preset](high)


def usable_presets(project: Project) -> tuple[ScorePreset, ...]:
    """Return a project's own presets that give a factor a power: the others rank nothing yet."""
    return tuple(each for each in project.score_presets if _powers(each))


def _powers(preset: ScorePreset) -> dict[str, float]:
    stated = {name: getattr(preset, name) for name in POWERS}
    return {name: power for name, power in stated.items() if power}


def own(preset: ScorePreset) -> Scheme:
    """Return a preset as a product of powers.

    Raises:
        UsageError: It gives no factor a power.
    """
    powers = _powers(preset)
    if not powers:
        raise UsageError(f"the preset '{preset.id}' gives no factor a power: state one or more")
    said = tuple(
        message("score.power", factor=message(f"score.name.{name}"), power=power)
        for name, power in powers.items()
    )
    return Scheme(
        id=preset.id,
        factors=tuple(powers),
        formula=partial(_product, powers),
        how_to_read=message("score.how_to_read.own", name=preset.name, powers=said),
        counts=_MULTIPLES,
    )


def _product(powers: Mapping[str, float], known: Mapping[str, float]) -> float:
    return math.prod(_power(name, known[name], power) for name, power in powers.items())


def _power(name: str, value: float, power: float) -> float:
    return math.pow(max(value, SMALLEST_DIVISOR.get(name, 0)) if power < 0 else value, power)


def _as_share(rating: float) -> float:
    return rating / RATINGS


_MULTIPLES: Mapping[str, Callable[[float], float]] = {
    "impact": RICE_IMPACT.__getitem__,
    "confidence": _as_share,
}


def _impact_effort(high: int) -> Scheme:
    return Scheme(
        id="impact_effort",
        factors=("impact", "effort"),
        formula=lambda known: known["impact"] / known["effort"],
        how_to_read=message("score.how_to_read.impact_effort", high=high),
        by_quadrant=True,
    )


def _rice(_: int) -> Scheme:
    """RICE = reach · impact · confidence ÷ effort.

    Source:
        McBride, "RICE: Simple prioritization for product managers" (Intercom, 2016).
    """
    rice = ScorePreset(id="rice", name="RICE", reach=1, impact=1, confidence=1, effort=-1)
    return attrs.evolve(own(rice), how_to_read=message("score.how_to_read.rice"))


def _ice(_: int) -> Scheme:
    """ICE = the mean of impact, confidence and ease.

    The mean as in the source. The product that others use ranks alike where the three are
    close, but one low rating weighs more in it.

    Source:
        Ellis and Brown, "Hacking Growth" (2017).
    """
    factors = ("impact", "confidence", "effort")
    return Scheme(
        id="ice",
        factors=factors,
        formula=lambda known: math.fsum(known[name] for name in factors) / len(factors),
        how_to_read=message("score.how_to_read.ice"),
        counts={"effort": lambda effort: RATINGS + 1 - effort},
    )


def _odi(_: int) -> Scheme:
    """ODI = importance + max(importance - satisfaction, 0), both from 0 to 10.

    Source:
        Ulwick, "What Customers Want" (2005).
    """
    return Scheme(
        id="odi",
        factors=("importance", "satisfaction"),
        formula=lambda known: underserved(known["importance"], known["satisfaction"]),
        how_to_read=message("score.how_to_read.odi"),
        counts={name: lambda share: 10 * share for name in ("importance", "satisfaction")},
    )


def underserved(importance: float, satisfaction: float) -> float:
    """Return Ulwick's opportunity score of a need.

    Args:
        importance: The share of those who find it important (top two boxes), times ten.
        satisfaction: The share of those who are satisfied today (top two boxes), times ten.
    """
    return importance + max(importance - satisfaction, 0)


BUILT_IN: Mapping[str, Callable[[int], Scheme]] = {
    "impact_effort": _impact_effort,
    "rice": _rice,
    "ice": _ice,
    "odi": _odi,
}
"""The presets that the field uses, by id."""
PRESETS = tuple(BUILT_IN)
