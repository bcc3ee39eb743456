"""What the slide about the scores says."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

FRAME: Mapping[str, Phrase] = {
    "deck.scores.title.unscored": Phrase(
        "{count} scores drive the rankings; {unscored:plural|# item|# items} could not be scored "
        "for want of data",
        "{count} scores fondent les classements ; {unscored:plural|# élément "
        "reste|# éléments restent} sans score, faute de données",
    ),
    "deck.scores.title.only": Phrase(
        "The one score of this deck, and how to read it: {name}",
        "Le seul score de ce document, et comment le lire : {name}",
    ),
    "deck.scores.title.complete": Phrase(
        "{count} scores drive the rankings, and nothing goes without one",
        "{count} scores fondent les classements, sans aucune lacune",
    ),
    "deck.scores.kicker": Phrase(
        "Appendix  ·  How to read the scores", "Annexe  ·  Comment lire les scores"
    ),
    "deck.scores.subtitle": Phrase(
        "What each is for, what it is made of, and where it comes from",
        "À quoi sert chacun, de quoi il se compose et d’où il vient",
    ),
    "deck.scores.table": Phrase("Scores", "Scores"),
    "deck.scores.table_says": Phrase(
        "Table of {count:plural|# score|# scores}: question, formula, factors, unknowns and source",
        "Tableau de {count:plural|# score|# scores} : question, formule, facteurs, inconnues et "
        "source",
    ),
    "deck.scores.row.question": Phrase("Question", "Question"),
    "deck.scores.row.formula": Phrase("Formula", "Formule"),
    "deck.scores.row.factors": Phrase("Factors", "Facteurs"),
    "deck.scores.row.unknown": Phrase("What is unknown", "Ce qui est inconnu"),
    "deck.scores.row.source": Phrase("Source", "Source"),
    "deck.scores.unscored": Phrase(
        "{count:plural|# item|# items} without a score, for want of data",
        "{count:plural|# élément|# éléments} sans score, faute de données",
    ),
    "deck.scores.how_to_read": Phrase(
        "A score orders, it does not decide: where it surprises, look at its factors first. What "
        "is unknown never counts as zero.",
        "Un score classe, il ne décide pas : s’il surprend, regarder d’abord ses facteurs. Ce qui "
        "est inconnu ne compte jamais pour zéro.",
    ),
}

MOMENTS: Mapping[str, Phrase] = {
    "deck.scores.moments": Phrase("Contact moments", "Moments de contact"),
    "deck.scores.moments.question": Phrase(
        "When is a good moment to reach a persona?",
        "Quel est le bon moment pour s’adresser à un persona ?",
    ),
    "deck.scores.moments.formula": Phrase(
        "Weighted geometric mean of five factors, 0 to 100",
        "Moyenne géométrique pondérée de cinq facteurs, de 0 à 100",
    ),
    "deck.scores.moments.attention": Phrase("1 to 5, ÷ 5", "de 1 à 5, ÷ 5"),
    "deck.scores.moments.receptivity": Phrase(
        "(mood + 3) ÷ 5; 1 at a moment of truth", "(humeur + 3) ÷ 5 ; 1 à un moment de vérité"
    ),
    "deck.scores.moments.relevance": Phrase(
        "share of the needs answered; 1 at a moment of truth",
        "part des besoins qui ont une réponse ; 1 à un moment de vérité",
    ),
    "deck.scores.moments.channel_fit": Phrase(
        "1 if persona and brand share a channel, else 0",
        "1 si le persona et la marque ont un canal en commun, sinon 0",
    ),
    "deck.scores.moments.reach": Phrase(
        "the persona’s share of the customers", "part du persona dans la clientèle"
    ),
    "deck.scores.moments.unknown": Phrase(
        "Left out, the others weigh more; no score without attention and channel. One zero makes "
        "the score zero.",
        "Laissé de côté, le reste pèse davantage ; pas de score sans attention ni canal. Un seul "
        "zéro annule le score.",
    ),
    "deck.scores.moments.source": Phrase(
        "“Aperture” of media planning; IPA TouchPoints. Weights: a convention, tried in 200 draws.",
        "« Aperture » du plan média ; IPA TouchPoints. Poids : une convention, éprouvée par "
        "200 tirages.",
    ),
}

CURVE: Mapping[str, Phrase] = {
    "deck.scores.curve": Phrase("Emotion curve", "Courbe émotionnelle"),
    "deck.scores.curve.question": Phrase(
        "How does the journey feel, and what will stay in memory?",
        "Comment le parcours est-il vécu, et qu’en restera-t-il ?",
    ),
    "deck.scores.curve.formula": Phrase(
        "Remembered = (peak + end) ÷ 2, from −2 to +2", "Souvenir = (pic + fin) ÷ 2, de −2 à +2"
    ),
    "deck.scores.curve.valence": Phrase("Emotion", "Émotion"),
    "deck.scores.curve.valence.how": Phrase(
        "of each touchpoint, from −2 to +2", "à chaque point de contact, de −2 à +2"
    ),
    "deck.scores.curve.weight": Phrase("Stage", "Étape"),
    "deck.scores.curve.weight.how": Phrase(
        "mean of its touchpoints, which weigh 1 unless stated otherwise",
        "moyenne de ses points de contact, de poids 1 sauf indication contraire",
    ),
    "deck.scores.curve.peak": Phrase("Peak", "Pic"),
    "deck.scores.curve.peak.how": Phrase(
        "the point farthest from zero; of equals the negative one",
        "le point le plus éloigné de zéro ; à égalité, le négatif",
    ),
    "deck.scores.curve.end": Phrase("End", "Fin"),
    "deck.scores.curve.end.how": Phrase(
        "the last point with an emotion", "le dernier point dont l’émotion est connue"
    ),
    "deck.scores.curve.unknown": Phrase(
        "The curve breaks: silence is not neutrality.",
        "La courbe s’interrompt : ne rien savoir n’est pas être neutre.",
    ),
    "deck.scores.curve.source": Phrase(
        "Kahneman et al. (1993), peak–end rule", "Kahneman et al. (1993), règle pic-fin"
    ),
}

FRICTIONS: Mapping[str, Phrase] = {
    "deck.scores.frictions": Phrase("Frictions", "Points de friction"),
    "deck.scores.frictions.question": Phrase(
        "Which friction is to be fixed first?", "Quel point de friction lever en premier ?"
    ),
    "deck.scores.frictions.formula": Phrase(
        "Severity × frequency × reach, 0 to 100", "Gravité × fréquence × clientèle, de 0 à 100"
    ),
    "deck.scores.frictions.severity": Phrase("Severity", "Gravité"),
    "deck.scores.frictions.severity.how": Phrase("0 to 4, ÷ 4", "de 0 à 4, ÷ 4"),
    "deck.scores.frictions.frequency": Phrase("Frequency", "Fréquence"),
    "deck.scores.frictions.frequency.how": Phrase(
        "rare {rare:percent}, sometimes {sometimes:percent}, often {often:percent}, always "
        "{always:percent}",
        "rare {rare:percent}, parfois {sometimes:percent}, souvent {often:percent}, toujours "
        "{always:percent}",
    ),
    "deck.scores.frictions.reach": Phrase("Reach", "Clientèle"),
    "deck.scores.frictions.reach.how": Phrase(
        "the persona’s share of the customers × the probability of coming here",
        "part du persona dans la clientèle × probabilité de passer ici",
    ),
    "deck.scores.frictions.truth": Phrase("Moment of truth", "Moment de vérité"),
    "deck.scores.frictions.truth.how": Phrase(
        "× {factor}, up to 100 at most", "× {factor}, dans la limite de 100"
    ),
    "deck.scores.frictions.unknown": Phrase(
        "One unknown keeps a friction out of the ranking.",
        "Une seule inconnue laisse le point de friction hors classement.",
    ),
    "deck.scores.frictions.source": Phrase(
        "Severity: Nielsen (1994); product and factor: a convention",
        "Gravité : Nielsen (1994) ; produit et facteur : une convention",
    ),
}

OPPORTUNITIES: Mapping[str, Phrase] = {
    "deck.scores.opportunities": Phrase("Opportunities", "Opportunités"),
    "deck.scores.opportunities.question": Phrase(
        "Which opportunity is to be taken first?", "Quelle opportunité saisir en premier ?"
    ),
    "deck.scores.opportunities.formula": Phrase(
        "Quadrant, then impact ÷ effort", "Quadrant, puis impact ÷ effort"
    ),
    "deck.scores.opportunities.quadrant": Phrase("Quadrant", "Quadrant"),
    "deck.scores.opportunities.quadrant.how": Phrase(
        "impact and effort from 1 to 5; high: {high} and up",
        "impact et effort de 1 à 5 ; élevé : {high} et plus",
    ),
    "deck.scores.opportunities.quotient": Phrase("Impact ÷ effort", "Impact ÷ effort"),
    "deck.scores.opportunities.quotient.how": Phrase(
        "orders the opportunities of a quadrant", "ordonne les opportunités d’un quadrant"
    ),
    "deck.scores.opportunities.unknown": Phrase(
        "Without impact or effort there is no place in the order.",
        "Sans impact ou sans effort, pas de place dans l’ordre.",
    ),
    "deck.scores.opportunities.source": Phrase(
        "Impact/effort matrix, a convention", "Matrice impact/effort, une convention"
    ),
}

PHRASES: Mapping[str, Phrase] = {**FRAME, **MOMENTS, **CURVE, **FRICTIONS, **OPPORTUNITIES}
