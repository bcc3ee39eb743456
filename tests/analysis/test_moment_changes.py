"""What would bring a contact moment among the first, or take it out."""

from typing import Any

import attrs
import pytest
from hypothesis import given

from journeykit.analysis import ContactMoment, Weights, contact_moments
from journeykit.model import Moment, Offer, Persona, Project
from journeykit.model.scales import Language
from journeykit.wording import sentence
from tests.analysis.maps import (
    brand,
    known_moment,
    need,
    opportunity,
    persona,
    project,
    promise,
    truth,
)
from tests.analysis.strategies import projects

EQUAL = Weights(attention=1, receptivity=1, relevance=0, channel_fit=1, reach=0)


def rows(*moments: Moment, **facts: Any) -> dict[int, ContactMoment]:
    """Return the rows of one persona's moments by hour; one moment is "the first"."""
    result = contact_moments(project(persona(*moments)), top=1, weights=EQUAL, **facts)
    return {row.moment.start.hour: row for row in result.rows}


def said(row: ContactMoment, language: Language = "en") -> str:
    spaces = str.maketrans("\u00a0\u202f", "  ")
    return sentence(row.what_would_change_it, language).translate(spaces)


def test_a_moment_enters_with_the_least_that_is_enough() -> None:
    """8 h: attention 0.6, mood 0.8. 9 h: 0.8 and 0.8. Attention 4 would tie, and 8 h is earlier."""
    later = rows(known_moment(8, attention=3), known_moment(9, attention=4))

    assert said(later[8]) == "Would be first with attention of at least 4 of 5"
    assert said(later[8], "fr") == "Serait en tête avec une attention d’au moins 4 sur 5"


def test_of_equal_scores_the_earlier_is_first_so_the_later_needs_more() -> None:
    found = rows(known_moment(8, attention=4), known_moment(9, attention=3))

    assert said(found[9]) == "Would be first with attention of 5 of 5"


def test_the_first_leaves_with_the_least_that_falls_behind() -> None:
    """9 h at 0.8 and 0.8 against 0.6 and 0.8 at 8 h: at attention 3 the earlier one is first."""
    found = rows(known_moment(8, attention=3), known_moment(9, attention=4))

    assert said(found[9]) == "Would no longer be first with attention of 3 of 5 or less"


def test_what_is_unknown_comes_before_what_would_have_to_change() -> None:
    """8 h has 0.8 x 0.6; 9 h would tie with 0.6 x 0.8, and comes later: it needs 0.6 x 1."""
    found = rows(
        known_moment(8, attention=4, emotion=0), known_moment(9, attention=3, emotion=None)
    )

    assert found[9].change is not None
    assert (found[9].change.unknown, found[9].change.factor) == (True, "receptivity")
    assert said(found[9]) == "Would be first with a mood of +2 (still to find out)"


def test_an_unscored_moment_says_which_fact_would_get_it_among_the_first() -> None:
    found = rows(known_moment(8, attention=3), known_moment(9, attention=None))

    assert said(found[9]) == "Would be first with attention of at least 4 of 5 (still to find out)"


def test_two_missing_facts_are_no_single_one() -> None:
    found = rows(known_moment(8), known_moment(9, attention=None, channels=[]))

    assert found[9].change is None
    assert said(found[9]) == "No single fact would bring it to the first place"


def test_a_channel_that_rules_a_moment_out_may_be_what_is_missing() -> None:
    found = rows(known_moment(8, attention=4), known_moment(9, attention=5, channels=["radio"]))

    assert said(found[9]) == "Would be first with a channel in common"


def test_nobody_can_reach_into_a_moment_without_channels() -> None:
    swimming = known_moment(9, attention=5, channels=[], not_applicable=["channels"])

    assert rows(known_moment(8, attention=1), swimming)[9].change is None


def test_alone_only_a_no_takes_a_moment_out() -> None:
    assert said(rows(known_moment(8))[8]) == "Would no longer be first without a channel in common"


@pytest.mark.parametrize(
    ("answered", "expected"),
    [
        ([], "Would be first with an answer to 1 of its 2 needs"),
        (["a"], "Would no longer be first without an answer to its 2 needs"),
    ],
)
def test_needs_are_counted(answered: list[str], expected: str) -> None:
    wanted = known_moment(8, attention=5, needs=[need("a"), need("b")])
    other = known_moment(9, attention=1, emotion=-1, needs=[need("c")])
    checked = project(persona(wanted, other), brand=brand(promise(*answered, "c")))
    [row] = [row for row in contact_moments(checked, top=1).rows if row.moment == wanted]

    assert said(row) == expected


def test_needs_that_nobody_stated_yet_may_decide() -> None:
    """All of them answered, 8 h would have the same score as 9 h, and comes earlier."""
    silent, other = known_moment(8), known_moment(9, needs=[need("c")])
    checked = project(persona(silent, other), brand=brand(promise("c")))
    found = {row.moment.start.hour: row for row in contact_moments(checked, top=1).rows}

    assert [row.rank for row in (found[9], found[8])] == [1, 2]
    assert said(found[8]) == "Would be first with needs that all have an answer (still to find out)"


def test_an_unknown_share_of_customers_may_decide_between_personas() -> None:
    both = project(
        persona(known_moment(), segment_share=0.4), persona(known_moment(), name="Bruno")
    )
    [row] = [row for row in contact_moments(both, top=1).rows if row.persona.id == "bruno"]

    assert said(row) == "Would be first with at least 41% of customers (still to find out)"


def test_a_moment_of_truth_does_not_depend_on_mood_and_needs() -> None:
    asking = known_moment(9, attention=1, moment_of_truth=truth(), emotion=-2)
    found = rows(known_moment(8, attention=5, emotion=2), asking)

    assert found[9].change is None


def test_an_offer_answers_a_need_and_an_opportunity_does_not() -> None:
    anne = persona(known_moment(needs=["Conseil", "Repos"]))
    ours = brand(offers=[Offer(name="Coaching", answers=["conseil"])])
    plan = opportunity(answers=["repos"])

    [row] = contact_moments(project(anne, brand=ours, opportunities=[plan])).rows

    assert {factor.name: factor.value for factor in row.factors}["relevance"] == 1 / 2


def with_attention(checked: Project, row: ContactMoment, points: int) -> Project:
    """Return a project in which one moment has another attention."""
    moments = [
        attrs.evolve(each, attention=points) if each is row.moment else each
        for each in row.day.moments
    ]
    day = attrs.evolve(row.day, moments=moments)
    days = [day if each is row.day else each for each in row.persona.days]
    someone = attrs.evolve(row.persona, days=days)
    people: list[Persona] = [someone if each is row.persona else each for each in checked.personas]
    return attrs.evolve(checked, personas=people)


def is_first(checked: Project, like: ContactMoment) -> bool:
    """Say whether a moment is among the first two, and no "no"."""
    wanted = (like.persona.id, like.day.id, like.moment.id)
    return any(
        (row.persona.id, row.day.id, row.moment.id) == wanted and bool(row.score)
        for row in contact_moments(checked, draws=0, top=2).ranked[:2]
    )


@given(projects())
def test_a_change_does_what_it_says_and_one_step_less_does_not(checked: Project) -> None:
    for row in contact_moments(checked, draws=0, top=2).rows:
        if row.change and row.change.factor == "attention":
            points = round(row.change.value * 5)
            back = points - 1 if row.change.enters else points + 1
            assert is_first(with_attention(checked, row, points), row) is row.change.enters
            if back in range(1, 6):
                assert is_first(with_attention(checked, row, back), row) is not row.change.enters


@given(projects())
def test_every_change_can_be_said_in_both_languages(checked: Project) -> None:
    for top in (1, 2):
        for row in contact_moments(checked, draws=0, top=top).rows:
            assert said(row, "en")[0].isupper()
            assert said(row, "fr")[0].isupper()
