"""How well a ranking stands other weights and what is unknown."""

import math
import random
import statistics

import pytest

from journeykit.analysis import DEFAULT_WEIGHTS, ContactMoments, contact_moments
from journeykit.analysis.moments.robustness import CONCENTRATION, _dirichlet
from journeykit.model import Project
from tests.analysis.maps import known_moment, persona, project


def of_hours(result: ContactMoments) -> dict[int, float | None]:
    return {row.moment.start.hour: row.robustness for row in result.rows}


@pytest.fixture
def close() -> Project:
    """Attention speaks for nine o'clock, mood for ten, and eight lags behind both."""
    return project(
        persona(
            known_moment(8, attention=2, emotion=-1),
            known_moment(9, attention=5, emotion=-1),
            known_moment(10, attention=3, emotion=2),
        )
    )


def test_a_clear_winner_wins_every_draw_and_a_clear_loser_none() -> None:
    clear = project(
        persona(
            known_moment(8, attention=5, emotion=2, needs=[]),
            known_moment(9, attention=1, emotion=-2),
        )
    )
    brand_answers = contact_moments(clear, top=2)

    assert of_hours(brand_answers) == {8: 1, 9: 1}


def test_a_close_race_depends_on_the_weights(close: Project) -> None:
    shares = of_hours(contact_moments(close, top=1, draws=400))

    assert shares[8] is not None
    assert shares[9] is not None
    assert shares[10] is not None
    assert shares[8] < min(shares[9], shares[10])
    assert sum(share for share in shares.values() if share) == pytest.approx(1)


def test_another_seed_draws_other_weights(close: Project) -> None:
    one, other = (contact_moments(close, top=1, seed=seed) for seed in (1, 2))

    assert of_hours(one) != of_hours(other)


def test_what_scores_zero_is_never_among_the_first() -> None:
    result = contact_moments(project(persona(known_moment(channels=["radio"]))))

    assert result.rows[0].score == 0
    assert result.rows[0].robustness == 0


def test_without_draws_nothing_is_said_about_robustness() -> None:
    result = contact_moments(project(persona(known_moment())), draws=0)

    assert result.rows[0].robustness is None


def test_an_unscored_moment_takes_no_part() -> None:
    result = contact_moments(project(persona(known_moment(8), known_moment(9, attention=None))))

    assert of_hours(result) == {8: 1, 9: None}


def test_an_unknown_reach_cannot_shuffle_the_moments_of_one_persona() -> None:
    alike = persona(known_moment(8, emotion=2), known_moment(9, emotion=1))

    needs_unknown = contact_moments(project(alike), top=1)
    again = contact_moments(project(persona(*alike.days[0].moments, segment_share=1)), top=1)

    assert of_hours(needs_unknown) == of_hours(again)


def test_drawn_weights_scatter_around_the_given_ones_as_a_dirichlet_says() -> None:
    shares = list(DEFAULT_WEIGHTS.shares.values())
    chance = random.Random(0)  # noqa: S311 (a simulation, not a secret)
    draws = [_dirichlet(shares, chance) for _ in range(4_000)]

    for given, drawn in zip(shares, zip(*draws, strict=True), strict=True):
        assert statistics.mean(drawn) == pytest.approx(given, abs=0.01)
        assert statistics.stdev(drawn) == pytest.approx(
            math.sqrt(given * (1 - given) / (CONCENTRATION + 1)), rel=0.05
        )


def test_a_factor_without_weight_is_never_drawn() -> None:
    chance = random.Random(0)  # noqa: S311 (a simulation, not a secret)

    drawn = _dirichlet([0.75, 0.0, 0.25], chance)

    assert drawn[1] == 0
    assert sum(drawn) == pytest.approx(1)
