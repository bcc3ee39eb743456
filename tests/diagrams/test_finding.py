"""The title of a journey flow: the first thing that is worth saying, in both languages."""

from typing import Any

import pytest

from journeykit.model import Brand, Friction, MomentOfTruth, Promise, Stage
from journeykit.model.scales import Language
from tests.diagrams.maps import drawn, journey, stage, touchpoint, with_plain_spaces

ANSWERED = MomentOfTruth(demand="Which pair?", answered_by=["exchange"])
BRAND = Brand(name="Foulée", promises=[Promise(id="exchange", text="Free exchange")])


def frictions(*titles: str) -> tuple[Friction, ...]:
    return tuple(Friction(title=title) for title in titles)


def title(*stages: Stage, language: Language = "en", **facts: Any) -> str:
    return with_plain_spaces(drawn(journey(*stages, **facts), language, brand=BRAND).title)


CASES = {
    "unanswered": (
        [stage("Buy", touchpoint(moment_of_truth="Which pair?"))],
        "A moment of truth goes unanswered: “Which pair?”",
        "Un moment de vérité reste sans réponse : « Which pair? »",
    ),
    "bad truth": (
        [stage("Buy", touchpoint(emotion=-1.5, moment_of_truth=ANSWERED))],
        "The moment of truth feels bad: “Buy”, −1.5",
        "Moment de vérité mal vécu : « Buy », −1,5",
    ),
    "truth": (
        [stage("Buy", touchpoint(moment_of_truth=ANSWERED))],
        "It is decided at “Buy”: “Which pair?”",
        "Tout se joue à l’étape « Buy » : « Which pair? »",
    ),
    "low with frictions": (
        [stage("Buy", touchpoint(emotion=-1, frictions=["Queue"]), frictions=["Noise"])],
        "The lowest point is “Buy”: −1, with 2 frictions",
        "Point bas : « Buy », −1, avec 2 points de friction",
    ),
    "low": (
        [stage("Buy", touchpoint(emotion=-2)), stage("Wear", touchpoint("Shoe", emotion=1))],
        "The lowest point is “Buy”: −2",
        "Point bas : « Buy », −2",
    ),
    "one friction": (
        [stage("Buy", touchpoint(frictions=["Queue"]))],
        "A single friction on the way: “Queue”",
        "Un seul point de friction : « Queue »",
    ),
    "frictions together": (
        [stage("Buy", touchpoint(frictions=["Queue", "Noise"]))],
        "2 frictions, all at “Buy”",
        "2 points de friction, tous à l’étape « Buy »",
    ),
    "frictions mostly": (
        [
            stage("Buy", touchpoint(frictions=["Queue", "Noise"])),
            stage("Wear", touchpoint("Shoe", frictions=["Stiff"])),
        ],
        "3 frictions, 2 of them at “Buy”",
        "3 points de friction, dont 2 à l’étape « Buy »",
    ),
    "frictions spread": (
        [
            stage("Buy", touchpoint(frictions=["Queue"])),
            stage("Wear", touchpoint("Shoe", frictions=["Stiff"])),
        ],
        "2 frictions all along the way",
        "2 points de friction tout au long du parcours",
    ),
    "no low": (
        [stage("Buy", touchpoint(emotion=0)), stage("Wear", touchpoint("Shoe", emotion=2))],
        "No low point; the best moment: “Shoe”, +2",
        "Aucun point bas ; meilleur moment : « Shoe », +2",
    ),
    "unfelt": (
        [stage("Buy", touchpoint())],
        "1 touchpoint in 1 stage, and no emotion known yet",
        "1 point de contact en 1 étape, sans émotion connue à ce jour",
    ),
    "no touchpoint": (
        [stage("Buy"), stage("Wear")],
        "2 stages, and no touchpoint described yet",
        "2 étapes, sans point de contact décrit à ce jour",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_title_states_the_finding(case: str) -> None:
    stages, english, french = CASES[case]

    assert title(*stages) == english
    assert title(*stages, language="fr") == french


def test_the_author_has_the_last_word() -> None:
    assert title(stage("Buy", touchpoint(emotion=-2)), headline="Sizes lie") == "Sizes lie"


def test_a_long_quotation_is_shortened_within_its_quotation_marks() -> None:
    said = title(stage("Buy", moment_of_truth="Which pair is right for me? " * 20))

    assert said.endswith("…”")
    assert len(said) < 150


def test_what_the_title_names_in_a_language_is_said_in_it() -> None:
    assert "« Achat »" in title(Stage(kind="purchase", emotion=-1), language="fr")
