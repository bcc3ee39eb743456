"""The slide about the scores: those that the deck shows, each with formula, weights and source."""

import pytest

from journeykit import Project
from journeykit.analysis import DEFAULT_FRICTION_WEIGHTS, DEFAULT_WEIGHTS
from journeykit.model import (
    Brand,
    DayTimeline,
    Friction,
    Journey,
    Moment,
    Opportunity,
    Persona,
    Stage,
    Touchpoint,
)
from journeykit.model.scales import Language
from journeykit.wording import percent
from tests.deck.decks import LANGUAGES, opened, rendered
from tests.deck.parts import notes
from tests.deck.test_stages import of_kind, texts

LUNCH = Moment(start="12:00", end="13:00", activity="Lunch", attention=4, channels=["email"])
REST = Moment(start="13:00", end="14:00", activity="Rest")
ANA = Persona(name="Ana", segment_share=0.5, days=[DayTimeline(moments=[LUNCH, REST])])
QUEUE = Friction(title="Queue", severity=3, frequency="often")
VISIT = Journey(
    title="A visit",
    persona="ana",
    stages=[
        Stage(name="Buy", touchpoints=[Touchpoint(name="Desk", emotion=-1, frictions=[QUEUE])]),
    ],
)
CALL = Opportunity(title="Call", impact=4, effort=2)
SHOP = Project(
    title="Shop",
    brand=Brand(name="Shop", channels=["email"]),
    personas=[ANA],
    journeys=[VISIT],
    opportunities=[CALL],
)
NAMES = ("Contact moments", "Emotion curve", "Frictions", "Opportunities")
SHOWING = ("days", "map", "strengths", "priorities")


def slides(project: Project, *kinds: str, language: Language = "en") -> list[list[str]]:
    deck = opened(rendered(project, language=language, slides=("cover", *kinds, "scores")))
    return [texts(slide) for slide in of_kind(deck, "scores")]


def test_every_score_of_the_deck_has_a_column() -> None:
    (found,) = slides(SHOP, *SHOWING)

    assert [text for text in found if text in NAMES] == list(NAMES)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("days", ["Contact moments"]),
        ("moments", ["Contact moments"]),
        ("map", ["Emotion curve"]),
        ("strengths", ["Emotion curve", "Frictions"]),
        ("priorities", ["Opportunities"]),
    ],
)
def test_scores_that_no_slide_shows_are_left_out(kind: str, names: list[str]) -> None:
    (found,) = slides(SHOP, kind)

    assert [text for text in found if text in NAMES] == names


def test_a_deck_without_scores_has_no_such_slide() -> None:
    assert slides(Project(title="Shop"), *SHOWING) == []
    assert slides(SHOP, "persona") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weights_are_those_that_the_analyses_use(language: Language) -> None:
    (found,) = slides(SHOP, *SHOWING, language=language)
    counts = [text.strip() for text in found]
    shares = [percent(share, language) for share in DEFAULT_WEIGHTS.shares.values()]

    assert [text for text in counts if text in shares] == shares
    frequencies = [percent(each, language) for each in DEFAULT_FRICTION_WEIGHTS.frequency.values()]
    assert any(all(each in text for each in frequencies) for text in counts)


def test_scores_that_no_slide_shows_are_not_explained_on_one() -> None:
    sure = Opportunity(title="Call", impact=4, effort=2, confidence=3)
    project = Project(title="Shop", opportunities=[sure])
    (found,) = slides(project, "priorities")

    assert not any("ICE" in text for text in found)


def test_the_title_counts_what_goes_without_a_score() -> None:
    ((title, *_),) = slides(SHOP, *SHOWING)
    ((only, *_),) = slides(SHOP, "priorities")

    assert title == "4 scores drive the rankings; 1\u00a0item could not be scored for want of data"
    assert only == "The one score of this deck, and how to read it: Opportunities"


def test_the_notes_say_it_in_the_words_of_the_analyses() -> None:
    found = notes(opened(rendered(SHOP, language="en", slides=("days", "priorities", "scores"))))

    assert "Contact moments: Score from 0 to 100: attention (30%)" in found
    assert "Opportunities: Quick wins first" in found
