"""The plan of content: every place that content is for, and those that wait for some."""

from typing import Any

from journeykit.analysis import ContentPlan, content_plan
from journeykit.model import (
    Brand,
    Content,
    DayTimeline,
    Hook,
    Journey,
    MomentOfTruth,
    Persona,
    Project,
    Stage,
    StageKind,
)
from journeykit.wording import sentence
from tests.analysis.maps import known_moment

VISIT = Journey(
    id="visit",
    title="Visite",
    persona="anne",
    stages=[Stage(kind="awareness"), Stage(kind="purchase"), Stage(kind="care")],
)


def plan(*content: Content, **facts: Any) -> ContentPlan:
    lunch = known_moment(12, id="lunch")
    asked = known_moment(18, id="asked", attention=None, moment_of_truth="Qui livre ?")
    facts = {
        "journeys": [VISIT],
        "stage_kinds": [StageKind(id="care", name="Entretien")],
        "personas": [Persona(name="Anne", days=[DayTimeline(moments=[lunch, asked])])],
        **facts,
    }
    brand = Brand(name="Boutique", channels=["website"])
    return content_plan(Project(title="Boutique", brand=brand, content=content, **facts))


def places(found: ContentPlan) -> list[tuple[Any, Any, Any]]:
    return [(row["stage"], row["moment"], row["content"]) for row in found.as_rows()]


LUNCH = "Weekday, 12:00–13:00, “Activité 12”"
ASKED = "Weekday, 18:00–19:00, “Activité 18”"


def test_without_content_stages_best_moments_and_moments_of_truth_wait() -> None:
    found = plan()

    assert places(found) == [
        ("Awareness", None, None),
        ("Purchase", None, None),
        ("Entretien", None, None),
        (None, LUNCH, None),
        (None, ASKED, None),
    ]
    assert [sentence(row.reason, "en") for row in found.rows if row.reason] == [
        *["A stage without content"] * 3,
        "Contact moment number 1, without content",
        "A question is asked, and no content answers it",
    ]
    assert sentence(found.summary, "en").startswith("5 of 5\u00a0places without any content")


def test_content_takes_the_places_it_is_for() -> None:
    video = Content(title="Vidéo", stages=["purchase"], moments=["lunch", "anne/qui-livre"])

    assert places(plan(video)) == [
        ("Awareness", None, None),
        ("Purchase", LUNCH, "Vidéo"),
        ("Purchase", ASKED, "Vidéo"),
        ("Entretien", None, None),
    ]


def test_each_hook_takes_a_row_and_says_what_it_lacks() -> None:
    hooks = [Hook(text="Un", placement="crm", call_to_action="Lire"), Hook(text="Deux")]
    card = Content(
        title="Carte", substance="Le fond", tone="Vif", format="print", channels=["store"],
        stages=["awareness"], hooks=hooks, status="ready",
    )  # fmt: skip

    rows = [row for row in plan(card).as_rows() if row["content"]]

    assert [(row["hook"], row["placement"], row["missing"]) for row in rows] == [
        ("Un", "crm", ""),
        ("Deux", None, "placement, call_to_action"),
    ]
    assert rows[0]["form"] == "Vif"


def test_what_makes_no_sense_is_not_missing() -> None:
    card = Content(title="Carte", not_applicable=["hooks", "format"])

    (row,) = [row for row in plan(card).rows if row.content]

    assert row.missing == ("substance", "form", "channels", "status")


def test_content_for_everybody_is_for_no_place() -> None:
    assert places(plan(Content(title="Lettre")))[-1] == (None, None, "Lettre")


def test_a_target_and_a_designed_journey_need_no_content_yet() -> None:
    stages = [Stage(kind="purchase")]
    target = Journey(title="Cible", persona="anne", state="target", stages=stages)
    designed = Journey(title="Prévu", persona="anne", mode="planned", stages=stages)

    found = plan(journeys=[target, designed])

    assert [row.stage for row in found.rows] == [None, None]


def test_a_moment_of_truth_on_a_stage_is_what_is_asked_there() -> None:
    asking = Stage(kind="purchase", moment_of_truth=MomentOfTruth(demand="Combien ?"))
    visit = Journey(title="Visite", persona="anne", stages=[asking])

    assert plan(journeys=[visit]).as_rows()[0]["asked"] == "Combien ?"


def test_only_one_persona_and_nothing_at_all() -> None:
    project = Project(title="Vide", personas=["Anne", "Bob"], content=["Lettre"])

    assert [row.persona.id for row in content_plan(project).rows] == ["anne", "bob"]
    assert [row.persona.id for row in content_plan(project, persona="bob").rows] == ["bob"]
    nothing = content_plan(Project(title="Vide"))
    assert sentence(nothing.summary, "en").startswith("Nothing to plan yet")
