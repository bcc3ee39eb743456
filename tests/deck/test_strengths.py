"""Strengths and frictions of a journey, side by side and by priority."""

from typing import cast

import pytest

from journeykit import Project
from journeykit.model import Friction, Journey, Opportunity, Persona, Stage, Strength
from journeykit.model.scales import Language
from tests.deck.decks import chart_parts, opened, rendered
from tests.deck.parts import readable
from tests.deck.test_stages import of_kind, texts

QUEUE = Friction(id="queue", title="Queue", severity=4, frequency="always")
NOISE = Friction(id="noise", title="Noise", severity=1, frequency="rare")
SIZES = Friction(id="sizes", title="Sizes", severity=3, frequency="often")
ADVICE = Strength(title="Advice")
CARE = Strength(title="Care")
ANA = Persona(name="Ana", segment_share=0.5)
TILLS = Opportunity(title="More tills", answers=["queue"], owner="Lea")


def journey(*stages: Stage) -> Journey:
    return Journey(title="Visit", persona="ana", stages=stages)


def stage(name: str, *found: Friction | Strength) -> Stage:
    return Stage(
        name=name,
        frictions=[each for each in found if isinstance(each, Friction)],
        strengths=[each for each in found if isinstance(each, Strength)],
    )


def project(*stages: Stage, opportunities: tuple[Opportunity, ...] = ()) -> Project:
    return Project(
        title="Shop", personas=[ANA], journeys=[journey(*stages)], opportunities=opportunities
    )


def slides(found: Project, language: Language = "en") -> list[list[str]]:
    deck = opened(rendered(found, language=language, slides="cover,strengths"))
    return [texts(slide) for slide in of_kind(deck, "strengths")]


def test_a_journey_of_which_neither_is_known_has_no_such_slide() -> None:
    assert slides(project(stage("Buy"))) == []


def test_what_the_map_has_room_for_needs_no_slide() -> None:
    assert slides(project(stage("Buy", QUEUE), stage("Use"))) == []


def test_stages_of_which_neither_is_known_are_named_below_the_others() -> None:
    (found,) = slides(project(stage("Buy", QUEUE, NOISE), stage("Use"), stage("Leave")))

    assert "Nothing reported: Use and Leave" in found
    assert "Use" not in found
    assert not any(
        "Nothing reported" in text for text in slides(project(stage("Buy", QUEUE, NOISE)))[0]
    )


@pytest.mark.parametrize(
    ("stages", "title"),
    [
        ((stage("Buy", QUEUE, NOISE),), "“Buy”: 2\xa0frictions, and nothing planned there"),
        (
            (stage("Buy", SIZES, NOISE), stage("Use", QUEUE), stage("Go", ADVICE)),
            "“Buy”: 2\xa0frictions, and nothing planned there",
        ),
        ((stage("Buy", NOISE), stage("Use", QUEUE)), "One friction has no remedy yet: “Noise”"),
        (
            (stage("Buy", QUEUE), stage("Use", ADVICE)),
            "1\xa0friction, a remedy planned for it, and 1\xa0strength to keep",
        ),
        (
            (stage("Buy", ADVICE), stage("Use", CARE)),
            "2\xa0strengths to keep, and no friction in sight",
        ),
    ],
)
def test_the_title_says_where_nothing_is_planned(stages: tuple[Stage, ...], title: str) -> None:
    has_queue = any(QUEUE in each.frictions for each in stages)
    plans = (TILLS,) if has_queue and len(stages) > 1 else ()
    ((first, *_), *_) = slides(project(*stages, opportunities=plans))

    assert first == title


def test_what_nothing_is_planned_for_is_said_to_be_open() -> None:
    (found, *_) = slides(project(stage("Buy", QUEUE, NOISE), opportunities=(TILLS,)))
    marks = [text.strip(" ·") for text in found]

    assert marks.index("Noise") < marks.index("Queue"), "what is open comes first"
    assert marks[marks.index("Noise") + 1] == "nothing\xa0planned"
    assert marks[marks.index("Queue") + 1] == "remedy\xa0planned"


def test_the_bars_count_strengths_to_the_left_and_frictions_to_the_right() -> None:
    found = project(stage("Buy", QUEUE, NOISE, ADVICE), opportunities=(TILLS,))
    deck = opened(rendered(found, language="en", slides="strengths"))
    ((frame, part),) = chart_parts(deck, of_kind(deck, "strengths")[0])

    said = cast("list[str]", frame.xpath(".//*[local-name()='cNvPr']/@descr"))
    assert [text.endswith("Buy 1 to 2") for text in said] == [True]
    assert b"<c:v>-1</c:v>" in deck.parts[part]


def test_three_frictions_are_ranked_with_what_to_do_about_the_first() -> None:
    found = slides(project(stage("Buy", QUEUE, NOISE, SIZES), opportunities=(TILLS,)))

    assert len(found) == 2
    ranked = found[1]
    assert ranked[0] == "The friction to remove first: “Queue”"
    names = [text for text in ranked if text in {"Queue", "Noise", "Sizes"}]
    assert names[:3] == ["Queue", "Sizes", "Noise"]
    assert {"More tills", "Lea", "Find a remedy: “Sizes”"} <= set(ranked)
    assert any(text.startswith("Priority from 0 to 100") for text in ranked)


def test_fewer_frictions_need_no_ranking() -> None:
    assert len(slides(project(stage("Buy", QUEUE, NOISE)))) == 1


def test_a_journey_of_nine_stages_takes_two_slides() -> None:
    stages = [
        Stage(name=f"Stage {n}", strengths=[Strength(id=f"s{n}", title=f"Good {n}")])
        for n in range(9)
    ]

    assert len(slides(project(*stages))) == 2


def test_what_a_crowded_stage_has_no_room_for_stands_in_the_notes() -> None:
    many = [Friction(id=f"f{n}", title=f"Friction {n}.") for n in range(30)]
    found = project(Stage(name="Buy", frictions=many))
    deck = opened(rendered(found, language="en", slides="strengths"))
    shown = texts(of_kind(deck, "strengths")[0])

    assert any(text.startswith("+ ") for text in shown)
    assert all(f"Friction {n}." in readable(deck) for n in range(30))
