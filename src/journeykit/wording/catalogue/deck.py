"""What the slides of a deck say.

Titles come first, in the order of their slides; a title states the finding.
"""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

TITLES: Mapping[str, Phrase] = {
    "deck.persona.unanswered": Phrase(
        "{persona} asks {demand:quoted}: nobody answers yet",
        "{persona} demande {demand:quoted} : personne ne répond encore",
    ),
    "deck.persona.barrier": Phrase(
        "{persona} hesitates: {barrier:quoted}, and no promise answers it",
        "{persona} hésite : {barrier:quoted}, et aucune promesse n’y répond",
    ),
    "deck.persona.reachable": Phrase(
        "{persona} is best reached from {start:clock} to {end:clock}",
        "Le meilleur moment pour parler à {persona} : de {start:clock} à {end:clock}",
    ),
    "deck.persona.goal": Phrase("What {persona} wants: {goal}", "Ce que veut {persona} : {goal}"),
    "deck.persona.portrait": Phrase("{persona}: a portrait", "{persona} : portrait"),
    "deck.day.windows_and_unanswered": Phrase(
        "{persona}, {day}: {count:plural|# window|# windows} to reach out, "
        "{open:plural|# question|# questions} without an answer",
        "{persona}, {day} : {count:plural|# créneau|# créneaux} pour prendre la parole, "
        "{open:plural|# question|# questions} sans réponse",
    ),
    "deck.day.windows": Phrase(
        "{persona}, {day}: {count:plural|# window|# windows} for a message, at {starts:list}",
        "{persona}, {day} : {count:plural|# créneau|# créneaux} pour un message, à {starts:list}",
    ),
    "deck.day.unanswered": Phrase(
        "{persona}, {day}: {demand:quoted} stays without an answer",
        "{persona}, {day} : {demand:quoted} reste sans réponse",
    ),
    "deck.day.plain": Phrase("{persona}, {day}, hour by hour", "{persona}, {day}, heure par heure"),
    "deck.ranking.truth": Phrase(
        "{persona}, {start:clock} to {end:clock}: the question is asked then, be there first",
        "{persona}, de {start:clock} à {end:clock} : la question se pose alors, "
        "soyons là les premiers",
    ),
    "deck.ranking.robust": Phrase(
        "{persona}: from {start:clock} to {end:clock} comes first, whatever the weights",
        "{persona} : le créneau de {start:clock} à {end:clock} passe en premier, "
        "quels que soient les poids",
    ),
    "deck.ranking.first": Phrase(
        "{persona}: begin with the window from {start:clock} to {end:clock}",
        "{persona} : commencer par le créneau de {start:clock} à {end:clock}",
    ),
    "deck.journey.lowest_unaddressed": Phrase(
        "Feelings drop to {valence:signed} at {stage:quoted}: "
        "{count:plural|# friction|# frictions}, nothing planned against them",
        "Le moral tombe à {valence:signed} à l’étape {stage:quoted} : "
        "{count:plural|# friction|# frictions}, et rien de prévu",
    ),
    "deck.journey.unanswered": Phrase(
        "At {stage:quoted} customers ask {demand:quoted}: we do not answer",
        "À l’étape {stage:quoted}, on nous demande {demand:quoted} : pas de réponse",
    ),
    "deck.journey.lowest_frictions": Phrase(
        "Feelings drop to {valence:signed} at {stage:quoted}: "
        "{count:plural|# friction|# frictions} to remove",
        "Le moral tombe à {valence:signed} à l’étape {stage:quoted} : "
        "{count:plural|# friction|# frictions} à lever",
    ),
    "deck.journey.lowest": Phrase(
        "Feelings drop to {valence:signed} at {stage:quoted}",
        "Le moral tombe à {valence:signed} à l’étape {stage:quoted}",
    ),
    "deck.journey.never_negative": Phrase(
        "The journey never turns negative: keep what works",
        "Le parcours ne passe jamais dans le négatif : gardons ce qui marche",
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
        "Le quotidien vu par {names:list} : quand prendre la parole, "
        "et ce qui fait encore obstacle",
    ),
    "deck.cover.personas": Phrase(
        "How {names:list} live, when a message is welcome, and what still stands in the way",
        "Le quotidien vu par {names:list} : quand prendre la parole, "
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
    "deck.persona.age": Phrase("{age} years", "{age} ans"),
    "deck.persona.share": Phrase(
        "{share:percent} of the customers", "{share:percent} de la clientèle"
    ),
    "deck.persona.goals": Phrase("Goals", "Objectifs"),
    "deck.persona.barriers": Phrase("Barriers", "Freins"),
    "deck.persona.motivations": Phrase("Motivations", "Motivations"),
    "deck.persona.needs": Phrase("Needs", "Besoins"),
    "deck.persona.habits": Phrase("Tastes and habits", "Goûts et habitudes"),
    "deck.persona.interests": Phrase("Interests", "Intérêts"),
    "deck.persona.brands": Phrase("Brands", "Marques"),
    "deck.persona.media": Phrase("Media", "Médias"),
    "deck.persona.formats": Phrase("Formats", "Formats"),
    "deck.persona.reach": Phrase("Channels at hand", "Canaux à portée"),
    "deck.persona.minutes_a_day": Phrase("minutes a day", "minutes par jour"),
    "deck.persona.presence": Phrase("● = the brand is there", "● = la marque y est"),
    "deck.persona.reach_chart": Phrase(
        "Bar chart, minutes a day: {bars}", "Diagramme en barres, minutes par jour : {bars}"
    ),
    "deck.persona.channel": Phrase("Channel", "Canal"),
    "deck.persona.minutes": Phrase("Minutes a day", "Minutes par jour"),
    "deck.persona.moment": Phrase(
        "The moment to win, {start:clock}–{end:clock}",
        "Le moment à gagner, {start:clock}–{end:clock}",
    ),
}

DAY: Mapping[str, Phrase] = {
    "deck.on.weekday": Phrase("on a weekday", "en semaine"),
    "deck.on.weekend": Phrase("at the weekend", "le week-end"),
    "deck.day.kicker": Phrase("Typical day", "Journée type"),
    "deck.day.subtitle": Phrase(
        "Where the day is spent, what for, on which channels, and how it feels; "
        "numbered: the best windows, by rank",
        "Les lieux, les activités, les canaux et l’humeur au fil des heures ; "
        "numérotés : les meilleurs créneaux, par rang",
    ),
    "deck.day.subtitle_summary": Phrase(
        "A light sketch of the day; numbered: the best windows, by rank",
        "Esquisse de la journée ; numérotés : les meilleurs créneaux, par rang",
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
        "No contact moment of this day can be ranked.",
        "Aucun moment de contact de cette journée ne peut être classé.",
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
        "Not shown: {lower:plural|# lower|# lower}, {unscored:plural|# unscored|# unscored} "
        "(in the notes).",
        "Non montrés : {lower:plural|# moins bon|# moins bons}, "
        "{unscored:plural|# non classé|# non classés} (dans les commentaires).",
    ),
    "deck.next.heading": Phrase("What to do next", "Que faire ensuite"),
    "deck.next.answer_demand": Phrase(
        "Nothing answers yet: {demand:quoted}", "Rien ne répond encore : {demand:quoted}"
    ),
    "deck.next.answer_needs": Phrase(
        "No promise answers yet: {needs:quoted}",
        "Aucune promesse ne répond encore : {needs:quoted}",
    ),
    "deck.next.nothing_linked": Phrase(
        "No need is described for this moment: ask what would help.",
        "Aucun besoin décrit pour ce moment : demander ce qui aiderait.",
    ),
}

MAP: Mapping[str, Phrase] = {
    "deck.map.kicker": Phrase("Customer journey", "Parcours client"),
    "deck.map.target": Phrase("Target journey", "Parcours cible"),
    "deck.map.subtitle": Phrase(
        "What is done, met, felt and thought, stage by stage",
        "Ce qui est fait, rencontré, ressenti et pensé, étape par étape",
    ),
    "deck.map.part": Phrase("({number} of {count})", "({number} sur {count})"),
    "deck.map.no_stages": Phrase(
        "No stage has been described yet.", "Aucune étape n’est encore décrite."
    ),
    "deck.map.doing": Phrase("Doing", "Actions"),
    "deck.map.touchpoints": Phrase("Touchpoints", "Points de contact"),
    "deck.map.thinking": Phrase("Thinking", "Pensées"),
    "deck.map.friction": Phrase("Friction", "Frictions"),
    "deck.map.opportunity": Phrase("Opportunity", "Opportunités"),
    "deck.map.offered": Phrase("Offered: {text}", "Proposé : {text}"),
    "deck.map.more": Phrase("+ {count} more", "+ {count:plural|# autre|# autres}"),
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
