"""What stays in memory of a sequence of feelings: the peak and the end.

Source:
    Kahneman, Fredrickson, Schreiber and Redelmeier (1993), "When more pain is preferred to less:
    adding a better end", Psychological Science 4 (6).
"""

from collections.abc import Sequence

BEST = 2.0
"""The upper end of the scale of valence."""
STEP = 1.0
"""One point of the scale: an improvement that a team can imagine."""
DECIMALS = 9
"""Differences that only come from binary fractions make no difference."""


def peak_of(valences: Sequence[float]) -> int | None:
    """Return the position of the feeling farthest from neutral.

    Of equals the negative one is the peak, since bad is stronger than good; then the later one.
    """
    positions = range(len(valences))
    return max(positions, key=lambda at: (*_strength(valences[at]), at), default=None)


def remembered(valences: Sequence[float]) -> float | None:
    """Return the mean of the peak and the end, or None without any feeling."""
    peak = peak_of(valences)
    return None if peak is None else (valences[peak] + valences[-1]) / 2


def best_step(valences: Sequence[float]) -> tuple[int, float] | None:
    """Return which feeling, one step better, does most for what is remembered.

    Returns:
        Its position, the earlier one of equals, and what would be remembered then; None where no
        step lifts the memory.
    """
    today, peak = remembered(valences), peak_of(valences)
    if today is None or peak is None:
        return None
    rivals = [*valences[:peak], *valences[peak + 1 :]]
    rival = max(rivals, key=_strength, default=None)
    best, lifted = 0, today
    for at, valence in enumerate(valences):
        raised = min(valence + STEP, BEST)
        other = rival if at == peak else valences[peak]
        top = raised if other is None else max(raised, other, key=_strength)
        end = raised if at == len(valences) - 1 else valences[-1]
        if round((top + end) / 2 - lifted, DECIMALS) > 0:
            best, lifted = at, (top + end) / 2
    return (best, lifted) if lifted > today else None


def _strength(valence: float) -> tuple[float, bool]:
    return abs(valence), valence < 0
