"""The sheets of the workshop canvas, and how to begin."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase, keyed

_SHEETS = {
    "start": Phrase("Start here", "Mode d’emploi"),
    "brand": Phrase("Brand", "Marque"),
    "persona": Phrase("Persona {number}", "Persona {number}"),
    "day": Phrase("Day {number}", "Journée {number}"),
    "journey": Phrase("Journey {number}", "Parcours {number}"),
    "evidence": Phrase("Sources", "Sources"),
    "lists": Phrase("Words to choose from", "Mots à choisir"),
}
_TITLES = {
    "start": Phrase("The workshop canvas", "Le canevas de l’atelier"),
    "brand": Phrase("Brand and objectives", "Marque et objectifs"),
    "persona": Phrase("Who is this?", "Qui est-ce ?"),
    "day": Phrase("A typical day, hour by hour", "Une journée type, heure par heure"),
    "journey": Phrase(
        "The customer journey, stage by stage", "Le parcours client, étape par étape"
    ),
    "evidence": Phrase("How do we know?", "Comment le savons-nous ?"),
    "lists": Phrase("Words to choose from", "Mots à choisir"),
}
_LEADS = {
    "brand": Phrase(
        "Agree on this first, it takes twenty minutes: what the map is for, and what we promise.",
        "À régler d’abord, en vingt minutes : à quoi sert la carte, et ce que nous promettons.",
    ),
    "persona": Phrase(
        "One person stands for a group of customers who behave alike. One idea a cell.",
        "Une personne représente des clients qui se comportent de même. Une idée par case.",
    ),
    "day": Phrase(
        "Tell the day as it is lived, even where it has nothing to do with us. Leave the hours "
        "empty that nobody knows; change the times as you like.",
        "Racontez la journée telle qu’elle est vécue, même quand elle n’a rien à voir avec nous. "
        "Laissez vides les heures que personne ne connaît ; changez les horaires à votre guise.",
    ),
    "journey": Phrase(
        "One row for each touchpoint. A row without a touchpoint speaks of the stage as a whole.",
        "Une ligne par point de contact. Une ligne sans point de contact parle de toute l’étape.",
    ),
    "evidence": Phrase(
        "One row for each study, survey, set of figures or conversation. The other sheets name "
        "them in their last column.",
        "Une ligne par étude, enquête, série de chiffres ou conversation. Les autres feuilles les "
        "citent dans leur dernière colonne.",
    ),
}
_START = {
    "steps": Phrase("In five steps", "En cinq pas"),
    "step.1": Phrase(
        "Fill the sheet of the brand together: why we make the map, what we promise.",
        "Remplissez ensemble la feuille de la marque : pourquoi cette carte, nos promesses.",
    ),
    "step.2": Phrase(
        "For each persona: the portrait, then the day, then the journey.",
        "Pour chaque persona : le portrait, puis la journée, puis le parcours.",
    ),
    "step.3": Phrase(
        "Say how we know, in the column for it. An honest assumption is worth more than a "
        "doubtful fact.",
        "Dites comment nous le savons, dans la colonne prévue. Une hypothèse assumée vaut mieux "
        "qu’un fait douteux.",
    ),
    "step.4": Phrase(
        "Leave empty what nobody knows: the blind spots are a result of the workshop.",
        "Laissez vide ce que personne ne sait : les angles morts sont un résultat de l’atelier.",
    ),
    "step.5": Phrase(
        "Hand the file back: journeykit import makes the project from it, and the deck.",
        "Rendez le fichier : journeykit import en fait le projet, puis la présentation.",
    ),
    "rules": Phrase("Good to know", "Bon à savoir"),
    "rule.1": Phrase(
        "Light cells are for you. The others are locked, without a password, so that the "
        "questions stay where they are.",
        "Les cases claires sont à vous. Les autres sont verrouillées, sans mot de passe, pour que "
        "les questions restent à leur place.",
    ),
    "rule.2": Phrase(
        "Lists help; what is not on them may be written all the same.",
        "Les listes aident ; ce qui n’y figure pas peut s’écrire quand même.",
    ),
    "rule.3": Phrase(
        "Write as you speak: 7:30, noon, several channels with commas between. Whatever is read "
        "as something else is reported.",
        "Écrivez comme vous parlez : 7h30, midi, des canaux séparés par des virgules. Tout ce "
        "qui est interprété vous est signalé.",
    ),
    "rule.4": Phrase(
        "The red corner of a heading shows what to write there.",
        "Le coin rouge d’un titre montre quoi écrire.",
    ),
    "sheets": Phrase("The sheets", "Les feuilles"),
    "words": Phrase("The words on the scales", "Les mots des échelles"),
}
_OTHER = {
    "persona": Phrase("Persona {number}", "Persona {number}"),
    "journey": Phrase("The journey of {persona}", "Parcours : {persona}"),
    "asleep": Phrase("Sleeps", "Sommeil"),
}

PHRASES: Mapping[str, Phrase] = {
    **keyed("canvas.sheet", _SHEETS),
    **keyed("canvas.title", _TITLES),
    **keyed("canvas.lead", _LEADS),
    **keyed("canvas.start", _START),
    **keyed("canvas.other", _OTHER),
}
