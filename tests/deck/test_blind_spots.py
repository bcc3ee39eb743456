"""The slide of the blind spots: what is missing, how grave it is, and what to do about it."""

from typing import Any

import pytest

from journeykit import Project
from journeykit.model import (
    Checks,
    DayTimeline,
    Emotion,
    IgnoredRule,
    Journey,
    Moment,
    MomentOfTruth,
    Opportunity,
    Persona,
    Stage,
)
from tests.deck.decks import opened, rendered
from tests.deck.parts import notes
from tests.deck.test_stages import of_kind, texts


def asks(*demands: str) -> Persona:
    moments = [
        Moment(
            id=f"m{n}",
            start=f"{n + 7:02}:00",
            end=f"{n + 8:02}:00",
            activity="Waits",
            moment_of_truth=MomentOfTruth(id=f"q{n}", demand=demand),
        )
        for n, demand in enumerate(demands)
    ]
    return Persona(name="Ana", days=[DayTimeline(moments=moments)])


def slides(project: Project) -> list[list[str]]:
    deck = opened(rendered(project, language="en", slides=("cover", "blind_spots")))
    return [texts(slide) for slide in of_kind(deck, "blind_spots")]


def with_stages(persona: str | None = "ana", **about: Any) -> Project:
    stages = [Stage(name=name, emotion=Emotion(1)) for name in ("Search", "Buy")]
    journeys = [Journey(title="A visit", persona=persona, stages=stages)]
    return Project(title="Shop", journeys=journeys, personas=[Persona(name="Ana")], **about)


def test_a_map_without_a_gap_has_no_such_slide() -> None:
    assert slides(Project(title="Shop")) == []


def test_the_title_counts_questions_that_nobody_answers() -> None:
    two = slides(Project(title="Shop", personas=[asks("How much?", "When?")]))
    one = slides(Project(title="Shop", personas=[asks("How much?")]))

    assert "2\u00a0of them customers’ questions without an answer" in two[0][0]
    assert "one of them a customer’s question without an answer" in one[0][0]


def test_the_gravest_come_first_each_with_its_place_and_its_remedy() -> None:
    (found,) = slides(Project(title="Shop", personas=[asks("How much?")]))
    first = found.index("Critical")

    assert found[first + 1] == "Moment of truth without an answer: “How much?”"
    assert found[first + 2] == "Ana"
    assert found[first + 3].startswith("Link the proposition or the promise")
    assert first < found.index("Important")


def test_a_few_questions_are_told_one_by_one_and_many_of_them_once() -> None:
    (few,) = slides(Project(title="Shop", personas=[asks("A?", "B?", "C?")]))
    (many,) = slides(Project(title="Shop", personas=[asks("A?", "B?", "C?", "D?")]))

    assert {f"Moment of truth without an answer: “{each}?”" for each in "ABC"} <= set(few)
    assert few.count("Critical") == many.count("Critical") == 1
    assert "Moment of truth without an answer: “B?”" not in many
    assert "Ana  ·  and 3\u00a0more like it" in many


def test_what_is_planned_already_is_what_to_do_next() -> None:
    planned = Opportunity(title="Say it", answers=["q0"], owner="Zoe")
    dropped = Opportunity(title="Hide it", answers=["q0"], status="rejected", owner="Zoe")
    persona = asks("How much?")
    (with_plan,) = slides(Project(title="Shop", personas=[persona], opportunities=[planned]))
    (without,) = slides(Project(title="Shop", personas=[persona], opportunities=[dropped]))

    assert {"What to do next", "   Say it"} <= set(with_plan)
    assert "What to do next" in without
    assert "   Hide it" not in without


@pytest.mark.parametrize("sign", ["●", "○"])
def test_the_matrix_has_a_sign_for_what_is_described_and_for_what_is_not(sign: str) -> None:
    (found,) = slides(with_stages())

    assert sign in found
    assert {"described    ", "empty    ", "not applicable    "} <= set(found)


def test_what_does_not_apply_has_a_sign_of_its_own() -> None:
    stage = Stage(name="Search", emotion=Emotion(1), not_applicable=["thoughts"])
    project = Project(title="Shop", journeys=[Journey(title="A visit", stages=[stage])])
    (found,) = slides(project)

    assert found[found.index("Thoughts") + 1] == "–"
    assert found[found.index("Goal") + 1] == "○"
    assert found[found.index("Emotion") + 1] == "●"


def test_several_personas_are_compared_by_the_stages_described_for_them() -> None:
    project = with_stages()
    both = Project(
        title="Shop",
        journeys=project.journeys,
        personas=[Persona(name="Ana"), Persona(name="Ben")],
    )
    (found,) = slides(both)
    row = found.index("Search")

    assert found[row - 2 : row] == ["Ana", "Ben"]
    assert found[row + 1 : row + 3] == ["●", "○"]


def test_many_columns_carry_numbers_that_are_explained() -> None:
    stages = [Stage(name=f"A rather long name {n}", emotion=Emotion(1)) for n in range(6)]
    project = Project(title="Shop", journeys=[Journey(title="A visit", stages=stages)])
    (found,) = slides(project)

    assert [str(n) for n in range(1, 7)] == found[found.index("1") : found.index("1") + 6]
    assert any("1 A rather long name 0  ·  2 A rather long name 1" in text for text in found)


def test_the_notes_tell_every_gap_and_which_rules_are_ignored_and_why() -> None:
    checks = Checks(ignore=[IgnoredRule(rule="stage-without-touchpoint", reason="Not yet")])
    project = with_stages(checks=checks, opportunities=[Opportunity(title="Call back")])
    found = notes(opened(rendered(project, language="en", slides=("blind_spots",))))

    assert "stage-without-touchpoint, 2\u00a0findings: Not yet" in found
    assert "Opportunity without an owner: “Call back” (call-back)" in found
