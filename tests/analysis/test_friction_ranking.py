"""Which friction first: worked out by hand, and for every map."""

import math
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, strategies as st

from journeykit.analysis import FrictionRanking, FrictionWeights, RankedFriction, rank_frictions
from journeykit.errors import NotFoundError, UsageError
from journeykit.model import Friction, Journey, Persona, Project, Transition
from journeykit.wording import sentence
from tests.analysis.maps import journey, moment, opportunity, persona, project, stage, touchpoint
from tests.analysis.strategies import projects

FREQUENCIES = ("rare", "sometimes", "often", "always")


def friction(title: str = "File d’attente", **facts: Any) -> Friction:
    """Return a major friction that is often met."""
    return Friction(**{"title": title, "severity": 3, "frequency": "often", **facts})


def met(*frictions: Friction, share: float | None = 0.5, **facts: Any) -> Project:
    """Return a map with a touchpoint that has these frictions, on Anne's journey."""
    till = touchpoint("Caisse", frictions=frictions, **facts)
    return on_journey(journey(stage("purchase", till), persona="anne"), share=share)


def on_journey(travelled: Journey, *, share: float | None = 0.5, **facts: Any) -> Project:
    return project(persona(segment_share=share), journeys=[travelled], **facts)


def order(found: FrictionRanking) -> list[str]:
    return [row.friction.title for row in found.rows]


def only(found: FrictionRanking) -> RankedFriction:
    [row] = found.rows
    return row


def test_priority_is_severity_times_frequency_times_reach() -> None:
    row = only(rank_frictions(met(friction())))

    assert row.priority == pytest.approx(3 / 4 * 0.7 * 0.5)
    assert (row.factors.severity, row.factors.frequency, row.factors.reach) == (0.75, 0.7, 0.5)
    assert row.rank == 1


@pytest.mark.parametrize(
    ("frequency", "share"), [("rare", 0.1), ("sometimes", 0.3), ("often", 0.7), ("always", 1)]
)
def test_words_of_frequency_count_as_shares(frequency: str, share: float) -> None:
    row = only(rank_frictions(met(friction(frequency=frequency, severity=4), share=1)))

    assert row.priority == share


@pytest.mark.parametrize("asked", ["touchpoint", "stage"])
def test_a_moment_of_truth_weighs_half_as_much_again(asked: str) -> None:
    demand = "Puis-je payer ?"
    till = touchpoint(
        "Caisse",
        frictions=[friction()],
        moment_of_truth=demand if asked == "touchpoint" else None,
    )
    buying = stage("purchase", till, moment_of_truth=demand if asked == "stage" else None)
    row = only(rank_frictions(on_journey(journey(buying, persona="anne"))))

    assert row.at_moment_of_truth
    assert row.priority == pytest.approx(3 / 4 * 0.7 * 0.5 * 1.5)


def test_priority_never_exceeds_one() -> None:
    worst = friction(severity=4, frequency="always")

    assert only(rank_frictions(met(worst, share=1, moment_of_truth="Et là ?"))).priority == 1


def test_no_problem_at_all_is_a_known_zero() -> None:
    assert only(rank_frictions(met(friction(severity=0)))).priority == 0


def test_reach_counts_those_who_come_to_the_touchpoint() -> None:
    poster, till = touchpoint("Affiche"), touchpoint("Caisse", frictions=[friction()])
    way = Transition(source="affiche", target="caisse", probability=0.4)
    travelled = journey(stage("purchase", poster, till), persona="anne", transitions=[way])

    row = only(rank_frictions(on_journey(travelled)))

    assert (row.factors.getting_there, row.factors.reach) == (0.4, 0.2)
    assert row.priority == pytest.approx(3 / 4 * 0.7 * 0.2)


def test_a_friction_of_a_day_is_met_by_all_whom_the_persona_stands_for() -> None:
    commute = moment(8, frictions=[friction()], moment_of_truth="Qui répond ?")
    row = only(rank_frictions(project(persona(commute, segment_share=0.2))))

    assert row.priority == pytest.approx(3 / 4 * 0.7 * 0.2 * 1.5)
    assert (row.day, row.moment, row.journey) == (commute_day(row), commute, None)
    assert sentence(row.where, "en") == "“Activité 8”"


def commute_day(row: RankedFriction) -> object:
    return row.persona.days[0] if row.persona else None


@pytest.mark.parametrize(
    ("unknown", "name"),
    [
        (met(friction(severity=None)), "severity"),
        (met(friction(frequency=None)), "frequency"),
        (met(friction(), share=None), "segment_share"),
        (
            project(journeys=[journey(stage("use", touchpoint("Caisse", frictions=[friction()])))]),
            "segment_share",
        ),
    ],
)
def test_what_is_unknown_is_said_and_leaves_the_friction_unscored(
    unknown: Project, name: str
) -> None:
    found = rank_frictions(unknown)

    assert only(found).missing == (name,)
    assert (only(found).rank, only(found).priority) == (None, None)
    assert found.unscored == found.rows
    assert found.summary.key == "friction.summary.unscored"


def test_a_touchpoint_that_no_way_leads_to_leaves_its_friction_unscored() -> None:
    till = touchpoint("Caisse", frictions=[friction()])
    way = Transition(source="a", target="b", probability=1)
    travelled = journey(
        stage("use", touchpoint("A"), touchpoint("B"), till), persona="anne", transitions=[way]
    )

    assert only(rank_frictions(on_journey(travelled))).missing == ("getting_there",)


def test_of_equals_what_nothing_answers_comes_first_and_a_rejected_plan_is_none() -> None:
    planned, rejected = friction("Prévu", id="p"), friction("Écarté", id="e")
    whole = attrs.evolve(
        met(planned, rejected),
        opportunities=[
            opportunity(id="yes", answers=["p"]),
            opportunity(id="no", answers=["e"], status="rejected"),
        ],
    )

    found = rank_frictions(whole)

    assert order(found) == ["Écarté", "Prévu"]
    assert [plan.id for plan in found.rows[1].opportunities] == ["yes"]
    assert found.rows[0].opportunities == ()


def test_the_graver_comes_first_whatever_is_planned() -> None:
    whole = attrs.evolve(
        met(friction("Grave", id="g", severity=4), friction("Mineur", severity=2)),
        opportunities=[opportunity(answers=["g"])],
    )

    assert order(rank_frictions(whole)) == ["Grave", "Mineur"]


def test_target_journeys_count_only_where_they_are_asked_for() -> None:
    target = journey(
        stage("use", frictions=[friction()]), id="target", state="target", persona="anne"
    )
    whole = on_journey(target)

    assert rank_frictions(whole).rows == ()
    assert len(rank_frictions(whole, journey="target").rows) == 1


def test_one_journey_or_one_persona_may_be_meant() -> None:
    anne = persona(moment(8, frictions=[friction("Réveil")]), segment_share=1)
    bruno = persona(name="Bruno", segment_share=1)
    visits = [
        journey(stage("use", frictions=[friction(whose)]), id=whose, persona=whose)
        for whose in ("anne", "bruno")
    ]
    whole = project(anne, bruno, journeys=visits)

    assert order(rank_frictions(whole, persona="anne")) == ["Réveil", "anne"]
    assert order(rank_frictions(whole, journey="bruno")) == ["bruno"]
    assert order(rank_frictions(whole, journey="bruno", persona="anne")) == []
    with pytest.raises(NotFoundError, match="did you mean 'anne'"):
        rank_frictions(whole, persona="ann")
    with pytest.raises(NotFoundError, match="did you mean 'bruno'"):
        rank_frictions(whole, journey="brunoo")


def test_weights_are_an_argument() -> None:
    weights = FrictionWeights(
        frequency={"rare": 0, "sometimes": 0.25, "often": 0.5, "always": 1}, moment_of_truth=2
    )
    whole = met(friction(), moment_of_truth="Et là ?")

    assert only(rank_frictions(whole, weights=weights)).priority == 3 / 4 * 0.5 * 0.5 * 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"frequency": {"rare": 0.1}},
        {"frequency": {"rare": 0.1, "sometimes": 0.3, "often": 0.7, "always": 1.1}},
        {"moment_of_truth": 0.5},
        {"moment_of_truth": math.nan},
    ],
)
def test_weights_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        FrictionWeights(**wrong)


def test_the_reason_says_what_counts_and_what_is_planned() -> None:
    whole = attrs.evolve(
        met(friction(), moment_of_truth="Et là ?"),
        opportunities=[opportunity(answers=["file-d-attente"])],
    )
    found = rank_frictions(whole)

    assert sentence(found.rows[0].reason, "en") == (
        "At a moment of truth: severity 3 of 4, often, 50% of customers; in the plan: “Rappel”"
    )
    assert sentence(found.rows[0].reason, "fr").replace("\u202f", " ").replace("\u00a0", " ") == (
        "À un moment de vérité : gravité 3 sur 4, souvent, 50 % de la clientèle ; "
        "au plan d’action : « Rappel »"
    )
    assert sentence(found.summary, "en") == (
        "First to fix: “File d’attente” (“Caisse”); every friction is in the action plan"
    )


def test_a_tiny_share_is_not_called_nobody() -> None:
    assert "fewer than 1% of customers" in sentence(
        only(rank_frictions(met(friction(), share=0.001))).reason, "en"
    )


def test_rows_are_plain_values() -> None:
    [row] = rank_frictions(met(friction(kind="avoidable"))).as_rows("fr")

    assert row["friction"] == "premiere-paire/file-d-attente"
    assert (row["rank"], row["kind"], row["severity"], row["frequency"]) == (
        *(1, "avoidable"),
        *(3, "often"),
    )
    assert (row["persona"], row["journey"], row["touchpoint"], row["day"]) == (
        *("anne", "premiere-paire"),
        *("caisse", None),
    )


facts = st.fixed_dictionaries(
    {
        "severity": st.none() | st.integers(0, 4),
        "frequency": st.none() | st.sampled_from(FREQUENCIES),
    }
)


@given(facts, st.sampled_from(["severity", "frequency"]), st.floats(0, 1), st.booleans())
def test_raising_severity_or_frequency_never_lowers_a_priority(
    known: dict[str, Any],
    name: str,
    share: float,
    asked: bool,
) -> None:
    steps = (0, 1, 2, 3, 4) if name == "severity" else FREQUENCIES
    assume(known[name] in steps[:-1])
    higher = {**known, name: steps[steps.index(known[name]) + 1]}
    truth = {"moment_of_truth": "Et là ?"} if asked else {}

    before, after = (
        only(rank_frictions(met(friction(**each), share=share, **truth))).priority
        for each in (known, higher)
    )

    assert (before is None) == (after is None)
    assert before is None or after is None or before <= after


@given(st.permutations([friction(str(n), severity=n) for n in range(4)]))
def test_the_order_of_the_document_does_not_change_the_ranking(shuffled: list[Friction]) -> None:
    assert order(rank_frictions(met(*shuffled))) == ["3", "2", "1", "0"]


@given(projects())
def test_priorities_stay_from_0_to_1_and_never_rise_down_the_ranking(drawn: Project) -> None:
    found = rank_frictions(drawn)
    points = [row.priority or 0 for row in found.ranked]

    assert points == sorted(points, reverse=True)
    assert all(0 <= each <= 1 for each in points)
    assert [row.rank for row in found.ranked] == list(range(1, len(points) + 1))
    assert all(row.missing for row in found.unscored)
    assert (*found.ranked, *found.unscored) == found.rows


@given(projects(), st.randoms())
def test_permuting_personas_changes_nothing(drawn: Project, chance: Any) -> None:
    people: list[Persona] = chance.sample(drawn.personas, len(drawn.personas))
    shuffled = attrs.evolve(drawn, personas=people)

    def points(whole: Project) -> set[tuple[str, float | None]]:
        return {(row.address, row.priority) for row in rank_frictions(whole).rows}

    assert points(shuffled) == points(drawn)
