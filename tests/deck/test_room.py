"""Every text has room in its box and beside the others, in ordinary and in crowded projects."""

import pytest

from journeykit.model.scales import Language
from tests.deck.crowded import CROWDED
from tests.deck.decks import LANGUAGES, PROJECTS, example_deck, opened, rendered
from tests.deck.hostile import HOSTILE, hostile_deck
from tests.deck.room import faults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PROJECTS)
def test_every_text_of_an_example_has_room(name: str, language: Language) -> None:
    assert list(faults(example_deck(name, language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("crowd", CROWDED)
def test_every_text_of_a_crowded_project_has_room(crowd: str, language: Language) -> None:
    deck = opened(rendered(CROWDED[crowd](), language=language))

    assert list(faults(deck)) == []


@pytest.mark.parametrize("kind", HOSTILE)
def test_every_hostile_text_has_room(kind: str) -> None:
    deck = opened(hostile_deck(HOSTILE[kind]))

    assert list(faults(deck)) == []
