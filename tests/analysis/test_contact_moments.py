"""The ranking of the contact moments, worked out by hand."""

from typing import Any

import attrs
import pytest

from journeykit.analysis import FACTORS, ContactMoments, Weights, contact_moments
from journeykit.errors import NotFoundError, UsageError
from journeykit.model import Project
from tests.analysis.maps import brand, day, known_moment, moment, persona, project, promise, truth


def values(result: ContactMoments) -> dict[str, float | None]:
    [row] = result.rows
    return {factor.name: factor.value for factor in row.factors}


def activities(result: ContactMoments) -> list[str | None]:
    return [row.moment.activity for row in result.rows]


@pytest.fixture
def foulee() -> Project:
    """A moment with two needs, of which a promise answers one."""
    needs = ["Être conseillé", "Se détendre"]
    anne = persona(known_moment(needs=needs), segment_share=0.25)
    return project(anne, brand=brand(promise("etre-conseille")))


def test_a_score_is_the_weighted_geometric_mean_of_the_five_factors(foulee: Project) -> None:
    result = contact_moments(foulee)

    assert values(result) == {
        "attention": 4 / 5,
        "receptivity": (1 + 3) / 5,
        "relevance": 1 / 2,
        "channel_fit": 1,
        "reach": 0.25,
    }
    # 0.8^0.30 x 0.8^0.15 x 0.5^0.25 x 1^0.20 x 0.25^0.10
    assert result.rows[0].score == pytest.approx(0.662105, abs=1e-6)


def test_a_missing_factor_drops_out_and_the_other_weights_make_up_the_whole() -> None:
    [row] = contact_moments(project(persona(known_moment()))).rows

    assert row.missing == ("relevance", "reach")
    # (0.8^0.30 x 0.8^0.15 x 1^0.20)^(1 / 0.65)
    assert row.score == pytest.approx(0.856857, abs=1e-6)


def test_factors_come_in_fixed_order_with_their_share_of_the_weights() -> None:
    weights = Weights(attention=3, receptivity=0, relevance=0, channel_fit=1, reach=0)

    [row] = contact_moments(project(persona(known_moment())), weights=weights).rows

    assert tuple(factor.name for factor in row.factors) == FACTORS
    assert [factor.weight for factor in row.factors] == [0.75, 0, 0, 0.25, 0]
    assert row.missing == ()
    assert row.score == pytest.approx(0.8**0.75)


def test_who_asks_is_receptive_however_bad_the_mood() -> None:
    asking = known_moment(emotion=-2, needs=["Un besoin"], moment_of_truth=truth())

    known = values(contact_moments(project(persona(asking))))

    assert (known["receptivity"], known["relevance"]) == (1, 1)


def test_equal_copies_of_a_need_are_one_need() -> None:
    twice = persona(known_moment(needs=["Conseil", "Conseil", "Repos"]))

    known = values(contact_moments(project(twice, brand=brand(promise("conseil")))))

    assert known["relevance"] == 1 / 2


def test_only_links_answer_a_need_never_the_likeness_of_words() -> None:
    anne = persona(known_moment(needs=["Promesse"]))

    known = values(contact_moments(project(anne, brand=brand(promise()))))

    assert known["relevance"] == 0


@pytest.mark.parametrize(
    ("ours", "theirs", "fit"),
    [
        (["website"], ["website", "radio"], 1),
        (["website"], ["radio"], 0),
        (["website"], [], None),
        ([], ["website"], None),
    ],
)
def test_channel_fit_is_known_only_where_both_sides_are(
    ours: list[str], theirs: list[str], fit: float | None
) -> None:
    anne = persona(moment(channels=theirs))

    result = contact_moments(project(anne, brand=brand(channels=ours)))

    assert values(result)["channel_fit"] == fit


def test_a_moment_that_no_channel_can_reach_is_a_no_and_not_a_gap() -> None:
    swimming = moment(attention=5, emotion=2, not_applicable=["channels"])

    [row] = contact_moments(project(persona(swimming))).rows

    assert row.score == 0


def test_without_a_brand_no_moment_can_be_ranked() -> None:
    [row] = contact_moments(project(persona(known_moment()), brand=None)).rows

    assert (row.rank, row.score, row.robustness) == (None, None, None)


@pytest.mark.parametrize("unknown", [{"attention": None}, {"channels": []}])
def test_a_moment_without_a_required_factor_is_unscored(unknown: dict[str, Any]) -> None:
    [row] = contact_moments(project(persona(known_moment(**unknown), segment_share=0.5))).rows

    assert row.score is None


def test_a_moment_is_unscored_when_less_than_three_fifths_of_the_weights_is_known() -> None:
    shy = known_moment(emotion=None)  # attention and channel fit: .50 of the weights

    [unscored] = contact_moments(project(persona(shy))).rows
    [scored] = contact_moments(project(persona(shy, segment_share=0.5))).rows

    assert unscored.score is None
    assert scored.score is not None


def test_across_personas_an_unknown_reach_leaves_a_moment_unscored() -> None:
    both = project(
        persona(known_moment(), segment_share=0.4), persona(known_moment(), name="Bruno")
    )

    assert [row.persona.id for row in contact_moments(both).ranked] == ["anne"]
    assert [row.persona.id for row in contact_moments(both).unscored] == ["bruno"]
    assert contact_moments(both, persona="bruno").unscored == ()


def test_a_persona_without_moments_does_not_make_a_comparison() -> None:
    alone = project(persona(known_moment()), persona(name="Bruno"))

    assert len(contact_moments(alone).ranked) == 1


def test_sleep_is_no_candidate() -> None:
    result = contact_moments(project(persona(known_moment(asleep=True))))

    assert result.rows == ()


def test_the_best_comes_first_and_ties_break_by_time() -> None:
    result = contact_moments(
        project(
            persona(
                known_moment(8), known_moment(9, attention=None), known_moment(10, attention=5),
                known_moment(11), known_moment(12, attention=None),
            )
        )
    )  # fmt: skip

    assert [(row.rank, row.moment.start.hour) for row in result.rows] == [
        (1, 10),
        (2, 8),
        (3, 11),
        (None, 9),
        (None, 12),
    ]


def test_ties_between_personas_do_not_depend_on_who_was_written_first() -> None:
    bruno = persona(known_moment(), name="Bruno", segment_share=0.3)
    anne = persona(known_moment(), segment_share=0.3)

    result = contact_moments(project(bruno, anne))

    assert [row.persona.id for row in result.rows] == ["anne", "bruno"]


def test_after_midnight_is_later_on_the_night_shift_of_the_same_day() -> None:
    result = contact_moments(project(persona(known_moment(22), known_moment(3))))

    assert [row.moment.start.hour for row in result.rows] == [22, 3]


def test_the_weekday_comes_before_the_weekend() -> None:
    days = [
        day(known_moment(18), kind="weekday"),
        day(known_moment(9), kind="weekend"),
    ]

    result = contact_moments(project(persona(days=days)))

    assert [row.day.kind for row in result.rows] == ["weekday", "weekend"]


def test_an_unknown_persona_is_named_with_the_nearest_one() -> None:
    with pytest.raises(NotFoundError, match="did you mean 'anne'"):
        contact_moments(project(persona()), persona="ane")


@pytest.mark.parametrize("wrong", [{"draws": -1}, {"draws": 1.5}, {"top": 0}, {"top": True}])
def test_wrong_numbers_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=next(iter(wrong))):
        contact_moments(project(), **wrong)


@pytest.mark.parametrize("weight", [-0.1, float("nan"), float("inf"), "high", True])
def test_a_weight_is_a_finite_number_from_zero_up(weight: float) -> None:
    with pytest.raises(UsageError, match="'reach'"):
        Weights(reach=weight)


def test_weights_cannot_all_be_zero() -> None:
    with pytest.raises(UsageError, match="above 0"):
        Weights(attention=0, receptivity=0, relevance=0, channel_fit=0, reach=0)


def test_only_the_proportions_of_weights_matter() -> None:
    one, other = (
        Weights(),
        Weights(**{name: w * 1e300 for name, w in attrs.asdict(Weights()).items()}),
    )

    assert other.shares == pytest.approx(one.shares)


def test_rows_are_plain_values(foulee: Project) -> None:
    [row] = contact_moments(foulee).as_rows("fr")

    assert row["persona"] == "anne"
    assert (row["start"], row["end"]) == ("12:00", "13:00")
    assert (row["rank"], row["relevance"], row["missing"]) == (1, 0.5, "")
    assert str(row["reason"]).startswith("Attention forte")
    assert all(isinstance(value, str | int | float | None) for value in row.values())


def test_the_lunch_of_the_documentation() -> None:
    """0.8^0.30 x 0.8^0.15 x 0.5^0.25 x 1^0.20 x 0.45^0.10 = e^-0.3536."""
    lunch = known_moment(needs=["A fixed price", "A slot after work"])
    mara = persona(lunch, segment_share=0.45)

    [row] = contact_moments(project(mara, brand=brand(promise("a-fixed-price")))).rows

    assert row.score == pytest.approx(0.7022, abs=1e-4)
