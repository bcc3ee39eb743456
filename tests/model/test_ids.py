"""Ids: derived where they are left out, unique where they have to be."""

import pytest
from hypothesis import example, given

from journeykit.errors import ModelError
from journeykit.model import (
    Channel,
    DayTimeline,
    Evidence,
    Friction,
    Journey,
    Moment,
    Need,
    Persona,
    Project,
    Stage,
    Touchpoint,
)
from journeykit.model.entity import Id, derived_id
from journeykit.model.fits import check_for
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "derived"),
    [
        ("Ludovic", "ludovic"),
        ("Peur de se tromper de pointure", "peur-de-se-tromper-de-pointure"),
        ("L’été, déjà !", "l-ete-deja"),
        ("Œuvre à 50 %", "œuvre-a-50"),
        ("STRASSE Straße", "strasse-strasse"),
        ("snake_case", "snake-case"),
        ("日本語", "日本語"),
        ("Ёлка", "елка"),
    ],
)
def test_an_id_is_derived_from_a_text(text: str, derived: str) -> None:
    assert derived_id(text) == derived


def test_a_text_without_letters_gets_an_id_too() -> None:
    assert derived_id("!?") == derived_id("!?")
    assert derived_id("!?") != derived_id("?!")


@given(text=texts())
@example(text="\x00")
@example(text="\u0301")
def test_a_derived_id_is_an_id_and_stays_the_same(text: str) -> None:
    derived = derived_id(text)

    assert check_for(Id)(derived, "") is None
    assert derived
    assert derived == derived_id(text)


def test_each_entity_derives_its_id_from_what_it_is_called() -> None:
    assert Project(title="Été").id == "ete"
    assert Persona(name="Ludovic").id == "ludovic"
    assert Persona(id="lulu", name="Ludovic").id == "lulu"
    assert Stage(kind="awareness").id == "awareness"
    assert Stage(kind="awareness", name="Discover").id == "discover"
    assert DayTimeline(kind="weekend").id == "weekend"
    assert Evidence(kind="crm", title="CRM 2025").id == "crm-2025"
    assert Moment(start="7:30", end="8:00", activity="Réveil").id == "0730-reveil"
    assert Moment(start="7:30", end="8:00").id == "0730"


def problems(project: dict[str, object]) -> list[str]:
    with pytest.raises(ModelError) as caught:
        Project(title="T", **project)  # type: ignore[arg-type]  # any fields
    return [str(problem) for problem in caught.value.problems]


def journey(title: str, *touchpoints: Touchpoint | str) -> Journey:
    return Journey(title=title, stages=[Stage(kind="purchase", touchpoints=touchpoints)])


def test_ids_of_a_kind_are_unique_in_the_project() -> None:
    assert problems({"personas": ["Léa", "Tom", "Lea"]}) == [
        (
            "personas[2].id: expected an id of its own for this persona, got 'lea'; "
            "'lea' is the id of personas[0] too: state another 'id' here"
        )
    ]


def test_touchpoints_are_unique_in_their_journey_only() -> None:
    Project(title="T", journeys=[journey("One", "Shop"), journey("Two", "Shop")])

    [problem] = problems({"journeys": [journey("One", "Shop", "shop")]})
    assert problem.startswith("journeys[0].stages[0].touchpoints[1].id: expected an id of its own")


def test_frictions_collide_across_the_touchpoints_of_a_journey() -> None:
    one = Touchpoint(name="Site", frictions=["Slow"])
    two = Touchpoint(name="App", frictions=["Slow"])
    other = Touchpoint(name="App", frictions=[Friction(id="slow-app", title="Slow")])

    assert len(problems({"journeys": [journey("One", one, two)]})) == 1
    Project(title="T", journeys=[journey("One", one, other), journey("Two", two)])


def test_days_and_moments_are_unique_in_their_persona() -> None:
    moment = Moment(start="7:00", end="8:00")
    personas = [
        Persona(name=name, days=[DayTimeline(moments=[moment]), DayTimeline(kind="weekend")])
        for name in ("Léa", "Tom")
    ]
    Project(title="T", personas=personas)

    twice = Persona(name="Léa", days=[DayTimeline(), DayTimeline()])
    assert problems({"personas": [twice]})[0].startswith("personas[0].days[1].id: expected an id")


def test_equal_needs_are_one_need_and_different_ones_collide() -> None:
    same = [Stage(kind="purchase", needs=["Rest"]), Stage(kind="use", needs=["Rest"])]
    other = [Stage(kind="purchase", needs=["Rest"]), Stage(kind="use", needs=[OTHER_REST])]

    Project(title="T", journeys=[Journey(title="J", stages=same)])
    assert len(problems({"journeys": [Journey(title="J", stages=other)]})) == 1


OTHER_REST = Need(id="rest", text="A rest")


def test_a_channel_of_ones_own_may_take_the_place_of_a_built_in_one() -> None:
    own = Channel(id="store", name="Our stores")
    project = Project(
        title="T", channels=[own], journeys=[journey("J", Touchpoint(name="A", channel="store"))]
    )

    assert [link.target.entity for link in project.index.links] == [own]
