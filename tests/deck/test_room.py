"""Every text has room in its box and beside the others, in ordinary and in hostile projects."""

import pytest

from journeykit.model.scales import Language
from tests.deck.decks import LANGUAGES, PROJECTS, example_deck, opened
from tests.deck.hostile import HOSTILE, hostile_deck
from tests.deck.room import faults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PROJECTS)
def test_every_text_of_an_example_has_room(name: str, language: Language) -> None:
    assert list(faults(example_deck(name, language))) == []


@pytest.mark.parametrize("kind", HOSTILE)
def test_every_hostile_text_has_room(kind: str) -> None:
    deck = opened(hostile_deck(HOSTILE[kind]))

    assert list(faults(deck)) == []
