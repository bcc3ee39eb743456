"""Titles state the finding: for each kind of slide the first condition that holds, in order."""

from typing import Any

import pytest

from journeykit import Project
from journeykit.exporters.deck.package.template import default_template
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import (
    day_title,
    journey_finding,
    persona_title,
    ranking_title,
)
from journeykit.model import (
    Barrier,
    Brand,
    DayTimeline,
    Friction,
    Journey,
    Moment,
    MomentOfTruth,
    Opportunity,
    Persona,
    Promise,
    Stage,
)
from journeykit.model.scales import Language
from journeykit.wording import message, sentence
from journeykit.wording.typography import quoted
from tests.deck.decks import LANGUAGES

THEME = default_template().theme
OPEN = MomentOfTruth(id="open", demand="Qui répond la nuit ?")
ANSWERED = MomentOfTruth(id="answered", demand="Puis-je échanger ?", answered_by=["exchange"])
KNOWN_BARRIER = Barrier(id="wrong-size", text="Peur de se tromper")
OPEN_BARRIER = Barrier(id="jargon", text="Trop de jargon")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    found: Language = request.param
    return found


def moment(start: str = "12:00", end: str = "13:00", **facts: Any) -> Moment:
    """Return a moment that can be ranked, unless it is told otherwise."""
    ranked = {"channels": ["email"], "attention": 4, "emotion": 1}
    return Moment(start=start, end=end, **{"activity": "Pause", **ranked, **facts})


def day(*moments: Moment, **facts: Any) -> DayTimeline:
    return DayTimeline(**{"id": "day", "moments": moments, **facts})


def persona(*days: DayTimeline, **facts: Any) -> Persona:
    return Persona(**{"name": "Ludovic", "days": days, **facts})


def told(
    language: Language, *personas: Persona, journeys: tuple[Journey, ...] = (), **facts: Any
) -> Story:
    """Return the story of a project whose brand answers the known barrier, where there is one."""
    stated = {barrier.id for each in personas for barrier in each.barriers}
    answers = [KNOWN_BARRIER.id] if KNOWN_BARRIER.id in stated else []
    promise = Promise(id="exchange", text="Échange gratuit", answers=answers)
    brand = Brand(name="Foulée", channels=["email"], promises=[promise])
    whole = {"title": "Projet", "brand": brand, "personas": personas, "journeys": journeys}
    return Story(Project(**{**whole, **facts}), language, THEME)


def said(language: Language, key: str, **facts: object) -> str:
    return sentence(message(f"deck.{key}", **facts), language)


UNRANKED = moment(channels=(), attention=None, emotion=None)
PERSONAS: dict[str, tuple[Persona, str, dict[str, Any]]] = {
    "a question without an answer": (
        persona(
            day(moment(moment_of_truth=OPEN)),
            barriers=[KNOWN_BARRIER, OPEN_BARRIER],
            goals=["Tenir"],
        ),
        "persona.unanswered",
        {"demand": OPEN.demand},
    ),
    "a barrier without a promise": (
        persona(
            day(moment(moment_of_truth=ANSWERED)),
            barriers=[KNOWN_BARRIER, OPEN_BARRIER],
            goals=["Tenir"],
        ),
        "persona.barrier",
        {"barrier": OPEN_BARRIER.text},
    ),
    "a moment to reach them": (
        persona(day(moment(moment_of_truth=ANSWERED)), barriers=[KNOWN_BARRIER], goals=["Tenir"]),
        "persona.reachable",
        {"start": moment().start, "end": moment().end},
    ),
    "a goal": (
        persona(day(UNRANKED), barriers=[KNOWN_BARRIER], goals=["Tenir", "Dormir"]),
        "persona.goal",
        {"goal": "Tenir"},
    ),
    "nothing but a name": (persona(barriers=[KNOWN_BARRIER]), "persona.portrait", {}),
}


@pytest.mark.parametrize("what", PERSONAS)
def test_a_persona_is_introduced_by_what_matters_most(what: str, language: Language) -> None:
    shown, key, facts = PERSONAS[what]
    title = persona_title(told(language, shown), shown)

    assert title == said(language, key, persona="Ludovic", **facts)
    assert "Ludovic" in title


def test_without_a_brand_no_barrier_waits_for_a_promise(language: Language) -> None:
    shown = persona(barriers=[OPEN_BARRIER])
    story = told(language, shown, brand=None)

    assert persona_title(story, shown) == said(language, "persona.portrait", persona="Ludovic")


DAYS: dict[str, tuple[DayTimeline, str, dict[str, Any]]] = {
    "windows and questions": (
        day(moment(moment_of_truth=OPEN), moment("18:00", "19:00")),
        "day.windows_and_unanswered",
        {"count": 2, "open": 1},
    ),
    "windows": (
        day(moment(moment_of_truth=ANSWERED), moment("18:00", "19:00")),
        "day.windows",
        {"count": 2, "starts": (moment().start, moment("18:00", "19:00").start)},
    ),
    "a question": (
        day(moment(channels=(), moment_of_truth=OPEN)),
        "day.unanswered",
        {"demand": OPEN.demand},
    ),
    "nothing special": (day(UNRANKED), "day.plain", {}),
}


@pytest.mark.parametrize("what", DAYS)
def test_a_day_says_which_windows_and_which_questions_it_holds(
    what: str, language: Language
) -> None:
    shown, key, facts = DAYS[what]
    someone = persona(shown)
    title = day_title(told(language, someone), someone, shown)

    on = message("deck.on.weekday", persona="Ludovic")
    assert title == said(language, key, day=on, **facts)


def test_a_day_with_a_name_is_called_by_it(language: Language) -> None:
    shown = day(UNRANKED, kind="named", name="Jour de marché")
    someone = persona(shown)

    on = message("deck.on.named", persona="Ludovic", name="Jour de marché")
    title = day_title(told(language, someone), someone, shown)
    assert title == said(language, "day.plain", day=on)
    assert title.startswith(quoted("Jour de marché", language))


RANKINGS: dict[str, tuple[list[Moment], str]] = {
    "a question is answered": ([moment(moment_of_truth=ANSWERED)], "ranking.truth"),
    "a question is open": ([moment(moment_of_truth=OPEN)], "ranking.unanswered"),
    "the weights do not matter": ([moment()], "ranking.robust"),
    "the weights matter": (
        [
            moment(f"{hour:02}:00", f"{hour + 1:02}:00", **facts)
            for hour, facts in enumerate(
                ({"attention": 5, "emotion": -2}, {"attention": 1, "emotion": 2}) * 4
            )
        ],
        "ranking.first",
    ),
}


@pytest.mark.parametrize("what", RANKINGS)
def test_a_ranking_says_which_window_comes_first(what: str, language: Language) -> None:
    moments, key = RANKINGS[what]
    someone = persona(day(*moments))
    story = told(language, someone)
    best = story.moments(someone).ranked[0].moment

    truth = best.moment_of_truth
    facts = {"start": best.start, "end": best.end, "demand": truth.demand if truth else ""}
    expected = said(language, key, persona="Ludovic", **facts)
    assert ranking_title(story, someone) == expected


HURTS = Friction(id="hurts", title="Une heure de file")
LOW = Stage(name="Attente", emotion=-2)
PAINFUL = Stage(name="Attente", emotion=-2, frictions=[HURTS])
PLAN = Opportunity(title="Une seconde caisse", answers=["hurts"])
PROMISED = Opportunity(title="Un veilleur de nuit", answers=["open"])
ASKED = Stage(name="Nuit", emotion=1, moment_of_truth=OPEN)
JOURNEYS: dict[str, tuple[tuple[Stage, ...], tuple[Opportunity, ...], str, dict[str, Any]]] = {
    "a question with an answer that is planned": (
        (PAINFUL, ASKED),
        (PLAN, PROMISED),
        "journey.answer_planned",
        {"stage": "Nuit", "demand": OPEN.demand},
    ),
    "a question without an answer": (
        (PAINFUL, ASKED),
        (),
        "journey.unanswered",
        {"stage": "Nuit", "demand": OPEN.demand},
    ),
    "frictions that nobody plans against at the lowest point": (
        (PAINFUL, Stage(name="Jour", emotion=1)),
        (),
        "journey.lowest_unaddressed",
        {"stage": "Attente", "valence": -2, "count": 1},
    ),
    "frictions at the lowest point": (
        (PAINFUL, Stage(name="Jour", emotion=1)),
        (PLAN,),
        "journey.lowest_frictions",
        {"stage": "Attente", "valence": -2, "count": 1},
    ),
    "a lowest point": (
        (LOW, Stage(name="Jour", emotion=1)),
        (),
        "journey.lowest",
        {"stage": "Attente", "valence": -2, "count": 0},
    ),
    "no low at all": ((Stage(name="Jour", emotion=1),), (), "journey.never_negative", {}),
    "no emotion": (
        (Stage(name="Jour"), Stage(name="Nuit")),
        (),
        "journey.no_emotion",
        {"count": 2},
    ),
}


@pytest.mark.parametrize("what", JOURNEYS)
def test_a_journey_says_where_it_hurts_or_what_is_asked(what: str, language: Language) -> None:
    stages, opportunities, key, facts = JOURNEYS[what]
    shown = Journey(title="Parcours", stages=stages)
    story = told(language, journeys=(shown,), opportunities=opportunities)

    finding = journey_finding(story, shown)
    assert finding.title == said(language, key, **facts)
    assert (finding.stage.label if finding.stage else None) == facts.get("stage")


@pytest.mark.parametrize(
    ("emotion", "reason", "marked"), [(-1, "painful_truth", True), (1, "decisive", False)]
)
def test_an_answered_question_is_marked_where_it_feels_bad(
    emotion: int, reason: str, *, marked: bool, language: Language
) -> None:
    asked = Stage(name="Nuit", emotion=emotion, moment_of_truth=ANSWERED)
    shown = Journey(title="Parcours", stages=[asked, Stage(name="Jour", emotion=1)])

    finding = journey_finding(told(language, journeys=(shown,)), shown)
    stage = message("names.own", name="Nuit")
    facts = {"stage": stage, "demand": ANSWERED.demand, "valence": emotion}
    assert finding.title == sentence(message(f"curve.turning.{reason}", **facts), language)
    assert finding.stage is (asked if marked else None)


def test_the_word_of_the_author_comes_before_every_condition(language: Language) -> None:
    own = "Dit par l’auteur"
    shown = day(moment(moment_of_truth=OPEN), headline=own)
    someone = persona(shown, headline=own)
    journey = Journey(title="Parcours", stages=[ASKED], headline=own)
    story = told(language, someone, journeys=(journey,))

    assert persona_title(story, someone) == day_title(story, someone, shown) == own
    assert journey_finding(story, journey).title == own
    assert journey_finding(story, journey).stage is ASKED
