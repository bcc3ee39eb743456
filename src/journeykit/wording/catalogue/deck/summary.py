"""What the summary of a deck says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.summary.kicker": Phrase("Executive summary", "L’essentiel"),
    "deck.summary.subtitle": Phrase(
        "{personas:plural|# persona|# personas}, {journeys:plural|# journey|# journeys}, "
        "{sources:plural|# source|# sources}",
        "{personas:plural|# persona|# personas}, {journeys:plural|# parcours|# parcours}, "
        "{sources:plural|# source|# sources}",
    ),
    "deck.summary.title.questions_wins": Phrase(
        "{questions:plural|# unanswered question|# unanswered questions}, and {wins:plural|# quick "
        "win|# quick wins} to start with",
        "{questions:plural|# question|# questions} sans réponse, et {wins:plural|# gain rapide|# "
        "gains rapides} pour commencer",
    ),
    "deck.summary.title.questions_plans": Phrase(
        "{questions:plural|# unanswered question|# unanswered questions}, and {plans:plural|# "
        "opportunity|# opportunities} on the table",
        "{questions:plural|# question|# questions} sans réponse, et {plans:plural|# "
        "opportunité|# opportunités} sur la table",
    ),
    "deck.summary.title.questions": Phrase(
        "{questions:plural|# unanswered question|# unanswered questions}, and nothing planned yet",
        "{questions:plural|# question|# questions} sans réponse, et rien de prévu à ce jour",
    ),
    "deck.summary.title.frictions_wins": Phrase(
        "Nothing is planned for {open} of {total:plural|# friction|# frictions}, yet {wins:plural|"
        "# quick win is|# quick wins are} within reach",
        "Rien de prévu pour {open:plural|# point de friction|# points de friction} sur {total}, "
        "mais {wins:plural|# gain rapide|# gains rapides} à portée de main",
    ),
    "deck.summary.title.frictions": Phrase(
        "Nothing is planned yet for {open} of {total:plural|# friction|# frictions}",
        "Rien de prévu à ce jour pour {open:plural|# point de friction|# points de friction} sur "
        "{total}",
    ),
    "deck.summary.title.planned": Phrase(
        "{total:plural|# friction|# frictions}, and a remedy planned for {total:plural|it|each}",
        "{total:plural|# point de friction, et son remède est prévu|# points de friction, et un "
        "remède prévu pour chacun}",
    ),
    "deck.summary.title.moment": Phrase(
        "The best time to speak: {start:clock} to {end:clock}, with {persona}",
        "Le meilleur moment pour prendre la parole : de {start:clock} à {end:clock}, avec "
        "{persona}",
    ),
    "deck.summary.title.calm": Phrase(
        "No low point so far, and {gaps:plural|# blind spot|# blind spots} to look into",
        "Aucun point bas à ce jour, et {gaps:plural|# angle mort|# angles morts} à éclaircir",
    ),
    "deck.summary.title.map": Phrase("What the map says so far", "Ce que dit déjà la carte"),
    "deck.summary.question.decided": Phrase("Where it is won or lost", "Là où tout se joue"),
    "deck.summary.question.felt": Phrase("How it feels", "Ce que l’on ressent"),
    "deck.summary.question.hinders": Phrase("What gets in the way most", "Ce qui freine le plus"),
    "deck.summary.question.reach": Phrase("When to speak", "Quand prendre la parole"),
    "deck.summary.question.blind_spots": Phrase(
        "What we do not know yet", "Ce que l’on ne sait pas encore"
    ),
    "deck.summary.unit.open": Phrase(
        "unanswered, of the {total:plural|# question|# questions} that customers ask",
        "sans réponse, sur {total:plural|# question|# questions} que se posent les clients",
    ),
    "deck.summary.unit.answered": Phrase(
        "{count:plural|question, and its answer|questions, each with an answer}",
        "{count:plural|question, avec sa réponse|questions, chacune avec sa réponse}",
    ),
    "deck.summary.unit.lowest": Phrase(
        "at the lowest point, from −2 to +2", "au point le plus bas, de −2 à +2"
    ),
    "deck.summary.unit.felt": Phrase(
        "how it feels there, from −2 to +2", "ressenti à ce moment, de −2 à +2"
    ),
    "deck.summary.unit.remembered": Phrase(
        "the memory that stays, from −2 to +2", "souvenir laissé, de −2 à +2"
    ),
    "deck.summary.unit.priority": Phrase("priority score out of 100", "score de priorité sur 100"),
    "deck.summary.unit.severity": Phrase("severity", "gravité"),
    "deck.summary.unit.frictions": Phrase(
        "{count:plural|friction|frictions}, none of them rated yet",
        "{count:plural|point de friction|points de friction}, sans gravité connue",
    ),
    "deck.summary.unit.score": Phrase("score of {score} out of 100", "score : {score} sur 100"),
    "deck.summary.unit.gaps": Phrase(
        "{count:plural|blind spot|blind spots} on the map",
        "{count:plural|angle mort|angles morts} sur la carte",
    ),
    "deck.summary.unanswered": Phrase(
        "At {stage:quoted} customers ask {demand:quoted}, and nothing answers",
        "À l’étape {stage:quoted}, rien ne répond à la question {demand:quoted}",
    ),
    "deck.summary.unanswered_day": Phrase(
        "{persona} asks {demand:quoted}, and nothing answers",
        "{persona} demande {demand:quoted}, et rien n’y répond",
    ),
    "deck.summary.lowest": Phrase(
        "The low point is the stage {stage:quoted}", "Le point bas est l’étape {stage:quoted}"
    ),
    "deck.summary.lowest_at": Phrase(
        "The low point is {touchpoint:quoted}, at the stage {stage:quoted}",
        "Le point bas est {touchpoint:quoted}, à l’étape {stage:quoted}",
    ),
    "deck.summary.calm": Phrase(
        "No low point on the journey {journey:quoted}",
        "Aucun point bas sur le parcours {journey:quoted}",
    ),
    "deck.summary.friction": Phrase("{friction:quoted}", "{friction:quoted}"),
    "deck.summary.moment": Phrase("{persona}: {moment:quoted}", "{persona} : {moment:quoted}"),
    "deck.summary.remedy.decided": Phrase("Planned: {what:quoted}", "Prévu : {what:quoted}"),
    "deck.summary.remedy.hinders": Phrase("Planned: {what:quoted}", "Prévu : {what:quoted}"),
    "deck.summary.remedy.reach": Phrase("To bring: {what:quoted}", "À apporter : {what:quoted}"),
    "deck.summary.remedy.blind_spots": Phrase("What helps: {what}", "Le remède : {what}"),
    "deck.summary.no_remedy.decided": Phrase("Nothing planned yet", "Rien de prévu à ce jour"),
    "deck.summary.no_remedy.hinders": Phrase("Nothing planned yet", "Rien de prévu à ce jour"),
    "deck.summary.no_remedy.reach": Phrase(
        "Nothing to bring there yet", "Rien à y apporter à ce jour"
    ),
    "deck.summary.more_remedies": Phrase(
        "{first}, and {count:plural|# more|# more}", "{first}, et {count:plural|# autre|# autres}"
    ),
    "deck.summary.origin.journey": Phrase("Journey {journey:quoted}", "Parcours {journey:quoted}"),
    "deck.summary.origin.journey_of": Phrase(
        "Journey {journey:quoted}, {persona}", "Parcours {journey:quoted}, {persona}"
    ),
    "deck.summary.origin.day": Phrase("A day of {persona}", "Journée type, {persona}"),
    "deck.summary.origin.named_day": Phrase("{day}, {persona}", "{day}, {persona}"),
    "deck.summary.origin.at": Phrase("{where}, {origin}", "{where}, {origin}"),
    "deck.summary.origin.at_journey": Phrase(
        "{where}, on the journey {journey:quoted}", "{where}, parcours {journey:quoted}"
    ),
    "deck.summary.origin.map": Phrase("The map as a whole", "La carte dans son ensemble"),
    "deck.summary.leads": Phrase(
        "Opens the slide that shows it", "Ouvre la diapositive qui le montre"
    ),
    "deck.summary.objectives": Phrase("Objectives", "Objectifs"),
    "deck.summary.more_objectives": Phrase(
        "+ {count} more (see the notes)",
        "+ {count:plural|# autre|# autres} (voir les commentaires)",
    ),
}
