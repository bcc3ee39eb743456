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
    "diagram.flow.title.nothing": Phrase(
        "No stage is described yet", "Aucune étape n’est encore décrite"
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
    "diagram.flow.at_worst": Phrase("The lowest emotion among them", "La plus basse des émotions"),
    "diagram.flow.on_average": Phrase("The emotion on average", "L’émotion moyenne"),
    "diagram.flow.summed": Phrase(
        "{touchpoints} touchpoints are too many to draw: each stage is summed up in one card",
        "{touchpoints} points de contact, trop pour une image : une carte résume chaque étape",
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

PHRASES: Mapping[str, Phrase] = {**TITLES, **LABELS, **LEGEND, **TIPS}
