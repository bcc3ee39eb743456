"""Labels of who people are, and what they live through in a day."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

RELATIONSHIPS: Mapping[str, Phrase] = {
    "prospect": Phrase("Prospect", "Prospect"),
    "client": Phrase("Customer", "Client"),
    "lapsed": Phrase("Lapsed customer", "Ancien client"),
}

BASES: Mapping[str, Phrase] = {
    "research": Phrase("Based on research", "Appuyé sur des études"),
    "proto": Phrase("Proto-persona", "Proto-persona"),
}

INTEREST_RELATIONS: Mapping[str, Phrase] = {
    "direct": Phrase("what we sell", "ce que nous vendons"),
    "adjacent": Phrase("close to what we sell", "proche de notre offre"),
    "none": Phrase("unrelated", "sans rapport"),
}

BRAND_USES: Mapping[str, Phrase] = {
    "targeting": Phrase("Interest targeting", "Ciblage par centre d’intérêt"),
    "partnership": Phrase("Partnership", "Partenariat"),
    "co_creation": Phrase("Co-creation", "Co-création"),
}

CHOSEN: Mapping[str, Phrase] = {
    "brand": Phrase("for us", "pour nous"),
    "competitor": Phrase("for a competitor", "pour un concurrent"),
    "other": Phrase("for another way", "pour une autre solution"),
}

MEDIUM_KINDS: Mapping[str, Phrase] = {
    "media": Phrase("Media", "Média"),
    "creator": Phrase("Creator", "Créateur"),
    "partner_brand": Phrase("Partner brand", "Marque partenaire"),
}

SEARCH_INTENTS: Mapping[str, Phrase] = {
    "informational": Phrase("to learn", "pour s’informer"),
    "commercial": Phrase("to compare", "pour comparer"),
    "transactional": Phrase("to act", "pour agir"),
    "navigational": Phrase("to get there", "pour s’y rendre"),
}

DAYS: Mapping[str, Phrase] = {
    "weekday": Phrase("Weekday", "Jour de semaine"),
    "weekend": Phrase("Weekend", "Week-end"),
    "named": Phrase("Day", "Journée"),
}

DAY_DETAILS: Mapping[str, Phrase] = {
    "full": Phrase("In full", "Complète"),
    "summary": Phrase("Summary", "Aperçu"),
}

SENDERS: Mapping[str, Phrase] = {
    "brand": Phrase("from us", "de notre part"),
    "competitor": Phrase("from a competitor", "d’un concurrent"),
    "other": Phrase("from others", "d’un tiers"),
}

FORMATS: Mapping[str, Phrase] = {
    "text": Phrase("Text", "Texte"),
    "image": Phrase("Image", "Image"),
    "video": Phrase("Video", "Vidéo"),
    "audio": Phrase("Audio", "Audio"),
    "interactive": Phrase("Interactive", "Interactif"),
    "print": Phrase("Print", "Imprimé"),
    "live": Phrase("In person", "En personne"),
}
