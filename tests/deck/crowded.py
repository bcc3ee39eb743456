"""Projects that ask for more room than a slide has."""

from collections.abc import Callable

from journeykit import Project
from journeykit.model import (
    Barrier,
    BeliefShift,
    Brand,
    Channel,
    DayTimeline,
    Deck,
    Emotion,
    Evidence,
    Friction,
    Interest,
    Journey,
    Lane,
    Medium,
    Metric,
    Moment,
    MomentOfTruth,
    Need,
    Opportunity,
    Persona,
    Process,
    Promise,
    Proposition,
    Stage,
    Strength,
    Touchpoint,
    UsedBrand,
)
from journeykit.model.scales import Actor, DayKind

WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenstelle"
"""One word of 61 letters, which no column of a map holds."""
SENTENCE = (
    "Elle compare les trois modèles sur son téléphone pendant le trajet, hésite entre deux "
    "pointures, relit les avis des derniers mois, demande conseil à un collègue qui court depuis "
    "dix ans, puis remet sa décision au soir parce que le magasin qui pourrait la conseiller ferme "
    "à dix-neuf heures précises et demie."
)
"""One sentence of 300 characters."""

ACTORS: tuple[Actor, ...] = ("customer", "front_stage", "back_stage", "support")

Say = Callable[[str], str]
"""Turns a short text into the one that is set in its place."""


def crowded(say: Say, *, stages: int = 7, touchpoints: int = 4, moments: int = 12) -> Project:
    """Return a project with every text that a deck shows, said by ``say``.

    Args:
        say: Returns the text for a short one, which is different at every place.
        stages: How many stages its journey has.
        touchpoints: How many touchpoints each stage has.
        moments: How many moments each of its two days has, at most 96.
    """
    lived = [_stage(say, number, touchpoints) for number in range(stages)]
    return Project(
        title=say("Projet"),
        id="crowded",
        headline=say("Sous-titre"),
        language="fr",
        owner=say("Responsable"),
        brand=_brand(say, moments),
        channels=[Channel(id="own", name=say("Canal"))],
        personas=[_persona(say, moments)],
        journeys=[Journey(id="road", title=say("Parcours"), persona="anna", stages=lived)],
        opportunities=[
            Opportunity(id=f"o{n}", title=say(f"Levier {n}"), answers=[f"f{n}-0"])
            for n in range(0, stages, 2)
            if touchpoints
        ],
        evidence=[
            Evidence(
                id="asked",
                kind="survey",
                title=say("Enquête"),
                finding=say("Constat"),
                sample_size=9,
            )
        ],
        deck=Deck(
            client=say("Client"),
            occasion=say("Comité"),
            footer=say("Pied"),
            confidentiality=say("Confidentiel"),
            date="2026-10-06",
        ),
    )


def _brand(say: Say, moments: int) -> Brand:
    answers = ["b0", *(f"n-weekday-{n}-0" for n in range(moments))]
    promises = [Promise(id=f"p{n}", text=say(f"Promesse {n}"), answers=answers) for n in range(4)]
    return Brand(name=say("Marque"), channels=["email", "own", "store"], promises=promises)


def _persona(say: Say, moments: int) -> Persona:
    return Persona(
        id="anna",
        name=say("Anna"),
        quote=say("Citation"),
        age="25-34",
        cities=[say("Lyon"), say("Grenoble")],
        occupation=say("Métier"),
        household=say("Foyer"),
        lifestyle=say("Vie"),
        relationship="prospect",
        evidence=["asked"],
        segment_share=0.4,
        goals=[say(f"But {n}") for n in range(6)],
        motivations=[say(f"Moteur {n}") for n in range(6)],
        needs=[Need(id=f"need{n}", text=say(f"Manque {n}")) for n in range(2)],
        barriers=[Barrier(id=f"b{n}", text=say(f"Frein {n}")) for n in range(6)],
        interests=[Interest(id=f"i{n}", name=say(f"Goût {n}")) for n in range(6)],
        brands=[UsedBrand(id=f"u{n}", name=say(f"Enseigne {n}")) for n in range(6)],
        media=[Medium(id=f"m{n}", name=say(f"Média {n}")) for n in range(6)],
        formats=["text", "image", "video", "audio", "interactive", "print"],
        channels=["own", "email", "store"],
        devices=[say(f"Appareil {n}") for n in range(6)],
        days=[_day(say, "weekday", moments), _day(say, "named", moments)],
    )


def _day(say: Say, kind: DayKind, moments: int) -> DayTimeline:
    length = 24 * 60 // moments if moments else 0
    each = [_moment(say, kind, number, number * length, length) for number in range(moments)]
    name = say("Jour de repos") if kind == "named" else None
    return DayTimeline(id=kind, kind=kind, name=name, moments=each)


def _moment(say: Say, kind: str, number: int, start: int, length: int) -> Moment:
    name = f"{kind}-{number}"
    truth = MomentOfTruth(id=f"q-{name}", demand=say(f"Question {name}")) if number % 3 else None
    return Moment(
        id=name,
        start=_clock(start),
        end=_clock(start + length),
        activity=say(f"Activité {number}"),
        place=say(f"Lieu {number // 2}"),
        company=say("Compagnie"),
        channels=["own", "email", "store", "social"],
        devices=[say("Téléphone")],
        media=[say("Radio")],
        brands=[say("Enseigne")],
        needs=[Need(id=f"n-{name}-{n}", text=say(f"Besoin {n}")) for n in range(2)],
        attention=number % 5 + 1,
        emotion=Emotion(number % 5 - 2, label=say(f"Humeur {number}"), quote=say("Mot")),
        frictions=[Friction(id=f"f-{name}", title=say("Gêne"), consequence=say("Suite"))],
        strengths=[Strength(id=f"g-{name}", title=say("Atout"))],
        moment_of_truth=truth,
    )


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _stage(say: Say, number: int, touchpoints: int) -> Stage:
    return Stage(
        id=f"s{number}",
        name=say(f"Étape {number}"),
        trigger=say("Déclic"),
        duration=say("Durée"),
        goal=say("But"),
        aim=say("Visée"),
        belief=BeliefShift(before=say("Idée reçue"), after=say("Conviction")),
        expectations=[say(f"Attente {n}") for n in range(2)],
        lanes=[
            Lane(id=f"l{number}-{n}", name=say(f"Ligne {n}"), items=[say(f"Case {n}")])
            for n in range(2)
        ],
        metrics=[Metric(id=f"m{number}", name=say("Mesure"), value=12, unit=say("jours"))],
        needs=[Need(id=f"n-{number}", text=say("Besoin"))],
        motivations=[say("Ressort")],
        actions=[say(f"Action {n}") for n in range(3)],
        thoughts=[say(f"Pensée {n}") for n in range(2)],
        emotion=Emotion(1, label=say("Tonalité"), quote=say("Parole")),
        frictions=[Friction(id=f"fs{number}", title=say("Obstacle"), consequence=say("Effet"))],
        strengths=[Strength(id=f"gs{number}", title=say("Force"))],
        propositions=[
            Proposition(id=f"pr{number}-{n}", text=say(f"Offre {n}"), format="video")
            for n in range(2)
        ],
        moment_of_truth=MomentOfTruth(id=f"d{number}", demand=say(f"Demande {number}")),
        touchpoints=[_touchpoint(say, number, n) for n in range(touchpoints)],
    )


def _touchpoint(say: Say, stage: int, number: int) -> Touchpoint:
    friction = Friction(
        id=f"f{stage}-{number}",
        title=say(f"Friction {number}"),
        severity=3,
        frequency="often",
        kind="avoidable",
        consequence=say("Conséquence"),
    )
    return Touchpoint(
        id=f"t{stage}-{number}",
        name=say(f"Contact {number}"),
        channel="own",
        team=say("Équipe"),
        processes=[
            Process(
                id=f"p{stage}-{number}-{actor}",
                title=say(f"Tâche {number}"),
                actor=actor,
                team=say("Service"),
            )
            for actor in ACTORS[: number % 5]
        ],
        metrics=[Metric(id=f"mt{stage}-{number}", name=say("Effort"), value=3.5)],
        actions=[say(f"Geste {number}")],
        thoughts=[say(f"Idée {number}")],
        emotion=Emotion((stage + number) % 5 - 2, label=say(f"Humeur {number}"), quote=say("Mot")),
        frictions=[friction],
        strengths=[Strength(id=f"g{stage}-{number}", title=say("Plus"))],
    )


def as_sentence(text: str) -> str:
    """Return a sentence of about 300 characters, different for every text."""
    return f"{text}. {SENTENCE}"


def as_word(text: str) -> str:
    """Return words of which one has 61 letters, different for every text."""
    return f"{text} {WORD}"
