"""Why a moment stands where it stands, as messages."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from journeykit.analysis.clauses import Clause, weighed
from journeykit.analysis.moments.candidates import Answered, Candidate, Factor
from journeykit.analysis.moments.score import missing
from journeykit.analysis.moments.weights import Weights
from journeykit.analysis.naming import channels_named
from journeykit.model import Project
from journeykit.wording import Message, message

FROM_STRONG = 0.7
"""Four of five points of attention, a good mood, most needs answered."""
UP_TO_WEAK = 0.4
"""Two of five points of attention, a bad mood, few needs answered."""
REACH_FROM_STRONG = 0.4
REACH_UP_TO_WEAK = 0.1
"""Shares of the customers add up to 1: two customers in five are many, one in ten is few."""


def how_to_read(weights: Weights) -> Message:
    """Return what the score means."""
    return message("moments.how_to_read", **weights.shares)


def robustness_note(draws: int, top: int) -> Message:
    """Return what the robustness means."""
    return message("moments.robustness_note", draws=draws, top=top)


def reason(
    project: Project, candidate: Candidate, points: float | None, required: frozenset[str]
) -> Message:
    """Return the strongest and the weakest of what is known, and what is still to find out.

    Reach goes unsaid where one persona is ranked alone: it is the same for all of her moments.

    Args:
        project: The map, which knows the names of channels.
        candidate: The moment.
        points: Its score; None for an unscored one.
        required: Names of the factors without which a candidate stays unscored.
    """
    unknown = missing(candidate.factors)
    if points is None:
        blocking = [name for name in unknown if name in required]
        names = _unknown(project, candidate, blocking or unknown)
        return message("moments.reason.unscored", unknown=names)
    compared = [f for f in candidate.factors if f.name != "reach" or f.name in required]
    clauses = _clauses(project, candidate, compared)
    known = weighed(clauses or _clauses(project, candidate, candidate.factors), "moments")
    names = _unknown(project, candidate, missing(compared))
    if not names or not points:  # nothing that is unknown can change a zero
        return known
    return message("moments.reason.partly_known", known=known, unknown=names)


def _clauses(
    project: Project, candidate: Candidate, factors: Iterable[Factor]
) -> tuple[Clause, ...]:
    """Say every known factor that counts; a moment of truth stands for two of them."""
    truth = candidate.moment.moment_of_truth
    opening = () if truth is None else (Clause("moments.truth", {"demand": truth.demand}, 1),)
    implied = {"receptivity", "relevance"} if truth else set()
    known = [f for f in factors if f.weight > 0 and f.value is not None and f.name not in implied]
    return (*opening, *(_clause(project, candidate, factor) for factor in known))


def _clause(project: Project, candidate: Candidate, factor: Factor) -> Clause:
    side = _side(factor)
    level = {1: "strong", 0: "fair", -1: "weak"}[side]
    facts: Mapping[str, object] = {}
    if factor.name == "reach":
        facts = {"share": factor.value}
    elif factor.name == "relevance" and candidate.needs:
        level, facts = _extent(candidate.needs, side), attrs.asdict(candidate.needs)
    elif factor.name == "channel_fit" and candidate.shared_channels:
        level = "one" if len(candidate.shared_channels) == 1 else "several"
        facts = {"channels": channels_named(project, candidate.shared_channels)}
    return Clause(f"moments.{factor.name}.{level}", facts, side)


def _extent(needs: Answered, side: int) -> str:
    if needs.answered in {0, needs.total}:
        return "all" if needs.answered else "none"
    return "few" if side < 0 else "some"


def _side(factor: Factor) -> int:
    is_reach = factor.name == "reach"
    strong = REACH_FROM_STRONG if is_reach else FROM_STRONG
    weak = REACH_UP_TO_WEAK if is_reach else UP_TO_WEAK
    value = factor.value or 0
    return (value >= strong) - (value <= weak)


def _unknown(project: Project, candidate: Candidate, names: Iterable[str]) -> tuple[Message, ...]:
    keys = [key for name in names for key in _unknown_keys(project, candidate, name)]
    return tuple(map(message, keys))


def _unknown_keys(project: Project, candidate: Candidate, name: str) -> Sequence[str]:
    if name != "channel_fit":
        return (f"moments.unknown.{name}",)
    brand = project.brand.channels if project.brand else ()
    sides = {"moment": candidate.moment.channels, "brand": brand}
    return [f"moments.unknown.channels_of_{side}" for side, known in sides.items() if not known]
