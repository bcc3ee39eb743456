"""However much a project says, or little, every text has room and every text can be read."""

from functools import cache

import pytest
from hypothesis import given, settings, strategies as st

from journeykit.model.scales import Language
from scripts.checks.deck import Deck
from scripts.checks.decks import DECK_CHECKS
from tests.deck import room
from tests.deck.crowds import EXTREMES, SIZES, Crowd, crowds
from tests.deck.decks import LANGUAGES, opened, rendered
from tests.deck.fields import lost
from tests.deck.parts import readable
from tests.deck.templates import BRANDS, template
from tests.deck.test_any_project import PHASES

EXAMPLES = max(settings().max_examples // 40, 1)
"""Few, since each is large: two in an ordinary run; ``HYPOTHESIS_PROFILE=explore`` makes fifty."""
PAGES = ("13.33 × 7.5", "10 × 5.63")
"""The page of the shipped template, and a small one."""


def sound(deck: Deck) -> list[str]:
    """Return what overlaps, is clipped or breaks the file, in words."""
    broken = (str(fault) for check in DECK_CHECKS.values() for fault in check(deck))
    return [*broken, *room.faults(deck)]


def deck_of(crowd: Crowd, language: Language, page: str = PAGES[0]) -> Deck:
    """Return the deck of a crowd on a page of a size."""
    base = None if page == PAGES[0] else template(BRANDS[page])
    return opened(rendered(crowd.project(), language=language, template=base))


@cache
def extreme(name: str, language: Language) -> Deck:
    """Return the deck of an extreme, made once."""
    return deck_of(EXTREMES[name], language)


@pytest.mark.parametrize("name", EXTREMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_extreme_every_text_has_room(name: str, language: Language) -> None:
    assert sound(extreme(name, language)) == []


@pytest.mark.parametrize("name", EXTREMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_extreme_every_text_can_be_read(name: str, language: Language) -> None:
    assert lost(EXTREMES[name].project(), readable(extreme(name, language))) == set()


@pytest.mark.slow
@pytest.mark.parametrize("large_in", SIZES)
@given(data=st.data(), language=st.sampled_from(LANGUAGES), page=st.sampled_from(PAGES[::-1]))
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_in_any_crowd_every_text_has_room_and_can_be_read(
    large_in: str, data: st.DataObject, language: Language, page: str
) -> None:
    crowd = data.draw(crowds(large_in))
    deck = deck_of(crowd, language, page)

    assert sound(deck) == []
    assert lost(crowd.project(), readable(deck)) == set()
