"""What the slides about a single stage say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.stage.title.unanswered": Phrase(
        "{stage:quoted}: customers ask {demand:quoted}, and we have no answer",
        "{stage:quoted} : une question reste sans réponse, {demand:quoted}",
    ),
    "deck.stage.title.worst": Phrase(
        "{stage:quoted}: the first thing to fix is {friction:quoted}",
        "{stage:quoted} : à régler en priorité, {friction:quoted}",
    ),
    "deck.stage.title.frictions": Phrase(
        "{stage:quoted}: {count:plural|# friction|# frictions}, and nothing planned",
        "{stage:quoted} : {count:plural|# point de friction|# points de friction} et rien de prévu",
    ),
    "deck.stage.title.planned": Phrase(
        "{stage:quoted}: {count:plural|# friction|# frictions}, and a remedy planned for "
        "{answered:plural|# of them|# of them}",
        "{stage:quoted} : {count:plural|# point de friction|# points de friction}, remède prévu "
        "pour {answered:plural|# d’entre eux|# d’entre eux}",
    ),
    "deck.stage.title.planned_all": Phrase(
        "{stage:quoted}: {count:plural|# friction, and its remedy is planned|# frictions, and a "
        "remedy planned for each}",
        "{stage:quoted} : {count:plural|# point de friction, remède prévu|# points de friction, "
        "et un remède prévu pour chacun}",
    ),
    "deck.stage.title.strengths": Phrase(
        "{stage:quoted} works: {count:plural|# strength|# strengths} to keep",
        "{stage:quoted} fonctionne : {count:plural|# point fort|# points forts} à préserver",
    ),
    "deck.stage.title.plain": Phrase(
        "{stage:quoted}, touchpoint by touchpoint",
        "{stage:quoted}, point de contact par point de contact",
    ),
    "deck.stage.kicker": Phrase("Stage {number} of {count}", "Étape {number} sur {count}"),
    "deck.stage.subtitle": Phrase(
        "What happens at each touchpoint, and what we offer and plan",
        "Ce qui se passe à chaque point de contact, ce que nous proposons et prévoyons",
    ),
    "deck.stage.back": Phrase("Back to the map", "Retour à la carte"),
    "deck.stage.more": Phrase(
        "Opens the details of {stage:quoted}", "Ouvre le détail de {stage:quoted}"
    ),
    "deck.stage.table": Phrase("Touchpoints", "Points de contact"),
    "deck.stage.table_says": Phrase(
        "Table of what is done, thought and felt, and what gets in the way: "
        "{count:plural|# row|# rows}",
        "Tableau de ce qui est fait, pensé et ressenti, et de ce qui freine : "
        "{count:plural|# ligne|# lignes}",
    ),
    "deck.stage.whole": Phrase("The stage as a whole", "L’étape dans son ensemble"),
    "deck.stage.does": Phrase("Does", "Fait"),
    "deck.stage.thinks": Phrase("Thinks", "Pense"),
    "deck.stage.feels": Phrase("Feels", "Ressent"),
    "deck.stage.hinders": Phrase("What gets in the way", "Ce qui freine"),
    "deck.stage.duration": Phrase("Duration", "Durée"),
    "deck.stage.trigger": Phrase("Trigger", "Déclencheur"),
    "deck.stage.goal": Phrase("Customer’s goal", "But du client"),
    "deck.stage.aim": Phrase("Our aim", "Notre objectif"),
    "deck.stage.belief": Phrase("Belief to acquire", "Croyance à acquérir"),
    "deck.stage.truths": Phrase("Moment of truth", "Moment de vérité"),
    "deck.stage.truth_answered": Phrase(
        "{demand:quoted}  ·  Answer: {answers:quoted}",
        "{demand:quoted}  ·  Réponse : {answers:quoted}",
    ),
    "deck.stage.truth_open": Phrase(
        "{demand:quoted}  ·  No answer yet", "{demand:quoted}  ·  Sans réponse à ce jour"
    ),
    "deck.stage.opportunities": Phrase("Opportunities", "Opportunités"),
    "deck.stage.propositions": Phrase("Offered here", "Ce que nous proposons"),
    "deck.stage.strengths": Phrase("Worth keeping", "À préserver"),
    "deck.stage.needs": Phrase("Needs", "Besoins"),
    "deck.stage.expectations": Phrase("Expectations", "Attentes"),
    "deck.stage.motivations": Phrase("Motivations", "Motivations"),
    "deck.stage.metrics": Phrase("Measured here", "Mesures"),
}
