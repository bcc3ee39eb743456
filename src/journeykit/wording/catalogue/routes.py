"""What paths and channels say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PATHS: Mapping[str, Phrase] = {
    "paths.share": Phrase("{share:percent}", "{share:percent}"),
    "paths.share.few": Phrase("less than 1%", "moins de 1 %"),
    "paths.share.most": Phrase("over 99%", "plus de 99 %"),
    "paths.summary.in_order": Phrase(
        "No transition is stated: everybody takes the one path of {steps:plural|# step|# steps}",
        "Aucune transition n’est indiquée : un seul chemin, de {steps:plural|# point|# points}, "
        "suivi par tous",
    ),
    "paths.summary.none": Phrase(
        "No path comes to an end: the ways go around in circles",
        "Aucun chemin n’aboutit : les transitions tournent en rond",
    ),
    "paths.summary.arrived": Phrase(
        "Most common path: {share} of those who start get to {place:quoted} in "
        "{steps:plural|# step|# steps}",
        "Chemin le plus fréquent : {share} des personnes au départ arrivent à "
        "{place:quoted} en {steps:plural|# point|# points} de contact",
    ),
    "paths.summary.left": Phrase(
        "Most common path: {share} of those who start stop at {place:quoted}, step {steps}",
        "Chemin le plus fréquent : {share} des personnes au départ s’arrêtent à "
        "{place:quoted}, point de contact nº {steps}",
    ),
    "paths.summary.unknown": Phrase(
        "After {place:quoted}, step {steps}, nobody knows where {share} of those who start go",
        "Après {place:quoted}, point de contact nº {steps}, on ne sait pas où vont "
        "{share} des personnes au départ",
    ),
    "paths.coverage.all": Phrase(
        "{paths:plural|This path covers|These # paths cover} everybody who starts",
        "{paths:plural|Ce chemin couvre|Ces # chemins couvrent} toutes les personnes au départ",
    ),
    "paths.coverage.some": Phrase(
        "{paths:plural|This path covers|These # paths cover} {share} of those who start; "
        "{remaining} take others",
        "{paths:plural|Ce chemin couvre|Ces # chemins couvrent} {share} des personnes au "
        "départ ; {remaining} en prennent d’autres",
    ),
    "paths.coverage.none": Phrase(
        "All of those who start go around", "Toutes les personnes au départ tournent en rond"
    ),
    "paths.to_find_out": Phrase(
        "Still to find out: how many take each way out of {places:quoted}",
        "À préciser : combien de personnes prennent chaque sortie de {places:quoted}",
    ),
    "paths.none": Phrase("No journey is described yet", "Aucun parcours n’est encore décrit"),
    "paths.table.share": Phrase("Share", "Part"),
    "paths.table.path": Phrase("Path", "Chemin"),
    "paths.table.ending": Phrase("End", "Fin"),
    "paths.ending.arrived": Phrase("to the end: {stage}", "jusqu’au bout : {stage}"),
    "paths.ending.left": Phrase("stops: {stage}", "arrêt : {stage}"),
    "paths.ending.unknown": Phrase("unknown after: {stage}", "inconnue après : {stage}"),
    "paths.remaining": Phrase("others", "autres"),
    "paths.cut_short": Phrase(
        "Too many ways to find more paths", "Trop de transitions pour trouver d’autres chemins"
    ),
    "paths.how_to_read": Phrase(
        "Probability of a path: the shares of its transitions, multiplied, times the share that "
        "stops where it ends. A path goes back at most {returns:plural|# time|# times}.",
        "Probabilité d’un chemin : les parts de ses transitions, multipliées, fois la part qui "
        "s’arrête là où il finit. Un chemin revient en arrière {returns:plural|# fois|# fois} au "
        "plus.",
    ),
}

CHANNELS: Mapping[str, Phrase] = {
    "channels.summary.none": Phrase(
        "No touchpoint has a channel yet", "Aucun point de contact n’a encore de canal"
    ),
    "channels.summary.unused": Phrase(
        "{count:plural|# part|# parts} of the map with a single channel that the persona is not "
        "known to use. First: {first}",
        "{count:plural|# partie|# parties} de la carte sur un seul canal, absent de ceux du "
        "persona. D’abord : {first}",
    ),
    "channels.summary.single": Phrase(
        "{count:plural|# part|# parts} of the map with a single channel. First: {first}",
        "{count:plural|# partie|# parties} de la carte sur un seul canal. D’abord : {first}",
    ),
    "channels.summary.spread": Phrase(
        "{channels:plural|# channel|# channels} in use, and no stage that depends on one alone",
        "{channels:plural|# canal utilisé|# canaux utilisés}, et aucune étape qui dépende d’un "
        "seul",
    ),
    "channels.summary.partly": Phrase(
        "{channels:plural|# channel|# channels} in use; still to find out: the channel of "
        "{unknown:plural|# touchpoint|# touchpoints}",
        "{channels:plural|# canal utilisé|# canaux utilisés} ; à préciser : le canal de "
        "{unknown:plural|# point de contact|# points de contact}",
    ),
    "channels.only": Phrase(
        "{where}: one channel only ({channel})", "{where} : un seul canal ({channel})"
    ),
    "channels.only.unused": Phrase(
        "{where}: one channel only ({channel}), not among those of {persona:quoted}",
        "{where} : un seul canal ({channel}), absent de ceux de {persona:quoted}",
    ),
    "channels.hand_offs": Phrase(
        "{times:plural|# hand-off|# hand-offs} on the way: {counts:list}",
        "{times:plural|# passage de relais|# passages de relais} en chemin : {counts:list}",
    ),
    "channels.hand_offs.on_average": Phrase(
        "{times:plural|# hand-off|# hand-offs} on the way, on average: {counts:list}",
        "{times:plural|# passage de relais|# passages de relais} en chemin, en moyenne : "
        "{counts:list}",
    ),
    "channels.hand_offs.channel": Phrase(
        "{times:plural|# change|# changes} of channel",
        "{times:plural|# changement|# changements} de canal",
    ),
    "channels.hand_offs.ownership": Phrase(
        "{times:plural|# change|# changes} of owner",
        "{times:plural|# changement|# changements} de propriétaire",
    ),
    "channels.hand_offs.team": Phrase(
        "{times:plural|# change|# changes} of team",
        "{times:plural|# changement|# changements} d’équipe",
    ),
    "channels.hand_offs.none": Phrase(
        "No hand-off is known on the way", "Aucun passage de relais connu en chemin"
    ),
    "channels.hand_offs.unknown": Phrase(
        "Hand-offs on {ways:plural|# transition|# transitions}; how often they are gone through "
        "is unknown",
        "Passages de relais sur {ways:plural|# transition|# transitions} ; leur fréquence est "
        "inconnue",
    ),
    "channels.table.channel": Phrase("Channel", "Canal"),
    "channels.table.unknown": Phrase("Not stated", "Non précisé"),
    "channels.unused": Phrase(
        "Channels of the brand without a touchpoint here: {channels:list}",
        "Canaux de la marque sans point de contact ici : {channels:list}",
    ),
    "channels.change.channel": Phrase("channel", "canal"),
    "channels.change.ownership": Phrase("owner", "propriétaire"),
    "channels.change.team": Phrase("team", "équipe"),
    "channels.hand_off": Phrase(
        "{source:quoted} → {target:quoted}: {changes:list}",
        "{source:quoted} → {target:quoted} : {changes:list}",
    ),
    "channels.hand_off.times": Phrase(
        "{source:quoted} → {target:quoted}: {changes:list} ({times} on average)",
        "{source:quoted} → {target:quoted} : {changes:list} ({times} en moyenne)",
    ),
    "channels.more": Phrase(
        "{n:plural|# more|# more}: --json lists all",
        "{n:plural|# autre|# autres} : --json liste tout",
    ),
    "channels.risks": Phrase("A single channel", "Un seul canal"),
    "channels.owners": Phrase("Owner", "Propriétaire"),
    "channels.media": Phrase("Media type", "Type de média"),
    "channels.share": Phrase("{name} {share:percent}", "{name} {share:percent}"),
    "channels.share.unknown": Phrase("not stated {share:percent}", "non précisé {share:percent}"),
    "channels.how_to_read": Phrase(
        "Numbers count touchpoints; an empty cell is no fault, nobody has to be everywhere. "
        "Shares are of all touchpoints, those of which nothing is known included.",
        "Les nombres comptent les points de contact ; une case vide n’est pas une faute : "
        "personne n’a à être partout. Les parts portent sur tous les points de contact, y compris "
        "ceux dont on ne sait rien.",
    ),
}

PHRASES: Mapping[str, Phrase] = {**PATHS, **CHANNELS}
