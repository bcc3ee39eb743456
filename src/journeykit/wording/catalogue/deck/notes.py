"""What the notes say, and what charts are called."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.notes.full_texts": Phrase("In full:", "Textes complets :"),
    "deck.notes.no_source": Phrase("Source: none stated", "Source : non indiquée"),
    "deck.notes.source": Phrase("Source: {source}", "Source : {source}"),
    "deck.notes.share": Phrase(
        "{persona}: {share} of the customers", "{persona} : {share} de la clientèle"
    ),
    "deck.notes.of": Phrase("{what}: {text}", "{what} : {text}"),
    "deck.notes.emotion": Phrase("Emotion: {text}", "Émotion : {text}"),
    "deck.notes.friction": Phrase("Friction: {text}", "Point de friction : {text}"),
    "deck.notes.consequence": Phrase("leads to {text:quoted}", "conséquence {text:quoted}"),
    "deck.notes.strength": Phrase("Strength: {text}", "Point fort : {text}"),
    "deck.notes.no_room_for_logo": Phrase(
        "The logo of the brand file is left out: no corner of the cover’s layout is free",
        "Le logo du fichier de marque n’est pas montré : aucun coin de la couverture n’est libre",
    ),
    "deck.notes.no_picture": Phrase(
        "Picture not found in the folder of the project: {file}",
        "Image introuvable dans le dossier du projet : {file}",
    ),
    "deck.notes.robust": Phrase(
        "In the top {top} in {share:percent} of the draws",
        "Dans les {top} premiers pour {share:percent} des tirages",
    ),
    "deck.chart.day": Phrase("Mood", "Humeur"),
    "deck.chart.journey": Phrase("Feeling", "Ressenti"),
    "deck.chart.headings_day": Phrase(
        "Hour|Moment|Mood|Positive|Neutral|Negative|Line x|Line y",
        "Heure|Moment|Humeur|Positif|Neutre|Négatif|Tracé x|Tracé y",
    ),
    "deck.chart.headings_journey": Phrase(
        "Stage|Touchpoint|Emotion|Positive|Neutral|Negative|Line x|Line y",
        "Étape|Point de contact|Émotion|Positif|Neutre|Négatif|Tracé x|Tracé y",
    ),
}
