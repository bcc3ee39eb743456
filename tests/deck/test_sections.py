"""Sections: what PowerPoint lists beside the slides, and folds away."""

from itertools import chain
from pathlib import Path

import pytest

from journeykit.model import Journey, Persona, Project, Stage
from journeykit.model.scales import Language
from scripts.checks.deck import PRESENTATION, Deck, find_all, parsed
from scripts.checks.validators import schema_and_semantics
from tests.deck.decks import LANGUAGES, PROJECTS, example, example_deck, opened, rendered

P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"


def sections(deck: Deck) -> dict[str, list[int]]:
    """Return the ids of the slides of each section."""
    found = list(parsed(deck.parts[PRESENTATION]).iter(f"{P14}section"))
    names = [each.get("name", "") for each in found]
    assert len(set(names)) == len(names)
    return {
        each.get("name", ""): [int(slide.get("id", "")) for slide in each.iter(f"{P14}sldId")]
        for each in found
    }


def slide_ids(deck: Deck) -> list[int]:
    listed = find_all(parsed(deck.parts[PRESENTATION]), "//p:sldIdLst/p:sldId")
    return [int(each.get("id", "")) for each in listed]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PROJECTS)
def test_every_slide_is_in_one_section_in_order(name: str, language: Language) -> None:
    deck = example_deck(name, language)

    assert list(chain.from_iterable(sections(deck).values())) == slide_ids(deck)
    assert all(sections(deck).values())


def test_each_persona_and_each_journey_has_a_section_of_its_own() -> None:
    project = example("foulee")
    names = list(sections(example_deck("foulee", "fr")))

    assert names[0] == "En bref"
    assert [name for name in names if name in {each.name for each in project.personas}] == [
        each.name for each in project.personas
    ]
    assert {each.title for each in project.journeys} <= set(names)


def test_namesakes_are_told_apart() -> None:
    names = ("Anna", "Anna", "Anna (2)", "Anna")
    personas = [Persona(name=name, id=f"p{n}", quote="Oui") for n, name in enumerate(names)]
    project = Project(title="Projet", language="fr", personas=personas)

    found = list(sections(opened(rendered(project, slides="cover,persona"))))

    assert found == ["En bref", "Anna", "Anna (2)", "Anna (2) (2)", "Anna (3)"]


def test_a_name_is_on_one_line_and_not_endless() -> None:
    titles = ("Un\nparcours", "x" * 500)
    journeys = [
        Journey(title=title, id=f"j{n}", stages=[Stage(name="Étape")])
        for n, title in enumerate(titles)
    ]
    project = Project(title="Projet", journeys=journeys)

    one, endless = sections(opened(rendered(project, slides="map")))

    assert one == "Un parcours"
    assert len(endless) == 80


def test_the_same_deck_has_the_same_sections() -> None:
    assert rendered(example("b2b")) == rendered(example("b2b"))


def test_a_validator_of_others_accepts_them(tmp_path: Path) -> None:
    deck = tmp_path / "deck.pptx"
    deck.write_bytes(rendered(example("minimal")))

    assert schema_and_semantics(deck).faults == ()
