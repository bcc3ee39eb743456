"""Wording of the diagrams."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

TITLES: Mapping[str, Phrase] = {
    "diagram.flow.title.unanswered": Phrase(
        "A moment of truth goes unanswered: {demand:quoted}",
        "Un moment de vérité reste sans réponse : {demand:quoted}",
    ),
    "diagram.flow.title.bad_truth": Phrase(
        "The moment of truth feels bad: {stage:quoted}, {valence:signed}",
        "Moment de vérité mal vécu : {stage:quoted}, {valence:signed}",
    ),
    "diagram.flow.title.truth": Phrase(
        "It is decided at {stage:quoted}: {demand:quoted}",
        "Tout se joue à l’étape {stage:quoted} : {demand:quoted}",
    ),
    "diagram.flow.title.low_with_frictions": Phrase(
        "The lowest point is {stage:quoted}: {valence:signed}, with "
        "{frictions:plural|# friction|# frictions}",
        "Point bas : {stage:quoted}, {valence:signed}, avec "
        "{frictions:plural|# point de friction|# points de friction}",
    ),
    "diagram.flow.title.low": Phrase(
        "The lowest point is {stage:quoted}: {valence:signed}",
        "Point bas : {stage:quoted}, {valence:signed}",
    ),
    "diagram.flow.title.one_friction": Phrase(
        "A single friction on the way: {friction:quoted}",
        "Un seul point de friction : {friction:quoted}",
    ),
    "diagram.flow.title.frictions.together": Phrase(
        "{total} frictions, all at {stage:quoted}",
        "{total} points de friction, tous à l’étape {stage:quoted}",
    ),
    "diagram.flow.title.frictions.mostly": Phrase(
        "{total} frictions, {most} of them at {stage:quoted}",
        "{total} points de friction, dont {most} à l’étape {stage:quoted}",
    ),
    "diagram.flow.title.frictions.spread": Phrase(
        "{total} frictions all along the way", "{total} points de friction tout au long du parcours"
    ),
    "diagram.flow.title.no_low": Phrase(
        "No low point; the best moment: {name:quoted}, {valence:signed}",
        "Aucun point bas ; meilleur moment : {name:quoted}, {valence:signed}",
    ),
    "diagram.flow.title.unfelt": Phrase(
        "{touchpoints:plural|# touchpoint|# touchpoints} in {stages:plural|# stage|# stages}, "
        "and no emotion known yet",
        "{touchpoints:plural|# point de contact|# points de contact} en "
        "{stages:plural|# étape|# étapes}, sans émotion connue à ce jour",
    ),
    "diagram.flow.title.no_touchpoint": Phrase(
        "{stages:plural|# stage|# stages}, and no touchpoint described yet",
        "{stages:plural|# étape|# étapes}, sans point de contact décrit à ce jour",
    ),
}

LABELS: Mapping[str, Phrase] = {
    "diagram.flow.name": Phrase("Journey flow", "Parcours client"),
    "diagram.flow.truth": Phrase("Moment of truth", "Moment de vérité"),
    "diagram.flow.demand": Phrase("{demand:quoted}", "{demand:quoted}"),
    "diagram.flow.unanswered": Phrase("No answer yet", "Sans réponse à ce jour"),
    "diagram.flow.lowest": Phrase("Lowest point", "Point bas"),
    "diagram.flow.friction": Phrase("Friction", "Point de friction"),
    "diagram.flow.severity": Phrase("Severity {severity} of 4", "Gravité {severity} sur 4"),
    "diagram.flow.more_frictions": Phrase(
        "+ {n:plural|# more friction|# more frictions}",
        "+ {n:plural|# autre point de friction|# autres points de friction}",
    ),
    "diagram.flow.empty": Phrase("No touchpoint described yet", "Aucun point de contact décrit"),
    "diagram.flow.touchpoints": Phrase(
        "{n:plural|# touchpoint|# touchpoints}", "{n:plural|# point de contact|# points de contact}"
    ),
    "diagram.flow.more_touchpoints": Phrase(
        "+ {n:plural|# more touchpoint|# more touchpoints}",
        "+ {n:plural|# autre point de contact|# autres points de contact}",
    ),
    "diagram.flow.more_stages": Phrase(
        "{n:plural|# more stage|# more stages}", "{n:plural|# autre étape|# autres étapes}"
    ),
    "diagram.flow.leave": Phrase("{share} leave here", "{share} partent ici"),
    "diagram.flow.at_worst": Phrase("The lowest emotion among them", "La plus basse des émotions"),
    "diagram.flow.on_average": Phrase("The emotion on average", "L’émotion moyenne"),
    "diagram.flow.summed": Phrase(
        "{touchpoints} touchpoints are too many to draw: each stage is summed up in one card",
        "{touchpoints} points de contact, trop pour une image : une carte résume chaque étape",
    ),
    "diagram.flow.summed_ways": Phrase(
        "{ways} transitions are too many to draw: each stage is summed up in one card",
        "{ways} transitions, trop pour une image : une carte résume chaque étape",
    ),
}

LEGEND: Mapping[str, Phrase] = {
    "diagram.flow.legend.unknown": Phrase("emotion unknown", "émotion inconnue"),
    "diagram.flow.legend.friction": Phrase(
        "friction and its severity, 0 to 4", "point de friction et sa gravité, de 0 à 4"
    ),
    "diagram.flow.legend.after_friction": Phrase(
        "step after a friction", "passage après un point de friction"
    ),
    "diagram.flow.legend.share": Phrase(
        "number and width: of those who are there, who go this way",
        "nombre et largeur : part de ceux qui y sont et continuent par là",
    ),
    "diagram.flow.legend.truth": Phrase("moment of truth", "moment de vérité"),
}

TIPS: Mapping[str, Phrase] = {
    "diagram.flow.tip.emotion": Phrase("emotion {valence:signed}", "émotion {valence:signed}"),
    "diagram.flow.tip.friction": Phrase("friction: {title}", "point de friction : {title}"),
    "diagram.flow.tip.truth": Phrase(
        "moment of truth: {demand:quoted}", "moment de vérité : {demand:quoted}"
    ),
}
"""What is said of a part when one points at it, or has it read out."""

BLUEPRINT: Mapping[str, Phrase] = {
    "diagram.blueprint.title.no_touchpoint": Phrase(
        "No touchpoint is described yet", "Aucun point de contact n’est encore décrit"
    ),
    "diagram.blueprint.title.undescribed": Phrase(
        "Nothing behind the scenes is described yet, at any of "
        "{touchpoints:plural|# touchpoint|# touchpoints}",
        "Les coulisses restent à décrire : {touchpoints:plural|# point de contact|"
        "# points de contact} et aucun processus",
    ),
    "diagram.blueprint.title.worst_undescribed": Phrase(
        "Nobody has described what stands behind the worst friction: {friction:quoted}",
        "Personne n’a décrit ce qui se joue derrière le pire point de friction : {friction:quoted}",
    ),
    "diagram.blueprint.title.worst_in_sight": Phrase(
        "The worst friction happens in full view, with nothing described behind it: "
        "{friction:quoted}",
        "Le pire point de friction se joue sous les yeux du client, sans rien de décrit derrière : "
        "{friction:quoted}",
    ),
    "diagram.blueprint.title.worst_hangs_on": Phrase(
        "Behind the worst friction, {steps:plural|# step|# steps} that the customer never sees: "
        "{friction:quoted}",
        "Derrière le pire point de friction, {steps:plural|# opération|# opérations} hors de vue "
        "du client : {friction:quoted}",
    ),
    "diagram.blueprint.title.partly": Phrase(
        "What the company does is described at {described} of "
        "{touchpoints:plural|# touchpoint|# touchpoints}",
        "Ce que fait l’entreprise est décrit pour {described} des "
        "{touchpoints:plural|# point de contact|# points de contact}",
    ),
    "diagram.blueprint.title.teams": Phrase(
        "{steps:plural|# step|# steps} and {teams:plural|# team|# teams} behind "
        "{touchpoints:plural|# touchpoint|# touchpoints}",
        "{steps:plural|# opération|# opérations} et {teams:plural|# équipe|# équipes} derrière "
        "{touchpoints:plural|# point de contact|# points de contact}",
    ),
    "diagram.blueprint.title.steps": Phrase(
        "{steps:plural|# step|# steps} behind {touchpoints:plural|# touchpoint|# touchpoints}",
        "{steps:plural|# opération|# opérations} derrière "
        "{touchpoints:plural|# point de contact|# points de contact}",
    ),
    "diagram.blueprint.name": Phrase("Service blueprint", "Blueprint de service"),
    "diagram.blueprint.lane.customer": Phrase("Customer", "Client"),
    "diagram.blueprint.lane.front_stage": Phrase("Front stage", "Front office"),
    "diagram.blueprint.lane.back_stage": Phrase("Back stage", "Back office"),
    "diagram.blueprint.lane.support": Phrase("Support", "Support"),
    "diagram.blueprint.lane.unsaid": Phrase("By whom: not said", "Par qui : non précisé"),
    "diagram.blueprint.line.interaction": Phrase("line of interaction", "ligne d’interaction"),
    "diagram.blueprint.line.visibility": Phrase("line of visibility", "ligne de visibilité"),
    "diagram.blueprint.line.internal": Phrase(
        "line of internal interaction", "ligne d’interaction interne"
    ),
    "diagram.blueprint.evidence": Phrase("Physical evidence", "Preuve physique"),
    "diagram.blueprint.empty": Phrase(
        "No touchpoint described yet", "Aucun point de contact décrit"
    ),
    "diagram.blueprint.no_action": Phrase("No action described yet", "Aucune action décrite"),
    "diagram.blueprint.undescribed": Phrase("Not described yet", "Non décrit à ce jour"),
    "diagram.blueprint.friction": Phrase("Friction", "Point de friction"),
    "diagram.blueprint.team": Phrase("Team", "Équipe"),
    "diagram.blueprint.more": Phrase("+ {n:plural|# more|# more}", "+ {n:plural|# autre|# autres}"),
    "diagram.blueprint.touchpoints": Phrase(
        "{n:plural|# touchpoint|# touchpoints}", "{n:plural|# point de contact|# points de contact}"
    ),
    "diagram.blueprint.more_stages": Phrase(
        "{n:plural|# more stage|# more stages}", "{n:plural|# autre étape|# autres étapes}"
    ),
    "diagram.blueprint.described": Phrase(
        "{n:plural|# of them described|# of them described}",
        "{n:plural|dont # décrit|dont # décrits}",
    ),
    "diagram.blueprint.steps": Phrase(
        "{n:plural|# step|# steps}", "{n:plural|# opération|# opérations}"
    ),
    "diagram.blueprint.tip.step": Phrase("{lane}: {step}", "{lane} : {step}"),
    "diagram.blueprint.summed": Phrase(
        "{touchpoints} touchpoints are too many to draw: each stage is summed up in one column",
        "{touchpoints} points de contact, trop pour une image : une colonne résume chaque étape",
    ),
    "diagram.blueprint.summed_ways": Phrase(
        "{ways} transitions are too many to draw: each stage is summed up in one column",
        "{ways} transitions, trop pour une image : une colonne résume chaque étape",
    ),
    "diagram.blueprint.legend.friction": Phrase("worst friction there", "pire point de friction"),
    "diagram.blueprint.leave": Phrase("{share} leave here", "{share} partent ici"),
    "diagram.blueprint.legend.share": Phrase(
        "number and width: of those who are there, who go this way",
        "nombre et largeur : part de ceux qui y sont et continuent par là",
    ),
    "diagram.blueprint.legend.team": Phrase("team answerable", "équipe responsable"),
}

PATHS: Mapping[str, Phrase] = {
    "diagram.paths.title.no_touchpoint": Phrase(
        "No touchpoint is described yet", "Aucun point de contact n’est encore décrit"
    ),
    "diagram.paths.title.one": Phrase(
        "A single touchpoint, and no way on", "Un seul point de contact, sans suite"
    ),
    "diagram.paths.title.unknown": Phrase(
        "{places} stops, and nobody knows yet how many go from one to the next",
        "{places} arrêts, sans que l’on sache combien passent de l’un à l’autre",
    ),
    "diagram.paths.title.most_at": Phrase(
        "{left:percent} leave before {target:quoted}; most of them at {name:quoted} "
        "({most:percent})",
        "{left:percent} partent avant {target:quoted} ; la plus forte perte : {name:quoted} "
        "({most:percent})",
    ),
    "diagram.paths.title.all_at": Phrase(
        "{left:percent} leave before {target:quoted}, all of them at {name:quoted}",
        "{left:percent} partent avant {target:quoted}, tous à la même étape : {name:quoted}",
    ),
    "diagram.paths.title.all_arrive": Phrase(
        "All who start arrive: {target:quoted}", "Tous arrivent au bout : {target:quoted}"
    ),
    "diagram.paths.title.arrive": Phrase(
        "{share:percent} of those who start arrive: {target:quoted}",
        "{share:percent} arrivent au bout : {target:quoted}",
    ),
    "diagram.paths.title.unclear": Phrase(
        "How many arrive is not known yet: {target:quoted}",
        "Nul ne sait encore combien arrivent au bout : {target:quoted}",
    ),
    "diagram.paths.name": Phrase("Paths", "Chemins"),
    "diagram.paths.in_order": Phrase(
        "No way is described: the stops stand in the order of the journey.",
        "Aucun passage n’est décrit : les arrêts suivent l’ordre du parcours.",
    ),
    "diagram.paths.summed": Phrase(
        "Each stage is one stop: {touchpoints} touchpoints in all.",
        "Chaque étape est un arrêt : {touchpoints} points de contact en tout.",
    ),
    "diagram.paths.more_stages": Phrase("All further stages", "Toutes les étapes suivantes"),
    "diagram.paths.leave": Phrase("leave here", "partent ici"),
    "diagram.paths.end_here": Phrase("end here", "s’arrêtent ici"),
    "diagram.paths.again": Phrase("{share} come here again", "{share} y reviennent"),
    "diagram.paths.list.title": Phrase(
        "The {paths} most probable paths", "Les {paths} chemins les plus probables"
    ),
    "diagram.paths.list.arrived": Phrase("get to the end", "vont au bout"),
    "diagram.paths.list.left": Phrase("leave there", "partent là"),
    "diagram.paths.list.unknown": Phrase("nobody knows how they go on", "suite inconnue à ce jour"),
    "diagram.paths.tip.come": Phrase(
        "{share} of those who start come here", "{share} de ceux qui commencent y passent"
    ),
    "diagram.paths.tip.leave": Phrase("{share} leave at: {name}", "{share} partent : {name}"),
    "diagram.paths.tip.end_here": Phrase("{share} end at: {name}", "{share} s’arrêtent : {name}"),
    "diagram.paths.legend.way": Phrase(
        "as wide as the share of those who start; the number at a fork: of those who are there",
        "largeur : part de ceux qui commencent ; nombre à un embranchement : part de ceux qui y "
        "passent",
    ),
    "diagram.paths.legend.leave": Phrase(
        "leave before the end of the journey", "partent avant la fin du parcours"
    ),
    "diagram.paths.legend.unknown": Phrase("share unknown", "part inconnue"),
    "diagram.paths.legend.back": Phrase("back to an earlier stop", "retour à un arrêt précédent"),
}

PRINT: Mapping[str, Phrase] = {
    "diagram.print.small": Phrase(
        "On {page} the smallest words are only {size} points high; from {larger} on they have at "
        "least {readable}.",
        "Au format {page}, les plus petits caractères font {size} points ; à partir du "
        "format {larger}, ils en font au moins {readable}.",
    ),
    "diagram.print.nowhere": Phrase(
        "On {page} the smallest words are only {size} points high, and no standard paper is large "
        "enough to read them: hide a part, or draw it without a page.",
        "Au format {page}, les plus petits caractères font {size} points, et aucun format "
        "courant ne suffit à les lire : masquez une partie, ou dessinez sans format.",
    ),
}

PHRASES: Mapping[str, Phrase] = {
    **TITLES,
    **LABELS,
    **LEGEND,
    **TIPS,
    **BLUEPRINT,
    **PATHS,
    **PRINT,
}
