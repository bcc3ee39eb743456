"""How we know what the map says: reasons, summaries and questions for interviews.

A question asks for what was done and felt the last time, never for an opinion about the future
(Rob Fitzpatrick 2013, "The Mom Test"; critical incident technique, Flanagan 1954). The statement
that it is to settle stands in quotation marks.
"""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

REASONS: Mapping[str, Phrase] = {
    "audit.reason.untrue": Phrase(
        "The review of {date:date} found it untrue", "La revue du {date:date} l’a jugé faux"
    ),
    "audit.reason.doubtful": Phrase(
        "The review of {date:date} doubted it", "La revue du {date:date} en a douté"
    ),
    "audit.reason.unsupported": Phrase("No source", "Aucune source"),
    "audit.reason.assumption": Phrase("Assumption only", "Hypothèse seule"),
    "audit.reason.overdue": Phrase(
        "Nothing new for {days:plural|# day|# days}",
        "Rien de nouveau depuis {days:plural|# jour|# jours}",
    ),
    "audit.reason.undated": Phrase("Sources without a date", "Sources sans date"),
    "audit.reason.supported": Phrase("Supported by sources", "Appuyé sur des sources"),
}

SUMMARY: Mapping[str, Phrase] = {
    "audit.summary.none": Phrase(
        "The map states nothing that could be audited yet",
        "La carte n’affirme encore rien qui puisse être vérifié",
    ),
    "audit.summary.open": Phrase(
        "Of {total:plural|# statement|# statements}, {unsupported:percent} have no source and "
        "{assumed:percent} rest on assumptions only; {review:plural|# is|# are} up for review",
        "Sur {total:plural|# affirmation|# affirmations}, {unsupported:percent} sans source et "
        "{assumed:percent} sur hypothèses seules ; {review} à revoir",
    ),
    "audit.summary.sound": Phrase(
        "{total:plural|# statement|# statements}, each supported by sources; "
        "{review:plural|# is|# are} up for review",
        "{total:plural|# affirmation|# affirmations}, toutes appuyées sur des sources ; {review} à "
        "revoir",
    ),
    "audit.how_to_read": Phrase(
        "Still true? Current? How do we know? First what a review found untrue, then by "
        "importance, 1 to 4 and one more for each statement or decision that refers to it. Sources "
        "count as old after {days:plural|# day|# days}.",
        "Toujours vrai ? À jour ? Comment le sait-on ? D’abord ce qu’une revue a jugé faux, puis "
        "par importance, de 1 à 4 et un de plus pour chaque affirmation ou décision qui s’y "
        "réfère. Une source est ancienne après {days:plural|# jour|# jours}.",
    ),
    "audit.review.overdue": Phrase(
        "The review of the map was due on {due:date}",
        "La revue de la carte était due le {due:date}",
    ),
    "audit.review.due": Phrase(
        "The next review of the map is due on {due:date}",
        "La prochaine revue de la carte est due le {due:date}",
    ),
    "audit.review.never": Phrase(
        "The map has not been reviewed yet", "La carte n’a pas encore été revue"
    ),
    "audit.review.last": Phrase(
        "The map was last reviewed on {date:date}",
        "La dernière revue de la carte date du {date:date}",
    ),
}

LABELS: Mapping[str, Phrase] = {
    "audit.list": Phrase("For the next review", "Pour la prochaine revue"),
    "audit.more": Phrase(
        "{n:plural|# more statement|# more statements}; all of them: --json or --csv",
        "{n:plural|# autre affirmation|# autres affirmations} ; la liste complète : --json ou "
        "--csv",
    ),
    "audit.column.importance": Phrase("Imp.", "Imp."),
    "audit.column.statement": Phrase("Statement", "Affirmation"),
    "audit.column.why": Phrase("Why", "Pourquoi"),
    "audit.column.sources": Phrase("Sources", "Sources"),
    "audit.column.newest": Phrase("Newest", "Plus récente"),
    "audit.column.sample": Phrase("Sample", "Échantillon"),
    "audit.column.confidence": Phrase("Conf.", "Conf."),
    "audit.questions": Phrase(
        "Questions that would settle the open assumptions",
        "Questions qui trancheraient les hypothèses ouvertes",
    ),
}

QUESTIONS: Mapping[str, Phrase] = {
    "audit.question.persona": Phrase(
        "How would you describe yourself and your days? (To settle: does {statement:quoted} "
        "resemble you?)",
        "Comment vous décririez-vous, vous et vos journées ? (À trancher : {statement:quoted} vous "
        "ressemble-t-il ?)",
    ),
    "audit.question.need": Phrase(
        "When did you last need this: {statement:quoted}? What did you do then?",
        "Quand avez-vous eu besoin de ceci pour la dernière fois : {statement:quoted} ? "
        "Qu’avez-vous fait alors ?",
    ),
    "audit.question.barrier": Phrase(
        "Has this ever held you back: {statement:quoted}? Tell me about the last time.",
        "Vous est-il déjà arrivé de renoncer pour cette raison : {statement:quoted} ? Racontez "
        "la dernière fois.",
    ),
    "audit.question.interest": Phrase(
        "How did you spend your free time last week, and what place did {statement:quoted} have "
        "in it?",
        "À quoi avez-vous passé votre temps libre la semaine dernière, et quelle place y avait "
        "{statement:quoted} ?",
    ),
    "audit.question.choice_reason": Phrase(
        "What decided you the last time? Did this count: {statement:quoted}?",
        "Qu’est-ce qui vous a décidé la dernière fois ? Ceci a-t-il compté : {statement:quoted} ?",
    ),
    "audit.question.search_query": Phrase(
        "What did you type when you last searched, word for word? (We assume {statement:quoted}.)",
        "Qu’avez-vous saisi lors de votre dernière recherche, mot pour mot ? (Nous supposons "
        "{statement:quoted}.)",
    ),
    "audit.question.used_brand": Phrase(
        "Which brands did you use last week, and what for? (We assume {statement:quoted}.)",
        "Quelles marques avez-vous utilisées la semaine dernière, et pour quoi faire ? (Nous "
        "supposons {statement:quoted}.)",
    ),
    "audit.question.medium": Phrase(
        "What did you read, watch or listen to last week? (We assume {statement:quoted}.)",
        "Qu’avez-vous lu, regardé ou écouté la semaine dernière ? (Nous supposons "
        "{statement:quoted}.)",
    ),
    "audit.question.behaviour_scale": Phrase(
        "Tell me about the last time you had to choose on this point: {statement:quoted}. Where "
        "do you stand?",
        "Racontez la dernière fois où vous avez dû choisir sur ce point : {statement:quoted}. Où "
        "vous situez-vous ?",
    ),
    "audit.question.day_timeline": Phrase(
        "Walk me through your last such day, hour by hour ({statement}).",
        "Racontez-moi votre dernière journée de ce type, heure par heure ({statement}).",
    ),
    "audit.question.moment": Phrase(
        "What were you doing between {start:clock} and {end:clock}, the last time? (We assume "
        "{statement:quoted}.)",
        "Que faisiez-vous entre {start:clock} et {end:clock}, la dernière fois ? (Nous supposons "
        "{statement:quoted}.)",
    ),
    "audit.question.moment_of_truth": Phrase(
        "Have you ever asked yourself {statement:quoted}? When was that, and where did you look "
        "for the answer?",
        "Vous êtes-vous déjà demandé {statement:quoted} ? À quel moment, et où avez-vous cherché "
        "la réponse ?",
    ),
    "audit.question.received_contact": Phrase(
        "Which messages reached you at that moment, and from whom? (We assume {statement:quoted}.)",
        "Quels messages avez-vous reçus à ce moment-là, et de qui ? (Nous supposons "
        "{statement:quoted}.)",
    ),
    "audit.question.journey": Phrase(
        "Tell me the whole story, from the first time you heard of it until today "
        "({statement:quoted}).",
        "Racontez-moi toute l’histoire, de la première fois que vous en avez entendu parler "
        "jusqu’à aujourd’hui ({statement:quoted}).",
    ),
    "audit.question.stage": Phrase(
        "What did you want at this stage, {statement}, and what did you do?",
        "Que vouliez-vous à cette étape, {statement}, et qu’avez-vous fait ?",
    ),
    "audit.question.touchpoint": Phrase(
        "What happened the last time with {statement:quoted}, and how did it feel?",
        "Que s’est-il passé la dernière fois avec {statement:quoted}, et qu’avez-vous ressenti ?",
    ),
    "audit.question.transition": Phrase(
        "What did you do next, and why? (We assume {statement:quoted}.)",
        "Qu’avez-vous fait ensuite, et pourquoi ? (Nous supposons {statement:quoted}.)",
    ),
    "audit.question.friction": Phrase(
        "The last time, did you meet this: {statement:quoted}? How often, and what came of it?",
        "La dernière fois, avez-vous rencontré ceci : {statement:quoted} ? À quelle fréquence, et "
        "avec quelle conséquence ?",
    ),
    "audit.question.strength": Phrase(
        "What went well the last time? Would you miss this: {statement:quoted}?",
        "Qu’est-ce qui s’est bien passé la dernière fois ? Ceci vous manquerait-il : "
        "{statement:quoted} ?",
    ),
    "audit.question.competitor": Phrase(
        "Where else did you look before you decided, and why? (We assume {statement:quoted}.)",
        "Où avez-vous regardé ailleurs avant de décider, et pourquoi ? (Nous supposons "
        "{statement:quoted}.)",
    ),
    "audit.question.expectation": Phrase(
        "When were you last disappointed by an offer of this kind? Was it about this: "
        "{statement:quoted}?",
        "Quand une offre de ce genre vous a-t-elle déçu pour la dernière fois ? Était-ce à propos "
        "de ceci : {statement:quoted} ?",
    ),
    "audit.question.opportunity": Phrase(
        "How do you manage today without this: {statement:quoted}? What have you tried?",
        "Comment faites-vous aujourd’hui sans ceci : {statement:quoted} ? Qu’avez-vous essayé ?",
    ),
    "audit.question.other": Phrase(
        "Is this still true: {statement:quoted}? How do we know?",
        "Ceci est-il toujours vrai : {statement:quoted} ? Comment le sait-on ?",
    ),
}

PHRASES: Mapping[str, Phrase] = {**REASONS, **SUMMARY, **LABELS, **QUESTIONS}
