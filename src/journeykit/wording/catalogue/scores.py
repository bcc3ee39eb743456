"""What the scores of opportunities, the promises and the objectives say.

``.opening`` variants are the same words with a capital: they open a sentence.
"""

from collections.abc import Mapping

from journeykit.wording.catalogue.analyses import openings
from journeykit.wording.catalogue.phrase import Phrase

CLAUSES: Mapping[str, Phrase] = {
    "score.impact": Phrase("impact {value:whole} of 5", "impact {value:whole} sur 5"),
    "score.effort": Phrase("effort {value:whole} of 5", "effort {value:whole} sur 5"),
    "score.confidence": Phrase("confidence {value:whole} of 5", "confiance {value:whole} sur 5"),
    "score.reach": Phrase("{value:percent} of customers", "{value:percent} de la clientèle"),
    "score.cost": Phrase("cost {value}", "coût {value}"),
    "score.cost.in_currency": Phrase("cost {value} {currency}", "coût {value} {currency}"),
}

SCORES: Mapping[str, Phrase] = {
    "score.reason.plain": Phrase("{clauses:list}", "{clauses:list}"),
    "score.reason.mixed": Phrase(
        "{strong:list}, but {weak:list}", "{strong:list}, mais {weak:list}"
    ),
    "score.reason.quadrant": Phrase("{quadrant}: {known}", "{quadrant} : {known}"),
    "score.reason.need": Phrase(
        "Need {need:quoted}: important to {importance:percent}, met for {satisfaction:percent}",
        "Besoin {need:quoted} : important pour {importance:percent}, satisfait pour "
        "{satisfaction:percent}",
    ),
    "score.reason.unscored": Phrase(
        "No score; still to find out: {unknown:list}", "Sans score ; à préciser : {unknown:list}"
    ),
    "score.name.reach": Phrase("share of customers", "part de la clientèle"),
    "score.name.impact": Phrase("impact", "impact"),
    "score.name.confidence": Phrase("confidence", "confiance"),
    "score.name.effort": Phrase("effort", "effort"),
    "score.name.cost": Phrase("cost", "coût"),
    "score.unknown.answers": Phrase("what it answers", "ce à quoi elle répond"),
    "score.unknown.persona": Phrase("who travels the journey", "à qui est le parcours"),
    "score.unknown.reach": Phrase(
        "share of customers of {personas:quoted}", "part dans la clientèle : {personas:quoted}"
    ),
    "score.unknown.needs": Phrase("the need it answers", "le besoin auquel elle répond"),
    "score.unknown.importance": Phrase(
        "how important {need:quoted} is", "l’importance du besoin {need:quoted}"
    ),
    "score.unknown.satisfaction": Phrase(
        "how well {need:quoted} is met", "la satisfaction du besoin {need:quoted}"
    ),
    "score.quadrant.quick_win": Phrase("Quick win", "Gain rapide"),
    "score.quadrant.big_bet": Phrase("Big bet", "Grand projet"),
    "score.quadrant.fill_in": Phrase("Fill-in", "Tâche d’appoint"),
    "score.quadrant.thankless": Phrase("Thankless task", "Tâche ingrate"),
    "score.power": Phrase("{factor} (power {power})", "{factor} (puissance {power})"),
    "score.how_to_read.impact_effort": Phrase(
        "Quick wins first (impact from {high:whole} of 5, effort below), then big bets (high "
        "impact, high effort), fill-ins (both low) and thankless tasks; within each by impact ÷ "
        "effort, the score. Without impact or effort there is no score.",
        "D’abord les gains rapides (impact à partir de {high:whole} sur 5, effort en dessous), "
        "puis les grands projets (impact et effort élevés), les tâches d’appoint (ni l’un ni "
        "l’autre) et les tâches ingrates ; dans chaque groupe, selon impact ÷ effort, le score. "
        "Sans impact ou sans effort, pas de score.",
    ),
    "score.how_to_read.rice": Phrase(
        "RICE = share of customers reached × impact × confidence ÷ effort. Impact 1 to 5 counts "
        "as 0.25, 0.5, 1, 2, 3; confidence 1 to 5 as 20% to 100%. Twice the score is twice the "
        "gain for the same effort; what is unknown is not guessed.",
        "RICE = part de la clientèle touchée × impact × confiance ÷ effort. L’impact de 1 à 5 "
        "compte pour 0,25, 0,5, 1, 2, 3 ; la confiance de 1 à 5, pour 20 % à 100 %. Un score "
        "double promet deux fois plus pour le même effort ; l’inconnu n’est pas deviné.",
    ),
    "score.how_to_read.ice": Phrase(
        "ICE = mean of impact, confidence and ease (6 − effort), from 1 to 5. What is unknown is "
        "not guessed.",
        "ICE = moyenne de l’impact, de la confiance et de la facilité (6 − effort), de 1 à 5. "
        "L’inconnu n’est pas deviné.",
    ),
    "score.how_to_read.odi": Phrase(
        "From 0 to 20: importance + (importance − satisfaction) of the most underserved need that "
        "it answers, both on 10. Above 10 the need is underserved, above 15 badly so.",
        "De 0 à 20 : importance + (importance − satisfaction) du besoin le plus mal servi auquel "
        "elle répond, chacune sur 10. Au-dessus de 10, le besoin est mal servi ; au-dessus de 15, "
        "très mal.",
    ),
    "score.how_to_read.own": Phrase(
        "{name:quoted} = product of: {powers:list}. Impact and confidence count as in RICE; what "
        "is unknown is not guessed.",
        "{name:quoted} = produit de : {powers:list}. Impact et confiance comptent comme dans "
        "RICE ; l’inconnu n’est pas deviné.",
    ),
    "score.summary.none": Phrase(
        "No open opportunity on the map", "Aucune opportunité ouverte sur la carte"
    ),
    "score.summary.unscored": Phrase(
        "Too little is known to rank {total:plural|the only opportunity|the # opportunities}",
        "Trop d’inconnues pour classer {total:plural|la seule opportunité|les # opportunités}",
    ),
    "score.summary.nothing": Phrase(
        "No opportunity scores above zero: something rules each of them out",
        "Aucune opportunité au-dessus de zéro : un facteur exclut chacune d’elles",
    ),
    "score.summary.low_impact": Phrase(
        "No opportunity with a high impact; the least effort for its impact: {opportunity:quoted}",
        "Aucune opportunité à fort impact ; la moins coûteuse en effort : {opportunity:quoted}",
    ),
    "score.summary.start": Phrase(
        "Start with {opportunity:quoted}", "Commencer par {opportunity:quoted}"
    ),
    "score.column.score": Phrase("Score", "Score"),
    "score.column.quadrant": Phrase("Quadrant", "Quadrant"),
    "score.column.opportunity": Phrase("Opportunity", "Opportunité"),
    "score.column.reach": Phrase("Reach", "Clientèle"),
    "score.column.impact": Phrase("Impact", "Impact"),
    "score.column.confidence": Phrase("Conf.", "Conf."),
    "score.column.effort": Phrase("Effort", "Effort"),
    "score.column.cost": Phrase("Cost", "Coût"),
    "score.column.importance": Phrase("Import.", "Import."),
    "score.column.satisfaction": Phrase("Satisf.", "Satisf."),
    "score.why": Phrase("Why", "Pourquoi"),
    "score.answers": Phrase("answers: {titles:quoted}", "répond à : {titles:quoted}"),
    "score.lever": Phrase("lever", "levier"),
    "score.lever.hypothesis": Phrase(
        "lever, to be tested: {hypothesis:quoted}", "levier, à tester : {hypothesis:quoted}"
    ),
    "score.lever.moments": Phrase("asked for by: {titles:quoted}", "appelé par : {titles:quoted}"),
    "score.unscored": Phrase(
        "{n:plural|# opportunity without a score|# opportunities without a score}",
        "{n:plural|# opportunité sans score|# opportunités sans score}",
    ),
    "score.done": Phrase("Done already: {titles:quoted}", "Déjà faites : {titles:quoted}"),
    "score.rejected": Phrase("Rejected: {titles:quoted}", "Écartées : {titles:quoted}"),
}

PROMISES: Mapping[str, Phrase] = {
    "promise.how_to_read": Phrase(
        "Which needs and barriers of each persona a promise or an offer answers, by the links of "
        "the map. What a proposition answers is not unanswered.",
        "Les besoins et les freins de chaque persona auxquels répond une promesse ou une offre, "
        "d’après les liens de la carte. Ce à quoi répond une proposition n’est pas sans réponse.",
    ),
    "promise.summary.none": Phrase(
        "No need and no barrier of a persona is stated yet",
        "Aucun besoin ni frein d’un persona n’est encore indiqué",
    ),
    "promise.summary.all": Phrase(
        "{total:plural|The only need or barrier has an answer|"
        "All # needs and barriers have an answer}",
        "{total:plural|Le seul besoin ou frein a une réponse|"
        "Les # besoins et freins ont une réponse}",
    ),
    "promise.summary.of_one": Phrase(
        "{unanswered} of {total:plural|# need or barrier|# needs and barriers} without an answer, "
        "all for {persona:quoted}",
        "{unanswered:plural|# besoin ou frein|# besoins et freins} sur {total} sans réponse, pour "
        "{persona:quoted}",
    ),
    "promise.summary.some": Phrase(
        "{unanswered} of {total:plural|# need or barrier|# needs and barriers} without an answer, "
        "{count} of them for {persona:quoted}",
        "{unanswered:plural|# besoin ou frein|# besoins et freins} sur {total} sans réponse, dont "
        "{count} pour {persona:quoted}",
    ),
}

OBJECTIVES: Mapping[str, Phrase] = {
    "objective.how_to_read": Phrase(
        "Answered: something on the map speaks to the objective, and a figure tells. Partly: one "
        "of both. Silent: neither.",
        "Répondu : la carte traite de l’objectif, et un chiffre le mesure. En partie : l’un des "
        "deux. Muet : ni l’un ni l’autre.",
    ),
    "objective.silent": Phrase(
        "Nothing on the map speaks to it, and nothing is measured",
        "Rien sur la carte n’en traite, et rien n’est mesuré",
    ),
    "objective.measured_only": Phrase(
        "Measured, but nothing on the map speaks to it",
        "Mesuré, mais rien sur la carte n’en traite",
    ),
    "objective.linked_only": Phrase(
        "{n:plural|# part|# parts} of the map {n:plural|speaks|speak} to it, but no figure tells "
        "whether it is reached",
        "{n:plural|# élément|# éléments} de la carte {n:plural|en traite|en traitent}, mais aucun "
        "chiffre ne dit s’il est atteint",
    ),
    "objective.linked": Phrase(
        "{n:plural|# part|# parts} of the map {n:plural|speaks|speak} to it",
        "{n:plural|# élément|# éléments} de la carte {n:plural|en traite|en traitent}",
    ),
    "objective.measured": Phrase(
        "{n:plural|# part|# parts} of the map {n:plural|speaks|speak} to it; "
        "{measured:plural|# figure|# figures} measured, without a target to compare with",
        "{n:plural|# élément|# éléments} de la carte {n:plural|en traite|en traitent} ; "
        "{measured:plural|# chiffre mesuré|# chiffres mesurés}, sans cible de comparaison",
    ),
    "objective.on_target": Phrase(
        "{n:plural|# part|# parts} of the map {n:plural|speaks|speak} to it; {reached} of "
        "{targets:plural|# target|# targets} reached",
        "{n:plural|# élément|# éléments} de la carte {n:plural|en traite|en traitent} ; "
        "{reached:plural|# cible atteinte|# cibles atteintes} sur {targets}",
    ),
    "objective.summary.none": Phrase(
        "The map states no objective yet", "La carte n’indique encore aucun objectif"
    ),
    "objective.summary.all": Phrase(
        "{total:plural|The only objective is answered|All # objectives are answered}",
        "{total:plural|La carte répond au seul objectif|La carte répond aux # objectifs}",
    ),
    "objective.summary.partly": Phrase(
        "{answered} of {total:plural|# objective|# objectives} answered, the rest in part",
        "La carte répond à {answered:plural|# objectif|# objectifs} sur {total}, et en partie aux "
        "autres",
    ),
    "objective.summary.silent": Phrase(
        "{answered} of {total:plural|# objective|# objectives} answered; the map is silent on "
        "{silent}, first: {first:quoted}",
        "La carte répond à {answered:plural|# objectif|# objectifs} sur {total} ; rien encore sur "
        "{silent:plural|celui-ci :|# d’entre eux, dont} {first:quoted}",
    ),
}

PHRASES: Mapping[str, Phrase] = {
    **CLAUSES,
    **openings(CLAUSES),
    **SCORES,
    **PROMISES,
    **OBJECTIVES,
}
