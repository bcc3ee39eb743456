"""What to write into each cell of the workshop canvas."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase, keyed

_HINTS = {
    "project.title": Phrase(
        "Brand and subject: Foulée, the first pair", "Marque et sujet : Foulée, la première paire"
    ),
    "project.owner": Phrase("A name and a team", "Un nom et une équipe"),
    "project.sector": Phrase("Choose from the list", "À choisir dans la liste"),
    "project.objectives": Phrase(
        "Why we make it; the deck answers each one",
        "Pourquoi nous la faisons ; chacun aura sa réponse",
    ),
    "brand.name": Phrase("Its name", "Son nom"),
    "brand.goals": Phrase(
        "Win beginners, have fewer returns …", "Gagner des débutants, moins de retours …"
    ),
    "brand.offers": Phrase(
        "Products and services, one a row", "Produits et services, un par ligne"
    ),
    "brand.promises": Phrase(
        "What customers may count on: free exchange within 60 days",
        "Ce sur quoi le client peut compter : échange gratuit 60 jours",
    ),
    "brand.values": Phrase("Two or three words", "Deux ou trois mots"),
    "brand.tone": Phrase(
        "How we speak: warm, expert, direct …", "Comment nous parlons : chaleureux, expert …"
    ),
    "brand.positioning": Phrase("Choose from the list", "À choisir dans la liste"),
    "brand.channels": Phrase(
        "From the list, or one of your own; one a row", "De la liste, ou le vôtre ; un par ligne"
    ),
    "market.competitors": Phrase(
        "Names, with commas between", "Des noms, séparés par des virgules"
    ),
    "market.expectations": Phrase(
        "Fast delivery, free returns, advice …", "Livraison rapide, retour gratuit, conseil …"
    ),
    "persona.name": Phrase("A first name makes them real", "Un prénom suffit à l’incarner"),
    "persona.quote": Phrase("What they really say", "Ce qu’ils disent vraiment"),
    "persona.age": Phrase("A bracket: 25-34, 65+", "Une tranche : 25-34, 65+"),
    "persona.cities": Phrase("Where most of them live", "Où vivent la plupart"),
    "persona.occupation": Phrase("What they do for a living", "Ce qu’ils font dans la vie"),
    "persona.household": Phrase("With whom they live", "Avec qui ils vivent"),
    "persona.lifestyle": Phrase("How they live, in one sentence", "Leur vie en une phrase"),
    "persona.relationship": Phrase("Choose from the list", "À choisir dans la liste"),
    "persona.experience": Phrase(
        "With us, or with others like us", "Avec nous, ou avec d’autres comme nous"
    ),
    "persona.cohort_rule": Phrase(
        "The rule: bought a first pair within 12 months",
        "La règle : première paire achetée il y a moins de 12 mois",
    ),
    "persona.segment_share": Phrase("A share: 35%", "Une part : 35 %"),
    "persona.goals": Phrase("What they want to reach", "Ce qu’ils veulent atteindre"),
    "persona.motivations": Phrase("What drives them", "Ce qui les pousse"),
    "persona.needs": Phrase(
        "What they need from anyone", "Ce dont ils ont besoin, de qui que ce soit"
    ),
    "persona.barriers": Phrase("What holds them back", "Ce qui les retient"),
    "persona.for_us": Phrase("What speaks for us", "Ce qui parle pour nous"),
    "persona.for_others": Phrase("What speaks for a competitor", "Ce qui parle pour un concurrent"),
    "persona.interests": Phrase(
        "Three at most, each with a link to our business",
        "Trois au plus, chacun en lien avec notre activité",
    ),
    "persona.brands": Phrase("In their daily life", "Dans leur vie quotidienne"),
    "persona.media": Phrase("What they read, hear, follow", "Ce qu’ils lisent, écoutent, suivent"),
    "persona.devices": Phrase("Phone, laptop, watch …", "Téléphone, ordinateur, montre …"),
    "persona.channels": Phrase(
        "From the list, or one of your own; one a row", "De la liste, ou le vôtre ; un par ligne"
    ),
    "persona.formats": Phrase("Choose from the list", "À choisir dans la liste"),
    "persona.words": Phrase(
        "What they call what we sell", "Comment ils nomment ce que nous vendons"
    ),
    "persona.queries": Phrase("As they type it", "Tel qu’ils le tapent"),
    "day.persona": Phrase(
        "The first name on the persona’s sheet", "Le prénom de la feuille Persona"
    ),
    "day.start": Phrase(
        "When it begins: 7:30. The printed hours may be changed.",
        "Quand cela commence : 7:30 ou 7h30. Les heures imprimées peuvent être changées.",
    ),
    "day.end": Phrase(
        "When it ends. A night that ends after midnight ends on the next morning.",
        "Quand cela finit. Une nuit qui passe minuit finit le lendemain matin.",
    ),
    "day.activity": Phrase(
        "One activity: commutes by train, looks at running shoes.",
        "Une activité : va au travail en train, regarde des chaussures.",
    ),
    "day.place": Phrase("At home, on the train, at work …", "Chez lui, dans le train, au bureau …"),
    "day.company": Phrase(
        "Alone, with family, colleagues …", "Seul, en famille, avec des collègues …"
    ),
    "day.devices": Phrase("Names, with commas between.", "Des noms, séparés par des virgules."),
    "day.channels": Phrase(
        "In use or in reach. Choose one, or write several with commas between; your own count too.",
        "Utilisés ou à portée. Choisissez-en un, ou écrivez-en plusieurs, séparés par des "
        "virgules ; les vôtres comptent aussi.",
    ),
    "day.media": Phrase(
        "What they read, hear or watch there.", "Ce qu’ils lisent, écoutent ou regardent."
    ),
    "day.brands": Phrase("In use or in view.", "Utilisées ou vues."),
    "day.attention": Phrase(
        "How much attention is left for a message from us.",
        "Ce qu’il reste d’attention pour un message de notre part.",
    ),
    "day.emotion": Phrase(
        "Choose from the list; you may add their word for it: negative, stressed.",
        "À choisir dans la liste ; vous pouvez ajouter leur mot : négatif, stressé.",
    ),
    "day.needs": Phrase("What they need at this time.", "Ce dont ils ont besoin à cette heure."),
    "day.demand": Phrase(
        "A moment of truth: the question that they ask then, if any.",
        "Un moment de vérité : la question qu’ils se posent alors, s’il y en a une.",
    ),
    "day.answer": Phrase(
        "What answers it today. Leave it empty where nothing does.",
        "Ce qui y répond aujourd’hui. Laissez vide si rien n’y répond.",
    ),
    "day.sources": Phrase(
        "The name of a source, or a word such as interview or assumption.",
        "Le nom d’une source, ou un mot comme entretien ou hypothèse.",
    ),
    "journey.title": Phrase("Buying a first pair", "Acheter sa première paire"),
    "journey.persona": Phrase(
        "The first name on the persona’s sheet", "Le prénom de la feuille Persona"
    ),
    "journey.stage": Phrase(
        "The five classic stages, or your own.", "Les cinq étapes classiques, ou les vôtres."
    ),
    "journey.goal": Phrase(
        "What the customer wants at this stage.", "Ce que le client veut à cette étape."
    ),
    "journey.touchpoint": Phrase(
        "One encounter: tries shoes on in the shop.",
        "Une rencontre : essaie des chaussures en magasin.",
    ),
    "journey.channel": Phrase("Where it happens; one.", "Où cela se passe ; un seul."),
    "journey.actions": Phrase("One a line.", "Une par ligne."),
    "journey.thoughts": Phrase("In their own words.", "Avec leurs mots."),
    "journey.emotion": Phrase(
        "Choose from the list; you may add their word for it: positive, relieved.",
        "À choisir dans la liste ; vous pouvez ajouter leur mot : positif, soulagé.",
    ),
    "journey.friction": Phrase("What annoys or stops them.", "Ce qui agace ou bloque."),
    "journey.severity": Phrase("Choose from the list.", "À choisir dans la liste."),
    "journey.frequency": Phrase(
        "How many of those who come here meet it.",
        "Pour combien de ceux qui passent par là.",
    ),
    "journey.strength": Phrase("Worth keeping.", "À garder."),
    "journey.demand": Phrase(
        "A moment of truth: the question that they ask here, if any.",
        "Un moment de vérité : la question qu’ils se posent ici, s’il y en a une.",
    ),
    "journey.answer": Phrase(
        "What moves them on. Next to a question it counts as the answer.",
        "Ce qui les fait avancer. À côté d’une question, c’en est la réponse.",
    ),
    "journey.sources": Phrase(
        "The name of a source, or a word such as interview or assumption.",
        "Le nom d’une source, ou un mot comme entretien ou hypothèse.",
    ),
    "evidence.title": Phrase(
        "What you call it: Interviews, autumn", "Son nom : Entretiens d’automne"
    ),
    "evidence.kind": Phrase("Choose from the list.", "À choisir dans la liste."),
    "evidence.date": Phrase("When it was collected: 14/09/2026.", "Quand : 14/09/2026."),
    "evidence.sample_size": Phrase(
        "How many people or records.", "Combien de personnes ou de données."
    ),
    "evidence.said": Phrase("How many of them said so.", "Combien d’entre elles l’ont dit."),
    "evidence.finding": Phrase("The finding in a sentence.", "Le constat en une phrase."),
    "evidence.confidence": Phrase("How sure we are.", "À quel point nous en sommes sûrs."),
    "evidence.link": Phrase("Where to read it: https://…", "Où la lire : https://…"),
}

PHRASES: Mapping[str, Phrase] = keyed("canvas.hint", _HINTS)
