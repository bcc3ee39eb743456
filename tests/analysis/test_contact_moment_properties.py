"""What holds for the ranking of every map."""

import math
from unittest import mock

import attrs
from hypothesis import given, strategies as st

from journeykit.analysis import ContactMoment, ContactMoments, Factor, Weights, contact_moments
from journeykit.analysis.moments import robustness
from journeykit.analysis.moments.score import is_enough, score
from journeykit.model import Persona, Project
from tests.analysis.strategies import projects

known = st.floats(0, 1)
weights = st.floats(0.01, 1)


def factors(value: st.SearchStrategy[float | None]) -> st.SearchStrategy[list[Factor]]:
    one = st.builds(Factor, st.just("factor"), value, weights)
    return st.lists(one, min_size=1, max_size=5)


def keys(
    result: ContactMoments,
) -> list[tuple[str, str, str, int | None, float | None, float | None]]:
    return [
        (row.persona.id, row.day.id, row.moment.id, row.rank, row.score, row.robustness)
        for row in result.rows
    ]


@given(factors(st.none() | known))
def test_a_score_lies_from_zero_to_one(drawn: list[Factor]) -> None:
    points = score(drawn)

    assert points is None or 0 <= points <= 1


@given(factors(known), known, st.data())
def test_raising_a_factor_never_lowers_the_score(
    drawn: list[Factor], value: float, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(drawn) - 1))
    higher = max(value, drawn[at].value or 0)
    raised = [*drawn]
    raised[at] = attrs.evolve(drawn[at], value=higher)

    before, after = score(drawn), score(raised)

    assert before is not None
    assert after is not None
    assert after >= before


@given(factors(known), st.data())
def test_what_is_unknown_never_scores_above_the_same_known_and_perfect(
    drawn: list[Factor], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(drawn) - 1))
    perfect = [*drawn]
    perfect[at] = attrs.evolve(drawn[at], value=1.0)
    unknown = [*drawn]
    unknown[at] = attrs.evolve(drawn[at], value=None)

    assert (score(unknown) or 0) <= (score(perfect) or 0) + 1e-12


@given(factors(st.none() | known))
def test_one_zero_is_a_no(drawn: list[Factor]) -> None:
    assert score([*drawn, Factor("factor", 0.0, 0.1)]) == 0


@given(projects(), st.permutations([0, 1, 2]))
def test_the_order_of_the_personas_changes_nothing(project: Project, order: list[int]) -> None:
    people = [project.personas[at] for at in order if at < len(project.personas)]
    shuffled = attrs.evolve(project, personas=people)

    assert keys(contact_moments(shuffled, draws=10)) == keys(contact_moments(project, draws=10))


@given(projects(), st.integers(0, 2**32))
def test_equal_seeds_give_equal_robustness(project: Project, seed: int) -> None:
    one = contact_moments(project, draws=10, seed=seed)
    other = contact_moments(project, draws=10, seed=seed)

    assert one == other


@given(projects())
def test_every_waking_moment_is_in_the_result_once(project: Project) -> None:
    rows = contact_moments(project, draws=0).rows
    waking = [
        (person.id, day.id, moment.id)
        for person in project.personas
        for day in person.days
        for moment in day.moments
        if not moment.asleep
    ]

    assert sorted((row.persona.id, row.day.id, row.moment.id) for row in rows) == sorted(waking)


@given(projects())
def test_ranks_count_up_while_scores_go_down(project: Project) -> None:
    result = contact_moments(project, draws=0)
    scores = [row.score or 0.0 for row in result.ranked]

    assert [row.rank for row in result.ranked] == list(range(1, len(scores) + 1))
    assert scores == sorted(scores, reverse=True)
    assert result.rows == result.ranked + result.unscored


@given(projects())
def test_alone_a_persona_keeps_the_order_of_her_ranked_moments(project: Project) -> None:
    """Reach is the same for all of them: it moves them against others only."""
    across = contact_moments(project, draws=0)
    for person in project.personas:
        of_person = [row.moment.id for row in across.ranked if row.persona == person and row.score]
        alone = contact_moments(project, persona=person.id, draws=0)

        assert [row.moment.id for row in alone.ranked if row.moment.id in of_person] == of_person


@given(projects(), st.builds(Weights, attention=weights, relevance=weights, reach=weights))
def test_a_score_stands_only_where_enough_is_known(
    project: Project, given_weights: Weights
) -> None:
    for row in contact_moments(project, weights=given_weights, draws=0).rows:
        enough = is_enough(row.factors, frozenset({"attention", "channel_fit"}))
        assert enough or row.score is None


@given(projects())
def test_the_same_personas_once_more_leave_every_score_as_it_is(project: Project) -> None:
    """Compared with others, as the moments of the original ones are already."""
    twice = attrs.evolve(project, personas=[*project.personas, *map(_again, project.personas)])
    if len({row.persona.id for row in contact_moments(project, draws=0).rows}) < 2:
        return  # alone her share of the customers need not be known

    before = {key[:3]: key[4] for key in keys(contact_moments(project, draws=0))}
    after = {key[:3]: key[4] for key in keys(contact_moments(twice, draws=0))}

    assert {key: after[key] for key in before} == before


def _again(persona: Persona) -> Persona:
    """Return a persona with another id and the same facts."""
    return attrs.evolve(persona, id=f"{persona.id}-again", barriers=[])


@given(projects(), st.integers(0, 3))
def test_candidates_that_cannot_be_first_are_left_out_of_the_draws(
    project: Project, seed: int
) -> None:
    """The shares are those of a simulation that leaves nobody out."""
    expected = keys(contact_moments(project, draws=20, seed=seed, top=2))
    with mock.patch.object(robustness, "_contenders", lambda known, _: range(len(known))):
        assert keys(contact_moments(project, draws=20, seed=seed, top=2)) == expected


@given(projects(), st.integers(0, 4))
def test_an_unknown_attention_never_ranks_above_the_same_moment_known_and_perfect(
    project: Project, at: int
) -> None:
    rows = [row for row in contact_moments(project, draws=0).rows if row.moment.attention]
    if len(rows) <= at:
        return
    row = rows[at]

    unknown, perfect = (_rank(_with_attention(project, row, points), row) for points in (None, 5))

    assert perfect <= unknown


def _with_attention(project: Project, row: ContactMoment, points: int | None) -> Project:
    changed = attrs.evolve(row.moment, attention=points)
    moments = [changed if each is row.moment else each for each in row.day.moments]
    day = attrs.evolve(row.day, moments=moments)
    days = [day if each is row.day else each for each in row.persona.days]
    people = [
        attrs.evolve(each, days=days) if each is row.persona else each for each in project.personas
    ]
    return attrs.evolve(project, personas=people)


def _rank(project: Project, like: ContactMoment) -> float:
    """Return the rank of a moment; an unscored one comes after all others."""
    wanted = (like.persona.id, like.day.id, like.moment.id)
    ranks = {key[:3]: key[3] for key in keys(contact_moments(project, draws=0))}
    return ranks[wanted] or math.inf
