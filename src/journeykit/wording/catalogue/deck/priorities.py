"""What the slides of the priorities say."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    "deck.priorities.title.unscored": Phrase(
        "Rate impact and effort first: {count:plural|# opportunity|# opportunities}, and no order "
        "yet",
        "À noter d’abord, impact et effort : {count:plural|# opportunité|# opportunités}, et pas "
        "encore d’ordre",
    ),
    "deck.priorities.title.ownerless": Phrase(
        "The best quick win has no owner yet: {opportunity:quoted}",
        "Le meilleur gain rapide n’a pas encore de responsable : {opportunity:quoted}",
    ),
    "deck.priorities.title.quick_wins": Phrase(
        "{count} quick wins: start with {opportunity:quoted}",
        "{count} gains rapides : commencer par {opportunity:quoted}",
    ),
    "deck.priorities.title.one_quick_win": Phrase(
        "One quick win: {opportunity:quoted}", "Un seul gain rapide : {opportunity:quoted}"
    ),
    "deck.priorities.title.big_bet": Phrase(
        "No quick win on the list: the big bet to make is {opportunity:quoted}",
        "Aucun gain rapide ; le grand projet à lancer : {opportunity:quoted}",
    ),
    "deck.priorities.title.low_impact": Phrase(
        "No idea with a high impact yet; the lightest one is {opportunity:quoted}",
        "Encore aucune idée à fort impact ; la plus légère : {opportunity:quoted}",
    ),
    "deck.priorities.kicker": Phrase(
        "Priorities  ·  Impact and effort", "Priorités  ·  Impact et effort"
    ),
    "deck.priorities.subtitle": Phrase(
        "Every open opportunity by what it brings and what it takes",
        "Chaque opportunité ouverte, selon ce qu’elle apporte et ce qu’elle demande",
    ),
    "deck.priorities.impact": Phrase("Impact", "Impact"),
    "deck.priorities.effort": Phrase("Effort", "Effort"),
    "deck.priorities.matrix": Phrase("Impact/effort matrix", "Matrice impact/effort"),
    "deck.priorities.chart_says": Phrase(
        "Dots by effort and impact, numbered as in the list: {marks:list}",
        "Points par effort et impact, numérotés comme la liste : {marks:list}",
    ),
    "deck.priorities.workbook": Phrase(
        "No.|Opportunity|Effort|Impact|Place|First|Others|Label x|Label y",
        "N°|Opportunité|Effort|Impact|Position|Première|Autres|Étiquette x|Étiquette y",
    ),
    "deck.priorities.table": Phrase("Opportunities", "Opportunités"),
    "deck.priorities.table_says": Phrase(
        "Table of {count:plural|# opportunity|# opportunities} with owner and scores",
        "Tableau de {count:plural|# opportunité|# opportunités} avec responsable et scores",
    ),
    "deck.priorities.rank": Phrase("No.", "N°"),
    "deck.priorities.opportunity": Phrase("Opportunity and owner", "Opportunité et responsable"),
    "deck.priorities.due": Phrase("Due, status", "Échéance, statut"),
    "deck.priorities.answered": Phrase("What it answers", "Ce à quoi elle répond"),
    "deck.priorities.quotient": Phrase("Impact ÷ effort", "Impact ÷ effort"),
    "deck.priorities.nobody": Phrase("no owner yet", "responsable à nommer"),
    "deck.priorities.late": Phrase("overdue", "en retard"),
    "deck.priorities.late_on": Phrase("overdue ({date})", "en retard ({date})"),
    "deck.priorities.finish": Phrase("Finish {title:quoted}", "Mener à bien {title:quoted}"),
    "deck.priorities.rate": Phrase(
        "How much would {title:quoted} bring, and how much would it take, 1 to 5?",
        "Combien apporterait {title:quoted}, et combien d’effort, de 1 à 5 ?",
    ),
    "deck.priorities.answers": Phrase("answers {answers:quoted}", "répond à {answers:quoted}"),
    "deck.priorities.how_to_read": Phrase(
        "Rated 1 to 5; high from 4 on. Order: quick wins, big bets, fill-ins, thankless tasks; in "
        "each by impact ÷ effort.",
        "Notes de 1 à 5, élevées à partir de 4. Ordre : gains rapides, grands projets, tâches "
        "d’appoint, tâches ingrates ; dans chaque groupe, par impact ÷ effort.",
    ),
    "deck.priorities.done": Phrase(
        "Not listed: {count:plural|# done already|# done already} (see the notes).",
        "Hors liste : {count:plural|# déjà faite|# déjà faites} (voir les commentaires).",
    ),
    "deck.priorities.rejected": Phrase(
        "Not recommended: {count:plural|# rejected|# rejected} (see the notes).",
        "{count:plural|Non recommandée|Non recommandées} : {count:plural|# écartée|# écartées} "
        "(voir les commentaires).",
    ),
}
