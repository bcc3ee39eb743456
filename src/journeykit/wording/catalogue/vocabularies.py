"""Labels of the vocabularies: ids of the model, as practitioners say them."""

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

DAYS: Mapping[str, Phrase] = {
    "weekday": Phrase("Weekday", "Jour de semaine"),
    "weekend": Phrase("Weekend", "Week-end"),
    "named": Phrase("Day", "Journée"),
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

OWNERSHIPS: Mapping[str, Phrase] = {
    "brand": Phrase("Brand", "Marque"),
    "partner": Phrase("Partner", "Partenaire"),
    "customer": Phrase("Customer", "Client"),
    "competitor": Phrase("Competitor", "Concurrent"),
    "other": Phrase("Others", "Autres"),
}

RELATIONSHIPS: Mapping[str, Phrase] = {
    "prospect": Phrase("Prospect", "Prospect"),
    "client": Phrase("Customer", "Client"),
    "lapsed": Phrase("Lapsed customer", "Ancien client"),
}

STATUSES: Mapping[str, Phrase] = {
    "proposed": Phrase("Proposed", "Proposé"),
    "accepted": Phrase("Accepted", "Accepté"),
    "in_progress": Phrase("In progress", "En cours"),
    "done": Phrase("Done", "Fait"),
    "rejected": Phrase("Rejected", "Écarté"),
}

STATES: Mapping[str, Phrase] = {
    "current": Phrase("Today", "Existant"),
    "target": Phrase("Target", "Cible"),
}

EVIDENCE_KINDS: Mapping[str, Phrase] = {
    "interview": Phrase("Interviews", "Entretiens"),
    "survey": Phrase("Survey", "Enquête"),
    "web_analytics": Phrase("Web analytics", "Mesure d’audience web"),
    "crm": Phrase("CRM", "CRM"),
    "ad_platform": Phrase("Ad-platform research", "Étude de régie"),
    "observation": Phrase("Observation", "Observation"),
    "assumption": Phrase("Assumption", "Hypothèse d’atelier"),
}

SEVERITIES: Mapping[str, Phrase] = {
    "error": Phrase("Error", "Erreur"),
    "warning": Phrase("Warning", "Alerte"),
    "info": Phrase("Information", "Information"),
}

VALENCES: Mapping[str, Phrase] = {
    "-2": Phrase("very negative", "très négatif"),
    "-1": Phrase("negative", "négatif"),
    "0": Phrase("neutral", "neutre"),
    "1": Phrase("positive", "positif"),
    "2": Phrase("very positive", "très positif"),
}

FACTORS: Mapping[str, Phrase] = {
    "attention": Phrase("Attention", "Attention"),
    "receptivity": Phrase("Receptivity", "Réceptivité"),
    "relevance": Phrase("Relevance", "Pertinence"),
    "channel_fit": Phrase("Channel fit", "Canal commun"),
    "reach": Phrase("Reach", "Poids"),
}

VOCABULARIES: Mapping[str, Mapping[str, Phrase]] = {
    "channel": CHANNELS,
    "stage": STAGES,
    "day": DAYS,
    "frequency": FREQUENCIES,
    "friction": FRICTION_KINDS,
    "truth": TRUTH_KINDS,
    "ownership": OWNERSHIPS,
    "relationship": RELATIONSHIPS,
    "status": STATUSES,
    "state": STATES,
    "evidence": EVIDENCE_KINDS,
    "severity": SEVERITIES,
    "valence": VALENCES,
    "factor": FACTORS,
}
"""Each vocabulary by the name that sentences use: ``{where:channel}``."""
