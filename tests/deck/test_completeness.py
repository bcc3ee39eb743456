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
    "Brand.values": "no kind of slide is about the brand",
    "Offer.description": "no kind of slide is about the brand",
    "Market.trends": "no kind of slide is about the market",
    "Competitor.description": "no kind of slide is about the market",
    "Expectation.text": "no kind of slide is about the market",
    "Promise.text": "shown at the moments whose needs or demands it answers, if any is shown",
    "Metric.name": "not told for opportunities and relations",
    "Metric.unit": "not told for opportunities and relations",
    "Metric.method": "told for stages, touchpoints and objectives, not everywhere else",
    "Content.substance": "the brief tells the hooks of a content, not all about it",
    "Content.tone": "the brief tells the hooks of a content, not all about it",
    "Content.register": "the brief tells the hooks of a content, not all about it",
    "Content.style": "the brief tells the hooks of a content, not all about it",
    "Review.summary": "the sources tell when and by whom the map was reviewed, not what was found",
    "Verdict.how": "the sources tell when and by whom the map was reviewed, not what was found",
}
"""Field by field, why not every text of it is in a deck."""


def missing(project: Project, said: str) -> set[tuple[str, str]]:
    """Return the fields and the texts that a reader of the deck does not come by."""
    loud = said.upper()
    return {
        (field, text)
        for field, text in texts_of(project)
        if not field.endswith(".not_applicable") and " ".join(text.split()).upper() not in loud
    }


def lost(project: Project, said: str) -> set[tuple[str, str]]:
    """Return what is missing without an excuse."""
    return {(field, text) for field, text in missing(project, said) if field not in NOT_TOLD_YET}


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


def test_only_fields_that_a_deck_leaves_out_are_excused() -> None:
    found = {name: (example(name), readable(example_deck(name, "fr"))) for name in PROJECTS}
    project = crowded(str)
    found["crowded"] = (project, readable(opened(rendered(project))))

    left_out = {field for shown, said in found.values() for field, _ in missing(shown, said)}
    assert set(NOT_TOLD_YET) - left_out == set()
