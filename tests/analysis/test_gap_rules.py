"""Each rule of the gaps: what it finds, and what it leaves in peace."""

from typing import Any

import pytest

from journeykit.analysis import coverage_gaps
from journeykit.model import (
    Evidence,
    Friction,
    Opportunity,
    Project,
    Promise,
    Touchpoint,
)
from tests.analysis.maps import (
    brand,
    day,
    journey,
    known_moment,
    moment,
    need,
    opportunity,
    persona,
    project,
    promise,
    proposition,
    stage,
    touchpoint,
    truth,
)


def found(rule: str, checked: Project) -> list[tuple[str, str]]:
    """Return where a rule found something, and how grave it is."""
    return [(gap.address, gap.severity) for gap in coverage_gaps(checked).gaps if gap.rule == rule]


def facts(rule: str, checked: Project) -> list[dict[str, object]]:
    return [dict(gap.message.facts) for gap in coverage_gaps(checked).gaps if gap.rule == rule]


def with_journey(*stages: Any, **others: Any) -> Project:
    return project(journeys=[journey(*stages, id="first")], **others)


class TestMomentOfTruthUnanswered:
    RULE = "moment-of-truth-unanswered"

    def test_is_an_error_wherever_somebody_asks(self) -> None:
        asking = stage(
            "use", touchpoint("Tchat", moment_of_truth=truth(id="b")), moment_of_truth=truth(id="a")
        )
        at_noon = persona(known_moment(moment_of_truth=truth(id="c")))

        checked = project(at_noon, journeys=[journey(asking, id="first")])

        assert found(self.RULE, checked) == [
            ("anne/c", "error"),
            ("first/a", "error"),
            ("first/b", "error"),
        ]

    @pytest.mark.parametrize(
        "said", [{"answered_by": ["promesse"]}, {"not_applicable": ["answered_by"]}]
    )
    def test_is_settled_by_an_answer_or_by_saying_that_none_is_due(self, said: Any) -> None:
        at_noon = persona(known_moment(moment_of_truth=truth(**said)))

        assert found(self.RULE, project(at_noon, brand=brand(promise()))) == []


class TestStageWithoutTouchpoint:
    RULE = "stage-without-touchpoint"

    def test_names_the_stage(self) -> None:
        checked = with_journey(stage("use", touchpoint("Notice")), stage("support"))

        assert found(self.RULE, checked) == [("first/support", "warning")]

    def test_a_stage_may_have_none(self) -> None:
        checked = with_journey(stage("support", not_applicable=["touchpoints"]))

        assert found(self.RULE, checked) == []


class TestStageWithoutEmotion:
    RULE = "stage-without-emotion"

    def test_finds_a_stage_of_which_nobody_knows_how_it_feels(self) -> None:
        checked = with_journey(stage("use", touchpoint("Notice")), stage("support"))

        assert found(self.RULE, checked) == [
            ("first/use", "warning"),
            ("first/support", "warning"),
        ]

    @pytest.mark.parametrize(
        "felt",
        [
            stage("use", touchpoint("Notice"), touchpoint("Appel", 0)),
            stage("use", touchpoint("Notice"), emotion=0),
            stage("use", touchpoint("Notice", not_applicable=["emotion"])),
            stage("use", not_applicable=["emotion"]),
        ],
    )
    def test_one_feeling_is_enough_and_neutral_is_one(self, felt: Any) -> None:
        assert found(self.RULE, with_journey(felt)) == []


class TestFrictionWithoutOpportunity:
    RULE = "friction-without-opportunity"

    @staticmethod
    def map_with(*opportunities: Opportunity, **of_friction: Any) -> Project:
        friction = Friction(title="Attente", **of_friction)
        return with_journey(
            stage("use", touchpoint("Appel", frictions=[friction])), opportunities=opportunities
        )

    @pytest.mark.parametrize(
        ("severity", "gravity"), [(4, "warning"), (3, "warning"), (2, "info"), (None, "info")]
    )
    def test_a_major_friction_is_a_warning(self, severity: int | None, gravity: str) -> None:
        assert found(self.RULE, self.map_with(severity=severity)) == [("first/attente", gravity)]

    def test_an_opportunity_answers_it(self) -> None:
        answer = opportunity(answers=["attente"])

        assert found(self.RULE, self.map_with(answer)) == []

    def test_a_rejected_opportunity_answers_nothing(self) -> None:
        answer = opportunity(answers=["attente"], status="rejected")

        assert len(found(self.RULE, self.map_with(answer))) == 1


class TestOpportunityWithoutOwner:
    RULE = "opportunity-without-owner"

    @pytest.mark.parametrize("status", [None, "proposed", "accepted", "in_progress"])
    def test_an_open_one_needs_somebody(self, status: Any) -> None:
        checked = project(opportunities=[opportunity(status=status)])

        assert found(self.RULE, checked) == [("rappel", "warning")]

    @pytest.mark.parametrize("settled", [{"owner": "Claire"}, {"status": "done"}])
    def test_one_that_is_owned_or_over_does_not(self, settled: Any) -> None:
        checked = project(opportunities=[opportunity(**settled)])

        assert found(self.RULE, checked) == []


class TestUnansweredNeedsAndBarriers:
    @staticmethod
    def map_with(*offers: Promise, **others: Any) -> Project:
        afraid = persona(
            known_moment(9, needs=["Conseil"]),
            known_moment(10, needs=["Conseil"]),
            needs=["Repos"],
            barriers=["Peur"],
        )
        return project(afraid, brand=brand(*offers), **others)

    def test_each_is_found_once_however_often_it_is_stated(self) -> None:
        checked = self.map_with(promise())

        assert found("need-unanswered", checked) == [("repos", "warning"), ("conseil", "warning")]
        assert found("barrier-unanswered", checked) == [("peur", "warning")]

    def test_a_promise_answers(self) -> None:
        checked = self.map_with(promise("conseil", "repos", "peur"))

        assert found("need-unanswered", checked) == []
        assert found("barrier-unanswered", checked) == []

    def test_a_proposition_answers_too(self) -> None:
        offer = proposition("conseil", "repos", "peur")
        checked = self.map_with(journeys=[journey(stage("use", propositions=[offer]))])

        assert found("need-unanswered", checked) == []
        assert found("barrier-unanswered", checked) == []

    def test_a_map_without_any_offer_is_not_asked_for_links_to_one(self) -> None:
        assert found("need-unanswered", self.map_with()) == []

    def test_an_opportunity_is_no_answer_yet(self) -> None:
        planned = opportunity(answers=["conseil", "repos", "peur"])

        checked = self.map_with(promise(), opportunities=[planned])

        assert found("barrier-unanswered", checked) == [("peur", "warning")]


class TestPersonaWithoutWeekday:
    RULE = "persona-without-weekday"

    def test_is_a_warning_where_others_have_days(self) -> None:
        checked = project(persona(known_moment()), persona(name="Bruno", days=[]))

        assert found(self.RULE, checked) == [("bruno", "warning")]

    def test_is_only_worth_knowing_on_a_map_without_days(self) -> None:
        checked = project(persona(days=[]), persona(name="Bruno", days=[]))

        assert found(self.RULE, checked) == [("anne", "info"), ("bruno", "info")]

    def test_a_persona_may_have_no_days(self) -> None:
        assert found(self.RULE, project(persona(days=[], not_applicable=["days"]))) == []


class TestMoreThanThreeInterests:
    RULE = "more-than-three-interests"

    @pytest.mark.parametrize(
        ("interests", "places"), [("abc", []), ("abcd", [("anne", "warning")])]
    )
    def test_counts(self, interests: str, places: list[tuple[str, str]]) -> None:
        assert found(self.RULE, project(persona(interests=list(interests)))) == places


class TestChannels:
    THEIRS = "persona-channel-brand-never-uses"
    OURS = "brand-channel-no-persona-uses"

    def test_what_a_persona_uses_all_day_and_the_brand_never(self) -> None:
        anne = persona(moment(channels=["radio", "website"]), channels=["podcast"])

        checked = project(anne)

        assert found(self.THEIRS, checked) == [("anne", "info")]
        assert [len(each["channels"]) for each in facts(self.THEIRS, checked)] == [2]  # type: ignore[arg-type]  # a tuple

    def test_a_touchpoint_of_its_own_is_a_channel_of_the_brand(self) -> None:
        owned = Touchpoint(name="Podcast maison", channel="podcast", ownership="brand")

        checked = project(persona(channels=["podcast"]), journeys=[journey(stage("use", owned))])

        assert found(self.THEIRS, checked) == []

    @pytest.mark.parametrize("unknown", [None, brand(channels=[])])
    def test_nothing_is_said_of_a_brand_whose_channels_are_unknown(self, unknown: Any) -> None:
        checked = project(persona(channels=["podcast"]), brand=unknown)

        assert found(self.THEIRS, checked) == []
        assert found(self.OURS, checked) == []

    def test_what_the_brand_uses_and_no_persona_does(self) -> None:
        ours = brand(channels=["website", "press", "store", "tv"])
        on_the_way = touchpoint("Vitrine", channel="store")
        checked = project(
            persona(moment(channels=["website"])),
            persona(name="Bruno", channels=["tv"]),
            brand=ours,
            journeys=[journey(stage("use", on_the_way))],
        )

        assert found(self.OURS, checked) == [("foulee", "warning")]
        assert [each["count"] for each in facts(self.OURS, checked)] == [1]

    def test_nothing_is_said_while_the_channels_of_one_persona_are_unknown(self) -> None:
        checked = project(persona(channels=["radio"]), persona(name="Bruno"))

        assert found(self.OURS, checked) == []


class TestEvidence:
    NONE = "claim-without-evidence"
    GUESSED = "claim-on-assumption-only"
    SOURCES = (Evidence(id="survey", kind="survey"), Evidence(id="guess", kind="assumption"))

    def test_claims_are_counted_per_persona_and_per_journey(self) -> None:
        checked = project(
            persona(needs=["Repos", need("Conseil", evidence=["survey"])], days=[]),
            journeys=[journey(stage("use"), id="first")],
            evidence=self.SOURCES,
        )

        assert found(self.NONE, checked) == [("anne", "warning"), ("first", "warning")]
        assert [(each["count"], each["total"]) for each in facts(self.NONE, checked)] == [
            (2, 3),  # Anne herself, and one of her needs
            (2, 2),
        ]

    def test_the_sources_of_a_whole_hold_for_its_parts(self) -> None:
        checked = project(persona(moment(), evidence=["survey"]), evidence=self.SOURCES)

        assert found(self.NONE, checked) == []

    def test_a_part_may_name_sources_of_its_own(self) -> None:
        guessed = moment(evidence=["guess"])
        checked = project(persona(guessed, evidence=["survey"]), evidence=self.SOURCES)

        assert found(self.GUESSED, checked) == [("anne", "info")]
        assert [(each["count"], each["total"]) for each in facts(self.GUESSED, checked)] == [(1, 3)]

    def test_the_sources_of_the_nearest_whole_hold(self) -> None:
        guessed_day = day(moment(), evidence=["guess"])
        checked = project(persona(days=[guessed_day], evidence=["survey"]), evidence=self.SOURCES)

        # The day and its moment: the persona as a whole is known from a survey.
        assert [(each["count"], each["total"]) for each in facts(self.GUESSED, checked)] == [(2, 3)]

    def test_an_assumption_beside_a_source_is_no_guess(self) -> None:
        checked = project(persona(evidence=["survey", "guess"]), evidence=self.SOURCES)

        assert found(self.GUESSED, checked) == []

    def test_what_the_brand_offers_is_a_decision_and_no_claim(self) -> None:
        checked = project(
            journeys=[journey(stage("use", propositions=["Conseil"]), id="first")],
        )

        assert [(each["count"], each["total"]) for each in facts(self.NONE, checked)] == [(2, 2)]

    def test_a_mention_rests_on_what_the_fullest_statement_rests_on(self) -> None:
        anne = persona(days=[], needs=[need("Conseil", evidence=["survey"])], evidence=["guess"])
        bruno = persona(name="Bruno", days=[], needs=["Conseil"], evidence=["guess"])

        checked = project(anne, bruno, evidence=self.SOURCES)

        assert [each["count"] for each in facts(self.GUESSED, checked)] == [1, 1]
