"""What the slide of the blind spots says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.blind_spots.title.only_unanswered": Phrase(
        "{count:plural|One customer’s question|# questions of customers} without an answer, and "
        "no other blind spot",
        "{count:plural|Une question de client|# questions de clients} sans réponse, et aucun autre "
        "angle mort",
    ),
    "deck.blind_spots.title.unanswered": Phrase(
        "{total} blind spots, {errors:plural|one of them a customer’s question|# of them "
        "customers’ questions} without an answer",
        "{total} angles morts, dont {errors:plural|une question de client restée|# questions de "
        "clients restées} sans réponse",
    ),
    "deck.blind_spots.title.errors": Phrase(
        "{total:plural|# blind spot|# blind spots}, {errors} to settle first",
        "{total:plural|# angle mort|# angles morts}, dont {errors} à traiter d’abord",
    ),
    "deck.blind_spots.title.warnings": Phrase(
        "{total:plural|# blind spot|# blind spots}, {warnings} of which "
        "{warnings:plural|weakens|weaken} the map",
        "{total:plural|# angle mort|# angles morts}, dont {warnings} qui "
        "{warnings:plural|affaiblit|affaiblissent} la carte",
    ),
    "deck.blind_spots.title.info": Phrase(
        "Nothing grave is missing: {total:plural|# detail|# details} to complete",
        "Rien de grave ne manque : {total:plural|# détail|# détails} à compléter",
    ),
    "deck.blind_spots.kicker": Phrase(
        "Blind spots  ·  What the map does not say yet",
        "Angles morts  ·  Ce que la carte ne dit pas encore",
    ),
    "deck.blind_spots.subtitle": Phrase(
        "The gravest first, those of one kind together, each with its remedy",
        "Les plus graves d’abord, regroupés par nature, chacun avec son remède",
    ),
    "deck.blind_spots.count.error": Phrase(
        "{count:plural|# critical|# critical}", "{count:plural|# critique|# critiques}"
    ),
    "deck.blind_spots.count.warning": Phrase(
        "{count:plural|# important|# important}", "{count:plural|# important|# importants}"
    ),
    "deck.blind_spots.count.info": Phrase(
        "{count:plural|# worth knowing|# worth knowing}",
        "{count:plural|# à savoir|# à savoir}",
    ),
    "deck.blind_spots.severity": Phrase("Priority", "Priorité"),
    "deck.blind_spots.severity.error": Phrase("Critical", "Critique"),
    "deck.blind_spots.severity.warning": Phrase("Important", "Important"),
    "deck.blind_spots.severity.info": Phrase("Worth knowing", "À savoir"),
    "deck.blind_spots.how_to_read": Phrase(
        "Critical: customers ask and nobody answers. Important: the gap weakens what we can "
        "conclude. Worth knowing: to complete when the occasion arises.",
        "Critique : le client demande et personne ne répond. Important : le manque affaiblit les "
        "conclusions. À savoir : à compléter à l’occasion.",
    ),
    "deck.blind_spots.what": Phrase("What is missing, and where", "Ce qui manque, et où"),
    "deck.blind_spots.remedy": Phrase("What to do", "Que faire"),
    "deck.blind_spots.alike": Phrase(
        "and {count:plural|# more like it|# more like it}",
        "et {count:plural|# autre du même genre|# autres du même genre}",
    ),
    "deck.blind_spots.table": Phrase("Blind spots", "Angles morts"),
    "deck.blind_spots.table_says": Phrase(
        "Table of what is missing, the gravest first: {count:plural|# row|# rows}",
        "Tableau de ce qui manque, le plus grave d’abord : {count:plural|# ligne|# lignes}",
    ),
    "deck.blind_spots.personas_and_stages": Phrase(
        "of the stages described, persona by persona", "des étapes décrites, persona par persona"
    ),
    "deck.blind_spots.lanes": Phrase(
        "of the cells of the map filled: {journey:quoted}",
        "des cases de la carte remplies : {journey:quoted}",
    ),
    "deck.blind_spots.matrix_says": Phrase(
        "Coverage matrix of {rows:plural|# row|# rows} and {columns:plural|# column|# columns}: "
        "described, empty or not applicable",
        "Matrice de couverture de {rows:plural|# ligne|# lignes} et "
        "{columns:plural|# colonne|# colonnes} : décrit, vide ou sans objet",
    ),
    "deck.blind_spots.filled": Phrase("described", "décrit"),
    "deck.blind_spots.empty": Phrase("empty", "vide"),
    "deck.blind_spots.not_applicable": Phrase("not applicable", "sans objet"),
    "deck.blind_spots.empty_for": Phrase(
        "Empty for {column:quoted}: {empty:list}", "Vide pour {column:quoted} : {empty:list}"
    ),
    "deck.blind_spots.more": Phrase(
        "{count:plural|# more blind spot|# more blind spots} in the notes.",
        "{count:plural|# autre angle mort|# autres angles morts} dans les commentaires.",
    ),
    "deck.blind_spots.matrix_more": Phrase(
        "{count:plural|# row or column|# rows or columns} of the matrix only in the notes.",
        "{count:plural|# ligne ou colonne|# lignes ou colonnes} de la matrice dans les "
        "commentaires seulement.",
    ),
}
