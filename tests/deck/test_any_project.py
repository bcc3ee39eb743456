"""Every project that the model admits makes a sound deck, in which all of it can be read."""

import io

from hypothesis import Phase, given, settings, strategies as st
from lxml import etree
from pptx import Presentation

from journeykit import Project
from journeykit.model.scales import Language
from scripts.checks.deck import Deck, find_all
from scripts.checks.decks import DECK_CHECKS
from tests.deck import room
from tests.deck.decks import LANGUAGES, opened, rendered
from tests.deck.fields import lost
from tests.deck.grounds import readings
from tests.deck.parts import readable
from tests.strategies import projects

EXAMPLES = 25
"""Fewer than usual: each one is laid out, packed, opened again and measured."""
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Shrinking would make hundreds of decks; what failed is described in words instead."""

languages = st.sampled_from(LANGUAGES)


def faults(deck: Deck) -> list[str]:
    """Return everything that is wrong with a deck, in words."""
    found = [str(fault) for check in DECK_CHECKS.values() for fault in check(deck)]
    found += room.faults(deck)
    for slide in deck.slides:
        found += [f"contrast {each}" for each in readings(deck, slide) if not each.is_enough]
        found += [f"{slide.label}: size {each}" for each in _negative_sizes(slide.tree)]
    return found


def _negative_sizes(tree: etree._Element) -> list[str]:
    sizes = (size.get(side, "") for size in find_all(tree, "//a:ext[@cx]") for side in ("cx", "cy"))
    return [size for size in sizes if int(size) < 0]


@given(projects(), languages)
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_every_project_makes_a_sound_deck_that_tells_all_of_it(
    project: Project, language: Language
) -> None:
    content = rendered(project, language=language)
    deck = opened(content)

    assert len(Presentation(io.BytesIO(content)).slides) == len(deck.slides)
    assert faults(deck) == []
    assert lost(project, readable(deck)) == set()


@given(projects())
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_every_project_gives_the_same_bytes_again(project: Project) -> None:
    assert rendered(project) == rendered(project)


@given(projects())
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_the_edition_for_the_client_is_sound_too(project: Project) -> None:
    assert faults(opened(rendered(project, edition="client"))) == []
