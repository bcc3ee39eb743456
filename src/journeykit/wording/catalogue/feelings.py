"""What the analyses of feelings say: curves, days, frictions and strengths."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

CURVE: Mapping[str, Phrase] = {
    "curve.summary.unknown": Phrase(
        "How this journey feels is not known yet", "Le vécu de ce parcours n’est pas encore connu"
    ),
    "curve.summary.low": Phrase(
        "Lowest point: {point} ({valence:signed}); memory left: {remembered:signed}",
        "Point bas : {point} ({valence:signed}) ; souvenir laissé : {remembered:signed}",
    ),
    "curve.summary.no_low": Phrase(
        "No low point; memory left: {remembered:signed}",
        "Aucun point bas ; souvenir laissé : {remembered:signed}",
    ),
    "curve.drop": Phrase(
        "From {before} to {after}: {fall:plural|# point|# points} lower",
        "De {before} à {after} : {fall:plural|# point|# points} de moins",
    ),
    "curve.fix": Phrase(
        "One point better at {point}, and the memory left goes from {today:signed} to "
        "{remembered:signed}",
        "Un point de mieux pour {point}, et le souvenir laissé passe de {today:signed} à "
        "{remembered:signed}",
    ),
    "curve.how_to_read": Phrase(
        "From −2 (very negative) to +2 (very positive). Memory left: mean of the strongest point "
        "and the end. Where the curve breaks, nothing is known.",
        "De −2 (très négatif) à +2 (très positif). Souvenir laissé : moyenne du point le plus fort "
        "et de la fin. Là où la courbe s’interrompt, rien n’est connu.",
    ),
    "curve.turning.unanswered": Phrase(
        "At {stage} a question goes unanswered: {demand:quoted}",
        "À l’étape {stage}, une question reste sans réponse : {demand:quoted}",
    ),
    "curve.turning.painful_truth": Phrase(
        "The moment of truth feels bad: {stage}, {demand:quoted} ({valence:signed})",
        "Moment de vérité mal vécu : {stage}, {demand:quoted} ({valence:signed})",
    ),
    "curve.turning.lowest": Phrase(
        "The lowest point is {stage} ({valence:signed})", "Point bas : {stage} ({valence:signed})"
    ),
    "curve.turning.decisive": Phrase(
        "It is decided at {stage}: {demand:quoted}",
        "Tout se joue à l’étape {stage} : {demand:quoted}",
    ),
    "curve.lived": Phrase(
        "Lived on average: {lived:signed}; {known} of "
        "{total:plural|# point|# points} of the journey {known:plural|is|are} known",
        "Vécu en moyenne : {lived:signed} ; {known:plural|# point connu|# points connus} sur "
        "{total}",
    ),
    "curve.table.stage": Phrase("Stage", "Étape"),
    "curve.table.point": Phrase("Touchpoint", "Point de contact"),
    "curve.table.bar": Phrase("−  Mood  +", "−  Vécu  +"),
    "curve.table.emotion": Phrase("In a word", "En un mot"),
    "curve.table.whole": Phrase("(the stage as a whole)", "(l’étape dans son ensemble)"),
    "curve.falls": Phrase("Deepest falls", "Plus fortes baisses"),
    "curve.next": Phrase("Best next step", "Prochain pas le plus utile"),
    "curve.none": Phrase(
        "No journey and no day is described yet",
        "Aucun parcours et aucune journée ne sont encore décrits",
    ),
}

DAY: Mapping[str, Phrase] = {
    "day.name": Phrase("{name}", "{name}"),
    "day.described.full": Phrase(
        "{share:percent} of 24 hours are described", "{share:percent} des 24 heures sont décrites"
    ),
    "day.described.summary": Phrase(
        "A sketch of the day: {share:percent} of 24 hours are described",
        "Journée résumée : {share:percent} des 24 heures sont décrites",
    ),
    "day.summary.none": Phrase(
        "No waking hour is described yet", "Aucune heure de veille n’est encore décrite"
    ),
    "day.summary.unknown": Phrase(
        "How this day feels is not known yet", "Le vécu de cette journée n’est pas encore connu"
    ),
    "day.summary.mood": Phrase(
        "Unpleasant: {share:percent} of the {known} h whose mood is known "
        "({waking} waking h are described)",
        "Désagréable : {share:percent} des {known} h dont l’humeur est connue "
        "({waking} h de veille décrites)",
    ),
    "day.net_affect": Phrase(
        "On average, weighted by time: {value:signed}",
        "En moyenne, pondérée par le temps : {value:signed}",
    ),
    "day.longest": Phrase("Longest: {names:list}", "Le plus long : {names:list}"),
    "day.spent": Phrase("{name} ({hours} h)", "{name} ({hours} h)"),
    "day.how_to_read": Phrase(
        "Unpleasant time is the waking time whose mood is below 0, as a share of the waking time "
        "whose mood is known. Sleep and what is unknown are left out.",
        "Le temps désagréable est le temps de veille dont l’humeur est inférieure à 0, rapporté au "
        "temps de veille dont l’humeur est connue. Le sommeil et l’inconnu ne sont pas comptés.",
    ),
}

FRICTIONS: Mapping[str, Phrase] = {
    "friction.known.plain": Phrase(
        "Severity {severity} of 4, {frequency:frequency}, {reach}",
        "Gravité {severity} sur 4, {frequency:frequency}, {reach}",
    ),
    "friction.known.truth": Phrase(
        "At a moment of truth: severity {severity} of 4, {frequency:frequency}, {reach}",
        "À un moment de vérité : gravité {severity} sur 4, {frequency:frequency}, {reach}",
    ),
    "friction.reach": Phrase("{share:percent} of customers", "{share:percent} de la clientèle"),
    "friction.reach.few": Phrase("fewer than 1% of customers", "moins de 1 % de la clientèle"),
    "friction.reason.open": Phrase("{known}; nothing planned", "{known} ; rien de prévu"),
    "friction.reason.planned": Phrase(
        "{known}; in the plan: {opportunities:quoted}",
        "{known} ; au plan d’action : {opportunities:quoted}",
    ),
    "friction.reason.unscored": Phrase(
        "Not ranked; still to find out: {unknown:list}", "Non classé ; à préciser : {unknown:list}"
    ),
    "friction.unknown.severity": Phrase("severity", "gravité"),
    "friction.unknown.frequency": Phrase("frequency", "fréquence"),
    "friction.unknown.segment_share": Phrase("share of customers", "poids dans la clientèle"),
    "friction.unknown.getting_there": Phrase(
        "how many customers come here", "part des clients qui passent ici"
    ),
    "friction.summary.none": Phrase(
        "No friction is described yet", "Aucun point de friction n’est encore décrit"
    ),
    "friction.summary.unscored": Phrase(
        "Too little is known to rank {total:plural|the only friction|the # frictions}",
        "Trop d’inconnues pour classer "
        "{total:plural|le seul point de friction|les # points de friction}",
    ),
    "friction.summary.open": Phrase(
        "First to fix: {friction:quoted} ({where}); nothing is planned for {open} of "
        "{total:plural|# friction|# frictions}",
        "À lever d’abord : {friction:quoted} ({where}) ; rien de prévu pour "
        "{open:plural|# point de friction|# points de friction} sur {total}",
    ),
    "friction.summary.planned": Phrase(
        "First to fix: {friction:quoted} ({where}); every friction is in the action plan",
        "À lever d’abord : {friction:quoted} ({where}) ; tout point de friction figure au plan "
        "d’action",
    ),
    "friction.how_to_read": Phrase(
        "Priority from 0 to 100: severity (of 4) × frequency × share of the customers who come "
        "here; × {factor} at a moment of truth. 100 is a catastrophe that every customer meets "
        "every time. What is unknown keeps a friction out of the ranking.",
        "Priorité de 0 à 100 : gravité (sur 4) × fréquence × part de la clientèle qui passe ici ; "
        "× {factor} à un moment de vérité. 100 est une catastrophe que chaque client rencontre "
        "chaque fois. Une inconnue laisse le point de friction hors classement.",
    ),
    "friction.legend": Phrase(
        "Sev. severity, Freq. frequency, Cust. share of customers, Here share of those who come "
        "here, MoT moment of truth, Plan opportunities that answer it.",
        "Grav. gravité, Fréq. fréquence, Clients poids dans la clientèle, Ici part de ceux qui "
        "passent ici, MdV moment de vérité, Plan opportunités qui y répondent.",
    ),
    "friction.table.priority": Phrase("Prio.", "Prio."),
    "friction.table.friction": Phrase("Friction", "Point de friction"),
    "friction.table.kind": Phrase("Kind", "Nature"),
    "friction.table.severity": Phrase("Sev.", "Grav."),
    "friction.table.frequency": Phrase("Freq.", "Fréq."),
    "friction.table.segment_share": Phrase("Cust.", "Clients"),
    "friction.table.getting_there": Phrase("Here", "Ici"),
    "friction.table.truth": Phrase("MoT", "MdV"),
    "friction.table.plan": Phrase("Plan", "Plan"),
    "friction.unscored": Phrase(
        "{n:plural|# friction without a priority|# frictions without a priority}",
        "{n:plural|# point de friction sans priorité|# points de friction sans priorité}",
    ),
}

WORKS: Mapping[str, Phrase] = {
    "works.day": Phrase("{persona:quoted}, {day:day}", "{persona:quoted}, {day:day}"),
    "works.day.named": Phrase("{persona:quoted}, {day:quoted}", "{persona:quoted}, {day:quoted}"),
    "works.summary.none": Phrase(
        "No strength and no friction is described yet",
        "Aucun point fort et aucun point de friction ne sont encore décrits",
    ),
    "works.summary.strengths": Phrase(
        "{strengths:plural|# strength|# strengths} to keep; no friction is described",
        "{strengths:plural|# point fort|# points forts} à préserver ; aucun point de friction "
        "n’est décrit",
    ),
    "works.summary": Phrase(
        "{strengths:plural|# strength|# strengths} to keep, "
        "{frictions:plural|# friction|# frictions} to remove; {addressed} in the action plan",
        "{strengths:plural|# point fort|# points forts} à préserver, "
        "{frictions:plural|# point de friction|# points de friction} à lever, dont {addressed} "
        "au plan d’action",
    ),
    "works.how_to_read": Phrase(
        "A friction counts as addressed where an opportunity answers it that was not rejected.",
        "Un point de friction est traité si une opportunité non écartée y répond.",
    ),
}

PHRASES: Mapping[str, Phrase] = {**CURVE, **DAY, **FRICTIONS, **WORKS}
