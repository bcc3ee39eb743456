"""What the slides of the sources say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.sources.title.nothing": Phrase(
        "{count:plural|# source|# sources}, and no statement yet that they would support",
        "{count:plural|# source|# sources}, et encore aucune affirmation à appuyer",
    ),
    "deck.sources.title.guessed": Phrase(
        "Only {share:percent} of the map rests on sources: test the assumptions first",
        "Seulement {share:percent} de la carte repose sur des sources : tester d’abord les "
        "hypothèses",
    ),
    "deck.sources.title.stale": Phrase(
        "{stale:percent} of what we know is older than {days:plural|# day|# days}: time to look "
        "again",
        "{stale:percent} de ce que l’on sait a plus de {days:plural|# jour|# jours} : à revoir",
    ),
    "deck.sources.title.open": Phrase(
        "{share:percent} of the map rests on sources; {open:plural|# statement is|# statements "
        "are} still to be checked",
        "{share:percent} de la carte repose sur des sources ; {open:plural|# affirmation reste|# "
        "affirmations restent} à vérifier",
    ),
    "deck.sources.title.sound": Phrase(
        "Everything that the map states rests on sources",
        "Tout ce que la carte affirme repose sur des sources",
    ),
    "deck.sources.kicker": Phrase("Sources and assumptions", "Sources et hypothèses"),
    "deck.sources.subtitle": Phrase(
        "What we know it from, and what is still a guess",
        "D’où vient ce que l’on sait, et ce qui reste à supposer",
    ),
    "deck.sources.source": Phrase("Source, and what it found", "Source et constat"),
    "deck.sources.kind": Phrase("Kind", "Nature"),
    "deck.sources.date": Phrase("Date", "Date"),
    "deck.sources.sample": Phrase("Sample", "Effectif"),
    "deck.sources.supports": Phrase("Statements", "Affirmations"),
    "deck.sources.stale": Phrase("out of date", "ancienne"),
    "deck.sources.table": Phrase("Sources", "Sources"),
    "deck.sources.table_says": Phrase(
        "Table of {count:plural|# source|# sources}: what it found, its kind, its date, its sample "
        "and how many statements rest on it",
        "Tableau de {count:plural|# source|# sources} : constat, nature, date, effectif et nombre "
        "d’affirmations appuyées",
    ),
    "deck.sources.of_statements": Phrase(
        "of {count:plural|# statement|# statements} on the map rest on at least one source",
        "{count:plural|de # affirmation|des # affirmations} de la carte reposent sur au moins une "
        "source",
    ),
    "deck.sources.of_dated": Phrase(
        "of the dated statements rest on no newer source",
        "des affirmations datées ne s’appuient sur aucune source plus récente",
    ),
    "deck.sources.rests_on": Phrase("What statements rest on", "Appui des affirmations"),
    "deck.sources.share": Phrase("Share", "Part"),
    "deck.sources.form": Phrase("0%", "0 %"),
    "deck.sources.supported": Phrase("Sources", "Sources"),
    "deck.sources.assumed": Phrase("Assumptions only", "Hypothèses seules"),
    "deck.sources.unsupported": Phrase("No source", "Aucune source"),
    "deck.sources.chart_says": Phrase(
        "Bar chart, shares of the statements: {bars:list}",
        "Diagramme en barres, part des affirmations : {bars:list}",
    ),
    "deck.sources.to_ask": Phrase("To ask in interviews", "À demander en entretien"),
    "deck.sources.more_questions": Phrase(
        "{count:plural|# more question|# more questions} in the notes",
        "{count:plural|# autre question|# autres questions} dans les commentaires",
    ),
    "deck.sources.all_questions": Phrase(
        "Questions that would settle the assumptions:",
        "Questions qui trancheraient les hypothèses :",
    ),
    "deck.sources.all_reviews": Phrase(
        "What the reviews so far have found:", "Ce qu’ont montré les revues à ce jour :"
    ),
    "deck.sources.all_review": Phrase(
        "For the next review, the most important first:",
        "Pour la prochaine revue, le plus important d’abord :",
    ),
    "deck.sources.review": Phrase("Look again at {statement:quoted}", "Revoir {statement:quoted}"),
    "deck.sources.statement": Phrase("{statement:quoted}", "{statement:quoted}"),
    "deck.sources.nothing_to_review": Phrase(
        "Nothing to look at again for now", "Rien à revoir pour l’instant"
    ),
    "deck.sources.count": Phrase(
        "{count:plural|# statement rests|# statements rest} on it",
        "{count:plural|# affirmation s’y appuie|# affirmations s’y appuient}",
    ),
    "deck.sources.wholes": Phrase("Supports {wholes:quoted}", "Appuie {wholes:quoted}"),
    "deck.sources.how_to_read": Phrase(
        "A statement is what the map says about customers or the market; a part without a source "
        "of its own rests on that of its whole.",
        "Une affirmation est ce que la carte dit des clients ou du marché ; sans source propre, "
        "une partie repose sur celle de l’ensemble.",
    ),
    "deck.sources.how_to_read.stale": Phrase(
        "Out of date: more than {days:plural|# day|# days} old on {today:date}.",
        "Ancienne : plus de {days:plural|# jour|# jours} au {today:date}.",
    ),
}
