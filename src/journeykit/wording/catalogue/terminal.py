"""Wording of the terminal."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "terminal.written": Phrase(
        "{n:plural|# file|# files} written",
        "{n:plural|# fichier écrit|# fichiers écrits}",
    ),
    "terminal.no_pictures": Phrase(
        "No pictures of the diagrams ({formats:list}), since there is no Graphviz engine here. "
        "Install Graphviz (https://graphviz.org/download/) or run: "
        "pip install 'journeykit[pictures]'. The .gv files hold the diagrams as text.",
        "Pas d’images des schémas ({formats:list}), faute de moteur Graphviz. Installez Graphviz "
        "(https://graphviz.org/download/) ou lancez : pip install 'journeykit[pictures]'. Les "
        "fichiers .gv contiennent les schémas sous forme de texte.",
    ),
    "terminal.personas": Phrase("Personas", "Personas"),
    "terminal.age": Phrase("aged {age}", "{age} ans"),
    "terminal.share": Phrase("{share:percent} of customers", "{share:percent} de la clientèle"),
    "terminal.days": Phrase("{n:plural|# day|# days}", "{n:plural|# journée|# journées}"),
    "terminal.journeys": Phrase("{n:plural|# journey|# journeys}", "{n} parcours"),
    "terminal.best_moments": Phrase("Best contact moments", "Meilleurs moments de contact"),
    "terminal.gaps": Phrase("Blind spots: {counts}", "Angles morts : {counts}"),
    "terminal.counts": Phrase("{parts:list}", "{parts:list}"),
    "terminal.count.none": Phrase("none", "aucun"),
    "terminal.count.error": Phrase("{n:plural|# error|# errors}", "{n:plural|# erreur|# erreurs}"),
    "terminal.count.warning": Phrase(
        "{n:plural|# warning|# warnings}", "{n:plural|# alerte|# alertes}"
    ),
    "terminal.count.info": Phrase("{n} for information", "{n} pour information"),
    "terminal.ignored": Phrase(
        "{n:plural|# more is|# more are} ignored, as the project asks.",
        "{n:plural|# autre est ignoré|# autres sont ignorés}, comme le projet le demande.",
    ),
    "terminal.all_gaps": Phrase("All of them: {command}", "La liste complète : {command}"),
    "terminal.score": Phrase("Score", "Score"),
    "terminal.window": Phrase("Time", "Horaire"),
    "terminal.moment": Phrase("Moment", "Moment"),
    "terminal.factor.attention": Phrase("Att.", "Att."),
    "terminal.factor.receptivity": Phrase("Rec.", "Réc."),
    "terminal.factor.relevance": Phrase("Rel.", "Pert."),
    "terminal.factor.channel_fit": Phrase("Chan.", "Canal"),
    "terminal.factor.reach": Phrase("Reach", "Poids"),
    "terminal.legend": Phrase(
        "Att. attention, Rec. receptivity, Rel. relevance, Chan. channel fit, Reach share of "
        "customers; – unknown.",
        "Att. attention, Réc. réceptivité, Pert. pertinence, Canal canal commun, Poids poids dans "
        "la clientèle ; – inconnu.",
    ),
    "terminal.why": Phrase("Why", "Pourquoi"),
    "terminal.unscored": Phrase(
        "{n:plural|# moment without a score|# moments without a score}",
        "{n:plural|# moment sans score|# moments sans score}",
    ),
}
