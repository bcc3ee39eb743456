"""Five times the journeys cost five times the work, not twenty-five times."""

import cProfile
import pstats
import tracemalloc

import pytest

from journeykit import Project
from journeykit.model import Emotion, Friction, Journey, Opportunity, Persona, Stage, Touchpoint
from tests.deck.decks import opened, rendered

FEW, MANY = 20, 100
GENEROUS = 1.2
"""What may come on top of proportion, such as the digits of larger numbers."""


pytestmark = pytest.mark.slow


def journeys(count: int) -> Project:
    """Return a project with so many journeys, all alike and all with the same title."""
    return Project(
        title="Projet",
        personas=[Persona(id=f"p{n}", name="Anna", quote="Oui") for n in range(count // 5)],
        journeys=[_journey(n) for n in range(count)],
        opportunities=[
            Opportunity(id=f"o{n}", title="Levier", answers=[f"j{n}/f"]) for n in range(count)
        ],
    )


def _journey(number: int) -> Journey:
    touch = Touchpoint(
        name="Contact",
        channel="email",
        emotion=Emotion(-1),
        frictions=[Friction(id="f", title="F")],
    )
    stages = [Stage(name="Étape", touchpoints=[touch]), Stage(name="Suite", emotion=1)]
    return Journey(id=f"j{number}", title="Parcours", persona=f"p{number // 5}", stages=stages)


def calls(project: Project) -> int:
    """Return how many functions are called to make the deck; the same at every run."""
    profile = cProfile.Profile()
    profile.runcall(rendered, project)
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined, no-any-return]


def peak(project: Project) -> int:
    """Return the most memory that making the deck takes, in bytes."""
    tracemalloc.start()
    rendered(project)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    rendered(journeys(FEW))


def test_work_grows_with_the_number_of_journeys() -> None:
    assert calls(journeys(MANY)) < GENEROUS * MANY / FEW * calls(journeys(FEW))


def test_memory_grows_with_the_number_of_journeys() -> None:
    assert peak(journeys(MANY)) < GENEROUS * MANY / FEW * peak(journeys(FEW))


def test_every_journey_and_every_persona_has_a_slide_of_its_own() -> None:
    deck = opened(rendered(journeys(MANY), slides="cover,persona,map"))

    assert len(deck.slides) == 1 + MANY // 5 + MANY
