"""What the slide of a day says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.on.weekday": Phrase("A weekday with {persona}", "Un jour de semaine avec {persona}"),
    "deck.on.weekend": Phrase("A weekend with {persona}", "Un week-end avec {persona}"),
    "deck.on.named": Phrase("{name:quoted} with {persona}", "{name:quoted} avec {persona}"),
    "deck.day.kicker": Phrase("Typical day", "Journée type"),
    "deck.day.subtitle": Phrase(
        "Place, activity, channels and mood by the hour; the numbers show the best windows",
        "Lieux, activités, canaux et humeur, heure par heure ; les numéros signalent les "
        "meilleurs créneaux",
    ),
    "deck.day.subtitle_plain": Phrase(
        "Place, activity, channels and mood by the hour",
        "Lieux, activités, canaux et humeur, heure par heure",
    ),
    "deck.day.subtitle_summary": Phrase(
        "A light sketch of the day; the numbers show the best windows",
        "Esquisse de la journée ; les numéros signalent les meilleurs créneaux",
    ),
    "deck.day.where": Phrase("Where", "Où"),
    "deck.day.doing": Phrase("Doing", "Activité"),
    "deck.day.channels": Phrase("Channels", "Canaux"),
    "deck.day.attention": Phrase("Attention", "Attention"),
    "deck.day.attention_says": Phrase("Attention {level} of 5", "Attention {level} sur 5"),
    "deck.chart.says_day": Phrase(
        "Curve of the mood through the day: {points}",
        "Courbe de l’humeur au fil de la journée : {points}",
    ),
    "deck.day.asks": Phrase("Asks: {demand:quoted}", "Demande : {demand:quoted}"),
    "deck.day.needs": Phrase("Needs: {needs:quoted}", "Besoins : {needs:quoted}"),
    "deck.day.no_window": Phrase(
        "Too little is known yet to rank the moments of this day.",
        "On en sait encore trop peu pour classer les moments de cette journée.",
    ),
}
