"""What a journey flow shows."""

import pytest

from journeykit.exporters.diagrams.drawing import ALARMING
from journeykit.exporters.diagrams.palette import HERO, PLAIN, QUIET_HERO
from journeykit.model import Channel, Friction, Persona, Stage
from tests.diagrams.maps import (
    crowd,
    drawn,
    journey,
    signs,
    stage,
    touchpoint,
    with_plain_spaces,
    words,
)


def test_a_card_says_name_and_first_action() -> None:
    said = words(drawn(journey(stage("Buy", touchpoint("Shop", actions=["Tries", "Pays"])))))

    assert "Shop" in said
    assert "Tries" in said
    assert "Pays" not in said


def test_a_card_shows_channel_and_emotion() -> None:
    shown = journey(stage("Buy", touchpoint(channel="store", emotion=1)))

    assert signs(drawn(shown)) == ["Store", "emotion +1"]
    assert signs(drawn(shown, "fr")) == ["Magasin", "émotion +1"]


def test_a_channel_of_the_project_has_its_own_name() -> None:
    shown = journey(stage("Buy", touchpoint(channel="kiosk")))

    assert signs(drawn(shown, channels=[Channel(id="kiosk", name="Info kiosk")])) == ["Info kiosk"]


def test_an_unknown_emotion_is_no_neutral_one() -> None:
    unknown = drawn(journey(stage("Buy", touchpoint())))
    neutral = drawn(journey(stage("Buy", touchpoint(emotion=0))))

    assert [node.block.bar.dashed for node in unknown.groups[0].nodes if node.block.bar] == [True]
    assert [node.block.bar.dashed for node in neutral.groups[0].nodes if node.block.bar] == [False]
    assert signs(unknown) == []
    assert "emotion unknown" in words(unknown)
    assert "emotion unknown" not in words(neutral)


def test_frictions_are_marked_by_a_sign_and_words_the_worst_first() -> None:
    frictions = [Friction(title="Noise"), Friction(title="Queue", severity=1), "Dust"]
    frictions.append(Friction(title="Sizes", severity=4))
    drawing = drawn(journey(stage("Buy", touchpoint(frictions=frictions))))

    assert signs(drawing) == ["Friction", "Severity 4 of 4", "Friction", "Severity 1 of 4"]
    said = words(drawing)
    assert said.index("Sizes") < said.index("Queue")
    assert "+ 2 more frictions" in said


def test_the_step_after_a_friction_is_drawn_otherwise() -> None:
    drawing = drawn(
        journey(stage("Buy", touchpoint("A"), touchpoint("B", frictions=["Queue"])), stage("Wear"))
    )

    assert [edge.pen == ALARMING for edge in drawing.edges] == [False, True]
    assert "step after a friction" in words(drawing)


def test_edges_follow_the_order_of_the_journey() -> None:
    drawing = drawn(journey(stage("A", "1", "2"), stage("B"), stage("C", "3")))

    assert {(edge.tail, edge.head) for edge in drawing.edges} == {
        ("n0", "n1"),
        ("n1", "n2"),
        ("n2", "n3"),
    }


def test_an_empty_stage_says_so_quietly() -> None:
    drawing = drawn(journey(stage("A", "1"), stage("B")), "fr")

    [placeholder] = drawing.groups[1].nodes
    assert placeholder.block.frame
    assert placeholder.block.frame.dashed
    assert "Aucun point de contact décrit" in words(drawing)


def test_a_stage_says_its_number_name_and_duration() -> None:
    said = words(drawn(journey(Stage(kind="purchase", duration="2 jours")), "fr"))

    assert {"1", "Achat", "2 jours"} <= set(said)


def test_a_stage_shows_its_own_frictions_and_emotion() -> None:
    drawing = drawn(journey(stage("Buy", emotion=-1, frictions=["Queue"])))

    assert signs(drawing) == ["emotion −1", "Lowest point", "Friction"]
    assert "Queue" in words(drawing)


def test_only_the_hero_is_tinted() -> None:
    truth = drawn(journey(stage("A", touchpoint(emotion=-2)), stage("B", moment_of_truth="Why?")))
    lowest = drawn(journey(stage("A", touchpoint(emotion=-2)), stage("B")))

    assert [group.ground for group in truth.groups] == [PLAIN, HERO]
    assert [group.ground for group in lowest.groups] == [QUIET_HERO, PLAIN]


@pytest.mark.parametrize("where", ["stage", "touchpoint"])
def test_a_moment_of_truth_says_what_is_asked_and_whether_it_is_answered(where: str) -> None:
    truth = {"moment_of_truth": "Which pair?"}
    asked = stage("Buy", **truth) if where == "stage" else stage("Buy", touchpoint(**truth))

    said = words(drawn(journey(asked)))

    assert {"Moment of truth", "“Which pair?”", "No answer yet"} <= set(said)


def test_the_kicker_names_diagram_journey_persona_and_state() -> None:
    shown = journey(stage("Buy"), persona="ludo", state="target")

    said = words(drawn(shown, personas=[Persona(id="ludo", name="Ludovic")]))

    assert said[0] == "JOURNEY FLOW · FIRST PAIR · LUDOVIC · TARGET"


def test_the_legend_explains_only_what_is_shown() -> None:
    assert drawn(journey(stage("Buy"))).foot is None
    said = words(drawn(journey(stage("Buy", touchpoint(emotion=1)))))
    assert said[-5:] == ["very positive", "positive", "neutral", "negative", "very negative"]


def test_the_legend_explains_no_step_where_the_journey_ends() -> None:
    shown = journey(stage("Buy", touchpoint("A"), touchpoint("B", frictions=["Queue"])))

    assert "step after a friction" not in words(drawn(shown))


def test_those_who_do_not_see_the_picture_are_told_what_it_shows() -> None:
    shown = journey(stage("Buy", touchpoint("Shop", emotion=-1, frictions=["Queue"])))

    assert with_plain_spaces(drawn(shown).description).splitlines() == [
        "The lowest point is “Buy”: −1, with 1 friction",
        "1. Buy",
        "– Shop · emotion −1 · friction: Queue",
    ]


class TestLimits:
    def test_a_crowded_column_folds_its_last_cards_and_says_so(self) -> None:
        drawing = drawn(crowd(2, 13))

        assert [len(group.nodes) for group in drawing.groups] == [12, 12]
        assert words(drawing).count("+ 2 more touchpoints") == 2

    def test_a_full_column_folds_nothing(self) -> None:
        drawing = drawn(crowd(1, 12))

        assert len(drawing.groups[0].nodes) == 12
        assert not any("more touchpoint" in said for said in words(drawing))

    def test_folded_cards_say_their_worst_emotion_and_frictions(self) -> None:
        touchpoints = [touchpoint(str(n)) for n in range(11)]
        folded = [touchpoint("11", emotion=2), touchpoint("12", emotion=-2, frictions=["Queue"])]

        drawing = drawn(journey(stage("Buy", *touchpoints, *folded)))

        assert signs(drawing)[-2:] == ["emotion −2", "Friction"]
        assert {"The lowest emotion among them", "Queue"} <= set(words(drawing))

    def test_too_many_touchpoints_are_summed_up_stage_by_stage(self) -> None:
        said = words(drawn(crowd(3, 167), "en"))

        assert said.count("167 touchpoints") == 3
        assert "501 touchpoints are too many to draw: each stage is summed up in one card" in said

    def test_as_many_touchpoints_as_allowed_are_not_summed_up(self) -> None:
        assert "summed up" not in " ".join(words(drawn(crowd(4, 125))))

    def test_too_many_stages_end_in_one_that_stands_for_the_rest(self) -> None:
        drawing = drawn(crowd(45, 2))

        assert len(drawing.groups) == 40
        assert {"40+", "6 more stages", "12 touchpoints"} <= set(words(drawing))

    def test_a_hero_that_is_not_shown_tints_no_column(self) -> None:
        stages = [stage(f"S{n}") for n in range(50)]

        drawing = drawn(journey(*stages, stage("Last", moment_of_truth="Why?")))

        assert {group.ground for group in drawing.groups} == {PLAIN}
        assert drawing.title == "A moment of truth goes unanswered: “Why?”"
