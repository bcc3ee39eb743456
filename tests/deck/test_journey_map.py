"""What a journey map says of its journey, and what it leaves away."""

from typing import Any

import pytest
from lxml import etree

from journeykit import Project
from journeykit.model import Emotion, Friction, Journey, Opportunity, Stage, Touchpoint
from scripts.checks.deck import Slide, find_all
from tests.deck.decks import opened, rendered

KNOWN = Emotion(1)


def the_map(*stages: Stage, **about: Any) -> Slide:
    """Return the map of a journey."""
    journey = Journey(title="Parcours", stages=stages or [Stage(name="Essai")], **about)
    project = Project(title="Projet", language="en", journeys=[journey])
    (slide,) = opened(rendered(project, slides="map")).slides
    return slide


def texts(slide: Slide) -> list[str]:
    return texts_in(slide.tree)


def texts_in(tree: etree._Element) -> list[str]:
    return [each.text or "" for each in find_all(tree, "//a:t")]


def felt_too(name: str) -> Stage:
    return Stage(name=name, emotion=KNOWN)


def emotionless(name: str, **about: Any) -> Stage:
    return Stage(name=name, not_applicable=["emotion"], actions=["Fait"], **about)


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({}, "CUSTOMER JOURNEY"),
        ({"mode": "planned"}, "JOURNEY AS PLANNED"),
        ({"mode": "actual"}, "JOURNEY AS OBSERVED"),
        ({"state": "target"}, "TARGET JOURNEY"),
        ({"state": "target", "mode": "planned"}, "TARGET JOURNEY"),
    ],
)
def test_the_kicker_says_what_kind_of_journey_it_is(about: dict[str, Any], said: str) -> None:
    assert any(text.startswith(f"{said}  ·  ") for text in texts(the_map(**about)))


class TestCurve:
    @pytest.mark.parametrize(
        "stage",
        [
            emotionless("Essai"),
            Stage(name="Essai", touchpoints=[Touchpoint(name="Carte", not_applicable=["emotion"])]),
        ],
    )
    def test_a_map_without_emotions_by_intent_has_no_lane_for_them(self, stage: Stage) -> None:
        shown = texts(the_map(stage))

        assert "Feeling" not in shown
        assert not {"emotion unknown", "not applicable"} & set(shown)

    def test_what_nobody_knows_keeps_its_lane(self) -> None:
        assert {"Feeling", "emotion unknown"} <= set(texts(the_map(Stage(name="Essai"))))

    def test_a_plan_misses_no_feelings_since_nobody_has_lived_it(self) -> None:
        shown = texts(the_map(Stage(name="Essai", actions=["Fait"]), mode="planned"))

        assert "Feeling" not in shown
        assert shown[0] == "1\u00a0stage planned, with 0\u00a0touchpoints"

    def test_where_nothing_is_known_a_line_says_so_instead_of_an_empty_band(self) -> None:
        tree = the_map(Stage(name="Un"), Stage(name="Deux")).tree

        assert texts_in(tree).count("emotion unknown") == 1
        assert find_all(tree, "//a:gradFill") == []

    def test_there_is_no_ground_below_a_stage_without_emotions_by_intent(self) -> None:
        felt = Stage(name="Deux", emotion=KNOWN)
        whole = find_all(the_map(felt, felt_too("Un"), felt_too("Trois")).tree, "//a:gradFill")
        parted = find_all(the_map(felt_too("Un"), emotionless("Trois"), felt).tree, "//a:gradFill")

        assert (len(whole), len(parted)) == (2, 4)

    def test_a_stage_without_emotions_by_intent_says_so_beside_others(self) -> None:
        shown = texts(the_map(emotionless("Un"), Stage(name="Deux", emotion=KNOWN)))

        assert "not applicable" in shown
        assert "emotion unknown" not in shown

    def test_what_is_known_all_the_same_is_drawn(self) -> None:
        touch = Touchpoint(name="Carte", emotion=KNOWN)

        assert find_all(the_map(emotionless("Essai", touchpoints=[touch])).tree, "//c:chart")


def test_a_rejected_opportunity_is_no_answer() -> None:
    stage = Stage(name="Essai", emotion=Emotion(-2), frictions=[Friction(id="f", title="Attente")])

    def shown(**about: Any) -> list[str]:
        answer = Opportunity(title="Doubler les caisses", answers=["f"], **about)
        journey = Journey(title="Parcours", stages=[stage])
        project = Project(title="P", language="en", journeys=[journey], opportunities=[answer])
        return texts(opened(rendered(project, slides="map")).slides[0])

    assert "Doubler les caisses" in shown()
    assert "Doubler les caisses" not in shown(status="rejected")
    assert "Nothing planned yet" in shown(status="rejected")


@pytest.mark.parametrize("thought", ["Trop long", "« Trop long »", '"Trop long"', "“Trop long”"])
def test_a_thought_is_quoted_once(thought: str) -> None:
    assert "“Trop long”" in texts(the_map(Stage(name="Essai", thoughts=[thought])))


def test_names_of_touchpoints_take_lines_before_they_are_cut() -> None:
    name = "Interview of the bidders by the committee"
    stages = [
        Stage(name=f"S{n}", touchpoints=[Touchpoint(id=f"t{n}", name=name)]) for n in range(7)
    ]

    assert texts(the_map(*stages)).count(name) == 7


def test_touchpoints_without_room_are_counted_rather_than_cut() -> None:
    def interviews(stage: int) -> list[Touchpoint]:
        names = (f"Interview of bidder {stage}{n} on one of many days" for n in range(9))
        return [Touchpoint(name=name, emotion=KNOWN) for name in names]

    full = [Stage(name=f"S{n}", touchpoints=interviews(n), actions=["Talks"]) for n in range(7)]
    shown = texts(the_map(*full))

    assert "Interview of bidder 00 on one of many days" in shown
    assert any(text.startswith("+ ") for text in shown)
    assert not any(text.startswith("Interview") and text.endswith("…") for text in shown)
