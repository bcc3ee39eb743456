"""What the slides of a deck say.

Titles come first, in the order of their slides; a title states the finding.
"""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

TITLES: Mapping[str, Phrase] = {
    "deck.persona.unanswered": Phrase(
        "{persona} asks {demand:quoted}, and no one has an answer yet",
        "{persona} demande {demand:quoted}, et personne ne répond encore",
    ),
    "deck.persona.barrier": Phrase(
        "What holds {persona} back, and nothing answers yet: {barrier:quoted}",
        "Ce qui retient {persona}, et que rien ne lève encore : {barrier:quoted}",
    ),
    "deck.persona.reachable": Phrase(
        "The best time to reach {persona}: {start:clock} to {end:clock}",
        "{persona} est le plus à l’écoute de {start:clock} à {end:clock}",
    ),
    "deck.persona.goal": Phrase("What {persona} wants: {goal}", "Ce que veut {persona} : {goal}"),
    "deck.persona.portrait": Phrase("{persona}: a portrait", "{persona} : portrait"),
    "deck.day.windows_and_unanswered": Phrase(
        "{day} with {persona}: {count:plural|# window|# windows} for a message, {open:plural|# "
        "question|# questions} without an answer",
        "{day} avec {persona} : {count:plural|# créneau|# créneaux} pour prendre la parole, "
        "{open:plural|# question|# questions} sans réponse",
    ),
    "deck.day.windows": Phrase(
        "{day} with {persona}: {count:plural|# window|# windows} for a message, at {starts:list}",
        "{day} avec {persona} : {count:plural|# créneau|# créneaux} pour un message, à "
        "{starts:list}",
    ),
    "deck.day.unanswered": Phrase(
        "{day} with {persona}: {demand:quoted} stays without an answer",
        "{day} avec {persona} : {demand:quoted} reste sans réponse",
    ),
    "deck.day.plain": Phrase(
        "{day} with {persona}, hour by hour", "{day} avec {persona}, heure par heure"
    ),
    "deck.ranking.truth": Phrase(
        "{persona} asks between {start:clock} and {end:clock}: be there first",
        "Entre {start:clock} et {end:clock}, {persona} se pose la question : soyons les "
        "premiers à répondre",
    ),
    "deck.ranking.robust": Phrase(
        "{persona}: {start:clock} to {end:clock} comes first, "
        "and stays near the top however we weigh it",
        "{persona} : le créneau de {start:clock} à {end:clock} est premier, "
        "et reste dans le haut du classement quelle que soit la pondération",
    ),
    "deck.ranking.first": Phrase(
        "{persona}: begin with the window from {start:clock} to {end:clock}",
        "{persona} : commencer par le créneau de {start:clock} à {end:clock}",
    ),
    "deck.journey.lowest_unaddressed": Phrase(
        "The low point is {stage:quoted}: {count:plural|# friction|# frictions}, and nothing "
        "planned",
        "Point bas du parcours : {stage:quoted}, {count:plural|# friction|# frictions} et rien "
        "de prévu",
    ),
    "deck.journey.answer_planned": Phrase(
        "At {stage:quoted} an answer is planned, not there yet: {demand:quoted}",
        "À l’étape {stage:quoted}, réponse prévue, pas encore en place : {demand:quoted}",
    ),
    "deck.journey.unanswered": Phrase(
        "At {stage:quoted} customers ask {demand:quoted}, and we have no answer",
        "À l’étape {stage:quoted}, une question reste sans réponse : {demand:quoted}",
    ),
    "deck.journey.lowest_frictions": Phrase(
        "The low point is {stage:quoted}: {count:plural|# friction|# frictions} to remove",
        "Point bas du parcours : {stage:quoted}, {count:plural|# friction|# frictions} à lever",
    ),
    "deck.journey.lowest": Phrase(
        "The low point of the journey is {stage:quoted}", "Point bas du parcours : {stage:quoted}"
    ),
    "deck.journey.never_negative": Phrase(
        "No low point on this journey: protect what works",
        "Aucun point bas sur ce parcours : préservons ce qui marche",
    ),
    "deck.journey.no_emotion": Phrase(
        "{count:plural|# stage|# stages} mapped, and how they feel is still unknown",
        "{count:plural|# étape décrite|# étapes décrites}, et le ressenti reste inconnu",
    ),
}

COVER: Mapping[str, Phrase] = {
    "deck.cover.journeys": Phrase("Customer journey study", "Étude des parcours clients"),
    "deck.cover.days": Phrase("A day in their life", "Journées types"),
    "deck.cover.persona": Phrase(
        "How {names:list} lives, when a message is welcome, and what still stands in the way",
        "Le quotidien de nos personas ({names:list}) : quand prendre la parole, "
        "et ce qui fait encore obstacle",
    ),
    "deck.cover.personas": Phrase(
        "How {names:list} live, when a message is welcome, and what still stands in the way",
        "Le quotidien de nos personas ({names:list}) : quand prendre la parole, "
        "et ce qui fait encore obstacle",
    ),
    "deck.cover.many_personas": Phrase(
        "{count} personas: how they live, when a message is welcome, what stands in the way",
        "{count} personas : leur quotidien, les bons moments pour prendre la parole "
        "et ce qui fait encore obstacle",
    ),
    "deck.cover.without_personas": Phrase(
        "{count:plural|# journey|# journeys}: what works, what does not, what to do next",
        "{count:plural|# parcours|# parcours} : ce qui marche, ce qui freine, ce qu’il faut faire",
    ),
}

PERSONA: Mapping[str, Phrase] = {
    "deck.persona.kicker": Phrase("Persona", "Persona"),
    "deck.persona.age": Phrase("Aged {age}", "{age} ans"),
    "deck.persona.share": Phrase("{share:percent} of customers", "{share:percent} de la clientèle"),
    "deck.persona.goals": Phrase("Goals", "Objectifs"),
    "deck.persona.barriers": Phrase("Barriers", "Freins"),
    "deck.persona.motivations": Phrase("Motivations", "Motivations"),
    "deck.persona.needs": Phrase("Needs", "Besoins"),
    "deck.persona.habits": Phrase("Likes and habits", "Goûts et habitudes"),
    "deck.persona.interests": Phrase("Interests", "Intérêts"),
    "deck.persona.brands": Phrase("Brands", "Marques"),
    "deck.persona.media": Phrase("Media", "Médias"),
    "deck.persona.formats": Phrase("Formats", "Formats"),
    "deck.persona.reach": Phrase(
        "Channels within reach",
        "Canaux à portée",
    ),
    "deck.persona.minutes_a_day": Phrase(
        "minutes a day",
        "minutes par jour",
    ),
    "deck.persona.presence": Phrase("● = we are there", "● = la marque y est"),
    "deck.persona.reach_chart": Phrase(
        "Bar chart, minutes a day: {bars}", "Diagramme en barres, minutes par jour : {bars}"
    ),
    "deck.persona.channel": Phrase("Channel", "Canal"),
    "deck.persona.minutes": Phrase("Minutes a day", "Minutes par jour"),
    "deck.persona.moment": Phrase(
        "The moment to win, {start:clock}–{end:clock}",
        "Le moment à ne pas manquer, {start:clock}–{end:clock}",
    ),
}

DAY: Mapping[str, Phrase] = {
    "deck.on.weekday": Phrase("A weekday", "Un jour de semaine"),
    "deck.on.named": Phrase("{name:quoted}", "{name:quoted}"),
    "deck.on.weekend": Phrase("A weekend", "Un week-end"),
    "deck.day.kicker": Phrase("Typical day", "Journée type"),
    "deck.day.subtitle": Phrase(
        "Place, activity, channels and mood by the hour; the numbers show the best windows",
        "Lieux, activités, canaux et humeur, heure par heure ; les numéros signalent les "
        "meilleurs créneaux",
    ),
    "deck.day.subtitle_plain": Phrase(
        "Place, activity, channels and mood by the hour",
        "Lieux, activités, canaux et humeur, heure par heure",
    ),
    "deck.day.subtitle_summary": Phrase(
        "A light sketch of the day; the numbers show the best windows",
        "Esquisse de la journée ; les numéros signalent les meilleurs créneaux",
    ),
    "deck.day.where": Phrase("Where", "Où"),
    "deck.day.doing": Phrase("Doing", "Activité"),
    "deck.day.channels": Phrase("Channels", "Canaux"),
    "deck.day.attention": Phrase("Attention", "Attention"),
    "deck.day.attention_says": Phrase("Attention {level} of 5", "Attention {level} sur 5"),
    "deck.chart.says_day": Phrase(
        "Curve of the mood through the day: {points}",
        "Courbe de l’humeur au fil de la journée : {points}",
    ),
    "deck.day.asks": Phrase("Asks: {demand:quoted}", "Demande : {demand:quoted}"),
    "deck.day.needs": Phrase("Needs: {needs:quoted}", "Besoins : {needs:quoted}"),
    "deck.day.no_window": Phrase(
        "Too little is known yet to rank the moments of this day.",
        "On en sait encore trop peu pour classer les moments de cette journée.",
    ),
}

RANKING: Mapping[str, Phrase] = {
    "deck.ranking.kicker": Phrase("Contact moments", "Moments de contact"),
    "deck.ranking.subtitle": Phrase(
        "All days taken together, best first",
        "Toutes journées confondues, du meilleur au moins bon",
    ),
    "deck.ranking.rank": Phrase("Rank", "Rang"),
    "deck.ranking.moment": Phrase("Contact moment", "Moment de contact"),
    "deck.ranking.score": Phrase("Score", "Score"),
    "deck.ranking.table": Phrase("Ranking", "Classement"),
    "deck.ranking.table_says": Phrase(
        "Table of {count:plural|# contact moment|# contact moments} with their five factors",
        "Tableau de {count:plural|# moment de contact|# moments de contact} "
        "et de leurs cinq facteurs",
    ),
    "deck.ranking.chart_says": Phrase(
        "Bar chart of the scores, 0 to 100: {bars}",
        "Diagramme en barres des scores, de 0 à 100 : {bars}",
    ),
    "deck.ranking.unknown": Phrase("unknown", "inconnu"),
    "deck.ranking.left_out": Phrase(
        "Not shown: {lower:plural|# lower-ranked|# lower-ranked}, {unscored:plural|# without a "
        "score|# without a score} (see the notes).",
        "Non affichés : {lower:plural|# créneau moins bien classé|# créneaux moins bien "
        "classés}, {unscored:plural|# sans score|# sans score} (voir les commentaires).",
    ),
    "deck.next.heading": Phrase("What to do next", "Que faire ensuite"),
    "deck.next.answer_demand": Phrase(
        "No answer yet to {demand:quoted}", "Toujours sans réponse : {demand:quoted}"
    ),
    "deck.next.answer_needs": Phrase(
        "Still unmet: {needs:quoted}", "Sans réponse à ce jour : {needs:quoted}"
    ),
    "deck.next.nothing_linked": Phrase(
        "To find out: what would help at this moment?",
        "À creuser : de quoi a-t-on besoin à ce moment-là ?",
    ),
}

MAP: Mapping[str, Phrase] = {
    "deck.map.kicker": Phrase("Customer journey", "Parcours client"),
    "deck.map.target": Phrase("Target journey", "Parcours cible"),
    "deck.map.subtitle": Phrase(
        "Actions, touchpoints, feelings and thoughts, stage by stage",
        "Actions, points de contact, ressenti et pensées, étape par étape",
    ),
    "deck.map.part": Phrase("({number} of {count})", "({number} sur {count})"),
    "deck.map.no_stages": Phrase(
        "No stage has been described yet.", "Aucune étape n’est encore décrite."
    ),
    "deck.map.doing": Phrase("Doing", "Actions"),
    "deck.map.touchpoints": Phrase("Touchpoints", "Points de contact"),
    "deck.map.thinking": Phrase("Thinking", "Pensées"),
    "deck.map.friction": Phrase("Frictions", "Frictions"),
    "deck.map.opportunity": Phrase(
        "Opportunity",
        "Opportunités",
    ),
    "deck.map.offered": Phrase("Offered: {text}", "Proposé : {text}"),
    "deck.map.more": Phrase("+ {count} more", "+ {count:plural|# autre|# autres}"),
    "deck.map.nothing_planned": Phrase("Nothing planned yet", "Rien de prévu à ce jour"),
    "deck.map.truth_open": Phrase(
        "Moment of truth, no answer yet", "Moment de vérité sans réponse"
    ),
    "deck.map.moment_of_truth": Phrase("Moment of truth", "Moment de vérité"),
    "deck.map.lowest_point": Phrase("Lowest point", "Point le plus bas"),
    "deck.map.emotion_unknown": Phrase("emotion unknown", "émotion inconnue"),
    "deck.chart.says_journey": Phrase(
        "Emotion curve from -2 to +2: {points}", "Courbe émotionnelle de -2 à +2 : {points}"
    ),
    "deck.map.severity": Phrase("severity {severity} of 4", "gravité {severity} sur 4"),
    "deck.map.goal": Phrase("Customer’s goal: {text}", "But du client : {text}"),
    "deck.map.aim": Phrase("Our aim: {text}", "Notre intention : {text}"),
    "deck.map.truth_answered": Phrase(
        "Moment of truth {demand:quoted}, answered by {answers:quoted}",
        "Moment de vérité {demand:quoted}, réponse : {answers:quoted}",
    ),
    "deck.map.truth_unanswered": Phrase(
        "Moment of truth {demand:quoted}, without an answer",
        "Moment de vérité {demand:quoted}, sans réponse",
    ),
}

NOTES: Mapping[str, Phrase] = {
    "deck.notes.full_texts": Phrase("In full:", "Textes complets :"),
    "deck.notes.no_source": Phrase("Source: none stated", "Source : non indiquée"),
    "deck.notes.source": Phrase("Source: {source}", "Source : {source}"),
    "deck.notes.share": Phrase(
        "{persona}: {share} of the customers", "{persona} : {share} de la clientèle"
    ),
    "deck.notes.of": Phrase("{what}: {text}", "{what} : {text}"),
    "deck.notes.emotion": Phrase("Emotion: {text}", "Émotion : {text}"),
    "deck.notes.friction": Phrase("Friction: {text}", "Friction : {text}"),
    "deck.notes.consequence": Phrase("leads to {text:quoted}", "conséquence {text:quoted}"),
    "deck.notes.strength": Phrase("Strength: {text}", "Point fort : {text}"),
    "deck.notes.motivations": Phrase("Motivations: {texts:quoted}", "Motivations : {texts:quoted}"),
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

PHRASES: Mapping[str, Phrase] = {
    **TITLES,
    **COVER,
    **PERSONA,
    **DAY,
    **RANKING,
    **MAP,
    **NOTES,
}
