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

FORMATS: Mapping[str, Phrase] = {
    "text": Phrase("Text", "Texte"),
    "image": Phrase("Image", "Image"),
    "video": Phrase("Video", "Vidéo"),
    "audio": Phrase("Audio", "Audio"),
    "interactive": Phrase("Interactive", "Interactif"),
    "print": Phrase("Print", "Imprimé"),
    "live": Phrase("In person", "En personne"),
}

SECTORS: Mapping[str, Phrase] = {
    "retail": Phrase("Retail", "Commerce"),
    "leisure": Phrase("Leisure", "Loisirs"),
    "tourism": Phrase("Tourism", "Tourisme"),
    "hospitality": Phrase("Hospitality", "Hôtellerie et restauration"),
    "services": Phrase("Consumer services", "Services aux particuliers"),
    "business_services": Phrase("Business services", "Services aux entreprises"),
    "finance": Phrase("Finance", "Banque et assurance"),
    "health": Phrase("Health", "Santé"),
    "education": Phrase("Education", "Éducation"),
    "public_service": Phrase("Public service", "Service public"),
    "industry": Phrase("Industry", "Industrie"),
    "technology": Phrase("Technology", "Technologie"),
    "media": Phrase("Media", "Médias"),
    "non_profit": Phrase("Non-profit", "Associations"),
    "other": Phrase("Other", "Autre"),
}

REVIEW_RHYTHMS: Mapping[str, Phrase] = {
    "monthly": Phrase("every month", "tous les mois"),
    "quarterly": Phrase("every quarter", "tous les trimestres"),
    "half_yearly": Phrase("every six months", "tous les six mois"),
    "yearly": Phrase("every year", "tous les ans"),
}

POSITIONINGS: Mapping[str, Phrase] = {
    "premium": Phrase("Premium", "Haut de gamme"),
    "mainstream": Phrase("Mainstream", "Milieu de gamme"),
    "value": Phrase("Value for money", "Petits prix"),
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

SENDERS: Mapping[str, Phrase] = {
    "brand": Phrase("from us", "de notre part"),
    "competitor": Phrase("from a competitor", "d’un concurrent"),
    "other": Phrase("from others", "d’un tiers"),
}

MODES: Mapping[str, Phrase] = {
    "planned": Phrase("Planned", "Prévu"),
    "actual": Phrase("Actual", "Réel"),
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

SOLUTION_STATUSES: Mapping[str, Phrase] = {
    "idea": Phrase("Idea", "Idée"),
    "testing": Phrase("Being tested", "En test"),
    "validated": Phrase("Validated", "Validé"),
    "delivered": Phrase("Delivered", "Livré"),
    "dropped": Phrase("Dropped", "Abandonné"),
}

CONTENT_STATUSES: Mapping[str, Phrase] = {
    "missing": Phrase("Missing", "Manquant"),
    "draft": Phrase("Draft", "Brouillon"),
    "ready": Phrase("Ready", "Prêt"),
    "published": Phrase("Published", "Publié"),
}

PLACEMENTS: Mapping[str, Phrase] = {
    "crm": Phrase("CRM", "CRM"),
    "social_ads": Phrase("Social ads", "Publicité sociale"),
    "search_ads": Phrase("Search ads", "Liens sponsorisés"),
    "site_header": Phrase("Site header", "En-tête du site"),
    "landing_page": Phrase("Landing page", "Page d’atterrissage"),
    "store": Phrase("Store", "Magasin"),
    "print": Phrase("Print", "Imprimé"),
    "audio_ads": Phrase("Audio ads", "Publicité audio"),
    "other": Phrase("Other", "Autre"),
}

HOOK_STYLES: Mapping[str, Phrase] = {
    "story": Phrase("Story", "Récit"),
    "benefit": Phrase("Benefit", "Bénéfice"),
    "proof": Phrase("Proof", "Preuve"),
    "question": Phrase("Question", "Question"),
    "offer": Phrase("Offer", "Offre"),
    "urgency": Phrase("Urgency", "Urgence"),
}

TEST_STATUSES: Mapping[str, Phrase] = {
    "untested": Phrase("Not tested yet", "Pas encore testé"),
    "testing": Phrase("Being tested", "En test"),
    "won": Phrase("Won its test", "Test gagné"),
    "lost": Phrase("Lost its test", "Test perdu"),
}

RELATION_STATUSES: Mapping[str, Phrase] = {
    "to_contact": Phrase("To contact", "À contacter"),
    "contacted": Phrase("Contacted", "Contacté"),
    "in_talks": Phrase("In talks", "En discussion"),
    "agreed": Phrase("Agreed", "Accord trouvé"),
    "declined": Phrase("Declined", "Refusé"),
}

ANSWERS: Mapping[str, Phrase] = {
    "yes": Phrase("Yes", "Oui"),
    "no": Phrase("No", "Non"),
    "unsure": Phrase("Not sure", "À vérifier"),
}

METRIC_KINDS: Mapping[str, Phrase] = {
    "satisfaction": Phrase("Satisfaction", "Satisfaction"),
    "importance": Phrase("Importance", "Importance"),
    "nps": Phrase("NPS", "NPS"),
    "ces": Phrase("Customer effort", "Effort client"),
    "recommendation_rate": Phrase("Recommendation rate", "Taux de recommandation"),
    "conversion_rate": Phrase("Conversion rate", "Taux de conversion"),
    "return_rate": Phrase("Return rate", "Taux de retour"),
    "churn_rate": Phrase("Churn rate", "Taux d’attrition"),
    "volume": Phrase("Volume", "Volume"),
    "duration": Phrase("Duration", "Durée"),
    "cost": Phrase("Cost", "Coût"),
    "revenue": Phrase("Revenue", "Chiffre d’affaires"),
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
    "format": FORMATS,
    "sector": SECTORS,
    "review_rhythm": REVIEW_RHYTHMS,
    "positioning": POSITIONINGS,
    "basis": BASES,
    "interest_relation": INTEREST_RELATIONS,
    "brand_use": BRAND_USES,
    "chosen": CHOSEN,
    "medium": MEDIUM_KINDS,
    "search_intent": SEARCH_INTENTS,
    "sender": SENDERS,
    "mode": MODES,
    "media_type": MEDIA_TYPES,
    "actor": ACTORS,
    "presence": PRESENCES,
    "outcome": OUTCOMES,
    "solution_status": SOLUTION_STATUSES,
    "content_status": CONTENT_STATUSES,
    "placement": PLACEMENTS,
    "hook_style": HOOK_STYLES,
    "test_status": TEST_STATUSES,
    "relation_status": RELATION_STATUSES,
    "answer": ANSWERS,
    "metric": METRIC_KINDS,
}
"""Each vocabulary by the name that sentences use: ``{where:channel}``."""
