"""What a journey map says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.map.kicker": Phrase("Customer journey", "Parcours client"),
    "deck.map.target": Phrase("Target journey", "Parcours cible"),
    "deck.map.planned": Phrase("Journey as planned", "Parcours prévu"),
    "deck.map.actual": Phrase("Journey as observed", "Parcours observé"),
    "deck.map.subtitle": Phrase(
        "Actions, touchpoints, feelings and thoughts, stage by stage",
        "Actions, points de contact, ressenti et pensées, étape par étape",
    ),
    "deck.map.part": Phrase("({number} of {count})", "({number} sur {count})"),
    "deck.map.no_stages": Phrase(
        "No stage has been described yet.", "Aucune étape n’est encore décrite."
    ),
    "deck.map.doing": Phrase("Doing", "Actions"),
    "deck.map.touchpoints": Phrase("Touchpoints", "Points de contact"),
    "deck.map.thinking": Phrase("Thinking", "Pensées"),
    "deck.map.friction": Phrase("Frictions", "Points de friction"),
    "deck.map.opportunity": Phrase(
        "Opportunity",
        "Opportunités",
    ),
    "deck.map.offered": Phrase("Offered: {text}", "Proposé : {text}"),
    "deck.map.more": Phrase("+ {count} more", "+ {count:plural|# autre|# autres}"),
    "deck.map.nothing_planned": Phrase("Nothing planned yet", "Rien de prévu à ce jour"),
    "deck.map.truth_open": Phrase(
        "Moment of truth, no answer yet", "Moment de vérité sans réponse"
    ),
    "deck.map.moment_of_truth": Phrase("Moment of truth", "Moment de vérité"),
    "deck.map.lowest_point": Phrase("Lowest point", "Point le plus bas"),
    "deck.map.emotion_unknown": Phrase("emotion unknown", "émotion inconnue"),
    "deck.map.emotion_not_applicable": Phrase("not applicable", "sans objet"),
    "deck.chart.says_journey": Phrase(
        "Emotion curve from -2 to +2: {points}", "Courbe émotionnelle de -2 à +2 : {points}"
    ),
    "deck.map.severity": Phrase("severity {severity} of 4", "gravité {severity} sur 4"),
    "deck.map.truth_answered": Phrase(
        "Moment of truth {demand:quoted}, answered by {answers:quoted}",
        "Moment de vérité {demand:quoted}, réponse : {answers:quoted}",
    ),
    "deck.map.truth_unanswered": Phrase(
        "Moment of truth {demand:quoted}, without an answer",
        "Moment de vérité {demand:quoted}, sans réponse",
    ),
}
