"""Wording of the report."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

SECTIONS: Mapping[str, Phrase] = {
    "report.summary": Phrase("Summary", "L’essentiel"),
    "report.objectives": Phrase("Objectives", "Objectifs"),
    "report.brand": Phrase("The brand: {name}", "La marque : {name}"),
    "report.personas": Phrase("Personas", "Personas"),
    "report.day": Phrase("Typical day: {name}", "Journée type : {name}"),
    "report.contact_moments": Phrase("Contact moments", "Moments de contact"),
    "report.journeys": Phrase("Customer journeys", "Parcours clients"),
    "report.gaps": Phrase("Blind spots", "Angles morts"),
    "report.plan": Phrase("Action plan", "Plan d’action"),
    "report.sources": Phrase("Sources", "Sources"),
}

FIELDS: Mapping[str, Phrase] = {
    "report.client": Phrase("Client", "Client"),
    "report.occasion": Phrase("Occasion", "Occasion"),
    "report.date": Phrase("Date", "Date"),
    "report.owner": Phrase("Owner", "Responsable"),
    "report.version": Phrase("Version", "Version"),
    "report.confidentiality": Phrase("Confidentiality", "Confidentialité"),
    "report.channels": Phrase("Channels", "Canaux"),
    "report.tone": Phrase("Tone", "Ton"),
    "report.values": Phrase("Values", "Valeurs"),
    "report.competitors": Phrase("Competitors", "Concurrents"),
    "report.age": Phrase("Age", "Âge"),
    "report.cities": Phrase("Cities", "Villes"),
    "report.occupation": Phrase("Occupation", "Métier"),
    "report.relationship": Phrase("Relationship", "Relation"),
    "report.segment_share": Phrase("Share of customers", "Poids dans la clientèle"),
    "report.household": Phrase("Household", "Foyer"),
    "report.lifestyle": Phrase("Lifestyle", "Mode de vie"),
    "report.brands": Phrase("Brands", "Marques"),
    "report.media": Phrase("Media", "Médias"),
    "report.devices": Phrase("Devices", "Appareils"),
    "report.formats": Phrase("Formats", "Formats"),
    "report.interests": Phrase("Interests", "Centres d’intérêt"),
    "report.goals": Phrase("Goals", "Objectifs"),
    "report.motivations": Phrase("Motivations", "Motivations"),
    "report.barriers": Phrase("Barriers", "Freins"),
    "report.needs": Phrase("Needs", "Besoins"),
    "report.persona": Phrase("Persona", "Persona"),
    "report.state": Phrase("State", "État"),
    "report.remembered": Phrase("Memory left", "Souvenir laissé"),
    "report.lived": Phrase("As lived, on average", "Vécu moyen"),
    "report.lowest": Phrase("Lowest point", "Point le plus bas"),
    "report.highest": Phrase("Highest point", "Point le plus haut"),
}

COLUMNS: Mapping[str, Phrase] = {
    "report.promise": Phrase("Promise", "Promesse"),
    "report.answers": Phrase("Answers", "Répond à"),
    "report.time": Phrase("Time", "Horaire"),
    "report.activity": Phrase("Activity", "Activité"),
    "report.place": Phrase("Place", "Lieu"),
    "report.attention": Phrase("Attention", "Attention"),
    "report.feeling": Phrase("Feeling", "Ressenti"),
    "report.rank": Phrase("Rank", "Rang"),
    "report.moment": Phrase("Moment", "Moment"),
    "report.score": Phrase("Score", "Score"),
    "report.robustness": Phrase("Robustness", "Solidité"),
    "report.stage": Phrase("Stage", "Étape"),
    "report.goal": Phrase("Customer’s goal", "But du client"),
    "report.touchpoints": Phrase("Touchpoints", "Points de contact"),
    "report.frictions": Phrase("Frictions", "Points de friction"),
    "report.strengths": Phrase("Strengths", "Points forts"),
    "report.propositions": Phrase("What the brand offers", "Ce que propose la marque"),
    "report.opportunity": Phrase("Opportunity", "Opportunité"),
    "report.impact": Phrase("Impact", "Impact"),
    "report.effort": Phrase("Effort", "Effort"),
    "report.due": Phrase("Due", "Échéance"),
    "report.status": Phrase("Status", "Statut"),
    "report.source": Phrase("Source", "Source"),
    "report.kind": Phrase("Kind", "Nature"),
    "report.sample": Phrase("Sample", "Échantillon"),
    "report.confidence": Phrase("Confidence", "Confiance"),
    "report.finding": Phrase("What it says", "Ce qu’elle dit"),
    "report.link": Phrase("Link", "Lien"),
}

SENTENCES: Mapping[str, Phrase] = {
    "report.truths": Phrase(
        "Moments of truth, and what answers them:", "Moments de vérité, et ce qui y répond :"
    ),
    "report.unanswered": Phrase("no answer yet", "sans réponse à ce jour"),
    "report.unscored": Phrase(
        "{n:plural|# moment|# moments} without a score:",
        "{n:plural|# moment|# moments} sans score :",
    ),
    "report.unknown": Phrase("unknown", "inconnu"),
    "report.years": Phrase("{age}", "{age} ans"),
    "report.known": Phrase("{known} of {total} known", "{known} sur {total} connus"),
    "report.severity": Phrase("severity {n}/4", "gravité {n}/4"),
    "report.ignored": Phrase(
        "{n:plural|# more is|# more are} left out, as the project asks.",
        "{n:plural|# autre est écarté|# autres sont écartés}, comme le projet le demande.",
    ),
    "report.no_sources": Phrase(
        "No source yet: every statement here is still an assumption.",
        "Aucune source à ce jour : chaque affirmation reste une hypothèse.",
    ),
}

PHRASES: Mapping[str, Phrase] = {**SECTIONS, **FIELDS, **COLUMNS, **SENTENCES}
