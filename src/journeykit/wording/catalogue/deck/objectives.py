"""What the slides of the objectives say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.objectives.kicker": Phrase("Objectives", "Objectifs"),
    "deck.objectives.subtitle": Phrase(
        "Where the map speaks to each, how it is measured, and what comes next",
        "Ce qu’en dit la carte, comment il se mesure, et la prochaine étape",
    ),
    "deck.objectives.title.silent_one": Phrase(
        "The map says nothing yet on {objective:quoted}",
        "La carte ne dit rien encore de {objective:quoted}",
    ),
    "deck.objectives.title.silent": Phrase(
        "The map says nothing yet on {silent} of {total:plural|# objective|# objectives}",
        "La carte ne dit rien encore de {silent:plural|# objectif|# objectifs} sur {total}",
    ),
    "deck.objectives.title.no_figure": Phrase(
        "{total:plural|The only objective has no|None of the # objectives has a} measured KPI "
        "yet: no way to tell whether {total:plural|it is|they are} reached",
        "{total:plural|Le seul objectif n’a|Aucun des # objectifs n’a} encore d’indicateur mesuré "
        ": impossible de dire {total:plural|s’il est atteint|s’ils sont atteints}",
    ),
    "deck.objectives.title.figures_missing": Phrase(
        "{count} of {total:plural|# objective|# objectives} {count:plural|has|have} no measured "
        "KPI to show whether {count:plural|it is|they are} reached",
        "{count:plural|# objectif|# objectifs} sur {total} sans indicateur mesuré pour dire "
        "{count:plural|s’il est atteint|s’ils sont atteints}",
    ),
    "deck.objectives.title.unserved": Phrase(
        "{count} of {total:plural|# objective|# objectives} {count:plural|is|are} measured, and "
        "nothing on the map serves {count:plural|it|them}",
        "{count:plural|# objectif|# objectifs} sur {total} : un indicateur, mais rien sur la carte "
        "pour y parvenir",
    ),
    "deck.objectives.title.missed": Phrase(
        "{total:plural|The only objective is|All # objectives are} answered, and "
        "{missed:plural|# target is|# targets are} still to be reached",
        "{total:plural|Le seul objectif a|Les # objectifs ont} une réponse, et "
        "{missed:plural|# cible reste|# cibles restent} à atteindre",
    ),
    "deck.objectives.title.reached": Phrase(
        "{total:plural|The only objective is|All # objectives are} answered, and every target is "
        "reached",
        "{total:plural|Le seul objectif a|Les # objectifs ont} une réponse, et toutes les cibles "
        "sont atteintes",
    ),
    "deck.objectives.title.answered": Phrase(
        "{total:plural|The only objective is|All # objectives are} answered",
        "{total:plural|Le seul objectif a|Les # objectifs ont} une réponse",
    ),
    "deck.objectives.status.answered": Phrase("Answered", "Traité"),
    "deck.objectives.status.partly": Phrase("In part", "En partie"),
    "deck.objectives.status.silent": Phrase("Not yet", "Pas encore"),
    "deck.objectives.unknown": Phrase("unknown", "inconnu"),
    "deck.objectives.status": Phrase("Status", "Statut"),
    "deck.objectives.objective": Phrase("Objective", "Objectif"),
    "deck.objectives.figure": Phrase("KPI", "Indicateur"),
    "deck.objectives.next": Phrase("Next step", "Prochaine étape"),
    "deck.objectives.table": Phrase("Objectives", "Objectifs"),
    "deck.objectives.table_says": Phrase(
        "Table of {count:plural|# objective|# objectives} with what the map says on each",
        "Tableau de {count:plural|# objectif|# objectifs} avec ce qu’en dit la carte",
    ),
    "deck.objectives.today": Phrase("Today", "Aujourd’hui"),
    "deck.objectives.target": Phrase("Target", "Cible"),
    "deck.objectives.value": Phrase("Value", "Valeur"),
    "deck.objectives.chart_says": Phrase("{name}: {bars}", "{name} : {bars}"),
    "deck.objectives.reached": Phrase("target reached", "cible atteinte"),
    "deck.objectives.missed": Phrase("target not reached", "cible non atteinte"),
    "deck.objectives.no_target": Phrase("no target stated", "cible non indiquée"),
    "deck.objectives.not_measured": Phrase("not measured yet", "pas encore mesuré"),
    "deck.objectives.no_figure": Phrase("No KPI yet", "Pas encore d’indicateur"),
    "deck.objectives.no_figure_needed": Phrase("Needs no KPI", "Sans indicateur, par choix"),
    "deck.objectives.no_step": Phrase(
        "No opportunity serves this objective yet", "Aucune opportunité ne sert encore cet objectif"
    ),
    "deck.objectives.choose_figure": Phrase(
        "Choose the KPI that will tell whether it is reached",
        "Choisir l’indicateur qui dira s’il est atteint",
    ),
    "deck.objectives.map": Phrase("On the map", "Sur la carte"),
    "deck.objectives.choose_first": Phrase(
        "Choose a KPI for each objective, starting with {objective:quoted}",
        "Choisir un indicateur pour chaque objectif, à commencer par {objective:quoted}",
    ),
    "deck.objectives.linked": Phrase("On the map: {names:quoted}", "Sur la carte : {names:quoted}"),
    "deck.objectives.linked_and_more": Phrase(
        "On the map: {names:quoted}, +\u00a0{count}\u00a0more",
        "Sur la carte : {names:quoted}, +\u00a0{count:plural|# autre|# autres}",
    ),
    "deck.objectives.how_to_read": Phrase(
        "Answered: the map speaks to the objective, and a KPI measures it. In part: one of the "
        "two. Not yet: neither.",
        "Traité : la carte parle de l’objectif, et un indicateur le mesure. En partie : l’un des "
        "deux. Pas encore : ni l’un ni l’autre.",
    ),
    "deck.objectives.step": Phrase("Next: {what}", "À suivre : {what}"),
}
