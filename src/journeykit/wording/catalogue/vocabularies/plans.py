"""Labels of the business, its plans, and how we know what we know."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

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

POSITIONINGS: Mapping[str, Phrase] = {
    "premium": Phrase("Premium", "Haut de gamme"),
    "mainstream": Phrase("Mainstream", "Milieu de gamme"),
    "value": Phrase("Value for money", "Petits prix"),
}

STATUSES: Mapping[str, Phrase] = {
    "proposed": Phrase("Proposed", "Proposé"),
    "accepted": Phrase("Accepted", "Accepté"),
    "in_progress": Phrase("In progress", "En cours"),
    "done": Phrase("Done", "Fait"),
    "rejected": Phrase("Rejected", "Écarté"),
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

DIRECTIONS: Mapping[str, Phrase] = {
    "up": Phrase("upwards", "à la hausse"),
    "down": Phrase("downwards", "à la baisse"),
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

REVIEW_RHYTHMS: Mapping[str, Phrase] = {
    "monthly": Phrase("every month", "tous les mois"),
    "quarterly": Phrase("every quarter", "tous les trimestres"),
    "half_yearly": Phrase("every six months", "tous les six mois"),
    "yearly": Phrase("every year", "tous les ans"),
}

ANSWERS: Mapping[str, Phrase] = {
    "yes": Phrase("Yes", "Oui"),
    "no": Phrase("No", "Non"),
    "unsure": Phrase("Not sure", "À vérifier"),
}

SEVERITIES: Mapping[str, Phrase] = {
    "error": Phrase("Error", "Erreur"),
    "warning": Phrase("Warning", "Alerte"),
    "info": Phrase("Information", "Information"),
}

FACTORS: Mapping[str, Phrase] = {
    "attention": Phrase("Attention", "Attention"),
    "receptivity": Phrase("Receptivity", "Réceptivité"),
    "relevance": Phrase("Relevance", "Pertinence"),
    "channel_fit": Phrase("Channel fit", "Canal commun"),
    "reach": Phrase("Reach", "Poids"),
}
