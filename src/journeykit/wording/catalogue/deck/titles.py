"""What the titles of slides say: each states its finding."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.persona.unanswered": Phrase(
        "{persona} asks {demand:quoted}, and no one has an answer yet",
        "{persona} demande {demand:quoted}, et personne ne répond encore",
    ),
    "deck.persona.barrier": Phrase(
        "Nothing yet addresses what holds {persona} back: {barrier:quoted}",
        "Ce qui retient {persona}, et que rien ne lève encore : {barrier:quoted}",
    ),
    "deck.persona.reachable": Phrase(
        "The best time to reach {persona}: {start:clock} to {end:clock}",
        "{persona} est le plus à l’écoute de {start:clock} à {end:clock}",
    ),
    "deck.persona.goal": Phrase(
        "What {persona} wants: {goal:quoted}", "Ce que veut {persona} : {goal:quoted}"
    ),
    "deck.persona.portrait": Phrase("{persona}: a portrait", "{persona} : portrait"),
    "deck.day.windows_and_unanswered": Phrase(
        "{day}: {count:plural|# window|# windows} for a message, {open:plural|# "
        "question|# questions} without an answer",
        "{day} : {count:plural|# créneau|# créneaux} pour prendre la parole, "
        "{open:plural|# question|# questions} sans réponse",
    ),
    "deck.day.windows": Phrase(
        "{day}: {count:plural|# window|# windows} for a message, at {starts:list}",
        "{day} : {count:plural|# créneau|# créneaux} pour un message, à {starts:list}",
    ),
    "deck.day.unanswered": Phrase(
        "{day}: {demand:quoted} stays without an answer",
        "{day} : {demand:quoted} reste sans réponse",
    ),
    "deck.day.plain": Phrase("{day}, hour by hour", "{day}, heure par heure"),
    "deck.ranking.truth": Phrase(
        "At {start:clock} {persona} asks {demand:quoted}: be the first to answer",
        "À {start:clock}, {persona} demande {demand:quoted} : soyons les premiers à répondre",
    ),
    "deck.ranking.unanswered": Phrase(
        "At {start:clock} {persona} asks {demand:quoted}, and nobody answers yet",
        "À {start:clock}, {persona} demande {demand:quoted}, et personne ne répond encore",
    ),
    "deck.ranking.robust": Phrase(
        "{persona}: {start:clock} to {end:clock} comes first, "
        "and stays near the top however we weigh it",
        "{persona} : le créneau de {start:clock} à {end:clock} est premier, "
        "et reste dans le haut du classement quelle que soit la pondération",
    ),
    "deck.ranking.first": Phrase(
        "{persona}: start with the window from {start:clock} to {end:clock}",
        "{persona} : commencer par le créneau de {start:clock} à {end:clock}",
    ),
    "deck.journey.lowest_unaddressed": Phrase(
        "The low point is {stage:quoted}: {count:plural|# friction|# frictions}, and nothing "
        "planned",
        "Point bas du parcours : {stage:quoted}, {count:plural|# point de friction|# points de "
        "friction} et rien de prévu",
    ),
    "deck.journey.answer_planned": Phrase(
        "At {stage:quoted}, an answer is planned but not yet in place: {demand:quoted}",
        "À l’étape {stage:quoted}, réponse prévue, pas encore en place : {demand:quoted}",
    ),
    "deck.journey.unanswered": Phrase(
        "At {stage:quoted} customers ask {demand:quoted}, and we have no answer",
        "À l’étape {stage:quoted}, une question reste sans réponse : {demand:quoted}",
    ),
    "deck.journey.lowest_frictions": Phrase(
        "The low point is {stage:quoted}: {count:plural|# friction|# frictions} to remove",
        "Point bas du parcours : {stage:quoted}, {count:plural|# point de friction|# points de "
        "friction} à lever",
    ),
    "deck.journey.lowest": Phrase(
        "The low point of the journey is {stage:quoted}", "Point bas du parcours : {stage:quoted}"
    ),
    "deck.journey.never_negative": Phrase(
        "No low point on this journey: protect what works",
        "Aucun point bas sur ce parcours : préservons ce qui marche",
    ),
    "deck.journey.planned": Phrase(
        "{count:plural|# stage|# stages} planned, with {touches:plural|# touchpoint|# touchpoints}",
        "{count:plural|# étape prévue|# étapes prévues}, et "
        "{touches:plural|# point|# points} de contact",
    ),
    "deck.journey.no_emotion": Phrase(
        "{count:plural|# stage|# stages} mapped, and how they feel is still unknown",
        "{count:plural|# étape décrite|# étapes décrites}, et le ressenti reste inconnu",
    ),
}
