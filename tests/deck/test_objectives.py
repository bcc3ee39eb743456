"""The slides of the objectives: what the map says on each, which figure tells, what comes next."""

import pytest

from journeykit import Project
from journeykit.model import (
    Friction,
    Journey,
    Metric,
    Objective,
    Opportunity,
    Persona,
    Stage,
)
from journeykit.model.scales import Language
from tests.deck.decks import chart_parts, opened, rendered
from tests.deck.test_stages import of_kind, texts

FEWER = Objective(
    id="fewer", text="Fewer returns", metrics=[Metric(kind="return_rate", value=0.21, target=0.12)]
)
NIGHTS = Objective(id="nights", text="Reach the nights")
ADVICE = Opportunity(
    title="Advice on sizes", objectives=["fewer"], owner="Claire", due="2026-12-15"
)
NURSE = Persona(name="Samira", objectives=["nights"])


def project(*objectives: Objective, **facts: object) -> Project:
    whole = {"title": "Shop", "objectives": objectives, **facts}
    return Project(**whole)  # type: ignore[arg-type]


def slides(found: Project, language: Language = "en") -> list[list[str]]:
    deck = opened(rendered(found, language=language, slides="cover,objectives"))
    return [texts(slide) for slide in of_kind(deck, "objectives")]


def test_a_project_without_objectives_has_no_such_slide() -> None:
    assert slides(project()) == []


def test_an_objective_stands_with_its_status_its_figure_and_what_comes_next() -> None:
    (found,) = slides(project(FEWER, opportunities=[ADVICE]))

    assert found[0] == "The only objective is answered, and 1\xa0target is still to be reached"
    assert {"Answered", "Fewer returns", "Return rate", "target not reached"} <= set(found)
    assert {"Advice on sizes", "Claire", "15 December 2026"} <= set(found)


def test_the_figure_is_a_chart_of_today_and_the_target() -> None:
    deck = opened(rendered(project(FEWER), language="en", slides="objectives"))
    (slide,) = of_kind(deck, "objectives")
    ((frame, part),) = chart_parts(deck, slide)

    said = frame.xpath(".//*[local-name()='cNvPr']/@descr")
    assert said == ["Return rate: Today 21%, Target 12%"]
    assert b"<c:v>21.0</c:v>" in deck.parts[part]


def test_a_target_that_is_reached_is_said_to_be() -> None:
    reached = Objective(text="NPS", metrics=[Metric(kind="nps", value=-4, target=-10)])

    (found,) = slides(project(reached))
    assert "target reached" in found


def test_a_figure_without_a_direction_is_not_judged() -> None:
    unclear = Objective(text="Calls", metrics=[Metric(name="Calls", value=9, target=4)])

    (found,) = slides(project(unclear))
    assert not {"target reached", "target not reached"} & set(found)


@pytest.mark.parametrize(
    ("objectives", "title"),
    [
        ((FEWER, NIGHTS, Objective(text="Loyalty")), "The map says nothing yet on “Loyalty”"),
        (
            (NIGHTS,),
            "The only objective has no measured KPI yet: no way to tell whether it is reached",
        ),
        (
            (FEWER, NIGHTS),
            "1 of 2\xa0objectives has no measured KPI to show whether it is reached",
        ),
    ],
)
def test_the_title_names_what_is_open_first(objectives: tuple[Objective, ...], title: str) -> None:
    personas = [NURSE] if NIGHTS in objectives else []
    opportunities = [ADVICE] if FEWER in objectives else []
    (found,) = slides(project(*objectives, personas=personas, opportunities=opportunities))

    assert found[0] == title


def test_what_lacks_a_figure_is_to_be_given_one() -> None:
    (found,) = slides(project(FEWER, NIGHTS, personas=[NURSE]))

    assert {"No KPI yet", "Choose the KPI that will tell whether it is reached"} <= set(found)


def test_where_no_objective_has_a_figure_the_parts_of_the_map_have_their_column() -> None:
    (found,) = slides(project(NIGHTS, personas=[NURSE]))

    assert {"On the map", "Samira"} <= set(found)
    assert not {"KPI", "No KPI yet"} & set(found)


def test_what_is_done_at_a_stage_that_names_an_objective_serves_it() -> None:
    queue = Friction(id="queue", title="Queue")
    visit = Journey(
        title="Visit", stages=[Stage(name="Pay", objectives=["nights"], frictions=[queue])]
    )
    tills = Opportunity(title="More tills", answers=["queue"])
    (found,) = slides(project(NIGHTS, journeys=[visit], opportunities=[tills]))

    assert "More tills" in found


def test_what_needs_no_figure_by_choice_says_so() -> None:
    (found,) = slides(project(Objective(text="Loyalty", not_applicable=["metrics"])))

    assert "Needs no KPI" in found
    assert "No opportunity serves this objective yet" in found


def test_many_objectives_take_several_slides() -> None:
    found = slides(project(*(Objective(text=f"Objective {n}") for n in range(11))))

    assert len(found) == 3
    assert [slide[0][-8:] for slide in found] == ["(1 of 3)", "(2 of 3)", "(3 of 3)"]
