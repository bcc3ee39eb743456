"""What a client may see: nothing internal, and no trace of it."""

from hypothesis import given

from journeykit.model import (
    Barrier,
    Brand,
    DayTimeline,
    Evidence,
    Friction,
    Journey,
    Metric,
    Moment,
    Need,
    Opportunity,
    Persona,
    Place,
    Project,
    Promise,
    Review,
    Stage,
    Touchpoint,
    Transition,
    Verdict,
)
from journeykit.model.edition import in_edition
from tests.strategies import few_examples, projects

SECRET = Friction(id="margin", title="Margins are too low", internal=True)
SIZES = Friction(id="sizes", title="Sizes differ")


def project(**fields: object) -> Project:
    return Project(title="T", **fields)  # type: ignore[arg-type]  # any fields


def with_frictions(*frictions: Friction) -> Journey:
    shop = Touchpoint(name="Shop", frictions=frictions)
    return Journey(title="Buy", stages=[Stage(kind="purchase", touchpoints=[shop])])


def test_the_internal_edition_is_the_project_itself() -> None:
    full = project(journeys=[with_frictions(SECRET, SIZES)])

    assert in_edition(full, "internal") is full


def test_a_project_without_secrets_is_not_rebuilt() -> None:
    open_project = project(journeys=[with_frictions(SIZES)])

    assert in_edition(open_project, "client") is open_project


def test_internal_entities_are_left_out_with_references_to_them() -> None:
    full = project(
        journeys=[with_frictions(SECRET, SIZES)],
        opportunities=[
            Opportunity(title="One", answers=["margin", "sizes"]),
            Opportunity(title="Two", answers=["buy/margin"]),
            Opportunity(title="Three", internal=True),
        ],
    )

    assert in_edition(full, "client") == project(
        journeys=[with_frictions(SIZES)],
        opportunities=[Opportunity(title="One", answers=["sizes"]), Opportunity(title="Two")],
    )


def test_what_lies_inside_of_an_internal_entity_is_left_out_too() -> None:
    full = project(
        brand=Brand(name="B", promises=[Promise(text="P", answers=["fear"])]),
        personas=[
            Persona(name="Secret", internal=True, barriers=[Barrier(id="fear", text="Fear")]),
            Persona(name="Open"),
        ],
        journeys=[Journey(title="J", persona="secret", stages=[Stage(kind="use")])],
    )
    shown = in_edition(full, "client")

    assert [persona.name for persona in shown.personas] == ["Open"]
    assert shown.brand == Brand(name="B", promises=["P"])
    assert shown.journeys[0].persona is None


def test_a_need_that_is_also_stated_openly_stays_linked() -> None:
    rest = Need(text="Rest")
    full = project(
        brand=Brand(name="B", promises=[Promise(text="P", answers=["rest"])]),
        personas=[
            Persona(name="Secret", internal=True, needs=[rest]),
            Persona(name="Open", needs=[rest]),
        ],
    )
    shown = in_edition(full, "client")

    assert shown.brand == full.brand
    assert len(shown.index.links) == 1


def test_an_internal_brand_leaves_none() -> None:
    assert in_edition(project(brand=Brand(name="B", internal=True)), "client").brand is None


def test_a_text_that_looks_like_a_hidden_id_stays() -> None:
    full = project(
        evidence=[Evidence(id="crm", kind="crm", internal=True)],
        personas=[Persona(name="A", tools=["crm"], evidence=["crm"])],
    )
    [persona] = in_edition(full, "client").personas

    assert persona.tools == ("crm",)
    assert persona.evidence == ()


@given(full=projects())
@few_examples
def test_nothing_internal_is_ever_shown(full: Project) -> None:
    shown = in_edition(full, "client")

    assert not any(place.entity.internal for place in shown.index.places)
    assert in_edition(shown, "client") is shown


@given(full=projects())
@few_examples
def test_everything_that_is_not_internal_is_shown(full: Project) -> None:
    shown = {place.key for place in in_edition(full, "client").index.places}
    visible = {place.key for place in full.index.places if not _is_internal(place)}

    assert shown <= visible
    assert {kind for kind, _ in visible - shown} <= WITH_REQUIRED_REFERENCES | _of_empty(full)


WITH_REQUIRED_REFERENCES = {"transition", "verdict"}


def _is_internal(place: Place) -> bool:
    return place.entity.internal or any(parent.internal for parent in place.parents)


def _of_empty(full: Project) -> set[str]:
    """The kinds of what hangs on a journey all of whose stages are internal."""
    empty = [each for each in full.journeys if all(stage.internal for stage in each.stages)]
    return {"journey", "metric"} if empty else set()


def test_a_reference_to_a_hidden_need_by_its_text_is_cut_too() -> None:
    needs = [Need(id="n1", text="Rest")]
    lunch = Moment(start="12:00", end="13:00", needs=["Rest"])
    full = project(
        brand=Brand(name="B", promises=[Promise(text="P", answers=["rest"])]),
        personas=[
            Persona(name="A", needs=needs, days=[DayTimeline(moments=[lunch])], internal=True)
        ],
    )

    assert in_edition(full, "client").brand == Brand(name="B", promises=["P"])


def test_a_reference_follows_a_need_that_is_told_inside_and_mentioned_openly() -> None:
    told = Persona(name="Ana", internal=True, needs=[Need(id="fit", text="Shoes that fit")])
    mentioning = Persona(name="Bo", needs=["Shoes that fit"])
    opportunities = [
        Opportunity(title="One", answers=["fit"]),
        Opportunity(title="Two", answers=["need:fit"]),
        Opportunity(title="Three", answers=["shoes-that-fit"]),
    ]
    shown = in_edition(project(personas=[told, mentioning], opportunities=opportunities), "client")

    answered = [each.answers for each in shown.opportunities]
    assert answered == [("shoes-that-fit",), ("need:shoes-that-fit",), ("shoes-that-fit",)]


def test_a_reference_follows_a_need_that_is_told_openly_and_mentioned_inside() -> None:
    told = Persona(name="Ana", needs=[Need(id="fit", text="Shoes that fit")])
    mentioning = Persona(name="Bo", internal=True, needs=["Shoes that fit"])
    one = Opportunity(title="One", answers=["shoes-that-fit"])
    shown = in_edition(project(personas=[told, mentioning], opportunities=[one]), "client")

    assert shown.opportunities[0].answers == ("fit",)


def test_what_hangs_on_something_internal_is_left_out_too() -> None:
    stages = [
        Stage(kind="use", touchpoints=["open", Touchpoint(name="secret", internal=True)]),
    ]
    way = Transition(source="open", target="secret")
    full = project(
        journeys=[
            Journey(title="Told", stages=stages, transitions=[way]),
            Journey(title="Empty", stages=[Stage(kind="use", internal=True)]),
        ],
        opportunities=[Opportunity(title="O", before=Metric(kind="nps", internal=True))],
        reviews=[
            Review(date="2026-09-14", verdicts=[Verdict(about="empty"), Verdict(about="told")])
        ],
    )
    shown = in_edition(full, "client")

    assert [journey.id for journey in shown.journeys] == ["told"]
    assert shown.journeys[0].transitions == ()
    assert [verdict.about for verdict in shown.reviews[0].verdicts] == ["told"]
    assert shown.opportunities[0].before is None


def test_a_reference_with_its_kind_is_cut_too() -> None:
    full = project(
        journeys=[with_frictions(SECRET, SIZES)],
        opportunities=[Opportunity(title="O", answers=["friction:margin", "friction:sizes"])],
    )

    assert in_edition(full, "client").opportunities[0].answers == ("friction:sizes",)
