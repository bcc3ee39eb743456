"""A small map with something in every section of a report."""

from journeykit.model import (
    Brand,
    Channel,
    Checks,
    DayTimeline,
    Deck,
    Emotion,
    Evidence,
    Friction,
    IgnoredRule,
    Journey,
    Market,
    Moment,
    MomentOfTruth,
    Opportunity,
    Persona,
    Project,
    Promise,
    Proposition,
    Stage,
    Strength,
    Touchpoint,
)


def shop() -> Project:
    """Return a map in French, of a persona who is known and one who is not."""
    return Project(
        title="La boutique du soir",
        headline="Livrer quand les gens sont là",
        language="fr",
        objectives=["Gagner le soir", "Réduire les retours"],
        brand=_brand(),
        market=Market(competitors=["Grandmag", "Vitefait"]),
        channels=[Channel(id="concierge", name="Conciergerie")],
        personas=[_ana(), Persona(id="bob", name="Bob")],
        journeys=[_visit()],
        opportunities=_opportunities(),
        evidence=_evidence(),
        owner="Claire",
        version="1.2",
        checks=Checks(ignore=[IgnoredRule(rule="persona-without-weekday", reason="Plus tard")]),
        deck=Deck(client="Mairie", occasion="Comité", date="2026-10-06", confidentiality="Interne"),
    )


def _brand() -> Brand:
    evening = Promise(id="evening", text="Livré avant 22 h", answers=["recevoir-le-soir"])
    return Brand(
        name="La boutique",
        promises=[evening, "Échange gratuit"],
        channels=["email", "store", "concierge"],
        values=["Simplicité", "Patience"],
        goals=["Doubler le soir", "Garder l’équipe"],
        tone="Direct",
    )


def _ana() -> Persona:
    return Persona(
        id="ana",
        name="Ana",
        quote="Le soir, c’est mon seul moment.",
        age="25-34",
        cities=["Lyon", "Grenoble"],
        occupation="Infirmière",
        relationship="client",
        segment_share=0.4,
        goals=["Dormir"],
        barriers=["Peur de se tromper"],
        needs=["Recevoir le soir"],
        interests=["Course à pied"],
        channels=["email", "concierge"],
        days=[_weekday(), _saturday()],
    )


def _weekday() -> DayTimeline:
    return DayTimeline(
        moments=[
            Moment(
                start="18:00",
                end="19:00",
                activity="Retour en train",
                place="TER",
                channels=["email"],
                attention=5,
                emotion=Emotion(-1, label="lasse"),
                moment_of_truth=MomentOfTruth(
                    demand="Qui me livre ce soir ?", answered_by=["evening"]
                ),
            ),
            Moment(start="19:00", end="20:00", activity="Dîner", attention=2, emotion=1),
            Moment(start="23:00", end="06:00", activity="Sommeil", asleep=True),
        ]
    )


def _saturday() -> DayTimeline:
    market = Moment(
        start="10:00",
        end="11:30",
        activity="Marché",
        channels=["store", "outdoor"],
        attention=3,
        needs=["Recevoir le soir"],
    )
    return DayTimeline(kind="weekend", detail="summary", moments=[market])


def _visit() -> Journey:
    queue = Friction(id="queue", title="Un quart d’heure de file", severity=3, frequency="often")
    till = Touchpoint(
        name="Caisse",
        channel="store",
        emotion=-2,
        frictions=[queue, "Pas de sac"],
        strengths=[Strength(title="Un sourire")],
        moment_of_truth="Je peux le rendre ?",
    )
    advice = Touchpoint(name="Conseil", channel="concierge", emotion=1)
    return Journey(
        id="visit",
        title="Première visite",
        persona="ana",
        stages=[
            Stage(kind="awareness", goal="Savoir où aller"),
            Stage(
                kind="purchase",
                propositions=[Proposition(text="Essayage sans rendez-vous")],
                touchpoints=[advice, till, Touchpoint(name="Parvis")],
            ),
            Stage(name="Le lendemain", emotion=2),
        ],
    )


def _opportunities() -> list[Opportunity]:
    faster = Opportunity(
        title="Deux caisses le samedi",
        answers=["queue"],
        impact=4,
        effort=2,
        due="2027-01-15",
        owner="Marc",
        status="accepted",
    )
    return [faster, Opportunity(title="Un sac offert")]


def _evidence() -> list[Evidence]:
    return [
        Evidence(
            title="Douze entretiens",
            kind="interview",
            date="2026-09-14",
            sample_size=1200,
            finding="Sept sur douze attendent le soir",
            link="https://example.org/entretiens?a=1&b=2",
            confidence=4,
        ),
        Evidence(id="atelier", kind="assumption"),
    ]
