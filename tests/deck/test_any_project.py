"""Every project that the model admits makes a sound deck."""

import io
from collections.abc import Mapping

import pytest
from hypothesis import Phase, given, settings, strategies as st
from lxml import etree
from pptx import Presentation

from journeykit import Project
from journeykit.model.scales import Language
from scripts.checks.deck import Deck, find_all
from scripts.checks.decks import DECK_CHECKS
from tests.deck import room
from tests.deck.crowded import Say, as_sentence, as_word, crowded
from tests.deck.decks import LANGUAGES, opened, rendered
from tests.deck.grounds import readings
from tests.strategies import projects

EXAMPLES = 25
FEW = 12
"""Fewer than usual: each one is laid out, packed, opened again and measured."""

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Shrinking would make hundreds of decks; what failed is described in words instead."""

languages = st.sampled_from(LANGUAGES)
voices: Mapping[str, Say] = {
    "short": str,
    "sentences": as_sentence,
    "long words": as_word,
    "Japanese": "日本語。{}".format,
    "Arabic": "مرحبا بالعالم، {}؟".format,
    "emoji": "👩🏽\u200d🚀 {} 🏳️\u200d🌈".format,
}


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
def test_every_project_makes_a_sound_deck(project: Project, language: Language) -> None:
    content = rendered(project, language=language)
    deck = opened(content)

    assert len(Presentation(io.BytesIO(content)).slides) == len(deck.slides)
    assert faults(deck) == []


@pytest.mark.slow
@given(
    voice=st.sampled_from(sorted(voices)),
    stages=st.integers(1, 14),
    touchpoints=st.integers(0, 7) | st.just(25),
    moments=st.integers(0, 40),
    personas=st.integers(1, 3) | st.just(30),
    language=languages,
)
@settings(max_examples=FEW, phases=PHASES)
def test_every_crowded_project_makes_a_sound_deck(
    voice: str, stages: int, touchpoints: int, moments: int, personas: int, language: Language
) -> None:
    size = {"stages": stages, "touchpoints": touchpoints, "moments": moments}
    project = crowded(voices[voice], **size, personas=personas)

    assert faults(opened(rendered(project, language=language))) == []


@given(projects())
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_every_project_gives_the_same_bytes_again(project: Project) -> None:
    assert rendered(project) == rendered(project)


@given(projects())
@settings(max_examples=EXAMPLES, phases=PHASES)
def test_the_edition_for_the_client_is_sound_too(project: Project) -> None:
    assert faults(opened(rendered(project, edition="client"))) == []
