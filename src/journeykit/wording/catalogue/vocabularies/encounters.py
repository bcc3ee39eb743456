"""Labels of journeys: channels, stages, touchpoints and how they feel."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

CHANNELS: Mapping[str, Phrase] = {
    "website": Phrase("Website", "Site web"),
    "app": Phrase("Mobile app", "Appli mobile"),
    "email": Phrase("Email", "E-mail"),
    "sms": Phrase("SMS", "SMS"),
    "push": Phrase("Push", "Notification"),
    "phone": Phrase("Phone", "Téléphone"),
    "call_centre": Phrase("Call centre", "Centre d’appels"),
    "chat": Phrase("Chat", "Tchat"),
    "store": Phrase("Store", "Magasin"),
    "event": Phrase("Event", "Événement"),
    "social": Phrase("Social media", "Réseaux sociaux"),
    "search": Phrase("Search", "Moteur de recherche"),
    "display": Phrase("Display ads", "Bannières"),
    "video": Phrase("Video", "Vidéo"),
    "tv": Phrase("TV", "Télévision"),
    "radio": Phrase("Radio", "Radio"),
    "podcast": Phrase("Podcast", "Podcast"),
    "press": Phrase("Press", "Presse"),
    "outdoor": Phrase("Outdoor ads", "Affichage"),
    "direct_mail": Phrase("Direct mail", "Courrier"),
    "comparison_site": Phrase("Comparison site", "Comparateur"),
    "review_site": Phrase("Review site", "Site d’avis"),
    "marketplace": Phrase("Marketplace", "Place de marché"),
    "forum": Phrase("Forum", "Forum"),
    "blog": Phrase("Blog", "Blog"),
    "newsletter": Phrase("Newsletter", "Newsletter"),
    "loyalty_programme": Phrase("Loyalty programme", "Programme de fidélité"),
    "word_of_mouth": Phrase("Word of mouth", "Bouche-à-oreille"),
    "creator": Phrase("Creator", "Créateur"),
    "partner": Phrase("Partner", "Partenaire"),
}

STAGES: Mapping[str, Phrase] = {
    "awareness": Phrase("Awareness", "Découverte"),
    "consideration": Phrase("Consideration", "Considération"),
    "research": Phrase("Research", "Recherche"),
    "purchase": Phrase("Purchase", "Achat"),
    "use": Phrase("Use", "Utilisation"),
    "support": Phrase("Support", "Assistance"),
    "retention": Phrase("Loyalty", "Fidélisation"),
    "advocacy": Phrase("Advocacy", "Recommandation"),
}

STATES: Mapping[str, Phrase] = {
    "current": Phrase("Today", "Existant"),
    "target": Phrase("Target", "Cible"),
}

MODES: Mapping[str, Phrase] = {
    "planned": Phrase("Planned", "Prévu"),
    "actual": Phrase("Actual", "Réel"),
}

OWNERSHIPS: Mapping[str, Phrase] = {
    "brand": Phrase("Brand", "Marque"),
    "partner": Phrase("Partner", "Partenaire"),
    "customer": Phrase("Customer", "Client"),
    "competitor": Phrase("Competitor", "Concurrent"),
    "other": Phrase("Others", "Autres"),
}

MEDIA_TYPES: Mapping[str, Phrase] = {
    "paid": Phrase("Paid", "Payé"),
    "owned": Phrase("Owned", "Possédé"),
    "earned": Phrase("Earned", "Mérité"),
}

ACTORS: Mapping[str, Phrase] = {
    "customer": Phrase("Customer", "Client"),
    "front_stage": Phrase("Front stage", "Front office"),
    "back_stage": Phrase("Back stage", "Back office"),
    "support": Phrase("Support", "Support"),
}

PRESENCES: Mapping[str, Phrase] = {
    "online": Phrase("Online", "En ligne"),
    "offline": Phrase("Offline", "Hors ligne"),
}

OUTCOMES: Mapping[str, Phrase] = {
    "completed": Phrase("Completed", "Abouti"),
    "failed": Phrase("Failed", "Échec"),
}

FREQUENCIES: Mapping[str, Phrase] = {
    "rare": Phrase("rarely", "rarement"),
    "sometimes": Phrase("sometimes", "parfois"),
    "often": Phrase("often", "souvent"),
    "always": Phrase("always", "toujours"),
}

FRICTION_KINDS: Mapping[str, Phrase] = {
    "avoidable": Phrase("Irritant", "Irritant évitable"),
    "inherent": Phrase("Inherent pain", "Contrainte inhérente"),
}

TRUTH_KINDS: Mapping[str, Phrase] = {
    "zero": Phrase("zero", "zéro"),
    "first": Phrase("first", "premier"),
    "second": Phrase("second", "deuxième"),
    "ultimate": Phrase("ultimate", "ultime"),
}

VALENCES: Mapping[str, Phrase] = {
    "-2": Phrase("very negative", "très négatif"),
    "-1": Phrase("negative", "négatif"),
    "0": Phrase("neutral", "neutre"),
    "1": Phrase("positive", "positif"),
    "2": Phrase("very positive", "très positif"),
}
