"""What an entry of the workshop canvas is read as, and why one is refused."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase, keyed

_NOTICES = {
    "read.choice": Phrase("Read as {value:quoted}.", "Lu comme {value:quoted}."),
    "read.channel": Phrase(
        "No channel of the list has this name: kept as a channel of your own.",
        "Aucun canal de la liste ne porte ce nom : gardé comme canal à vous.",
    ),
    "read.stage": Phrase(
        "No stage of the list has this name: kept as a stage of your own.",
        "Aucune étape de la liste ne porte ce nom : gardée comme étape à vous.",
    ),
    "read.feeling": Phrase(
        "Kept as the word for it; how good or bad it is stays unknown. Right would be one of: "
        "{words:list}.",
        "Gardé comme le mot du ressenti ; s’il est bon ou mauvais reste inconnu. À préciser avec "
        "l’un de ces mots : {words:list}.",
    ),
    "read.source": Phrase(
        "No source on the sheet has this name: made one, as {kind:evidence quoted}.",
        "Aucune source de la feuille ne porte ce nom : créée, comme {kind:evidence quoted}.",
    ),
    "read.asleep": Phrase("Read as sleep.", "Lu comme du sommeil."),
    "read.kindless": Phrase(
        "No kind is given: taken for {kind:evidence quoted}.",
        "Aucun type n’est indiqué : pris pour {kind:evidence quoted}.",
    ),
    "read.nothing": Phrase(
        "Read as: there is none; nothing is kept.",
        "Lu comme : il n’y en a pas ; rien n’est gardé.",
    ),
    "read.again": Phrase(
        "Said already on this sheet; kept once.", "Déjà dit sur cette feuille ; gardé une fois."
    ),
    "read.hours": Phrase("Read as {value}.", "Lu comme {value}."),
    "read.unknown": Phrase("Read as: nobody knows yet.", "Lu comme : personne ne le sait encore."),
    "read.merged": Phrase(
        "One activity over several rows: read as {value}.",
        "Une activité sur plusieurs lignes : lu comme {value}.",
    ),
    "read.empty_hours": Phrase(
        "Nothing is said of these hours, they stay unknown: {spans:list}.",
        "Rien n’est dit de ces heures, elles restent inconnues : {spans:list}.",
    ),
    "read.empty_stages": Phrase(
        "Nothing is said of these stages: {stages:list}.",
        "Rien n’est dit de ces étapes : {stages:list}.",
    ),
    "read.not_filled": Phrase("This sheet is not filled.", "Cette feuille n’est pas remplie."),
    "read.title": Phrase(
        "The map has no name; it is called {value:quoted}.",
        "La carte n’a pas de nom ; elle s’appelle {value:quoted}.",
    ),
    "read.persona": Phrase(
        "This persona has no name; it is called {value:quoted}.",
        "Ce persona n’a pas de nom ; il s’appelle {value:quoted}.",
    ),
    "read.journey": Phrase(
        "This journey has no title; it is called {value:quoted}.",
        "Ce parcours n’a pas de titre ; il s’appelle {value:quoted}.",
    ),
    "read.whose": Phrase(
        "No persona has this name; taken for {value:quoted}, as the number of the sheet says.",
        "Aucun persona ne porte ce nom ; attribué à {value:quoted}, d’après le numéro de feuille.",
    ),
    "read.sheet": Phrase(
        "Read as the sheet {value:quoted}.", "Lue comme la feuille {value:quoted}."
    ),
    "read.unnamed": Phrase(
        "No touchpoint is named: read as one called {value:quoted}.",
        "Aucun point de contact n’est nommé : lu comme un point de contact {value:quoted}.",
    ),
    "read.carried": Phrase(
        "Read as belonging to the row above.", "Lu comme la suite de la ligne du dessus."
    ),
    "read.stage_first": Phrase(
        "Stands before the first stage: a stage called “…” holds it.",
        "Se trouve avant la première étape : une étape nommée « … » l’accueille.",
    ),
    "repaired.overlap": Phrase(
        "Overlaps its neighbour: read as {value}.", "Chevauche sa voisine : lu comme {value}."
    ),
    "repaired.order": Phrase(
        "The rows are not in the order of the hours: put in order.",
        "Les lignes ne suivent pas l’ordre des heures : remises en ordre.",
    ),
    "refused.time": Phrase(
        "No time of day; right would be 07:30.", "Ce n’est pas une heure ; il faudrait 07:30."
    ),
    "refused.no_time": Phrase(
        "Without the hours of its row this cannot be placed; right would be 07:30 and 08:15 in "
        "the first two columns.",
        "Sans les heures de sa ligne, impossible à placer ; il faudrait 07:30 et 08:15 dans les "
        "deux premières colonnes.",
    ),
    "refused.choice": Phrase(
        "Not a word of the scale; right would be one of: {words:list}.",
        "Ce n’est pas un mot de la liste ; il faudrait l’un de ceux-ci : {words:list}.",
    ),
    "refused.age": Phrase(
        "No age bracket; right would be 25-34 or 65+.",
        "Ce n’est pas une tranche d’âge ; il faudrait 25-34 ou 65+.",
    ),
    "refused.share": Phrase(
        "No share; right would be 35%.", "Ce n’est pas une part ; il faudrait 35 %."
    ),
    "refused.date": Phrase(
        "No date; right would be 2026-09-14.", "Ce n’est pas une date ; il faudrait 14/09/2026."
    ),
    "refused.count": Phrase(
        "No whole number; right would be 12.", "Ce n’est pas un nombre entier ; il faudrait 12."
    ),
    "refused.link": Phrase(
        "No web address; right would be https://example.org.",
        "Ce n’est pas une adresse web ; il faudrait https://example.org.",
    ),
    "refused.formula": Phrase(
        "A formula without a stored value; write the value itself, or open the file in a "
        "spreadsheet program and save it.",
        "Une formule sans valeur enregistrée ; écrivez la valeur, ou ouvrez le fichier dans un "
        "tableur et enregistrez-le.",
    ),
    "refused.nameless": Phrase(
        "A source needs a name, in the first column of its row.",
        "Une source a besoin d’un nom, dans la première colonne de sa ligne.",
    ),
    "refused.no_friction": Phrase(
        "There is nothing in the way on this row for it to speak of.",
        "Rien ne coince sur cette ligne : cela ne se rapporte à rien.",
    ),
    "refused.no_stages": Phrase(
        "Nothing is said of any stage: there is no journey yet.",
        "Rien n’est dit d’aucune étape : il n’y a pas encore de parcours.",
    ),
    "refused.no_demand": Phrase(
        "There is no question on this row that it answers.",
        "Aucune question sur cette ligne, à laquelle cela répondrait.",
    ),
    "lost.second": Phrase(
        "Only one can stand here, {kept:quoted} is kept; give it a row of its own.",
        "Une seule réponse possible ici, {kept:quoted} est gardé ; donnez-lui sa propre ligne.",
    ),
    "lost.column": Phrase(
        "This column is not part of the canvas.", "Cette colonne ne fait pas partie du canevas."
    ),
    "lost.row": Phrase(
        "This row is not part of the canvas.", "Cette ligne ne fait pas partie du canevas."
    ),
    "lost.sheet": Phrase(
        "This sheet is not part of the canvas; it holds {n:plural|# cell|# cells}.",
        "Cette feuille ne fait pas partie du canevas ; elle contient {n:plural|# case|# cases}.",
    ),
    "lost.aside": Phrase("Stands where nothing is asked.", "Se trouve là où rien n’est demandé."),
}

PHRASES: Mapping[str, Phrase] = keyed("canvas.notice", _NOTICES)
