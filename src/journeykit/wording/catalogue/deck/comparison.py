"""What the slides that compare personas say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

TITLES: Mapping[str, Phrase] = {
    "deck.comparison.on.weekday": Phrase("On a weekday", "En semaine"),
    "deck.comparison.on.weekend": Phrase("At the weekend", "Le week-end"),
    "deck.comparison.title.window.both": Phrase(
        "{day}, one message between {start:clock} and {end:clock} reaches both personas",
        "{day}, un seul message entre {start:clock} et {end:clock} touche les deux personas",
    ),
    "deck.comparison.title.window.all": Phrase(
        "{day}, one message between {start:clock} and {end:clock} reaches all {total} personas",
        "{day}, un seul message entre {start:clock} et {end:clock} touche les {total} personas",
    ),
    "deck.comparison.title.window.share": Phrase(
        "{day}, one message between {start:clock} and {end:clock} reaches {count} of {total} "
        "personas: {share:percent} of the customers",
        "{day}, un seul message entre {start:clock} et {end:clock} touche {count} personas sur "
        "{total}, soit {share:percent} de la clientèle",
    ),
    "deck.comparison.title.window.some": Phrase(
        "{day}, one message between {start:clock} and {end:clock} reaches {count} of {total} "
        "personas",
        "{day}, un seul message entre {start:clock} et {end:clock} touche {count} personas sur "
        "{total}",
    ),
    "deck.comparison.title.divided": Phrase(
        "{stage} is where they differ most: {high:quoted} at {best:signed}, {low:quoted} at "
        "{worst:signed}",
        "{stage}, l’étape qui les sépare le plus : {high:quoted} à {best:signed}, {low:quoted} à "
        "{worst:signed}",
    ),
    "deck.comparison.title.nothing": Phrase(
        "{one:quoted} and {other:quoted} have nothing in common, as far as we know",
        "{one:quoted} et {other:quoted} : rien en commun à ce que l’on sait",
    ),
    "deck.comparison.title.nobody": Phrase(
        "No two of {count} personas have anything in common, as far as we know",
        "{count} personas, et rien en commun entre deux d’entre eux à ce que l’on sait",
    ),
    "deck.comparison.title.common": Phrase(
        "{one:quoted} and {other:quoted} have {share:percent} in common",
        "{one:quoted} et {other:quoted} : {share:percent} de points communs",
    ),
    "deck.comparison.title.closest": Phrase(
        "{one:quoted} and {other:quoted} are most alike, with {share:percent} in common",
        "{one:quoted} et {other:quoted}, les plus proches : {share:percent} de points communs",
    ),
    "deck.comparison.title.beside": Phrase(
        "{count} personas beside each other", "{count} personas côte à côte"
    ),
}

WINDOWS: Mapping[str, Phrase] = {
    "deck.comparison.kicker": Phrase("Personas compared", "Regards croisés"),
    "deck.comparison.subtitle.windows": Phrase(
        "When each can be reached, and the windows that several share",
        "Quand chacun est joignable, et les créneaux que plusieurs partagent",
    ),
    "deck.comparison.stretch": Phrase("{span} ({channels:list})", "{span} ({channels:list})"),
    "deck.comparison.out_of_reach": Phrase(
        "out of reach that day, as far as we know", "injoignable ce jour-là, à ce que l’on sait"
    ),
    "deck.comparison.no_day": Phrase("no such day described yet", "journée non décrite à ce jour"),
    "deck.comparison.more_personas": Phrase(
        "+ {count:plural|# more persona|# more personas} in the notes",
        "+ {count:plural|# autre persona|# autres personas} dans les commentaires",
    ),
    "deck.comparison.of_all": Phrase("{count} of {total} personas", "{count} personas sur {total}"),
    "deck.comparison.score": Phrase("score {score:whole}", "score {score:whole}"),
    "deck.comparison.reach": Phrase("{share} of the customers", "{share} de la clientèle"),
    "deck.comparison.nothing_to_bring": Phrase(
        "Nothing to bring yet: a message has still to be found",
        "Rien à leur apporter encore : le message reste à imaginer",
    ),
    "deck.comparison.more_offers": Phrase("+ {count} more", "+ {count:plural|# autre|# autres}"),
    "deck.comparison.bars": Phrase(
        "Bars: awake, and on a channel. In colour: on the same channel at the same time.",
        "Barres : éveillé et sur un canal. En couleur : sur le même canal au même moment.",
    ),
    "deck.comparison.when_each": Phrase(
        "When each of them can be reached:", "Quand chacun est joignable :"
    ),
}

OVERLAPS: Mapping[str, Phrase] = {
    "deck.comparison.subtitle.overlap": Phrase(
        "What they share, and what sets them apart", "Ce qui les rapproche, ce qui les sépare"
    ),
    "deck.comparison.table": Phrase("What they share", "Ce qu’ils ont en commun"),
    "deck.comparison.table_says": Phrase(
        "Table of what they have in common: {headings:list}",
        "Tableau de ce qu’ils ont en commun : {headings:list}",
    ),
    "deck.comparison.in_common": Phrase("In common", "En commun"),
    "deck.comparison.both": Phrase("Both", "Les deux"),
    "deck.comparison.only": Phrase("Only {persona}", "{persona} seulement"),
    "deck.comparison.unknown": Phrase("unknown", "inconnu"),
    "deck.comparison.neither": Phrase("neither has any", "aucun pour les deux"),
    "deck.comparison.nothing": Phrase("nothing in common", "rien en commun"),
    "deck.comparison.feelings": Phrase("How the same stage feels", "Le ressenti d’une même étape"),
    "deck.comparison.feelings_says": Phrase(
        "Table of how personas feel at the same stage, −2 to +2: {stages}",
        "Tableau du ressenti des personas à une même étape, de −2 à +2 : {stages}",
    ),
    "deck.comparison.stage": Phrase("Stage", "Étape"),
    "deck.comparison.lowest": Phrase("Feels worst", "Au plus bas"),
    "deck.comparison.scale": Phrase("−2 to +2", "de −2 à +2"),
    "deck.comparison.highest": Phrase("Feels best", "Au plus haut"),
    "deck.comparison.everybody": Phrase("All", "Tous"),
    "deck.comparison.read.overlap": Phrase(
        "Overlap: what both have ÷ what either has; minutes: when both can be reached; –: nothing.",
        "Recouvrement : ce que les deux ont ÷ ce qu’a l’un ou l’autre ; minutes : quand les deux "
        "sont joignables ; – : rien.",
    ),
    "deck.comparison.read.feelings": Phrase(
        "Feelings: the mean of the stage, −2 to +2.",
        "Ressenti : moyenne de l’étape, de −2 à +2.",
    ),
    "deck.comparison.more_pairs": Phrase(
        "{count:plural|# more pair|# more pairs} in the notes.",
        "{count:plural|# autre paire|# autres paires} dans les commentaires.",
    ),
    "deck.comparison.more_stages": Phrase(
        "{count:plural|# more stage|# more stages} in the notes.",
        "{count:plural|# autre étape|# autres étapes} dans les commentaires.",
    ),
    "deck.comparison.none_shared": Phrase(
        "Nothing in common: {names:list}.", "Rien en commun : {names:list}."
    ),
    "deck.comparison.not_stated": Phrase(
        "Not comparable, for want of statements: {names:list}.",
        "Non comparables, faute d’indications : {names:list}.",
    ),
    "deck.comparison.pairs_untold": Phrase(
        "{count:plural|# more pair|# more pairs} without anything known of both, or less alike",
        "{count:plural|# autre paire|# autres paires}, moins proches ou sans rien de connu des "
        "deux côtés",
    ),
    "deck.comparison.next.worst_off": Phrase(
        "For {persona:quoted}, at {stage:quoted}", "Pour {persona:quoted}, étape {stage:quoted}"
    ),
    "deck.comparison.next.together": Phrase(
        "Speak to them together, {hours}", "Leur parler ensemble, {hours}"
    ),
    "deck.comparison.next.ask": Phrase(
        "Ask what hurts there: the map names no friction yet",
        "Demander ce qui pèse : la carte n’y nomme encore aucun point de friction",
    ),
    "deck.comparison.next.no_window_what": Phrase(
        "Find out when each of them is on a channel of ours: no shared window is known yet",
        "Chercher quand chacun est sur un canal à nous : aucun créneau commun connu à ce jour",
    ),
}

PHRASES: Mapping[str, Phrase] = {**TITLES, **WINDOWS, **OVERLAPS}
