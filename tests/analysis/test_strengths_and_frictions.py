"""What works and what does not, side by side."""

import attrs
import pytest
from hypothesis import given

from journeykit.analysis import StrengthsAndFrictions, strengths_and_frictions
from journeykit.errors import NotFoundError
from journeykit.model import Project
from journeykit.wording import sentence
from tests.analysis.maps import journey, moment, opportunity, persona, project, stage, touchpoint
from tests.analysis.strategies import projects


@pytest.fixture
def whole() -> Project:
    buy = stage(
        "purchase",
        touchpoint("Caisse", frictions=["Attente", "Bruit"], strengths=["Sourire"]),
        strengths=["Conseil"],
        frictions=["Prix"],
    )
    visit = journey(stage("awareness"), buy, id="visit")
    other = journey(stage("purchase", frictions=["Attente"]), id="other")
    plans = [
        opportunity(id="till", answers=["visit/attente"]),
        opportunity(id="quiet", answers=["visit/bruit"], status="rejected"),
    ]
    commuter = persona(moment(8, frictions=["Foule"]), moment(9))
    return project(commuter, persona(name="Bruno"), journeys=[visit, other], opportunities=plans)


def counts(found: StrengthsAndFrictions) -> list[tuple[str, int, int, int]]:
    return [
        (part.part.id, len(part.strengths), len(part.addressed), len(part.open))
        for part in found.parts
    ]


def test_every_stage_is_listed_and_of_the_days_those_that_say_something(whole: Project) -> None:
    assert counts(strengths_and_frictions(whole)) == [
        ("awareness", 0, 0, 0),
        ("purchase", 2, 1, 2),
        ("purchase", 0, 0, 1),
        ("weekday", 0, 0, 1),
    ]


def test_one_journey_may_be_meant(whole: Project) -> None:
    assert counts(strengths_and_frictions(whole, journey="other")) == [("purchase", 0, 0, 1)]
    with pytest.raises(NotFoundError):
        strengths_and_frictions(whole, journey="others")


def test_only_the_plan_counts_and_a_rejected_one_does_not(whole: Project) -> None:
    part = strengths_and_frictions(whole, journey="visit").parts[1]

    assert [each.title for each in part.addressed] == ["Attente"]
    assert [each.title for each in part.open] == ["Prix", "Bruit"]


def test_journeys_that_share_their_stages_keep_their_own_plans() -> None:
    buy = stage("purchase", frictions=["Attente"])
    today, target = journey(buy, id="today"), journey(buy, id="target", state="target")
    both = project(journeys=[today, target], opportunities=[opportunity(answers=["today/attente"])])

    parts = strengths_and_frictions(both).parts
    assert [(len(part.addressed), len(part.open)) for part in parts] == [(1, 0), (0, 1)]


def test_the_summary_counts(whole: Project) -> None:
    found = strengths_and_frictions(whole)

    assert (found.strengths, found.frictions, found.addressed) == (2, 5, 1)
    assert sentence(found.summary, "en").replace("\u00a0", " ") == (
        "2 strengths to keep, 5 frictions to remove; 1 in the action plan"
    )


@pytest.mark.parametrize(
    ("facts", "key"),
    [({}, "works.summary.none"), ({"strengths": ["Conseil"]}, "works.summary.strengths")],
)
def test_what_is_missing_is_said(facts: dict[str, list[str]], key: str) -> None:
    found = strengths_and_frictions(project(journeys=[journey(stage("use", **facts))]))

    assert found.summary.key == key


def test_rows_are_plain_values(whole: Project) -> None:
    rows = strengths_and_frictions(whole).as_rows("fr")

    assert rows[1] == {
        "of": "journey",
        "owner": "visit",
        "part": "purchase",
        "name": "«\u00a0Achat\u00a0»",
        "strengths": 2,
        "frictions": 3,
        "addressed": 1,
        "strength_titles": "Conseil; Sourire",
        "addressed_titles": "Attente",
        "open_titles": "Prix; Bruit",
    }
    assert rows[3]["name"] == "«\u00a0Anne\u00a0», Jour de semaine"


@given(projects())
def test_every_friction_and_strength_is_on_one_side_once(drawn: Project) -> None:
    found = strengths_and_frictions(drawn)
    index = drawn.index

    assert found.frictions == len(index.of_kind("friction"))
    assert found.strengths == len(index.of_kind("strength"))
    assert found.addressed <= found.frictions


@given(projects())
def test_without_opportunities_nothing_is_addressed(drawn: Project) -> None:
    assert strengths_and_frictions(attrs.evolve(drawn, opportunities=[])).addressed == 0
