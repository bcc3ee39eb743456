"""What the slides of the strengths and the frictions of a journey say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.strengths.kicker": Phrase(
        "Strengths and frictions", "Points forts et points de friction"
    ),
    "deck.strengths.subtitle": Phrase(
        "What works and what gets in the way, stage by stage",
        "Ce qui marche et ce qui freine, étape par étape",
    ),
    "deck.strengths.title.one_open": Phrase(
        "One friction has no remedy yet: {friction:quoted}",
        "Un point de friction reste sans remède : {friction:quoted}",
    ),
    "deck.strengths.title.none_planned": Phrase(
        "{total:plural|# friction|# frictions}, and nothing planned yet",
        "{total:plural|# point de friction|# points de friction}, et rien de prévu à ce jour",
    ),
    "deck.strengths.title.all_at": Phrase(
        "{stage:quoted}: {count:plural|# friction|# frictions}, and nothing planned there",
        "{stage:quoted} : {count:plural|# point de friction|# points de friction}, et rien de "
        "prévu pour y remédier",
    ),
    "deck.strengths.title.most_at": Phrase(
        "{stage:quoted} holds {count} of the {open:plural|# friction|# frictions} without a remedy",
        "{stage:quoted} concentre {count} des {open:plural|# point de friction|# points de "
        "friction} sans remède",
    ),
    "deck.strengths.title.open": Phrase(
        "Nothing is planned for {open} of {total:plural|# friction|# frictions}, and "
        "{strengths:plural|# strength is|# strengths are} there to build on",
        "Rien de prévu pour {open:plural|# point de friction|# points de friction} sur {total}, "
        "et {strengths:plural|# point fort|# points forts} sur quoi s’appuyer",
    ),
    "deck.strengths.title.open_only": Phrase(
        "Nothing is planned for {open} of {total:plural|# friction|# frictions}",
        "Rien de prévu pour {open:plural|# point de friction|# points de friction} sur {total}",
    ),
    "deck.strengths.title.planned": Phrase(
        "{total:plural|# friction|# frictions}, a remedy planned for {total:plural|it|each}, and "
        "{strengths:plural|# strength|# strengths} to keep",
        "{total:plural|# point de friction, son remède prévu|# points de friction, un remède "
        "prévu pour chacun}, et {strengths:plural|# point fort|# points forts} à préserver",
    ),
    "deck.strengths.title.planned_only": Phrase(
        "{total:plural|# friction|# frictions}, and a remedy planned for {total:plural|it|each}",
        "{total:plural|# point de friction, et son remède prévu|# points de friction, et un "
        "remède prévu pour chacun}",
    ),
    "deck.strengths.title.strengths": Phrase(
        "{strengths:plural|# strength|# strengths} to keep, and no friction in sight",
        "{strengths:plural|# point fort|# points forts} à préserver, et aucun point de friction "
        "en vue",
    ),
    "deck.strengths.stage": Phrase("Stage", "Étape"),
    "deck.strengths.works": Phrase("What works", "Ce qui marche"),
    "deck.strengths.hinders": Phrase("What gets in the way", "Ce qui freine"),
    "deck.strengths.strengths": Phrase("strengths", "points forts"),
    "deck.strengths.open": Phrase("nothing\u00a0planned", "rien\u00a0de\u00a0prévu"),
    "deck.strengths.planned": Phrase("remedy\u00a0planned", "remède\u00a0prévu"),
    "deck.strengths.more": Phrase("+ {count} more", "+ {count:plural|# autre|# autres}"),
    "deck.strengths.table": Phrase("Side by side", "Face à face"),
    "deck.strengths.table_says": Phrase(
        "Table of the strengths and frictions of {count:plural|# stage|# stages}",
        "Tableau des points forts et des points de friction de {count:plural|# étape|# étapes}",
    ),
    "deck.strengths.chart": Phrase("Counts", "Décompte"),
    "deck.strengths.chart_says": Phrase(
        "Bars to both sides, strengths to the left and frictions to the right: {bars}",
        "Barres de part et d’autre, points forts à gauche et points de friction à droite : {bars}",
    ),
    "deck.strengths.bar": Phrase(
        "{stage} {strengths} to {frictions}", "{stage} {strengths} contre {frictions}"
    ),
    "deck.strengths.next.keep": Phrase("Keep {text:quoted}", "Préserver {text:quoted}"),
    "deck.strengths.nothing": Phrase(
        "Nothing reported: {stages:list}", "Rien de signalé : {stages:list}"
    ),
    "deck.strengths.planned_means": Phrase(
        "Remedy planned: an opportunity answers the friction, and it was not rejected.",
        "Remède prévu : une opportunité répond au point de friction, et n’a pas été écartée.",
    ),
    "deck.strengths.dots": Phrase("Dots: severity from 0 to 4.", "Pastilles : gravité de 0 à 4."),
    "deck.strengths.priority.kicker": Phrase(
        "Frictions by priority", "Points de friction par priorité"
    ),
    "deck.strengths.priority.subtitle": Phrase(
        "How bad, how often and for how many", "Gravité, fréquence et clientèle touchée"
    ),
    "deck.strengths.priority.title.open": Phrase(
        "The first friction to remove has no remedy yet: {friction:quoted}",
        "Le point de friction à lever d’abord n’a pas encore de remède : {friction:quoted}",
    ),
    "deck.strengths.priority.title.few": Phrase(
        "Start with {count} of {total:plural|# friction|# frictions}: they carry {share:percent} "
        "of the weight",
        "Commencer par {count:plural|# point de friction|# points de friction} sur {total} : ils "
        "pèsent {share:percent} du total",
    ),
    "deck.strengths.priority.title.first": Phrase(
        "The friction to remove first: {friction:quoted}",
        "Le point de friction à lever d’abord : {friction:quoted}",
    ),
    "deck.strengths.priority.rank": Phrase("Rank", "Rang"),
    "deck.strengths.priority.friction": Phrase("Friction", "Point de friction"),
    "deck.strengths.priority.severity": Phrase("Severity", "Gravité"),
    "deck.strengths.priority.frequency": Phrase("Frequency", "Fréquence"),
    "deck.strengths.priority.reach": Phrase("Reach", "Clientèle"),
    "deck.strengths.priority.score": Phrase("Priority", "Priorité"),
    "deck.strengths.priority.table_says": Phrase(
        "Table of {count:plural|# friction|# frictions} by priority",
        "Tableau de {count:plural|# point de friction|# points de friction} par priorité",
    ),
    "deck.strengths.priority.chart_says": Phrase(
        "Bar chart of the priorities, 0 to 100: {bars}",
        "Diagramme en barres des priorités, de 0 à 100 : {bars}",
    ),
    "deck.strengths.priority.where": Phrase("{stage}, {where}", "{stage}, {where}"),
    "deck.strengths.priority.against": Phrase("Against {text:quoted}", "Contre {text:quoted}"),
    "deck.strengths.priority.left_out": Phrase(
        "Not shown: {lower:plural|# lower-ranked|# lower-ranked}, {unscored:plural|# without a "
        "priority|# without a priority} (see the notes).",
        "Non affichées : {lower:plural|# moins prioritaire|# moins prioritaires}, "
        "{unscored:plural|# sans priorité connue|# sans priorité connue} (voir les commentaires).",
    ),
}
