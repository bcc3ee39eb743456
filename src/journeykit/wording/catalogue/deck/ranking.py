"""What the ranking of contact moments says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.ranking.kicker": Phrase("Contact moments", "Moments de contact"),
    "deck.ranking.subtitle": Phrase(
        "All days taken together, best first",
        "Toutes journées confondues, du meilleur au moins bon",
    ),
    "deck.ranking.rank": Phrase("Rank", "Rang"),
    "deck.ranking.moment": Phrase("Contact moment", "Moment de contact"),
    "deck.ranking.score": Phrase("Score", "Score"),
    "deck.ranking.table": Phrase("Ranking", "Classement"),
    "deck.ranking.table_says": Phrase(
        "Table of {count:plural|# contact moment|# contact moments} with their five factors",
        "Tableau de {count:plural|# moment de contact|# moments de contact} "
        "et de leurs cinq facteurs",
    ),
    "deck.ranking.chart_says": Phrase(
        "Bar chart of the scores, 0 to 100: {bars}",
        "Diagramme en barres des scores, de 0 à 100 : {bars}",
    ),
    "deck.ranking.unknown": Phrase("unknown", "inconnu"),
    "deck.ranking.left_out": Phrase(
        "Not shown: {lower:plural|# lower-ranked|# lower-ranked}, {unscored:plural|# without a "
        "score|# without a score} (see the notes).",
        "Non affichés : {lower:plural|# créneau moins bien classé|# créneaux moins bien "
        "classés}, {unscored:plural|# sans score|# sans score} (voir les commentaires).",
    ),
    "deck.next.heading": Phrase("What to do next", "Que faire ensuite"),
    "deck.next.answer_demand": Phrase(
        "No answer yet to {demand:quoted}", "Toujours sans réponse : {demand:quoted}"
    ),
    "deck.next.answer_needs": Phrase(
        "Still unmet: {needs:quoted}", "Sans réponse à ce jour : {needs:quoted}"
    ),
    "deck.next.nothing_linked": Phrase(
        "To find out: what would help at this moment?",
        "À creuser : de quoi a-t-on besoin à ce moment-là ?",
    ),
}
