"""What the portrait of a persona says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.persona.kicker": Phrase("Persona", "Persona"),
    "deck.persona.subtitle": Phrase(
        "What drives {persona}, what gets in the way, and where to be present",
        "Ce qui fait avancer {persona}, ce qui freine, et où être présent",
    ),
    "deck.persona.age": Phrase("Aged {age}", "{age} ans"),
    "deck.persona.share": Phrase("{share:percent} of customers", "{share:percent} de la clientèle"),
    "deck.persona.goals": Phrase("Goals", "Objectifs"),
    "deck.persona.barriers": Phrase("Barriers", "Freins"),
    "deck.persona.motivations": Phrase("Motivations", "Motivations"),
    "deck.persona.needs": Phrase("Needs", "Besoins"),
    "deck.persona.habits": Phrase("Likes and habits", "Goûts et habitudes"),
    "deck.persona.interests": Phrase("Interests", "Intérêts"),
    "deck.persona.brands": Phrase("Brands", "Marques"),
    "deck.persona.media": Phrase("Media", "Médias"),
    "deck.persona.formats": Phrase("Formats", "Formats"),
    "deck.persona.reach": Phrase(
        "Channels in daily use",
        "Canaux fréquentés",
    ),
    "deck.persona.minutes_a_day": Phrase(
        "minutes a day",
        "minutes par jour",
    ),
    "deck.persona.presence": Phrase("● = we are there", "● = la marque y est"),
    "deck.persona.reach_chart": Phrase(
        "Bar chart, minutes a day: {bars}", "Diagramme en barres, minutes par jour : {bars}"
    ),
    "deck.persona.channel": Phrase("Channel", "Canal"),
    "deck.persona.minutes": Phrase("Minutes a day", "Minutes par jour"),
    "deck.persona.moment": Phrase(
        "The moment to win, {start:clock}–{end:clock}",
        "Le moment à ne pas manquer, {start:clock}–{end:clock}",
    ),
}
