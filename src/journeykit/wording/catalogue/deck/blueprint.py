"""What the slide of a service blueprint says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.blueprint.title.worst_undescribed": Phrase(
        "Nobody has described what stands behind the worst friction: {friction:quoted}",
        "Personne n’a décrit ce qui se joue derrière le pire point de friction : {friction:quoted}",
    ),
    "deck.blueprint.title.worst_in_sight": Phrase(
        "Nothing is described out of sight, behind the worst friction: {friction:quoted}",
        "Rien n’est décrit en coulisses, derrière le pire point de friction : {friction:quoted}",
    ),
    "deck.blueprint.title.worst_hangs_on": Phrase(
        "Behind the worst friction, {steps:plural|# step|# steps} that the customer never sees: "
        "{friction:quoted}",
        "Derrière le pire point de friction, {steps:plural|# opération|# opérations} hors de vue "
        "du client : {friction:quoted}",
    ),
    "deck.blueprint.title.partly": Phrase(
        "What we do is described at {described} of {touchpoints:plural|# touchpoint|# touchpoints}",
        "Ce que nous faisons est décrit pour {described} des "
        "{touchpoints:plural|# point de contact|# points de contact}",
    ),
    "deck.blueprint.title.all": Phrase(
        "{steps:plural|# step|# steps} behind {touchpoints:plural|# touchpoint|# touchpoints}",
        "{steps:plural|# opération|# opérations} derrière "
        "{touchpoints:plural|# point de contact|# points de contact}",
    ),
    "deck.blueprint.kicker": Phrase("Service blueprint", "Blueprint de service"),
    "deck.blueprint.subtitle": Phrase(
        "What is done for each touchpoint, in front of the customer and behind",
        "Ce qui est fait pour chaque point de contact, face au client et en coulisses",
    ),
    "deck.blueprint.touchpoint": Phrase("Touchpoint", "Point de contact"),
    "deck.blueprint.lane.customer": Phrase("Customer", "Client"),
    "deck.blueprint.lane.front_stage": Phrase("Front stage", "Front office"),
    "deck.blueprint.lane.back_stage": Phrase("Back stage", "Back office"),
    "deck.blueprint.lane.support": Phrase("Support", "Support"),
    "deck.blueprint.lane.unsaid": Phrase("By whom: not said", "Par qui : non précisé"),
    "deck.blueprint.line.customer": Phrase("line of interaction", "ligne d’interaction"),
    "deck.blueprint.line.front_stage": Phrase("line of visibility", "ligne de visibilité"),
    "deck.blueprint.line.back_stage": Phrase(
        "line of internal interaction", "ligne d’interaction interne"
    ),
    "deck.blueprint.left_out": Phrase(
        "{count:plural|# touchpoint is not described yet|# touchpoints are not described yet} "
        "(see the notes)",
        "{count:plural|# point de contact reste à décrire|# points de contact restent à décrire} "
        "(voir les commentaires)",
    ),
    "deck.blueprint.not_described": Phrase(
        "Not described yet: {names:quoted}", "À décrire : {names:quoted}"
    ),
    "deck.blueprint.nothing": Phrase("Nothing described yet", "Rien de décrit à ce jour"),
    "deck.blueprint.step": Phrase("{lane}: {what}", "{lane} : {what}"),
}
