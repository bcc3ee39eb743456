"""What the slide of the changes since an earlier version says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.changes.title.better_memory": Phrase(
        "A better memory than before, {before:signed}\u00a0→\u00a0{after:signed}: {name:quoted}",
        "Un meilleur souvenir qu’avant, {before:signed}\u00a0→\u00a0{after:signed} : {name:quoted}",
    ),
    "deck.changes.title.worse_memory": Phrase(
        "A worse memory than before, {before:signed}\u00a0→\u00a0{after:signed}: {name:quoted}",
        "Un moins bon souvenir qu’avant, {before:signed}\u00a0→\u00a0{after:signed} : "
        "{name:quoted}",
    ),
    "deck.changes.title.feels_better": Phrase(
        "Feels better than before, {before:signed}\u00a0→\u00a0{after:signed}: {name:quoted}",
        "Mieux vécu qu’avant, {before:signed}\u00a0→\u00a0{after:signed} : {name:quoted}",
    ),
    "deck.changes.title.feels_worse": Phrase(
        "Feels worse than before, {before:signed}\u00a0→\u00a0{after:signed}: {name:quoted}",
        "Moins bien vécu qu’avant, {before:signed}\u00a0→\u00a0{after:signed} : {name:quoted}",
    ),
    "deck.changes.title.frictions": Phrase(
        "{frictions:plural|# new friction|# new frictions} on the map, among "
        "{total:plural|# change|# changes}",
        "{frictions:plural|# nouveau point de friction|# nouveaux points de friction} sur la "
        "carte, parmi {total:plural|# changement|# changements}",
    ),
    "deck.changes.title.changes": Phrase(
        "{total:plural|# change|# changes} on the map since the last time",
        "{total:plural|# changement|# changements} sur la carte depuis la dernière fois",
    ),
    "deck.changes.title.figures": Phrase(
        "The map is the same, {figures:plural|# figure is|# figures are} not",
        "La carte est la même, {figures:plural|# chiffre a bougé|# chiffres ont bougé}",
    ),
    "deck.changes.kicker": Phrase("What changed", "Ce qui a changé"),
    "deck.changes.since.version": Phrase("Since version {version}", "Depuis la version {version}"),
    "deck.changes.since.date": Phrase("Since {date:date}", "Depuis le {date:date}"),
    "deck.changes.since.last": Phrase("Since the last version", "Depuis la dernière version"),
    "deck.changes.subtitle": Phrase(
        "What is new, what is gone, and what is better or worse",
        "Ce qui est nouveau, ce qui n’est plus, ce qui va mieux ou moins bien",
    ),
    "deck.changes.count.added": Phrase(
        "{count:plural|# new|# new}", "{count:plural|# ajout|# ajouts}"
    ),
    "deck.changes.count.removed": Phrase(
        "{count:plural|# gone|# gone}", "{count:plural|# retrait|# retraits}"
    ),
    "deck.changes.count.moved": Phrase(
        "{count:plural|# moved|# moved}", "{count:plural|# déplacement|# déplacements}"
    ),
    "deck.changes.count.renamed": Phrase(
        "{count:plural|# renamed|# renamed}", "{count:plural|# nom changé|# noms changés}"
    ),
    "deck.changes.count.changed": Phrase(
        "{count:plural|# changed|# changed}", "{count:plural|# modification|# modifications}"
    ),
    "deck.changes.sort.added": Phrase("New", "Ajout"),
    "deck.changes.sort.removed": Phrase("Gone", "Retrait"),
    "deck.changes.sort.moved": Phrase("Moved", "Déplacement"),
    "deck.changes.sort.renamed": Phrase("Renamed?", "Renommé ?"),
    "deck.changes.sort.changed": Phrase("Changed", "Modification"),
    "deck.changes.sort": Phrase("What happened", "Nature"),
    "deck.changes.what": Phrase("To what", "Élément"),
    "deck.changes.details": Phrase("Before → after", "Avant → après"),
    "deck.changes.difference": Phrase("Change", "Écart"),
    "deck.changes.figure": Phrase("Figure", "Chiffre"),
    "deck.changes.table": Phrase("Changes", "Changements"),
    "deck.changes.table_says": Phrase(
        "Table of {count:plural|# change|# changes}, the most important first",
        "Tableau de {count:plural|# changement|# changements}, les plus importants d’abord",
    ),
    "deck.changes.figures": Phrase("Figures", "Chiffres"),
    "deck.changes.figures_say": Phrase(
        "Table of {count:plural|# figure|# figures} before and after",
        "Tableau de {count:plural|# chiffre|# chiffres} avant et après",
    ),
    "deck.changes.added": Phrase("new on the map", "nouveau sur la carte"),
    "deck.changes.added_with": Phrase(
        "new on the map, with {count:plural|# part|# parts}",
        "nouveau sur la carte, avec {count:plural|# élément|# éléments}",
    ),
    "deck.changes.removed": Phrase("no longer on the map", "n’est plus sur la carte"),
    "deck.changes.removed_with": Phrase(
        "no longer on the map, with {count:plural|# part|# parts}",
        "n’est plus sur la carte, avec {count:plural|# élément|# éléments}",
    ),
    "deck.changes.unknown": Phrase("unknown", "inconnu"),
    "deck.changes.more_fields": Phrase(
        "and {count:plural|# more field|# more fields}",
        "et {count:plural|# autre champ|# autres champs}",
    ),
    "deck.changes.more": Phrase(
        "{count:plural|# more change|# more changes} in the notes.",
        "{count:plural|# autre changement|# autres changements} dans les commentaires.",
    ),
    "deck.changes.more_figures": Phrase(
        "{count:plural|# more figure|# more figures} in the notes.",
        "{count:plural|# autre chiffre|# autres chiffres} dans les commentaires.",
    ),
    "deck.changes.untold": Phrase(
        "{count:plural|# more is|# more are} not listed here",
        "{count:plural|# autre n’est pas listé|# autres ne sont pas listés} ici",
    ),
    "deck.changes.read": Phrase(
        "What matters most comes first. Feelings: −2 to +2; scores and priorities: 0 to 100. What "
        "was or is unknown has no difference.",
        "L’essentiel d’abord. Vécu : de −2 à +2 ; scores et priorités : de 0 à 100. Un chiffre "
        "inconnu, avant ou après, n’a pas d’écart.",
    ),
    "deck.changes.read.renamed": Phrase(
        "New names are a guess.", "Les noms changés sont supposés."
    ),
    "deck.changes.next.new": Phrase("New, and without a remedy", "Nouveau, et sans remède"),
}
