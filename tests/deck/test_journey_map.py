"""What a journey map says of its journey, and what it leaves away."""

from typing import Any

import pytest

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
    return [each.text or "" for each in find_all(slide.tree, "//a:t")]


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
