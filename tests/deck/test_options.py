"""Which slides a deck has: all, or those of one persona or one journey."""

import pytest

from journeykit.errors import NotFoundError, UsageError
from journeykit.exporters import render
from journeykit.model import DayTimeline, Journey, Moment, Persona, Project, Stage
from scripts.checks.deck import Deck, parsed
from tests.deck.decks import example, opened, related, rendered

ANNA = Persona(
    name="Anna", quote="Oui", days=[DayTimeline(moments=[Moment(start="8:00", end="9:00")])]
)
BEN = Persona(name="Ben", quote="Non")
ROAD = Journey(title="Chemin", persona="anna", stages=[Stage(name="Étape")])
PATH = Journey(title="Sentier", persona="ben", stages=[Stage(name="Étape")])
ALONE = Journey(title="Seul", stages=[Stage(name="Étape")])
PROJECT = Project(title="Projet", personas=[ANNA, BEN], journeys=[ROAD, PATH, ALONE])


def kinds(deck: Deck) -> list[str]:
    """Return the kind of each slide."""
    found = []
    for slide in deck.slides:
        part = next(each for each in related(deck, slide.part).values() if "/tags/" in each)
        tags = {each.get("name"): each.get("val", "") for each in parsed(deck.parts[part])}
        found.append(tags["JOURNEYKIT_SLIDE"])
    return found


def test_personas_come_before_journeys() -> None:
    found = kinds(opened(rendered(PROJECT)))

    assert [each for each in found if each in {"cover", "persona", "days", "map"}] == [
        "cover",
        "persona",
        "days",
        "persona",
        "map",
        "map",
        "map",
    ]


def test_a_persona_brings_their_journeys_along() -> None:
    found = kinds(opened(rendered(PROJECT, persona="anna")))

    assert found == ["cover", "persona", "days", "map"]


def test_a_journey_brings_its_persona_along() -> None:
    assert kinds(opened(rendered(PROJECT, journey="sentier"))) == [
        "cover",
        "persona",
        "map",
    ]
    assert kinds(opened(rendered(PROJECT, journey="seul"))) == ["cover", "map"]


def test_a_persona_and_one_of_their_journeys_may_be_asked_for_together() -> None:
    both = rendered(PROJECT, persona="anna", journey="chemin")

    assert both == rendered(PROJECT, journey="chemin")


def test_a_persona_and_the_journey_of_another_contradict_each_other() -> None:
    with pytest.raises(UsageError, match=r"sentier.*anna"):
        rendered(PROJECT, persona="anna", journey="sentier")


@pytest.mark.parametrize("option", ["persona", "journey"])
def test_who_is_not_there_cannot_be_shown(option: str) -> None:
    with pytest.raises(NotFoundError, match="ana"):
        rendered(PROJECT, **{option: "ana"})


def test_what_the_client_may_not_see_cannot_be_asked_for() -> None:
    secret = Project(title="Projet", personas=[Persona(name="Anna", internal=True, quote="Oui")])

    assert kinds(opened(rendered(secret, persona="anna"))) == ["cover", "persona"]
    with pytest.raises(NotFoundError):
        rendered(secret, persona="anna", edition="client")


def test_the_language_of_the_project_is_the_default() -> None:
    assert rendered(example("foulee")) == rendered(example("foulee"), language="fr")
    assert rendered(example("b2b")) == rendered(example("b2b"), language="en")
    assert rendered(example("b2b")) != rendered(example("b2b"), language="fr")


def test_an_empty_project_still_has_a_cover() -> None:
    assert kinds(opened(rendered(Project(title="Projet")))) == ["cover"]


def test_an_unknown_option_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="persona"):
        render(PROJECT, "pptx", personna="anna")
