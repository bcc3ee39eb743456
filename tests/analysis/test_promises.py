"""Promises by personas: what is answered, what is not, and what answers nobody."""

from typing import Any

import attrs
from hypothesis import given

from journeykit.analysis import PersonaAnswers, PromiseMatrix, promise_matrix
from journeykit.model import Barrier, Offer, Place, Project, Promise
from journeykit.model.scales import Language
from journeykit.wording import Message, sentence
from tests.analysis.maps import (
    brand,
    journey,
    known_moment,
    opportunity,
    persona,
    project,
    proposition,
    stage,
    touchpoint,
)
from tests.analysis.strategies import projects


def promise(text: str, *answers: str) -> Promise:
    facts: dict[str, Any] = {"answers": answers}
    return Promise(text=text, **facts)


def ids(places: tuple[Place, ...]) -> list[str]:
    return [place.entity.id for place in places]


def cells(found: PromiseMatrix) -> dict[str, dict[str, list[str]]]:
    """Return what each promise answers, by persona."""
    return {
        row.promise.entity.id: {cell.persona.id: ids(cell.answered) for cell in row.cells}
        for row in found.rows
    }


def unanswered(found: PromiseMatrix) -> dict[str, list[str]]:
    return {each.persona.id: ids(each.unanswered) for each in found.personas}


def said(what: Message, language: Language = "en") -> str:
    return sentence(what, language).translate(str.maketrans("\u00a0\u202f", "  "))


def shop(**facts: Any) -> Project:
    """Return a map of two personas who share one barrier."""
    ours = brand(
        promise("Échange gratuit", "taille", "prix"),
        promise("Livraison verte"),
        offers=[Offer(name="Coaching", answers=["conseil"])],
    )
    anne = persona(known_moment(needs=["Conseil"]), barriers=["Taille", "Prix"])
    bruno = persona(name="Bruno", barriers=["Prix"], needs=["Rapidité"])
    return project(anne, bruno, **{"brand": ours, **facts})


def test_each_promise_and_offer_says_what_it_answers_of_whom() -> None:
    assert cells(promise_matrix(shop())) == {
        "echange-gratuit": {"anne": ["taille", "prix"], "bruno": ["prix"]},
        "livraison-verte": {},
        "coaching": {"anne": ["conseil"]},
    }


def test_what_nothing_answers_is_listed_by_persona() -> None:
    assert unanswered(promise_matrix(shop())) == {"anne": [], "bruno": ["rapidite"]}


def test_a_promise_that_answers_nobody_stands_out() -> None:
    assert ids(tuple(row.promise for row in promise_matrix(shop()).for_nobody)) == [
        "livraison-verte"
    ]


def test_a_proposition_answers_too_and_an_opportunity_is_only_a_plan() -> None:
    visit = journey(stage("purchase", propositions=[proposition("rapidite")]))
    offered = promise_matrix(shop(journeys=[visit]))
    planned = promise_matrix(shop(opportunities=[opportunity(answers=["rapidite"])]))

    assert unanswered(offered)["bruno"] == []
    assert unanswered(planned)["bruno"] == ["rapidite"]
    assert "proposition" not in {row.promise.kind for row in offered.rows}


def test_needs_on_a_journey_are_those_of_its_persona() -> None:
    counter = touchpoint("Caisse", needs=["Une facture"])
    visit = journey(stage("purchase", counter), persona="bruno")

    assert "une-facture" in unanswered(promise_matrix(shop(journeys=[visit])))["bruno"]


def test_needs_on_a_journey_of_nobody_are_unassigned() -> None:
    visit = journey(stage("purchase", needs=["Une facture"]))
    found = promise_matrix(shop(journeys=[visit]))

    assert ids(found.unassigned) == ["une-facture"]
    assert "une-facture" not in str(unanswered(found))


def test_a_promise_to_a_journey_of_nobody_is_not_idle() -> None:
    visit = journey(stage("purchase", needs=["Une facture"]))
    ours = brand(promise("Facture en ligne", "une-facture"))
    [row] = promise_matrix(shop(journeys=[visit], brand=ours)).rows

    assert (row.cells, ids(row.elsewhere), row.answers_nobody) == ((), ["une-facture"], False)


def test_the_share_answered_is_undefined_where_nothing_is_wished_for() -> None:
    found = promise_matrix(project(persona(), persona(name="Bruno", barriers=["A", "B"])))

    assert [each.ratio for each in found.personas] == [None, 0]


def test_the_summary_says_what_is_open_and_for_whom() -> None:
    bare = shop(brand=brand())

    assert said(promise_matrix(shop()).summary) == (
        "1 of 4 needs and barriers without an answer, all for “Bruno”"
    )
    assert said(promise_matrix(bare).summary, "fr") == (
        "4 besoins et freins sur 4 sans réponse, dont 3 pour « Anne »"
    )
    assert said(promise_matrix(project()).summary) == (
        "No need and no barrier of a persona is stated yet"
    )
    answered = project(persona(barriers=[Barrier(text="A")]), brand=brand(promise("Oui", "a")))
    assert said(promise_matrix(answered).summary) == "The only need or barrier has an answer"


def test_rows_are_plain_and_there_is_one_for_each_finding() -> None:
    rows = promise_matrix(shop()).as_rows()

    assert [(row["promise"], row["persona"], row["wish"]) for row in rows] == [
        ("echange-gratuit", "anne", "taille"),
        ("echange-gratuit", "anne", "prix"),
        ("echange-gratuit", "bruno", "prix"),
        ("coaching", "anne", "conseil"),
        (None, "bruno", "rapidite"),
        ("livraison-verte", None, None),
    ]
    assert all(isinstance(each, str | None) for row in rows for each in row.values())


@given(projects())
def test_every_wish_is_answered_or_not_and_ratios_lie_from_zero_to_one(checked: Project) -> None:
    found = promise_matrix(checked)
    answered = {
        (cell.persona.id, wish.key)
        for row in found.rows
        for cell in row.cells
        for wish in cell.answered
    }
    for each in found.personas:
        keys = {wish.key for wish in each.wishes}
        open_ones = {wish.key for wish in each.unanswered}
        assert open_ones <= keys
        assert {key for person, key in answered if person == each.persona.id} <= keys - open_ones
        assert each.ratio is None or 0 <= each.ratio <= 1


@given(projects())
def test_the_order_of_the_personas_only_reorders_the_result(checked: Project) -> None:
    turned = attrs.evolve(checked, personas=checked.personas[::-1])

    def by_persona(found: PromiseMatrix) -> dict[str, tuple[float | None, set[str]]]:
        return {each.persona.id: (each.ratio, open_ids(each)) for each in found.personas}

    def open_ids(each: PersonaAnswers) -> set[str]:
        return set(ids(each.unanswered))

    assert by_persona(promise_matrix(turned)) == by_persona(promise_matrix(checked))
