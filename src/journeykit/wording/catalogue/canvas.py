"""Wording of the workshop canvas: its sheets, what to write where, and what an entry is read as."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

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
_SECTIONS = {
    "map": Phrase("This map", "Cette carte"),
    "brand": Phrase("Our brand", "Notre marque"),
    "market": Phrase("Around us", "Autour de nous"),
    "who": Phrase("Who they are", "Qui ils sont"),
    "drives": Phrase(
        "What moves them, what holds them back", "Ce qui les pousse, ce qui les freine"
    ),
    "world": Phrase("Their world", "Leur univers"),
    "words": Phrase("How they say it", "Comment ils le disent"),
}
_COLUMNS = {
    "field": Phrase("To fill", "À remplir"),
    "entry": Phrase("Your answer", "Votre réponse"),
    "source": Phrase("How do we know?", "Comment le savons-nous ?"),
    "hint": Phrase("What to write", "Quoi écrire"),
}
_BANDS = {
    "weekday.full": Phrase("Weekday, hour by hour", "Jour de semaine, heure par heure"),
    "weekday.summary": Phrase("Weekday, in short", "Jour de semaine, en bref"),
    "weekend.full": Phrase("Weekend, hour by hour", "Week-end, heure par heure"),
    "weekend.summary": Phrase("Weekend, in short", "Week-end, en bref"),
}
_LEVELS = {
    "attention.1": Phrase("very low", "très faible"),
    "attention.2": Phrase("low", "faible"),
    "attention.3": Phrase("medium", "moyenne"),
    "attention.4": Phrase("high", "forte"),
    "attention.5": Phrase("very high", "très forte"),
    "confidence.1": Phrase("very low", "très faible"),
    "confidence.2": Phrase("low", "faible"),
    "confidence.3": Phrase("medium", "moyenne"),
    "confidence.4": Phrase("high", "forte"),
    "confidence.5": Phrase("very high", "très forte"),
    "severity.0": Phrase("no problem", "pas gênant"),
    "severity.1": Phrase("a detail", "un détail"),
    "severity.2": Phrase("minor", "gênant"),
    "severity.3": Phrase("major", "grave"),
    "severity.4": Phrase("drives people away", "fait renoncer"),
}
_FIELDS = {
    "project.title": Phrase("Name of the map", "Nom de la carte"),
    "project.owner": Phrase("Who answers for it", "Qui en répond"),
    "project.sector": Phrase("Line of business", "Secteur"),
    "project.objectives": Phrase("Objectives of the map", "Objectifs de la carte"),
    "brand.name": Phrase("Brand", "Marque"),
    "brand.goals": Phrase("What we want to reach", "Ce que nous visons"),
    "brand.offers": Phrase("What we sell", "Ce que nous vendons"),
    "brand.promises": Phrase("What we promise", "Nos promesses"),
    "brand.values": Phrase("Values", "Valeurs"),
    "brand.tone": Phrase("Tone of voice", "Ton"),
    "brand.positioning": Phrase("Positioning", "Positionnement"),
    "brand.channels": Phrase("Channels we are on", "Nos canaux"),
    "market.competitors": Phrase("Competitors", "Concurrents"),
    "market.expectations": Phrase("What customers now expect", "Ce que les clients attendent"),
    "persona.name": Phrase("First name", "Prénom"),
    "persona.quote": Phrase("A sentence of theirs", "Une phrase à eux"),
    "persona.age": Phrase("Age", "Âge"),
    "persona.cities": Phrase("Cities", "Villes"),
    "persona.occupation": Phrase("Occupation", "Métier"),
    "persona.household": Phrase("Household", "Foyer"),
    "persona.lifestyle": Phrase("Way of life", "Mode de vie"),
    "persona.relationship": Phrase("Relationship with us", "Relation avec nous"),
    "persona.experience": Phrase("What they have been through", "Ce qu’ils ont déjà vécu"),
    "persona.cohort_rule": Phrase("Who belongs to the group", "Qui fait partie du groupe"),
    "persona.segment_share": Phrase("Share of our customers", "Poids dans la clientèle"),
    "persona.goals": Phrase("Goals", "Objectifs personnels"),
    "persona.motivations": Phrase("Motivations", "Motivations"),
    "persona.needs": Phrase("Needs", "Besoins"),
    "persona.barriers": Phrase("Barriers", "Freins"),
    "persona.for_us": Phrase("Why us", "Pourquoi nous"),
    "persona.for_others": Phrase("Why somebody else", "Pourquoi un autre"),
    "persona.interests": Phrase("Interests", "Centres d’intérêt"),
    "persona.brands": Phrase("Brands they use", "Marques utilisées"),
    "persona.media": Phrase("Media and creators", "Médias et créateurs suivis"),
    "persona.devices": Phrase("Devices", "Appareils"),
    "persona.channels": Phrase("Channels they use", "Canaux utilisés"),
    "persona.formats": Phrase("Formats they like", "Formats appréciés"),
    "persona.words": Phrase("Their own words", "Leurs mots"),
    "persona.queries": Phrase("What they search for", "Ce qu’ils cherchent en ligne"),
    "day.persona": Phrase("Whose day", "La journée de"),
    "day.start": Phrase("From", "De"),
    "day.end": Phrase("To", "À"),
    "day.activity": Phrase("What they do", "Ce qu’ils font"),
    "day.place": Phrase("Where", "Où"),
    "day.company": Phrase("With whom", "Avec qui"),
    "day.devices": Phrase("Devices", "Appareils"),
    "day.channels": Phrase("Channels", "Canaux"),
    "day.media": Phrase("Media", "Médias"),
    "day.brands": Phrase("Brands", "Marques"),
    "day.attention": Phrase("Attention free", "Attention disponible"),
    "day.emotion": Phrase("Mood", "Humeur"),
    "day.needs": Phrase("What they need", "Leurs besoins"),
    "day.demand": Phrase("What they ask", "Ce qu’ils demandent"),
    "day.answer": Phrase("What we answer", "Ce que nous répondons"),
    "day.sources": Phrase("How do we know?", "Comment le savons-nous ?"),
    "journey.title": Phrase("Which journey", "Quel parcours"),
    "journey.persona": Phrase("Whose journey", "Le parcours de"),
    "journey.stage": Phrase("Stage", "Étape"),
    "journey.goal": Phrase("What they want", "Ce qu’ils veulent"),
    "journey.touchpoint": Phrase("Touchpoint", "Point de contact"),
    "journey.channel": Phrase("Channel", "Canal"),
    "journey.actions": Phrase("What they do", "Ce qu’ils font"),
    "journey.thoughts": Phrase("What they think", "Ce qu’ils pensent"),
    "journey.emotion": Phrase("How it feels", "Ressenti"),
    "journey.friction": Phrase("What gets in the way", "Ce qui coince"),
    "journey.severity": Phrase("How bad", "Gravité"),
    "journey.frequency": Phrase("How often", "Fréquence"),
    "journey.strength": Phrase("What works well", "Ce qui marche"),
    "journey.demand": Phrase("What they ask", "Ce qu’ils demandent"),
    "journey.answer": Phrase("What we offer there", "Ce que nous proposons"),
    "journey.sources": Phrase("How do we know?", "Comment le savons-nous ?"),
    "evidence.title": Phrase("Source", "Source"),
    "evidence.kind": Phrase("Kind", "Type"),
    "evidence.date": Phrase("Date", "Date"),
    "evidence.sample_size": Phrase("People asked", "Personnes interrogées"),
    "evidence.said": Phrase("Who said so", "Qui l’ont dit"),
    "evidence.finding": Phrase("What it says", "Ce qu’elle dit"),
    "evidence.confidence": Phrase("Confidence", "Confiance"),
    "evidence.link": Phrase("Link", "Lien"),
}
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
_SCALES = {
    "valence": Phrase("Mood, how it feels", "Humeur, ressenti"),
    "attention": Phrase("Attention free", "Attention disponible"),
    "severity": Phrase("How bad", "Gravité"),
    "frequency": Phrase("How often", "Fréquence"),
    "confidence": Phrase("Confidence", "Confiance"),
}
_NOTICES = {
    "read.choice": Phrase("Read as {value:quoted}.", "Lu comme {value:quoted}."),
    "read.channel": Phrase(
        "No channel of the list has this name: kept as a channel of your own.",
        "Aucun canal de la liste ne porte ce nom : gardé comme canal à vous.",
    ),
    "read.stage": Phrase(
        "No stage of the list has this name: kept as a stage of your own.",
        "Aucune étape de la liste ne porte ce nom : gardée comme étape à vous.",
    ),
    "read.feeling": Phrase(
        "Kept as the word for it; how good or bad it is stays unknown. Right would be one of: "
        "{words:list}.",
        "Gardé comme le mot du ressenti ; s’il est bon ou mauvais reste inconnu. À préciser avec "
        "l’un de ces mots : {words:list}.",
    ),
    "read.source": Phrase(
        "No source on the sheet has this name: made one, as {kind:evidence quoted}.",
        "Aucune source de la feuille ne porte ce nom : créée, comme {kind:evidence quoted}.",
    ),
    "read.asleep": Phrase("Read as sleep.", "Lu comme du sommeil."),
    "read.kindless": Phrase(
        "No kind is given: taken for {kind:evidence quoted}.",
        "Aucun type n’est indiqué : pris pour {kind:evidence quoted}.",
    ),
    "read.nothing": Phrase(
        "Read as: there is none; nothing is kept.",
        "Lu comme : il n’y en a pas ; rien n’est gardé.",
    ),
    "read.again": Phrase(
        "Said already on this sheet; kept once.", "Déjà dit sur cette feuille ; gardé une fois."
    ),
    "read.hours": Phrase("Read as {value}.", "Lu comme {value}."),
    "read.unknown": Phrase("Read as: nobody knows yet.", "Lu comme : personne ne le sait encore."),
    "read.merged": Phrase(
        "One activity over several rows: read as {value}.",
        "Une activité sur plusieurs lignes : lu comme {value}.",
    ),
    "read.empty_hours": Phrase(
        "Nothing is said of these hours, they stay unknown: {spans:list}.",
        "Rien n’est dit de ces heures, elles restent inconnues : {spans:list}.",
    ),
    "read.empty_stages": Phrase(
        "Nothing is said of these stages: {stages:list}.",
        "Rien n’est dit de ces étapes : {stages:list}.",
    ),
    "read.not_filled": Phrase("This sheet is not filled.", "Cette feuille n’est pas remplie."),
    "read.title": Phrase(
        "The map has no name; it is called {value:quoted}.",
        "La carte n’a pas de nom ; elle s’appelle {value:quoted}.",
    ),
    "read.persona": Phrase(
        "This persona has no name; it is called {value:quoted}.",
        "Ce persona n’a pas de nom ; il s’appelle {value:quoted}.",
    ),
    "read.journey": Phrase(
        "This journey has no title; it is called {value:quoted}.",
        "Ce parcours n’a pas de titre ; il s’appelle {value:quoted}.",
    ),
    "read.whose": Phrase(
        "No persona has this name; taken for {value:quoted}, as the number of the sheet says.",
        "Aucun persona ne porte ce nom ; attribué à {value:quoted}, d’après le numéro de feuille.",
    ),
    "read.sheet": Phrase(
        "Read as the sheet {value:quoted}.", "Lue comme la feuille {value:quoted}."
    ),
    "read.unnamed": Phrase(
        "No touchpoint is named: read as one called {value:quoted}.",
        "Aucun point de contact n’est nommé : lu comme un point de contact {value:quoted}.",
    ),
    "read.carried": Phrase(
        "Read as belonging to the row above.", "Lu comme la suite de la ligne du dessus."
    ),
    "read.stage_first": Phrase(
        "Stands before the first stage: a stage called “…” holds it.",
        "Se trouve avant la première étape : une étape nommée « … » l’accueille.",
    ),
    "repaired.overlap": Phrase(
        "Overlaps its neighbour: read as {value}.", "Chevauche sa voisine : lu comme {value}."
    ),
    "repaired.order": Phrase(
        "The rows are not in the order of the hours: put in order.",
        "Les lignes ne suivent pas l’ordre des heures : remises en ordre.",
    ),
    "refused.time": Phrase(
        "No time of day; right would be 07:30.", "Ce n’est pas une heure ; il faudrait 07:30."
    ),
    "refused.no_time": Phrase(
        "Without the hours of its row this cannot be placed; right would be 07:30 and 08:15 in "
        "the first two columns.",
        "Sans les heures de sa ligne, impossible à placer ; il faudrait 07:30 et 08:15 dans les "
        "deux premières colonnes.",
    ),
    "refused.choice": Phrase(
        "Not a word of the scale; right would be one of: {words:list}.",
        "Ce n’est pas un mot de la liste ; il faudrait l’un de ceux-ci : {words:list}.",
    ),
    "refused.age": Phrase(
        "No age bracket; right would be 25-34 or 65+.",
        "Ce n’est pas une tranche d’âge ; il faudrait 25-34 ou 65+.",
    ),
    "refused.share": Phrase(
        "No share; right would be 35%.", "Ce n’est pas une part ; il faudrait 35 %."
    ),
    "refused.date": Phrase(
        "No date; right would be 2026-09-14.", "Ce n’est pas une date ; il faudrait 14/09/2026."
    ),
    "refused.count": Phrase(
        "No whole number; right would be 12.", "Ce n’est pas un nombre entier ; il faudrait 12."
    ),
    "refused.link": Phrase(
        "No web address; right would be https://example.org.",
        "Ce n’est pas une adresse web ; il faudrait https://example.org.",
    ),
    "refused.formula": Phrase(
        "A formula without a stored value; write the value itself, or open the file in a "
        "spreadsheet program and save it.",
        "Une formule sans valeur enregistrée ; écrivez la valeur, ou ouvrez le fichier dans un "
        "tableur et enregistrez-le.",
    ),
    "refused.nameless": Phrase(
        "A source needs a name, in the first column of its row.",
        "Une source a besoin d’un nom, dans la première colonne de sa ligne.",
    ),
    "refused.no_friction": Phrase(
        "There is nothing in the way on this row for it to speak of.",
        "Rien ne coince sur cette ligne : cela ne se rapporte à rien.",
    ),
    "refused.no_stages": Phrase(
        "Nothing is said of any stage: there is no journey yet.",
        "Rien n’est dit d’aucune étape : il n’y a pas encore de parcours.",
    ),
    "refused.no_demand": Phrase(
        "There is no question on this row that it answers.",
        "Aucune question sur cette ligne, à laquelle cela répondrait.",
    ),
    "lost.second": Phrase(
        "Only one can stand here, {kept:quoted} is kept; give it a row of its own.",
        "Une seule réponse possible ici, {kept:quoted} est gardé ; donnez-lui sa propre ligne.",
    ),
    "lost.column": Phrase(
        "This column is not part of the canvas.", "Cette colonne ne fait pas partie du canevas."
    ),
    "lost.row": Phrase(
        "This row is not part of the canvas.", "Cette ligne ne fait pas partie du canevas."
    ),
    "lost.sheet": Phrase(
        "This sheet is not part of the canvas; it holds {n:plural|# cell|# cells}.",
        "Cette feuille ne fait pas partie du canevas ; elle contient {n:plural|# case|# cases}.",
    ),
    "lost.aside": Phrase("Stands where nothing is asked.", "Se trouve là où rien n’est demandé."),
}
_OTHER = {
    "persona": Phrase("Persona {number}", "Persona {number}"),
    "journey": Phrase("The journey of {persona}", "Parcours : {persona}"),
    "asleep": Phrase("Sleeps", "Sommeil"),
}


def _keyed(theme: str, phrases: Mapping[str, Phrase]) -> dict[str, Phrase]:
    return {f"canvas.{theme}.{name}": phrase for name, phrase in phrases.items()}


PHRASES: Mapping[str, Phrase] = {
    **_keyed("sheet", _SHEETS),
    **_keyed("title", _TITLES),
    **_keyed("lead", _LEADS),
    **_keyed("section", _SECTIONS),
    **_keyed("column", _COLUMNS),
    **_keyed("band", _BANDS),
    **_keyed("level", _LEVELS),
    **_keyed("field", _FIELDS),
    **_keyed("hint", _HINTS),
    **_keyed("start", _START),
    **_keyed("scale", _SCALES),
    **_keyed("notice", _NOTICES),
    **_keyed("other", _OTHER),
}
