"""The peak-end rule, number by number."""

import pytest
from hypothesis import given, strategies as st

from journeykit.analysis.curve.memory import best_step, peak_of, remembered

sequences = st.lists(st.integers(-8, 8).map(lambda quarter: quarter / 4), max_size=8)


@pytest.mark.parametrize(
    ("valences", "peak"),
    [
        ([], None),
        ([0], 0),
        ([1, -2, 0], 1),
        ([2, -2], 1),
        ([-2, 2], 0),
        ([2, 1, 2], 2),
        ([-1, 0, -1, 1], 2),
    ],
)
def test_the_peak_is_farthest_from_neutral_then_negative_then_later(
    valences: list[float], peak: int | None
) -> None:
    assert peak_of(valences) == peak


@pytest.mark.parametrize(
    ("valences", "step"),
    [
        ([], None),
        ([2], None),
        ([1], (0, 2)),
        ([-2, 1], (0, 0)),  # the end would gain as much: the worse one of equals
        ([1, -1.5], (1, 0.25)),  # a brighter start would gain as much
        ([-1, -2, -1, 0], (1, -0.5)),  # as would the end: the worse one of equals
        ([-2, -2, 0], (2, -0.5)),  # neither of two lows lifts the memory alone
        ([-1, 2, 2], None),
    ],
)
def test_the_best_step_lifts_the_memory_most(
    valences: list[float], step: tuple[int, float] | None
) -> None:
    assert best_step(valences) == step


@given(sequences)
def test_the_best_step_is_the_best_of_all_steps(valences: list[float]) -> None:
    today = remembered(valences)
    lifted = [
        remembered([*valences[:at], min(value + 1, 2), *valences[at + 1 :]])
        for at, value in enumerate(valences)
    ]
    gains = [after - today for after in lifted if after is not None and today is not None]
    step = best_step(valences)

    if max(gains, default=0) <= 0:
        assert step is None
    else:
        equals = [at for at, gain in enumerate(gains) if gain == max(gains)]
        best = min(equals, key=lambda at: valences[at])
        assert step == (best, lifted[best])
