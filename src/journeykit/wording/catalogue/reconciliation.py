"""What a reconciliation of personas with a CRM and web analytics says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

FINDINGS: Mapping[str, Phrase] = {
    "reconciliation.how_to_read": Phrase(
        "Index: share on the left ÷ share on the right × 100; alike from {low:whole} to "
        "{high:whole}, or where the shares are less than {points:plural|# point|# points} apart. "
        "No index: the right side has nobody there. One persona is narrower than all customers by "
        "intention: what counts is whether there are enough people of its age. Bracket by "
        "bracket, compare it with a table of its own segment.",
        "Indice : part de gauche ÷ part de droite × 100 ; proche de {low:whole} à {high:whole}, ou "
        "si les parts ont moins de {points:plural|# point|# points} d’écart. Sans indice : "
        "personne à droite. Un persona est volontairement plus étroit que la clientèle : ce qui "
        "compte est d’y trouver assez de personnes de son âge. Tranche par tranche, le comparer "
        "avec un tableau de son propre segment.",
    ),
    "reconciliation.summary.disagree": Phrase(
        "{n} of {total:plural|# persona disagrees|# personas disagree} with a source: "
        "{personas:quoted}",
        "{n:plural|# persona|# personas} sur {total} en désaccord avec une source : "
        "{personas:quoted}",
    ),
    "reconciliation.summary.agree": Phrase(
        "{total:plural|The persona agrees|All # personas agree} with the sources",
        "{total:plural|Le persona concorde|Les # personas concordent} avec les sources",
    ),
    "reconciliation.summary.nothing": Phrase(
        "Nothing to compare: {total:plural|the persona and the sources have|"
        "the # personas and the sources have} neither ages nor cities in common",
        "Rien à comparer : {total:plural|le persona et les sources n’ont|"
        "les # personas et les sources n’ont} ni âges ni villes en commun",
    ),
    "reconciliation.part": Phrase("{share:percent} on {bracket}", "{share:percent} sur {bracket}"),
    "reconciliation.spread": Phrase(
        "{age} is spread evenly by years: {parts:list}",
        "{age} est réparti également par année d’âge : {parts:list}",
    ),
    "reconciliation.age.unstated": Phrase(
        "{persona:quoted} has no age", "{persona:quoted} n’a pas d’âge"
    ),
    "reconciliation.age.no_base": Phrase(
        "{source:quoted} knows nobody’s age", "{source:quoted} ne connaît l’âge de personne"
    ),
    "reconciliation.age.too_few": Phrase(
        "{persona:quoted} stands for {stated:percent} of the customers, but only {covered:percent} "
        "in {source:quoted} are {age}",
        "{persona:quoted} pèse {stated:percent} de la clientèle, mais {source:quoted} ne compte "
        "que {covered:percent} de personnes de cet âge ({age} ans)",
    ),
    "reconciliation.age.room": Phrase(
        "{covered:percent} in {source:quoted} are {age}: room for the {stated:percent} that "
        "{persona:quoted} stands for",
        "{source:quoted} compte {covered:percent} de personnes du même âge ({age} ans) : assez "
        "pour les {stated:percent} que pèse {persona:quoted}",
    ),
    "reconciliation.age.close": Phrase(
        "{covered:percent} in {source:quoted} are {age}: about the {stated:percent} that "
        "{persona:quoted} stands for",
        "{source:quoted} compte {covered:percent} de personnes du même âge ({age} ans) : à peu "
        "près les {stated:percent} que pèse {persona:quoted}",
    ),
    "reconciliation.age.outside": Phrase(
        "{source:quoted} has no bracket for {age}, the age of {persona:quoted}",
        "{source:quoted} n’a pas de tranche pour {age} ans, l’âge du persona {persona:quoted}",
    ),
    "reconciliation.age.largest": Phrase(
        "{covered:percent} in {source:quoted} are {age}, as {persona:quoted} is; the largest "
        "bracket, {largest} ({largest_share:percent}), is among them",
        "{source:quoted} compte {covered:percent} de personnes de l’âge du persona "
        "{persona:quoted} ({age} ans) ; la tranche la plus nombreuse, {largest} "
        "({largest_share:percent}), en fait partie",
    ),
    "reconciliation.age.elsewhere": Phrase(
        "{persona:quoted} is {age}, as only {covered:percent} in {source:quoted} are; the largest "
        "bracket is {largest} ({largest_share:percent})",
        "{persona:quoted} a {age} ans, comme {covered:percent} seulement dans {source:quoted} ; la "
        "tranche la plus nombreuse est {largest} ({largest_share:percent})",
    ),
    "reconciliation.city.unstated": Phrase(
        "{persona:quoted} has no city", "{persona:quoted} n’a pas de ville"
    ),
    "reconciliation.city.no_base": Phrase(
        "{source:quoted} knows nobody’s city", "{source:quoted} ne connaît la ville de personne"
    ),
    "reconciliation.city.elsewhere": Phrase(
        "In {source:quoted}, {stated:percent} {who} live where {persona:quoted} does "
        "({cities:quoted}); in {largest:quoted} alone it is {largest_share:percent}",
        "Dans {source:quoted}, {stated:percent} {who} vivent dans les villes du persona "
        "{persona:quoted} ({cities:quoted}), et {largest_share:percent} dans une seule autre : "
        "{largest:quoted}",
    ),
    "reconciliation.city.largest": Phrase(
        "In {source:quoted}, {stated:percent} {who} live where {persona:quoted} does "
        "({cities:quoted}), the largest city among them: {largest:quoted} "
        "({largest_share:percent})",
        "Dans {source:quoted}, {stated:percent} {who} vivent dans les villes du persona "
        "{persona:quoted} ({cities:quoted}), dont la première ville : {largest:quoted} "
        "({largest_share:percent})",
    ),
    "reconciliation.city.behind": Phrase(
        "In {source:quoted}, {stated:percent} {who} live where {persona:quoted} does "
        "({cities:quoted}); the largest city, {largest:quoted} ({largest_share:percent}), is not "
        "among them",
        "Dans {source:quoted}, {stated:percent} {who} vivent dans les villes du persona "
        "{persona:quoted} ({cities:quoted}) ; la première ville, {largest:quoted} "
        "({largest_share:percent}), n’en fait pas partie",
    ),
    "reconciliation.who.all": Phrase("of the people", "des personnes"),
    "reconciliation.who.of_age": Phrase(
        "of the people aged {age}", "des personnes de cet âge ({age} ans)"
    ),
}

SUGGESTIONS: Mapping[str, Phrase] = {
    "reconciliation.suggest.age": Phrase(
        "Set the age of {persona:quoted} to {age}: {covered:percent} of the people in "
        "{source:quoted}",
        "Fixer l’âge du persona {persona:quoted} à {age} : {covered:percent} des personnes dans "
        "{source:quoted}",
    ),
    "reconciliation.suggest.city.add": Phrase(
        "Add {city:quoted} to the cities of {persona:quoted}: {share:percent} {who} in "
        "{source:quoted}",
        "Ajouter {city:quoted} aux villes du persona {persona:quoted} : {share:percent} {who} dans "
        "{source:quoted}",
    ),
    "reconciliation.suggest.city.remove": Phrase(
        "Check {city:quoted} among the cities of {persona:quoted}, or remove it: {share:percent} "
        "{who} in {source:quoted}",
        "Vérifier {city:quoted} parmi les villes du persona {persona:quoted}, ou l’enlever : "
        "{share:percent} {who} dans {source:quoted}",
    ),
    "reconciliation.suggest.evidence.dated": Phrase(
        "Add {source:quoted} to the evidence, as {id}: {n:plural|# person|# people}, until "
        "{date:date}",
        "Ajouter {source:quoted} aux sources, sous l’identifiant {id} : "
        "{n:plural|# personne|# personnes}, jusqu’au {date:date}",
    ),
    "reconciliation.suggest.evidence.undated": Phrase(
        "Add {source:quoted} to the evidence, as {id}: {n:plural|# person|# people}; the date is "
        "not in the file",
        "Ajouter {source:quoted} aux sources, sous l’identifiant {id} : "
        "{n:plural|# personne|# personnes} ; la date n’est pas dans le fichier",
    ),
}

SCREEN: Mapping[str, Phrase] = {
    "reconciliation.read": Phrase(
        "{source:quoted}: {rows:plural|# row|# rows}, {n:plural|# person|# people} "
        "({kind:evidence})",
        "{source:quoted} : {rows:plural|# ligne|# lignes}, {n:plural|# personne|# personnes} "
        "({kind:evidence})",
    ),
    "reconciliation.detected": Phrase(
        "columns: {columns:quoted}; separated by {delimiter}; encoding {encoding}",
        "colonnes : {columns:quoted} ; séparateur : {delimiter} ; encodage {encoding}",
    ),
    "reconciliation.delimiter.comma": Phrase("commas", "virgule"),
    "reconciliation.delimiter.semicolon": Phrase("semicolons", "point-virgule"),
    "reconciliation.delimiter.tab": Phrase("tabs", "tabulation"),
    "reconciliation.delimiter.bar": Phrase("vertical bars", "barre verticale"),
    "reconciliation.delimiter.other": Phrase("{character:quoted}", "{character:quoted}"),
    "reconciliation.each_row": Phrase("every row is one person", "chaque ligne est une personne"),
    "reconciliation.unknown.age": Phrase(
        "age unknown: {n:plural|# person|# people}, kept apart",
        "âge inconnu : {n:plural|# personne|# personnes}, hors calcul",
    ),
    "reconciliation.unknown.city": Phrase(
        "city unknown: {n:plural|# person|# people}, kept apart",
        "ville inconnue : {n:plural|# personne|# personnes}, hors calcul",
    ),
    "reconciliation.skipped": Phrase("skipped: {parts:list}", "lignes ignorées : {parts:list}"),
    "reconciliation.skipped.comment": Phrase(
        "{n:plural|# comment|# comments} (from line {line})",
        "{n:plural|# commentaire|# commentaires} (dès la ligne {line})",
    ),
    "reconciliation.skipped.empty": Phrase(
        "{n:plural|# empty row|# empty rows} (from line {line})",
        "{n:plural|# ligne vide|# lignes vides} (dès la ligne {line})",
    ),
    "reconciliation.skipped.header": Phrase(
        "{n:plural|# repeated header|# repeated headers} (from line {line})",
        "{n:plural|# en-tête répété|# en-têtes répétés} (dès la ligne {line})",
    ),
    "reconciliation.skipped.total": Phrase(
        "{n:plural|# total|# totals} (from line {line})",
        "{n:plural|# total|# totaux} (dès la ligne {line})",
    ),
    "reconciliation.skipped.before": Phrase(
        "{n:plural|# row|# rows} before the header",
        "{n:plural|# ligne|# lignes} avant l’en-tête",
    ),
    "reconciliation.skipped.after": Phrase(
        "{n:plural|# row|# rows} of a further table (from line {line})",
        "{n:plural|# ligne|# lignes} d’un autre tableau (dès la ligne {line})",
    ),
    "reconciliation.heading.check": Phrase(
        "{persona:quoted} and {source:quoted}", "{persona:quoted} et {source:quoted}"
    ),
    "reconciliation.heading.together": Phrase(
        "All personas and {source:quoted}", "Tous les personas et {source:quoted}"
    ),
    "reconciliation.heading.pair": Phrase(
        "{first:quoted} and {second:quoted}", "{first:quoted} et {second:quoted}"
    ),
    "reconciliation.heading.within": Phrase(
        "Cities within each bracket, {source:quoted}", "Villes par tranche d’âge, {source:quoted}"
    ),
    "reconciliation.heading.suggestions": Phrase(
        "What to write back (nothing is written by itself)",
        "À reporter dans la carte (rien n’est écrit automatiquement)",
    ),
    "reconciliation.together": Phrase(
        "They stand for {stated:percent} of the customers, scaled up to all of them",
        "Ils pèsent {stated:percent} de la clientèle, ramenés à 100 %",
    ),
    "reconciliation.left_out": Phrase(
        "left out, without an age or a share of the customers: {personas:quoted}",
        "hors calcul, sans âge ou sans part de la clientèle : {personas:quoted}",
    ),
    "reconciliation.column.age": Phrase("Age", "Âge"),
    "reconciliation.column.city": Phrase("City", "Ville"),
    "reconciliation.column.persona": Phrase("Persona", "Persona"),
    "reconciliation.column.personas": Phrase("Personas", "Personas"),
    "reconciliation.column.source": Phrase("Source", "Source"),
    "reconciliation.column.index": Phrase("Index", "Indice"),
    "reconciliation.column.at_age": Phrase("At this age", "À cet âge"),
    "reconciliation.column.stated": Phrase("Stated", "Indiquée"),
    "reconciliation.agreement.alike": Phrase("alike", "proche"),
    "reconciliation.agreement.over": Phrase("more than the source", "plus que la source"),
    "reconciliation.agreement.under": Phrase("less than the source", "moins que la source"),
    "reconciliation.outside": Phrase("not in the source", "absent de la source"),
}

PHRASES: Mapping[str, Phrase] = {**FINDINGS, **SUGGESTIONS, **SCREEN}
