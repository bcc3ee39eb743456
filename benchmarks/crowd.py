"""A map of many personas, each with a day and a journey, on which every analysis has work to do."""

import datetime

from journeykit.model import (
    Barrier,
    Brand,
    Content,
    DayTimeline,
    Evidence,
    Friction,
    Journey,
    Metric,
    Moment,
    MomentOfTruth,
    Need,
    Objective,
    Offer,
    Opportunity,
    Persona,
    Project,
    Promise,
    Proposition,
    Stage,
    Strength,
    Touchpoint,
    Transition,
)

STAGES = ("awareness", "consideration", "purchase", "retention", "advocacy")
TOUCHPOINTS = 10
"""Of each journey, two a stage."""
MOMENTS = 15
"""Of each day, an hour each."""
PERSONAS_PER_OBJECTIVE = 10
CHANNELS = ("website", "email", "store", "social", "phone", "app", "comparison_site")
VALENCES = (1, 0, -1, 2, None, -2, 1.5)
MEASURED = datetime.date(2026, 3, 2)


def crowd(personas: int) -> Project:
    """Return a project of that many personas, with 10 touchpoints and 15 moments for each."""
    numbers = range(personas)
    return Project(
        title=f"A crowd of {personas}",
        sector="leisure",
        currency="EUR",
        objectives=[_objective(number) for number in numbers[::PERSONAS_PER_OBJECTIVE]],
        brand=Brand(
            name="Foulée",
            promises=[_promise(number) for number in numbers],
            offers=[_offer(number) for number in numbers[::2]],
            channels=CHANNELS[:4],
        ),
        personas=[_persona(number, personas) for number in numbers],
        journeys=[_journey(number) for number in numbers],
        opportunities=[_opportunity(number) for number in numbers],
        content=[_content(number) for number in numbers],
        evidence=[_evidence(number) for number in numbers[::PERSONAS_PER_OBJECTIVE]],
    )


def _source(number: int) -> str:
    return f"source-{number - number % PERSONAS_PER_OBJECTIVE}"


def _goal(number: int) -> str:
    return f"objective-{number - number % PERSONAS_PER_OBJECTIVE}"


def _objective(number: int) -> Objective:
    returns = Metric(kind="return_rate", value=0.2, target=0.15, date=MEASURED)
    return Objective(id=_goal(number), text=f"Moins de retours, {number}", metrics=[returns])


def _evidence(number: int) -> Evidence:
    return Evidence(
        id=_source(number),
        kind="assumption" if number % 20 else "interview",
        date=MEASURED,
        sample_size=12,
    )


def _promise(number: int) -> Promise:
    return Promise(id=f"promise-{number}", text="Échange gratuit", answers=[f"barrier-{number}"])


def _offer(number: int) -> Offer:
    return Offer(id=f"offer-{number}", name="Sur mesure", answers=[f"need-{number}-0"])


def _persona(number: int, of: int) -> Persona:
    return Persona(
        id=f"persona-{number}",
        name=f"Ludovic {number}",
        barriers=[Barrier(id=f"barrier-{number}", text="Peur de se tromper de pointure")],
        needs=[_need(number, 0), _need(number, 1)],
        interests=["Course à pied"],
        channels=CHANNELS[:3],
        formats=["video"],
        segment_share=None if number % 7 == 3 else 1 / of,
        objectives=[_goal(number)],
        days=[DayTimeline(moments=[_moment(number, place) for place in range(MOMENTS)])],
        evidence=[_source(number)],
    )


def _need(number: int, which: int) -> Need:
    return Need(
        id=f"need-{number}-{which}",
        text=f"Être sûr de son choix, {which}",
        metrics=[
            Metric(kind="importance", value=0.5 + number % 5 / 10, date=MEASURED),
            Metric(kind="satisfaction", value=number % 7 / 10, date=MEASURED),
        ],
    )


def _moment(number: int, place: int) -> Moment:
    attention = (number + place) % 6 or None
    asks = MomentOfTruth(id=f"asks-{place}", demand="Quelle paire ?") if place == 12 else None
    return Moment(
        start=datetime.time(7 + place),
        end=datetime.time(8 + place),
        activity=f"Activité {place}",
        place="À la maison" if place % 3 else "Dehors",
        channels=[CHANNELS[(number + place) % len(CHANNELS)]],
        devices=["Téléphone"],
        needs=[_need(number, place % 2)] if place % 3 else [],
        attention=attention,
        emotion=VALENCES[(number + place) % len(VALENCES)],
        moment_of_truth=asks,
        evidence=[_source(number)] if place % 2 else [],
    )


def _journey(number: int) -> Journey:
    return Journey(
        id=f"journey-{number}",
        title=f"Acheter sa paire numéro {number}",
        persona=f"persona-{number}",
        stages=[_stage(number, place) for place in range(len(STAGES))],
        transitions=[Transition(source="t-5", target="t-2", probability=0.25)],
        objectives=[_goal(number)],
    )


def _stage(number: int, place: int) -> Stage:
    return Stage(
        kind=STAGES[place],
        goal="Trouver la bonne paire",
        propositions=[Proposition(id=f"p-{place}", text="Conseil", answers=[f"need-{number}-1"])],
        strengths=[Strength(id=f"s-{place}", title="Un accueil qui rassure")],
        touchpoints=[_touchpoint(number, 2 * place + step) for step in range(2)],
    )


def _touchpoint(number: int, place: int) -> Touchpoint:
    friction = Friction(
        id=f"f-{place}", title="Tailles incohérentes", severity=place % 5, frequency="often"
    )
    return Touchpoint(
        id=f"t-{place}",
        name=f"Comparatif, étape {place}",
        channel=CHANNELS[(number + place) % len(CHANNELS)],
        ownership="brand" if place % 2 else "other",
        emotion=VALENCES[(number + place) % len(VALENCES)],
        frictions=[friction] if place % 2 else [],
        metrics=[Metric(kind="satisfaction", value=0.6, n=148, date=MEASURED)] if place else [],
        evidence=[_source(number)],
    )


def _opportunity(number: int) -> Opportunity:
    return Opportunity(
        id=f"opportunity-{number}",
        title=f"Conseiller pointure {number}",
        answers=[f"journey-{number}/f-3", f"need-{number}-0"],
        impact=1 + number % 5,
        effort=1 + number % 4,
        confidence=1 + number % 5,
        owner="Claire",
        moments=[f"persona-{number}/asks-12"] if number % 3 else [],
        objectives=[_goal(number)],
        evidence=[_source(number)],
    )


def _content(number: int) -> Content:
    return Content(
        id=f"content-{number}",
        title=f"Choisir sa paire, {number}",
        format="video",
        channels=["email"],
        personas=[f"persona-{number}"],
        stages=[f"journey-{number}/consideration"],
        answers=[f"need-{number}-1"],
    )
