"""What parts of a project have to agree on, beyond leading somewhere."""

import datetime

import attrs
import pytest

from journeykit.errors import ModelError, NotFoundError
from journeykit.model import (
    Audience,
    Barrier,
    Brand,
    DayTimeline,
    Evidence,
    Friction,
    Image,
    Journey,
    Metric,
    Moment,
    Need,
    Objective,
    Opportunity,
    Persona,
    Project,
    Promise,
    Review,
    Stage,
    StageKind,
    Touchpoint,
    Transition,
    Verdict,
)


def journey(name: str, *touchpoints: Touchpoint | str, **fields: object) -> Journey:
    stage = Stage(kind="use", touchpoints=touchpoints)
    return Journey(title=name, stages=[stage], **fields)  # type: ignore[arg-type]


def problems(**fields: object) -> list[str]:
    with pytest.raises(ModelError) as caught:
        Project(title="T", **fields)  # type: ignore[arg-type]
    return [str(problem) for problem in caught.value.problems]


def test_journeys_do_not_open_each_other_in_a_circle() -> None:
    one = journey("One", Touchpoint(name="a", opens="two"))
    two = journey("Two", Touchpoint(name="b", opens="one"))

    [problem] = problems(journeys=[one, two])

    assert problem == (
        "journeys[1].stages[0].touchpoints[0].opens: expected journeys that do not open each "
        "other in a circle, got 'one'; the way leads back to 'two'"
    )


def test_several_journeys_may_open_the_same_one() -> None:
    inner = journey("Inner", "x")
    outer = journey("Outer", Touchpoint(name="a", opens=inner), Touchpoint(name="b", opens=inner))

    project = Project(title="T", journeys=[outer, journey("Other", "y"), inner])

    assert [link.target.entity.id for link in project.index.links] == ["inner", "inner"]


@pytest.mark.parametrize("field", ["target_of", "actual_of"])
def test_a_journey_is_not_its_own_target_or_observation(field: str) -> None:
    [problem] = problems(journeys=[journey("One", "a", **{field: "one"})])

    assert problem.startswith(f"journeys[0].{field}: expected ")


def test_ten_thousand_nested_journeys_are_no_problem() -> None:
    last = 10_000
    chain = [
        journey(f"J{number}", Touchpoint(name="t", opens=f"j{number + 1}"))
        for number in range(last)
    ]

    Project(title="T", journeys=[*chain, journey(f"J{last}", "t")])


def test_a_transition_stays_within_its_journey() -> None:
    one = journey("One", "a", transitions=[Transition(source="a", target="two/b")])

    [problem] = problems(journeys=[one, journey("Two", "b")])

    assert problem == (
        "journeys[0].transitions[0].target: expected a touchpoint of the journey 'one', "
        "got 'two/b'; 'two/b' is part of another journey"
    )


def test_probabilities_out_of_a_touchpoint_do_not_exceed_one() -> None:
    ways = [
        Transition(source="a", target="b", probability=0.7),
        Transition(source="b", target="a", probability=0.7),
        Transition(source="a", target="a", probability=0.4),
    ]
    with pytest.raises(ModelError, match=r"transitions\[2\].probability: .* 'a' .* got 1.1"):
        journey("One", "a", "b", transitions=ways)


def test_rounded_probabilities_may_exceed_one_a_little() -> None:
    ways = [
        Transition(id=f"w{number}", source="a", target="a", probability=0.3333334)
        for number in range(3)
    ]

    assert len(journey("One", "a", transitions=ways).transitions) == 3


def test_a_journey_has_stages() -> None:
    with pytest.raises(ModelError, match="stages: expected at least one stage, got an empty list"):
        Journey(title="Buy", stages=[])


def test_a_kind_of_stage_of_ones_own_is_known_like_the_built_in_ones() -> None:
    trial = Journey(title="Buy", stages=[Stage(kind="trial"), Stage(kind="purchase")])

    Project(title="T", stage_kinds=[StageKind(id="trial", name="Trial")], journeys=[trial])
    [problem] = problems(stage_kinds=["Trials"], journeys=[trial])

    assert problem == (
        "journeys[0].stages[0].kind: expected the id of a stage kind, got 'trial'; "
        "did you mean 'trials'?"
    )


def test_without_a_near_one_the_few_known_ids_are_listed() -> None:
    [problem] = problems(journeys=[Journey(title="Buy", stages=[Stage(kind="xyz")])])

    assert problem.endswith(
        "known: awareness, consideration, research, purchase, use, support, retention, advocacy"
    )


def test_an_entity_stands_for_its_id_where_a_reference_is_wanted() -> None:
    ludovic = Persona(name="Ludovic", needs=[Need(text="Rest")])
    sizes = Friction(title="Sizes", id="sizes")
    shop = Touchpoint(name="Shop", frictions=[sizes])
    project = Project(
        title="T",
        brand=Brand(name="B", promises=[Promise(text="P", answers=[ludovic.needs[0]])]),
        personas=[ludovic],
        journeys=[journey("Buy", shop, persona=ludovic)],
        opportunities=[Opportunity(title="O", answers=[sizes])],
    )

    assert project.journeys[0].persona == "ludovic"
    assert project.opportunities[0].answers == ("sizes",)


def test_a_kind_tells_equal_ids_apart() -> None:
    sizes = Touchpoint(name="Sizes", frictions=["Sizes"])
    review = Review(date="2026-09-14", verdicts=[Verdict(about="friction:sizes", still_true="no")])
    project = Project(title="T", journeys=[journey("Buy", sizes)], reviews=[review])

    assert [link.target.kind for link in project.index.links] == ["friction"]


def test_an_id_that_two_kinds_know_asks_for_the_kind() -> None:
    sizes = Touchpoint(name="Sizes", frictions=["Sizes"])
    review = Review(date="2026-09-14", verdicts=[Verdict(about="sizes")])
    [problem] = problems(journeys=[journey("Buy", sizes)], reviews=[review])

    assert problem == (
        "reviews[0].verdicts[0].about: expected the id of something on the map, got 'sizes'; "
        "it could be 'touchpoint:buy/sizes' or 'friction:buy/sizes'"
    )


def test_a_need_may_be_mentioned_again_by_its_text() -> None:
    told = Need(text="Rest", metrics=[Metric(kind="importance", value=0.8)])
    project = Project(
        title="T",
        personas=[Persona(name="A", needs=["Rest"]), Persona(name="B", needs=[told])],
        brand=Brand(name="B", promises=[Promise(text="P", answers=["rest"])]),
    )

    assert [link.target.entity for link in project.index.links] == [told]


def test_a_need_with_an_id_of_its_own_may_be_mentioned_by_its_text_too() -> None:
    lunch = Moment(start="12:00", end="13:00", needs=["Rest"])
    project = Project(
        title="T",
        personas=[Persona(name="A", needs=[Need(id="n1", text="Rest")], days=[day(lunch)])],
        brand=Brand(
            name="B",
            promises=[Promise(text="P", answers=["n1"]), Promise(text="Q", answers=["rest"])],
        ),
    )
    mentioned = project.index.place(lunch.needs[0])

    assert mentioned.key == ("need", "n1")
    assert [link.source.entity.label for link in project.index.links_to(mentioned)] == ["P", "Q"]


def day(*moments: Moment) -> DayTimeline:
    return DayTimeline(moments=moments)


def test_a_text_that_two_ids_share_is_a_mention_of_neither() -> None:
    needs = [Need(id="n1", text="Rest"), Need(id="n2", text="Rest"), Need(text="Rest")]
    project = Project(title="T", personas=[Persona(name="A", needs=needs)])

    assert len({place.key for place in project.index.of_kind("need")}) == 3


def test_two_needs_that_both_say_more_are_two_needs() -> None:
    [problem] = problems(
        personas=[
            Persona(name="A", needs=[Need(text="Rest", evidence=["e"])]),
            Persona(name="B", needs=[Need(text="Rest", headline="Sleep")]),
        ],
        evidence=[Evidence(id="e", kind="survey")],
    )

    assert problem.startswith("personas[1].needs[0].id: expected an id of its own for this need")


def test_parts_of_different_things_may_have_the_same_id() -> None:
    nps = Metric(kind="nps", value=12)
    stage = Stage(kind="use", metrics=[nps], touchpoints=[Touchpoint(name="Use", metrics=[nps])])
    project = Project(title="T", journeys=[Journey(title="J", stages=[stage])], metrics=[nps])

    assert len({place.key for place in project.index.of_kind("metric")}) == 3


def test_measurements_of_the_same_kind_are_told_apart_by_their_dates() -> None:
    dates = [datetime.date(2026, 3, 1), datetime.date(2026, 9, 1)]
    metrics = [Metric(kind="nps", value=12, date=date) for date in dates]

    project = Project(title="T", metrics=metrics)

    assert [metric.id for metric in project.metrics] == ["nps-2026-03-01", "nps-2026-09-01"]


@pytest.mark.parametrize(
    ("kind", "value", "bounds"),
    [
        ("satisfaction", 78, "from 0 to 1"),
        ("nps", -101, "from -100 to 100"),
        ("ces", 0, "from 1 to 7"),
        ("churn_rate", -0.1, "from 0 to 1"),
        ("revenue", -1, "from 0 to 1000000000000"),
    ],
)
@pytest.mark.parametrize("field", ["value", "target"])
def test_a_metric_stays_within_the_range_of_its_kind(
    kind: str, value: float, bounds: str, field: str
) -> None:
    with pytest.raises(ModelError, match=f"{field}: expected a number {bounds}, since"):
        Metric(kind=kind, **{field: value})  # type: ignore[arg-type]


def test_a_metric_with_a_name_of_its_own_may_have_any_value() -> None:
    assert Metric(name="Kilometres a week", value=-3.5, unit="km").label == "Kilometres a week"


def test_a_metric_has_a_kind_or_a_name() -> None:
    with pytest.raises(ModelError, match="a 'kind' or a 'name' for the metric"):
        Metric(value=1)


def test_not_more_people_said_so_than_were_asked() -> None:
    assert Evidence(id="e", kind="survey", said=7, sample_size=12).said == 7
    with pytest.raises(ModelError, match="said: expected at most 12, the size of the sample"):
        Evidence(id="e", kind="survey", said=13, sample_size=12)


@pytest.mark.parametrize("cls", [Persona, Audience])
def test_an_age_bracket_is_in_order(cls: type) -> None:
    assert cls(name="A", age="34-34").age == "34-34"
    with pytest.raises(ModelError, match="age: expected an age bracket in order, such as 25-34"):
        cls(name="A", age="34-25")


def test_a_field_that_is_not_applicable_is_a_field_and_says_nothing() -> None:
    assert Persona(name="A", not_applicable=["cities"]).not_applicable == ("cities",)
    with pytest.raises(ModelError, match="got 'citys'; did you mean 'cities'"):
        Persona(name="A", not_applicable=["citys"])
    with pytest.raises(ModelError, match="'cities' says something: one of both is wrong"):
        Persona(name="A", cities=["Lyon"], not_applicable=["cities"])
    with pytest.raises(ModelError, match="could be left out"):
        Persona(name="A", not_applicable=["name"])


@pytest.mark.parametrize(
    "file",
    [
        "/a.png",
        "../a.png",
        "a/../b.png",
        "a\\b.png",
        "C:a.png",
        "a.svg",
        ".",
        "a/./b.png",
        "x.pngx",
    ],
)
def test_an_image_lies_inside_the_folder_of_the_project(file: str) -> None:
    with pytest.raises(ModelError, match="inside the project's folder"):
        Image(file=file)


def test_a_long_text_gives_a_short_id_of_its_own() -> None:
    one = Objective(text="Win the beginners before a generalist does, in every region " * 3)
    other = attrs.evolve(one, text=f"{one.text} x", id="")

    assert len(one.id) <= 60
    assert one.id != other.id
    assert one.id == Objective(text=one.text).id


def test_a_lever_has_a_hypothesis_or_a_moment_that_asks_for_it() -> None:
    assert not Opportunity(title="O").is_lever
    assert Opportunity(title="O", hypothesis="More referrals").is_lever
    assert Opportunity(title="O", moments=["delight"]).is_lever


def test_stages_and_touchpoints_are_looked_up_by_id() -> None:
    buy = journey("Buy", "Shop", "Till")

    assert buy.touchpoint("till").name == "Till"
    assert buy.stage("use") is buy.stages[0]
    with pytest.raises(NotFoundError, match=r"no touchpoint has the id 'shops'; .* mean 'shop'"):
        buy.touchpoint("shops")


def test_barriers_and_needs_are_what_opportunities_answer_too() -> None:
    project = Project(
        title="T",
        personas=[Persona(name="A", barriers=[Barrier(text="Fear")])],
        opportunities=[Opportunity(title="O", answers=["fear"])],
    )

    assert [link.target.kind for link in project.index.links] == ["barrier"]
