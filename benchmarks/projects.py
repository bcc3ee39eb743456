"""Synthetic projects of any size, dense as a real map and the same on every run."""

import datetime

from journeykit.model import (
    Barrier,
    BeliefShift,
    Brand,
    Competitor,
    Content,
    DayTimeline,
    Emotion,
    Evidence,
    Friction,
    Hook,
    Interest,
    Journey,
    Market,
    Medium,
    Metric,
    Moment,
    MomentOfTruth,
    Objective,
    Offer,
    Opportunity,
    Persona,
    Process,
    Project,
    Promise,
    Proposition,
    ReceivedContact,
    SearchQuery,
    Solution,
    Stage,
    Touchpoint,
    Transition,
)

JOURNEYS_PER_PERSONA = 10
TOUCHPOINTS_PER_STAGE = 3
STAGES = ("awareness", "consideration", "purchase", "retention", "advocacy")
CHANNELS = ("website", "email", "store", "social", "comparison_site", "phone", "app")
VALENCES = (1, 0, -1, 2, None, -2, 1)
ACTIVITIES = (
    "Réveil et petit-déjeuner en famille",
    "Trajet en train, podcast dans les oreilles",
    "Travail de bureau, réunions",
    "Pause déjeuner, compare des modèles",
    "Travail de bureau, dossiers",
    "Courses et retour à la maison",
    "Entraînement au parc avec une amie",
    "Dîner, série, réseaux sociaux",
)


def project(journeys: int) -> Project:
    """Return a project with that many journeys and a persona for every ten of them."""
    personas = -(-journeys // JOURNEYS_PER_PERSONA)
    return Project(
        title=f"Foulée, {journeys} parcours",
        language="fr",
        sector="retail",
        currency="EUR",
        objectives=[Objective(id="beginners", text="Gagner les débutants"), "Réduire les retours"],
        brand=_brand(),
        market=Market(
            competitors=[Competitor(name="Grande Enseigne", channels=CHANNELS[:3])],
            expectations=["Essayer avant de payer"],
        ),
        personas=[_persona(number) for number in range(personas)],
        journeys=[_journey(number) for number in range(journeys)],
        opportunities=[_opportunity(number) for number in range(journeys)],
        content=[_content(number) for number in range(personas)],
        evidence=[
            Evidence(
                id="interviews",
                kind="interview",
                title="Entretiens de septembre",
                date=datetime.date(2026, 9, 14),
                sample_size=12,
                confidence=4,
            )
        ],
    )


def _brand() -> Brand:
    exchange = Promise(id="exchange", text="Échange gratuit 60 jours", answers=["barrier-0"])
    pair = Offer(name="Paire sur mesure", price="à partir de 129 €", answers=["barrier-0"])
    return Brand(name="Foulée", promises=[exchange], offers=[pair], channels=CHANNELS[:4])


def _persona(number: int) -> Persona:
    return Persona(
        id=f"persona-{number}",
        name=f"Ludovic {number}",
        quote="Je veux courir, pas devenir expert en chaussures.",
        age="25-34",
        cities=["Lyon", "Grenoble"],
        occupation="Chef de projet",
        goals=["Courir dix kilomètres sans se blesser", "Trouver un rythme qui tient"],
        barriers=[Barrier(id=f"barrier-{number}", text="Peur de se tromper de pointure")],
        interests=[Interest(name="Course à pied", relation="direct"), "Nutrition sportive"],
        media=[Medium(name="Le podcast du matin", kind="media")],
        channels=CHANNELS[:3],
        formats=["video", "audio"],
        queries=[SearchQuery(text="pointure chaussure running", intent="informational")],
        segment_share=1 / (number + 2),
        days=[_weekday()],
    )


def _weekday() -> DayTimeline:
    moments = [_moment(place, activity) for place, activity in enumerate(ACTIVITIES)]
    return DayTimeline(kind="weekday", moments=moments)


def _moment(place: int, activity: str) -> Moment:
    return Moment(
        start=datetime.time(6 + 2 * place),
        end=datetime.time(8 + 2 * place) if place < len(ACTIVITIES) - 1 else datetime.time(22),
        activity=activity,
        channels=[CHANNELS[place % len(CHANNELS)]],
        attention=1 + place % 5,
        emotion=_emotion(place),
        contacts=_contacts(place),
        evidence=["interviews"],
    )


def _contacts(place: int) -> list[ReceivedContact]:
    if place % 4:
        return []
    return [ReceivedContact(text="Promotion du week-end", sender="competitor", channel="email")]


def _journey(number: int) -> Journey:
    return Journey(
        id=f"journey-{number}",
        title=f"Acheter sa paire numéro {number}",
        persona=f"persona-{number // JOURNEYS_PER_PERSONA}",
        stages=[_stage(number, place) for place in range(len(STAGES))],
        transitions=[
            Transition(
                source="touchpoint-6",
                target="touchpoint-3",
                probability=0.25,
                condition="La pointure manque",
            )
        ],
        objectives=["beginners"],
    )


def _stage(number: int, place: int) -> Stage:
    offer = Proposition(id=f"offer-{place}", text="Conseiller pointure en ligne", format="video")
    shift = BeliefShift(before="Toutes se valent", after="La mienne existe")
    asking = MomentOfTruth(demand="Quelle paire pour débuter ?", answered_by=[offer.id])
    return Stage(
        kind=STAGES[place],
        goal="Trouver la bonne paire sans se tromper",
        expectations=["Un avis qui ne cherche pas à vendre"],
        thoughts=["Tout le monde dit le contraire", "Et si elle ne me va pas ?"],
        belief=shift if place == 1 else None,
        propositions=[offer],
        moment_of_truth=asking if place == 2 else None,
        touchpoints=[
            _touchpoint(number, place * TOUCHPOINTS_PER_STAGE + step)
            for step in range(TOUCHPOINTS_PER_STAGE)
        ],
    )


def _touchpoint(number: int, place: int) -> Touchpoint:
    friction = Friction(
        id=f"friction-{place}",
        title="Tailles incohérentes d'un modèle à l'autre",
        severity=place % 5,
        frequency="often",
        kind="avoidable",
    )
    return Touchpoint(
        id=f"touchpoint-{place}",
        name=f"Comparatif en ligne, étape {place}",
        channel=CHANNELS[(number + place) % len(CHANNELS)],
        ownership="other",
        media_type="earned",
        presence="online",
        team="E-commerce",
        actions=["Lit trois comparatifs et note les prix"],
        emotion=_emotion(number + place),
        frictions=[friction] if place % 4 == 0 else [],
        processes=[_PROCESS] if place % 5 == 0 else [],
        metrics=[_SATISFACTION] if place % 5 == 1 else [],
    )


_PROCESS = Process(title="Tenir les avis à jour", actor="back_stage", team="Avis clients")
_SATISFACTION = Metric(kind="satisfaction", value=0.62, n=148, target=0.75, direction="up")


def _emotion(place: int) -> Emotion | None:
    valence = VALENCES[place % len(VALENCES)]
    return None if valence is None else Emotion(valence)


def _opportunity(number: int) -> Opportunity:
    return Opportunity(
        id=f"opportunity-{number}",
        title="Conseiller pointure dès le comparatif",
        answers=[f"journey-{number}/friction-4"],
        impact=1 + number % 5,
        effort=1 + number % 4,
        owner="Claire (e-commerce)",
        status="proposed",
        before=Metric(kind="return_rate", value=0.24),
        hypothesis="Une pointure conseillée est une pointure gardée",
        solutions=[Solution(title="Guide des tailles par modèle", effort=2, status="testing")],
    )


def _content(number: int) -> Content:
    hook = Hook(text="Votre pointure en deux minutes", placement="social_ads", style="benefit")
    return Content(
        id=f"content-{number}",
        title=f"Choisir sa première paire, volet {number}",
        substance="Trois questions suffisent pour trouver sa pointure",
        format="video",
        personas=[f"persona-{number}"],
        hooks=[hook],
        status="draft",
    )
