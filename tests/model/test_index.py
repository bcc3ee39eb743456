"""The index: where every entity stands, and what is linked to what."""

import pytest
from hypothesis import given

from journeykit.errors import ModelError, NotFoundError
from journeykit.model import (
    Brand,
    DayTimeline,
    Evidence,
    Journey,
    Moment,
    MomentOfTruth,
    Need,
    Opportunity,
    Persona,
    Project,
    Promise,
    Proposition,
    Stage,
    Touchpoint,
)
from journeykit.model.place import kind_of
from tests.strategies import few_examples, projects


def journey(title: str, *, answered_by: tuple[str, ...] = (), **fields: object) -> Journey:
    truth = MomentOfTruth(demand="Which size?", answered_by=answered_by)
    touchpoint = Touchpoint(name="Shop", frictions=["Sizes"], moment_of_truth=truth)
    advice = Proposition(id="advice", text="Advice")
    stage = Stage(kind="purchase", touchpoints=[touchpoint], propositions=[advice])
    return Journey(title=title, stages=[stage], **fields)  # type: ignore[arg-type]


def problems(**fields: object) -> list[str]:
    with pytest.raises(ModelError) as caught:
        Project(title="T", **fields)  # type: ignore[arg-type]
    return [str(problem) for problem in caught.value.problems]


PAUSE = Moment(start="12:30", end="13:15", activity="Pause déjeuner")
LUDOVIC = Persona(name="Ludovic", days=[DayTimeline(moments=[PAUSE])])
FOULEE = Project(
    title="Foulée",
    personas=[LUDOVIC],
    journeys=[journey("First pair", persona="ludovic", answered_by=("advice",)), journey("Second")],
    opportunities=[Opportunity(title="Size advisor", answers=["first-pair/sizes"])],
)


def test_places_have_paths_addresses_and_parents() -> None:
    friction = FOULEE.index.of_kind("friction")[0]

    assert friction.path == "journeys[0].stages[0].touchpoints[0].frictions[0]"
    assert friction.address == "first-pair/sizes"
    assert friction.key == ("friction", "first-pair/sizes")
    assert [kind_of(parent) for parent in friction.parents] == ["journey", "stage", "touchpoint"]
    assert FOULEE.index.place(LUDOVIC).address == "ludovic"
    assert FOULEE.index.place(PAUSE).address == "ludovic/weekday/1230-pause-dejeuner"
    assert FOULEE.index.place(PAUSE).within == "ludovic"


def test_entities_are_found_by_kind_in_document_order() -> None:
    places = FOULEE.index.of_kind("moment_of_truth", "persona")

    assert [place.address for place in places] == [
        "first-pair/which-size",
        "second/which-size",
        "ludovic",
    ]
    assert FOULEE.index.of_kind("unheard-of") == ()


def test_links_lead_both_ways() -> None:
    [friction, _] = FOULEE.index.of_kind("friction")
    [opportunity] = FOULEE.index.of_kind("opportunity")

    [link] = FOULEE.index.links_to(friction)
    assert (link.source, link.field, link.target) == (opportunity, "answers", friction)
    assert FOULEE.index.links_from(opportunity, "answers") == (link,)
    assert FOULEE.index.links_from(opportunity, "evidence") == ()
    assert FOULEE.index.links_to(friction, "answers", "evidence") == (link,)


def test_a_reference_means_its_own_journey_first() -> None:
    [truth, _] = FOULEE.index.of_kind("moment_of_truth")
    [link] = FOULEE.index.links_from(truth, "answered_by")

    assert link.target.address == "first-pair/advice"


def test_built_in_channels_are_known_and_are_no_places() -> None:
    project = Project(title="T", personas=[Persona(name="A", channels=["website"])])

    assert project.index.links == ()


def test_a_value_that_is_not_of_the_project_has_no_place() -> None:
    with pytest.raises(KeyError):
        FOULEE.index.place(Need(text="Rest"))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"journeys": [journey("J", persona="ludovik")], "personas": [LUDOVIC]},
            (
                "journeys[0].persona: expected the id of a persona, got 'ludovik'; "
                "did you mean 'ludovic'?"
            ),
        ),
        (
            {"personas": [Persona(name="A", channels=["webiste"])]},
            (
                "personas[0].channels[0]: expected the id of a channel, got 'webiste'; "
                "did you mean 'website'?"
            ),
        ),
        (
            {"personas": [Persona(name="A", evidence=["none"])]},
            "personas[0].evidence[0]: expected the id of a piece of evidence, got 'none'",
        ),
        (
            {"brand": Brand(name="B", promises=[Promise(text="P", answers=["ludovic"])])},
            "brand.promises[0].answers[0]: expected the id of a need or a barrier, got 'ludovic'",
        ),
        (
            {
                "journeys": [journey("One"), journey("Two")],
                "opportunities": [Opportunity(title="O", answers=["sizes"])],
            },
            (
                "opportunities[0].answers[0]: expected the id of a friction, a moment of truth, "
                "a barrier or a need, got 'sizes'; it could be 'one/sizes' or 'two/sizes'"
            ),
        ),
        (
            {
                "journeys": [journey("One")],
                "opportunities": [Opportunity(title="O", answers=["one/size"])],
            },
            (
                "opportunities[0].answers[0]: expected the id of a friction, a moment of truth, "
                "a barrier or a need, got 'one/size'; did you mean 'sizes'?"
            ),
        ),
    ],
)
def test_a_reference_that_leads_nowhere(fields: dict[str, object], message: str) -> None:
    assert problems(**fields) == [message]


def test_all_problems_are_reported_collisions_first() -> None:
    found = problems(
        personas=[Persona(name="A", evidence=["x", "y"]), Persona(name="A")],
        journeys=[journey("J", persona="b")],
    )

    assert [problem.partition(":")[0] for problem in found] == [
        "personas[1].id",
        "personas[0].evidence[0]",
        "personas[0].evidence[1]",
        "journeys[0].persona",
    ]


def test_a_suggestion_may_come_from_a_statement_that_is_said_twice() -> None:
    rest = Need(text="Rest")
    project = Project(
        title="T",
        personas=[Persona(name="A", needs=[rest]), Persona(name="B", needs=[rest])],
        brand=Brand(name="B", promises=[Promise(text="P", answers=["rest"])]),
    )

    assert [link.target.path for link in project.index.links] == ["personas[0].needs[0]"]


def test_personas_and_journeys_are_looked_up_by_id() -> None:
    assert FOULEE.persona("ludovic") is LUDOVIC
    assert FOULEE.journey("second").title == "Second"
    with pytest.raises(NotFoundError, match="no persona has the id 'ludo'; known: ludovic"):
        FOULEE.persona("ludo")
    with pytest.raises(NotFoundError, match="did you mean 'second'"):
        FOULEE.journey("secund")
    with pytest.raises(NotFoundError, match="known: none"):
        Project(title="T").journey("a")


def test_a_persona_finds_a_day_by_its_kind_and_a_journey_all_its_touchpoints() -> None:
    assert LUDOVIC.day() is LUDOVIC.days[0]
    assert LUDOVIC.day("weekend") is None
    assert [touchpoint.name for touchpoint in FOULEE.journeys[0].touchpoints] == ["Shop"]


@given(project=projects())
@few_examples
def test_every_entity_has_a_place_that_its_path_leads_to(project: Project) -> None:
    for place in project.index.places:
        assert eval(f"project.{place.path}", {"project": project}) is place.entity  # noqa: S307


@given(project=projects())
@few_examples
def test_every_link_is_found_from_both_ends(project: Project) -> None:
    for link in project.index.links:
        assert link in project.index.links_from(link.source, link.field)
        assert link in project.index.links_to(link.target, link.field)


@given(project=projects())
@few_examples
def test_keys_tell_entities_apart(project: Project) -> None:
    keys = [place.key for place in project.index.places]

    assert len(set(keys)) == len(keys)


def test_evidence_supports_claims_of_every_kind() -> None:
    project = Project(
        title="T",
        evidence=[Evidence(id="e", kind="crm")],
        personas=[Persona(name="A", needs=[Need(text="N", evidence=["e"])], evidence=["e"])],
    )
    [place] = project.index.of_kind("evidence")

    sources = [link.source.kind for link in project.index.links_to(place, "evidence")]
    assert sources == ["persona", "need"]
