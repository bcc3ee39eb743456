"""What the slides cannot show stands in the notes: no text of the model gets lost on the way."""

from itertools import count

import pytest

from journeykit import Project
from tests.deck.crowded import crowded
from tests.deck.decks import PROJECTS, example, example_deck, opened, rendered
from tests.deck.fields import texts_of
from tests.deck.parts import readable

NOT_TOLD_YET = {
    "Project.owner": "names the author in the properties of the file",
    "Project.version": "the slide on what changed is still to come",
    "Brand.name": "stands on the cover and in the footers unless the deck names a client",
    "Brand.values": "no kind of slide is about the brand",
    "Brand.tone": "no kind of slide is about the brand",
    "Offer.name": "no kind of slide is about the brand",
    "Offer.description": "no kind of slide is about the brand",
    "Offer.price": "no kind of slide is about the brand",
    "Market.trends": "no kind of slide is about the market",
    "Competitor.name": "no kind of slide is about the market",
    "Competitor.description": "no kind of slide is about the market",
    "Expectation.text": "no kind of slide is about the market",
    "Promise.text": "shown at the moments whose needs or demands it answers, if any is shown",
    "Proposition.text": "shown at its stage; what the project offers as a whole has no slide yet",
    "Metric.name": "shown for stages and touchpoints; those of objectives are still to come",
    "Metric.unit": "shown for stages and touchpoints; those of objectives are still to come",
    "Metric.method": "shown for stages and touchpoints; those of objectives are still to come",
    "Content.title": "the brief for the activation is still to come",
    "Content.substance": "the brief for the activation is still to come",
    "Content.tone": "the brief for the activation is still to come",
    "Content.register": "the brief for the activation is still to come",
    "Content.style": "the brief for the activation is still to come",
    "Hook.text": "the brief for the activation is still to come",
    "Hook.call_to_action": "the brief for the activation is still to come",
    "Audience.name": "the brief for the activation is still to come",
    "Audience.segment_rule": "the brief for the activation is still to come",
    "Audience.seed": "the brief for the activation is still to come",
    "Relation.name": "the brief for the activation is still to come",
    "Relation.contact": "the brief for the activation is still to come",
    "Relation.owner": "the brief for the activation is still to come",
    "Relation.reason": "the brief for the activation is still to come",
    "Review.by": "the slide on what changed is still to come",
    "Review.summary": "the slide on what changed is still to come",
    "Verdict.how": "the slide on what changed is still to come",
    "Channel.name": "shown where a persona, a moment or a touchpoint uses it",
}
"""Field by field, why not every text of it is in a deck."""


def _is_told(field: str) -> bool:
    return field not in NOT_TOLD_YET and not field.endswith(".not_applicable")


def lost(project: Project, said: str) -> set[tuple[str, str]]:
    """Return the fields and the texts that a reader of the deck does not come by."""
    loud = said.upper()
    return {
        (field, text)
        for field, text in texts_of(project)
        if _is_told(field) and " ".join(text.split()).upper() not in loud
    }


@pytest.mark.parametrize("name", PROJECTS)
def test_every_text_of_an_example_can_be_read(name: str) -> None:
    assert lost(example(name), readable(example_deck(name, "fr"))) == set()


def test_every_text_of_a_crowded_project_can_be_read() -> None:
    number = count()
    project = crowded(lambda text: f"{text} numéro {next(number)}.", stages=9, touchpoints=9)

    assert lost(project, readable(opened(rendered(project)))) == set()


def test_every_long_text_of_a_crowded_project_can_be_read_in_full() -> None:
    number = count()
    project = crowded(lambda text: f"{text}, {next(number)} " + "et encore un mot " * 30)

    assert lost(project, readable(opened(rendered(project)))) == set()


def test_only_fields_that_exist_are_excused() -> None:
    told = {field for name in PROJECTS for field, _ in texts_of(example(name))}
    told |= {field for field, _ in texts_of(crowded(str))}

    assert told >= set(NOT_TOLD_YET)
