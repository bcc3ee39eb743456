"""What stays in memory of a sequence of feelings: the peak and the end.

Source:
    Kahneman, Fredrickson, Schreiber and Redelmeier (1993), "When more pain is preferred to less:
    adding a better end", Psychological Science 4 (6).
"""

from collections.abc import Iterator, Sequence

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
        Its position, and what would be remembered then; of equals the one that feels worse, then
        the earlier one. None where no step lifts the memory.
    """
    today, peak = remembered(valences), peak_of(valences)
    if today is None or peak is None:
        return None
    lifted = list(_lifted(valences, peak))

    def worth(at: int) -> tuple[float, float, int]:
        return round(lifted[at], DECIMALS), -valences[at], -at

    best = max(range(len(valences)), key=worth)
    return (best, lifted[best]) if round(lifted[best] - today, DECIMALS) > 0 else None


def _lifted(valences: Sequence[float], peak: int) -> Iterator[float]:
    """Iterate over what would be remembered if each feeling in turn were one step better."""
    rivals = [*valences[:peak], *valences[peak + 1 :]]
    rival = max(rivals, key=_strength, default=None)
    for at, valence in enumerate(valences):
        raised = min(valence + STEP, BEST)
        other = rival if at == peak else valences[peak]
        top = raised if other is None else max(raised, other, key=_strength)
        end = raised if at == len(valences) - 1 else valences[-1]
        yield (top + end) / 2


def _strength(valence: float) -> tuple[float, bool]:
    return abs(valence), valence < 0
