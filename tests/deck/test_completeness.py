"""What the slides cannot show stands in the notes: no text of the model gets lost on the way."""

import re
from functools import cache
from itertools import count
from typing import Any

import attrs
import pytest

from journeykit import Project, model
from journeykit.model import Brand, Content, Evidence, Market, Offer, Persona, Review
from journeykit.model.scales import Language
from scripts.checks.deck import parsed
from tests.deck.crowded import crowded
from tests.deck.crowds import Crowd
from tests.deck.decks import (
    LANGUAGES,
    PROJECTS,
    example,
    example_deck,
    opened,
    related,
    rendered,
)
from tests.deck.fields import lost, texts_of
from tests.deck.parts import paragraphs, readable
from tests.deck.test_stages import of_kind


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PROJECTS)
def test_every_text_of_an_example_can_be_read(name: str, language: Language) -> None:
    assert lost(example(name), readable(example_deck(name, language))) == set()


def test_every_long_text_of_a_crowded_project_can_be_read_in_full() -> None:
    number = count()
    size = {"stages": 2, "touchpoints": 2, "moments": 4}
    project = crowded(lambda text: f"{text}, {next(number)} " + "et encore un mot " * 30, **size)

    assert lost(project, readable(opened(rendered(project)))) == set()


class TestPart:
    """A deck about one persona or one journey tells all of it, and nothing of the others."""

    @pytest.mark.parametrize("kind", ["persona", "journey"])
    @pytest.mark.parametrize("number", range(3))
    def test_it_tells_nothing_of_the_others(self, kind: str, number: int) -> None:
        project = threefold()
        every = tuple(zip(project.personas, project.journeys, strict=True))
        about = every[number][kind == "journey"]
        said = readable(opened(rendered(project, **{kind: about.id})))
        silent = {found for own in every[number] for found in lost(own, said)}
        heard = {
            (field, text)
            for other in (*every[:number], *every[number + 1 :])
            for each in other
            for field, text in set(texts_of(each)) - lost(each, said)
            if field != "Proposition.text"  # what answers a demand is named wherever it is offered
        }

        assert (silent, heard) == (set(), set())

    def test_its_cover_names_nobody_else(self) -> None:
        people = [Persona(id=name.lower(), name=name) for name in ("Anna", "Ben", "Zoé")]
        project = Project(title="Projet", personas=people)
        deck = opened(rendered(project, persona="ben"))

        assert "Ben" in readable(deck)
        assert not {"Anna", "Zoé"} & set(re.findall(r"\w+", readable(deck)))


class TestPlace:
    """What has no slide of its own is told where a presenter looks for it."""

    def test_the_cover_tells_who_is_behind_the_map(self) -> None:
        brand = Brand(name="Foulée", values=["Joie"], offers=[Offer(name="Souffle", price="89 €")])
        market = Market(trends=["Course en ville"], competitors=["Vite"])
        project = Project(title="Projet", owner="Claire", brand=brand, market=market)

        assert notes_of(project, "cover")[:8] == [
            "Responsable\u00a0: Claire",
            "Marque\u00a0: Foulée",
            "• Offres\u00a0: Souffle (Prix\u00a0: 89 €)",
            "• Valeurs\u00a0: Joie",
            "Marché\u00a0:",
            "• Concurrents\u00a0: Vite",
            "• Tendances\u00a0: Course en ville",
        ]

    def test_the_sources_tell_the_reviews(self) -> None:
        assert "• 2 mars 2026 (Par\u00a0: Léa, Synthèse\u00a0: Tout tient)" in notes_of(
            reviewed([Evidence(kind="survey", title="Enquête")]), "sources"
        )

    def test_without_a_slide_of_sources_the_cover_tells_the_reviews(self) -> None:
        assert notes_of(reviewed([]), "cover") == [
            "Relectures\u00a0:",
            "• 2 mars 2026 (Par\u00a0: Léa, Synthèse\u00a0: Tout tient)",
        ]

    def test_the_brief_tells_content_in_full_and_only_once(self) -> None:
        tips = Content(title="Trois conseils", substance="Choisir sans se tromper", tone="Complice")
        people = [Persona(name=name, barriers=["Peur"]) for name in ("Anna", "Ben")]
        project = Project(title="Projet", personas=people, content=[tips])
        told = [line for line in notes_of(project, "brief") if "Complice" in line]

        assert told == [
            "• Trois conseils (Fond\u00a0: Choisir sans se tromper, Ton\u00a0: Complice)"
        ]
        assert not any("Complice" in line for line in notes_of(project, "cover"))

    def test_a_persona_without_a_portrait_is_told_on_the_cover(self) -> None:
        project = Project(title="Projet", personas=[Persona(name="Anna", cohort_rule="Achète peu")])

        assert notes_of(project, "cover") == [
            "Persona\u00a0: Anna",
            "• Qui en fait partie\u00a0: Achète peu",
        ]

    def test_a_footer_without_a_slide_to_stand_on_is_told_on_the_cover(self) -> None:
        project = Project(title="Projet", deck=model.Deck(footer="Confidentiel"))

        assert notes_of(project, "cover") == ["Pied de page\u00a0: Confidentiel"]

    def test_slides_that_were_chosen_tell_what_is_theirs(self) -> None:
        project = reviewed([])

        assert notes_of(project, "cover", slides="cover") == []


@cache
def threefold() -> Project:
    """Return a project with three personas, a journey each, and references between all of it."""
    fields = ("personas", "journeys", "content", "relations", "audiences", "opportunities")
    project = Crowd({f"Project.{field}": 3 for field in fields}).project()
    people = zip(project.journeys, project.personas, strict=True)
    journeys = [attrs.evolve(journey, persona=persona.id) for journey, persona in people]
    return attrs.evolve(project, journeys=journeys)


def reviewed(evidence: list[Evidence]) -> Project:
    review = Review(date="2026-03-02", by=["Léa"], summary="Tout tient")
    return Project(title="Projet", evidence=evidence, reviews=[review])


def notes_of(project: Project, kind: str, **options: Any) -> list[str]:
    """Return the paragraphs of the notes of all slides of a kind, in French."""
    deck = opened(rendered(project, language="fr", **options))
    parts = (related(deck, slide.part).values() for slide in of_kind(deck, kind))
    found = (part for each in parts for part in each if part.startswith("ppt/notesSlides/"))
    return [line for part in found for line in paragraphs(parsed(deck.parts[part])) if line]
