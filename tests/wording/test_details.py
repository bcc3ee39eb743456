"""Everything that an entity says, in the words of practitioners."""

from typing import Any

import attrs
import pytest
from hypothesis import given

from journeykit import model
from journeykit.model import (
    Barrier,
    BeliefShift,
    Brand,
    Checks,
    Emotion,
    Hook,
    IgnoredRule,
    Image,
    Journey,
    Metric,
    Opportunity,
    Persona,
    Process,
    Project,
    Promise,
    Review,
    SearchQuery,
    Stage,
    StageKind,
    Touchpoint,
    Transition,
    Verdict,
)
from journeykit.model.scales import Language
from journeykit.wording.catalogue.fields import FIELDS
from journeykit.wording.details import Teller, field_label
from tests.strategies import few_examples, projects

CLASSES = [
    getattr(model, name)
    for name in model.__all__
    if attrs.has(getattr(model, name)) and name not in {"Entity", "Index", "Link", "Place"}
]


def details(owner: Any, language: Language = "en", **fields: Any) -> dict[str, str]:
    return dict(Teller(Project(title="T", **fields), language).details(owner))


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_field_of_the_model_has_a_label(cls: Any, language: Language) -> None:
    fields = [each for each in attrs.fields(cls) if each.init and each.name != "origin"]

    assert all(field_label(cls, field.name, language) for field in fields)


def test_no_label_is_left_over() -> None:
    names = {field.name for cls in CLASSES for field in attrs.fields(cls)}
    owned = {f"{cls.__name__}.{field.name}" for cls in CLASSES for field in attrs.fields(cls)}

    assert FIELDS.keys() <= names | owned


def test_what_is_unknown_is_not_told() -> None:
    assert details(Persona(name="Ana")) == {"Name": "Ana"}


def test_words_of_vocabularies_are_translated() -> None:
    ana = Persona(name="Ana", basis="proto", formats=["video", "live"], segment_share=0.34)

    assert details(ana, "fr") == {
        "Nom": "Ana",
        "Fondement": "Proto-persona",
        "Formats": "Vidéo · En personne",
        "Poids dans la clientèle": "34\u00a0%",
    }


def test_what_lies_inside_is_told_in_brackets() -> None:
    query = SearchQuery(text="running shoes", intent="commercial", meaning="Which pair fits?")
    ana = Persona(name="Ana", queries=[query, "blisters"])

    assert details(ana)["Searches"] == (
        "running shoes (Intent: to compare, Wants to know: Which pair fits?) · blisters"
    )


def test_references_are_told_by_name() -> None:
    shop = Touchpoint(id="tp1", name="Shop", channel="store")
    web = Touchpoint(id="tp2", name="Web", channel="own")
    way = Transition(source="tp1", target="tp2", probability=0.4)
    stage = Stage(kind="trial", touchpoints=[shop, web])
    buy = Journey(title="Buy", stages=[stage], transitions=[way])
    teller = Teller(
        Project(
            title="T",
            channels=[model.Channel(id="own", name="Our own")],
            stage_kinds=[StageKind(id="trial", name="Trial run")],
            journeys=[buy],
        ),
        "en",
    )

    assert dict(teller.details(way)) == {"From": "Shop", "To": "Web", "Probability": "40%"}
    assert dict(teller.details(shop))["Channel"] == "Store"
    assert dict(teller.details(web))["Channel"] == "Our own"
    assert dict(teller.details(stage, {"touchpoints"})) == {"Kind": "Trial run"}


def test_figures_are_told_with_what_they_measure() -> None:
    before = Metric(kind="satisfaction", value=0.625, n=1248, date="2026-09-14")
    after = Metric(name="Orders", value=12.5, unit="a week")
    plan = Opportunity(title="O", before=before, after=after, cost=12000)

    assert details(plan, currency="EUR", opportunities=[plan]) == {
        "Title": "O",
        "Cost": "12,000 EUR",
        "Before": "Satisfaction 62% (Sample: 1,248, Date: 14 September 2026)",
        "After": "Orders 12.5 a week",
    }


def test_emotions_and_beliefs_have_a_form_of_their_own() -> None:
    stage = Stage(
        kind="use",
        emotion=Emotion(-2, label="lost", intensity=4, quote="Where am I?"),
        belief=BeliefShift(before="Too hard", after="I can"),
    )

    assert details(stage) == {
        "Kind": "Use",
        "Emotion": "−2, lost, 4/5, “Where am I?”",
        "Belief to acquire": "“Too hard” → “I can”",
    }


def test_pictures_are_told_by_what_they_show() -> None:
    portrait = Image(file="ana.png", alt="Ana at the market", credit="J. Doe")

    assert details(Persona(name="Ana", portrait=portrait))["Portrait"] == (
        "Ana at the market, J. Doe"
    )
    assert details(Persona(name="Ana", portrait="ana.png"))["Portrait"] == "ana.png"


def test_french_lines_have_french_spaces() -> None:
    touch = Touchpoint(name="Tri", processes=[Process(title="Trier", actor="back_stage")])
    lines = Teller(Project(title="T"), "fr").lines(touch, {"name"})

    assert list(lines) == ["Coulisses\u00a0: Trier (Ligne\u00a0: Back office)"]


def test_what_is_named_by_something_else_is_told_by_that_name() -> None:
    ana = Persona(id="p1", name="Ana")
    verdict = Verdict(about="p1", still_true="no", how="Asked again")
    review = Review(date="2026-04-01", summary="All holds", verdicts=[verdict])
    rule = IgnoredRule(rule="stage-without-goal", reason="Not yet")
    project = Project(title="T", personas=[ana], reviews=[review], checks=Checks(ignore=[rule]))
    teller = Teller(project, "en")

    assert teller.summed_up(verdict) == "Ana (Still true? No, How do we know? Asked again)"
    assert teller.summed_up(review).startswith("1 April 2026 (Summary: All holds, Verdicts: Ana (")
    assert teller.summed_up(rule) == "stage-without-goal (Reason: Not yet)"


def test_a_way_is_told_by_its_ends() -> None:
    shop, web = Touchpoint(id="tp1", name="Shop"), Touchpoint(id="tp2", name="Web")
    way = Transition(source="tp1", target="tp2", condition="Nothing fits")
    stage = Stage(kind="use", touchpoints=[shop, web])
    buy = Journey(title="Buy", stages=[stage], transitions=[way])
    teller = Teller(Project(title="T", journeys=[buy]), "en")

    assert teller.summed_up(way) == "Shop → Web (Condition: Nothing fits)"


def test_a_unit_is_told_with_the_figures_or_else_by_itself() -> None:
    teller = Teller(Project(title="T"), "en")

    assert teller.summed_up(Metric(name="Wait", target=3, unit="days")) == ("Wait (Target: 3 days)")
    assert teller.summed_up(Metric(name="Wait", unit="days")) == "Wait (Unit: days)"


def test_what_is_hidden_is_not_named() -> None:
    people = [
        Persona(id=name.lower(), name=name, barriers=[Barrier(id=f"b-{name}", text=f"Fear {name}")])
        for name in ("Ana", "Ben")
    ]
    both = Promise(id="both", text="Free exchange", answers=["b-Ana", "b-Ben"])
    bens = Promise(id="bens", text="Late hours", answers=["b-Ben"])
    brand = Brand(name="Shop", promises=[both, bens])
    project = Project(title="T", brand=brand, personas=people)
    teller = Teller(project, "en", frozenset({id(people[1])}))

    assert teller.summed_up(both) == "Free exchange (Answers: Fear Ana)"
    assert teller.summed_up(bens) == "Late hours"


def test_hooks_name_their_placement() -> None:
    hook = Hook(text="Start slow.", placement="crm", test_status="won")

    assert Teller(Project(title="T"), "en").summed_up(hook) == (
        "Start slow. (Placement: CRM, Test: Won its test)"
    )


@given(project=projects())
@few_examples
def test_every_entity_can_be_told(project: Project) -> None:
    for language in ("en", "fr"):
        teller = Teller(project, language)
        for place in project.index.places:
            assert all(name and text for name, text in teller.details(place.entity))
