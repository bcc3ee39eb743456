"""Wording of the pictures of days, of personas and of the action plan."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

DAY_TITLES: Mapping[str, Phrase] = {
    "diagram.day.title.unanswered": Phrase(
        "At {start:clock} a question goes unanswered: {demand:quoted}",
        "À {start:clock}, une question reste sans réponse : {demand:quoted}",
    ),
    "diagram.day.title.windows": Phrase(
        "Best moment for contact: {start:clock}–{end:clock}, {moment:quoted}",
        "Meilleur moment de contact : {start:clock}–{end:clock}, {moment:quoted}",
    ),
    "diagram.day.title.no_occasion": Phrase(
        "No moment of the day is a good one for contact on our channels",
        "Aucun moment de la journée ne se prête à un contact sur nos canaux",
    ),
    "diagram.day.title.low": Phrase(
        "The day is hardest at {start:clock}: {moment:quoted}, {valence:signed}",
        "Le plus dur de la journée, à {start:clock} : {moment:quoted}, {valence:signed}",
    ),
    "diagram.day.title.unscored": Phrase(
        "{n:plural|# waking moment|# waking moments}, and too little known to say when contact "
        "is welcome",
        "{n:plural|# moment d’éveil|# moments d’éveil}, et trop peu d’éléments pour dire quand un "
        "contact est bienvenu",
    ),
    "diagram.day.title.nothing": Phrase(
        "No day is described yet: {persona}", "Aucune journée n’est encore décrite : {persona}"
    ),
}

DAY: Mapping[str, Phrase] = {
    "diagram.day.name": Phrase("Typical day", "Journée type"),
    "diagram.day.empty": Phrase("No day described yet", "Aucune journée décrite à ce jour"),
    "diagram.day.no_moment": Phrase("No moment described yet", "Aucun moment décrit à ce jour"),
    "diagram.day.summary": Phrase("in outline", "en résumé"),
    "diagram.day.moments": Phrase("{n:plural|# moment|# moments}", "{n:plural|# moment|# moments}"),
    "diagram.day.more_days": Phrase(
        "{n:plural|# more day is|# more days are} not drawn",
        "{n:plural|# autre journée n’est pas dessinée|# autres journées ne sont pas dessinées}",
    ),
    "diagram.day.folded": Phrase(
        "{n:plural|# later moment is|# later moments are} left out: too many for one picture",
        "{n:plural|# moment plus tardif est omis|# moments plus tardifs sont omis} : trop pour une "
        "image",
    ),
    "diagram.day.asleep": Phrase("Asleep", "Sommeil"),
    "diagram.day.nameless": Phrase("Activity unknown", "Activité inconnue"),
    "diagram.day.window": Phrase("Contact moment no. {rank}", "Moment de contact n° {rank}"),
    "diagram.day.truth": Phrase("Moment of truth", "Moment de vérité"),
    "diagram.day.demand": Phrase("{demand:quoted}", "{demand:quoted}"),
    "diagram.day.unanswered": Phrase("No answer yet", "Sans réponse à ce jour"),
    "diagram.day.friction": Phrase("Friction", "Point de friction"),
    "diagram.day.severity": Phrase("Severity {severity} of 4", "Gravité {severity} sur 4"),
    "diagram.day.more_frictions": Phrase(
        "+ {n:plural|# more friction|# more frictions}",
        "+ {n:plural|# autre point de friction|# autres points de friction}",
    ),
    "diagram.day.ours": Phrase("{channel}: our channel", "{channel} : notre canal"),
    "diagram.day.mood": Phrase("Mood", "Humeur"),
    "diagram.day.legend.channel": Phrase("channel of ours, in bold", "l’un de nos canaux, en gras"),
    "diagram.day.legend.window": Phrase(
        "contact moment and its rank", "moment de contact et son rang"
    ),
    "diagram.day.legend.truth": Phrase("moment of truth", "moment de vérité"),
    "diagram.day.legend.friction": Phrase("friction", "point de friction"),
    "diagram.day.legend.unknown": Phrase("emotion unknown", "émotion inconnue"),
    "diagram.day.legend.asleep": Phrase("asleep", "sommeil"),
    "diagram.day.legend.shorter": Phrase(
        "hours without a waking moment are drawn shorter",
        "les heures sans moment d’éveil sont raccourcies",
    ),
    "diagram.day.legend.hole": Phrase("nothing described", "rien de décrit"),
    "diagram.day.tip.emotion": Phrase("emotion {valence:signed}", "émotion {valence:signed}"),
    "diagram.day.tip.truth": Phrase(
        "moment of truth: {demand:quoted}", "moment de vérité : {demand:quoted}"
    ),
    "diagram.day.tip.friction": Phrase("friction: {title}", "point de friction : {title}"),
}

MAP_TITLES: Mapping[str, Phrase] = {
    "diagram.personas.title.missed.one": Phrase(
        "Out of our reach: {persona} uses none of our channels",
        "Hors de portée : {persona} n’utilise aucun de nos canaux",
    ),
    "diagram.personas.title.missed.some": Phrase(
        "{n} of {total} personas use none of our channels, {persona} among them",
        "{n} personas sur {total} n’utilisent aucun de nos canaux, dont {persona}",
    ),
    "diagram.personas.title.alone": Phrase(
        "We are on {ours} of the {total} channels that reach {persona}",
        "Nous sommes sur {ours} des {total} canaux de ce persona : {persona}",
    ),
    "diagram.personas.title.for_all.one": Phrase(
        "A single channel of ours reaches all {total:plural|# persona|# personas}: "
        "{channel:quoted}",
        "Un seul de nos canaux touche les {total:plural|# persona|# personas} : {channel:quoted}",
    ),
    "diagram.personas.title.for_all.some": Phrase(
        "{n} of our channels reach all {total:plural|# persona|# personas}, first of all "
        "{channel:quoted}",
        "{n} de nos canaux touchent les {total:plural|# persona|# personas}, à commencer par "
        "{channel:quoted}",
    ),
    "diagram.personas.title.best": Phrase(
        "No channel of ours reaches everybody; {channel:quoted} comes closest, with {n} of "
        "{total} personas",
        "Aucun de nos canaux ne touche tout le monde ; le plus proche : {channel:quoted}, "
        "{n} personas sur {total}",
    ),
    "diagram.personas.title.shared": Phrase(
        "Most shared: {name:quoted}, by {n} of {total} personas",
        "Le plus partagé : {name:quoted}, par {n} personas sur {total}",
    ),
    "diagram.personas.title.one": Phrase(
        "One persona, {persona}: {n:plural|# thing|# things} known of channels, interests and "
        "brands",
        "Un seul persona, {persona} : {n:plural|# élément connu|# éléments connus} parmi canaux, "
        "intérêts et marques",
    ),
    "diagram.personas.title.apart": Phrase(
        "{total} personas, and nothing that two of them share",
        "{total} personas, et rien que deux d’entre eux partagent",
    ),
    "diagram.personas.title.unknown": Phrase(
        "{total:plural|# persona|# personas}, and no channel, interest or brand known yet",
        "{total:plural|# persona|# personas}, sans canal, intérêt ni marque connus à ce jour",
    ),
    "diagram.personas.title.nothing": Phrase(
        "No persona is described yet", "Aucun persona n’est encore décrit"
    ),
}

MAP: Mapping[str, Phrase] = {
    "diagram.personas.name": Phrase("Persona map", "Carte des personas"),
    "diagram.personas.ours": Phrase("Our channels", "Nos canaux"),
    "diagram.personas.channels": Phrase("Channels", "Canaux"),
    "diagram.personas.others": Phrase(
        "Their other channels, without us", "Leurs autres canaux, sans nous"
    ),
    "diagram.personas.interests": Phrase("Interests", "Centres d’intérêt"),
    "diagram.personas.brands": Phrase("Brands they use", "Marques utilisées"),
    "diagram.personas.empty.ours": Phrase("None known", "Aucun connu"),
    "diagram.personas.empty.channels": Phrase("None known yet", "Aucun connu à ce jour"),
    "diagram.personas.empty.others": Phrase("None known", "Aucun connu"),
    "diagram.personas.empty.interests": Phrase("None known yet", "Aucun connu à ce jour"),
    "diagram.personas.empty.brands": Phrase("None known yet", "Aucune connue à ce jour"),
    "diagram.personas.more": Phrase("+ {n:plural|# more|# more}", "+ {n:plural|# autre|# autres}"),
    "diagram.personas.more_personas": Phrase(
        "+ {n:plural|# more persona|# more personas}",
        "+ {n:plural|# autre persona|# autres personas}",
    ),
    "diagram.personas.nobody": Phrase("nobody", "personne"),
    "diagram.personas.shared": Phrase("Shared by", "Partagé par"),
    "diagram.personas.reach": Phrase("Customers", "Clientèle"),
    "diagram.personas.count": Phrase("{n} of {total}", "{n} sur {total}"),
    "diagram.personas.share": Phrase("{share:percent}", "{share:percent}"),
    "diagram.personas.legend.has": Phrase(
        "uses it, or has it at hand", "l’utilise, ou l’a à portée"
    ),
    "diagram.personas.legend.shared": Phrase("shared by several", "partagé par plusieurs"),
    "diagram.personas.legend.ours": Phrase("channel of ours", "l’un de nos canaux"),
    "diagram.personas.legend.reach": Phrase(
        "part of the customers, as far as their shares are known",
        "part de la clientèle, si les poids sont connus",
    ),
    "diagram.personas.folded": Phrase(
        "{n} personas share the last column", "{n} personas partagent la dernière colonne"
    ),
    "diagram.personas.cut": Phrase(
        "{n:plural|# thing|# things} that fewer personas share left out",
        "{n:plural|# élément moins partagé omis|# éléments moins partagés omis}",
    ),
}

TREE_TITLES: Mapping[str, Phrase] = {
    "diagram.opportunities.title.open.one": Phrase(
        "One thing still lacks an answer: {first:quoted}",
        "Il reste une chose sans réponse : {first:quoted}",
    ),
    "diagram.opportunities.title.open.some": Phrase(
        "{open} of {total} frictions and demands have no answer, first of all {first:quoted}",
        "{open} points de friction et demandes sur {total} restent sans réponse, à commencer par "
        "{first:quoted}",
    ),
    "diagram.opportunities.title.open.all": Phrase(
        "None of the {total} frictions and demands has an answer yet, first of all {first:quoted}",
        "Aucun des {total} points de friction et demandes n’a encore de réponse, à commencer par "
        "{first:quoted}",
    ),
    "diagram.opportunities.title.unowned": Phrase(
        "Everything has its answer, but {n} of {total} opportunities have nobody in charge",
        "Tout a sa réponse, mais {n} opportunités sur {total} sont sans responsable",
    ),
    "diagram.opportunities.title.unowned_only": Phrase(
        "{n} of {total} opportunities have nobody in charge",
        "{n} opportunités sur {total} sont sans responsable",
    ),
    "diagram.opportunities.title.loose": Phrase(
        "{n:plural|# opportunity answers|# opportunities answer} nothing on the map",
        "{n:plural|# opportunité ne répond|# opportunités ne répondent} à rien sur la carte",
    ),
    "diagram.opportunities.title.answered": Phrase(
        "Every friction and demand has its answer; {done} of {total} opportunities are done",
        "Chaque point de friction et chaque demande a sa réponse ; opportunités réalisées : "
        "{done} sur {total}",
    ),
    "diagram.opportunities.title.all_done": Phrase(
        "Every friction and demand is answered, and all is done",
        "Chaque point de friction et chaque demande a sa réponse, et tout est fait",
    ),
    "diagram.opportunities.title.nothing": Phrase(
        "No friction and no opportunity is described yet",
        "Ni point de friction ni opportunité : rien n’est encore décrit",
    ),
}

TREE: Mapping[str, Phrase] = {
    "diagram.opportunities.name": Phrase("Opportunity tree", "Arbre des opportunités"),
    "diagram.opportunities.issues": Phrase("What it answers", "Ce à quoi l’on répond"),
    "diagram.opportunities.chances": Phrase("Opportunities", "Opportunités"),
    "diagram.opportunities.ways": Phrase("Solutions", "Solutions"),
    "diagram.opportunities.open": Phrase(
        "Still without an answer: {n}", "Encore sans réponse : {n}"
    ),
    "diagram.opportunities.loose": Phrase(
        "Opportunities that answer nothing on the map: {n}",
        "Opportunités qui ne répondent à rien sur la carte : {n}",
    ),
    "diagram.opportunities.kind.friction": Phrase("Friction", "Point de friction"),
    "diagram.opportunities.kind.moment_of_truth": Phrase("Moment of truth", "Moment de vérité"),
    "diagram.opportunities.kind.barrier": Phrase("Barrier", "Frein"),
    "diagram.opportunities.kind.need": Phrase("Need", "Besoin"),
    "diagram.opportunities.demand": Phrase("{demand:quoted}", "{demand:quoted}"),
    "diagram.opportunities.severity": Phrase(
        "Severity {severity} of 4", "Gravité {severity} sur 4"
    ),
    "diagram.opportunities.unanswered": Phrase("no answer yet", "sans réponse à ce jour"),
    "diagram.opportunities.impact": Phrase("impact {rating}/5", "impact {rating}/5"),
    "diagram.opportunities.effort": Phrase("effort {rating}/5", "effort {rating}/5"),
    "diagram.opportunities.owner": Phrase("Owner", "Responsable"),
    "diagram.opportunities.no_owner": Phrase("Nobody in charge yet", "Sans responsable à ce jour"),
    "diagram.opportunities.due": Phrase("Due", "Échéance"),
    "diagram.opportunities.no_due": Phrase("No date yet", "Sans échéance à ce jour"),
    "diagram.opportunities.no_status": Phrase("Status unknown", "Statut inconnu"),
    "diagram.opportunities.without_ways": Phrase(
        "{n:plural|# opportunity has none yet|# opportunities have none yet}",
        "{n:plural|# opportunité n’en a pas|# opportunités n’en ont pas}",
    ),
    "diagram.opportunities.more_answers": Phrase(
        "+ {n:plural|# more thing that it answers|# more things that it answers}",
        "+ {n:plural|# autre réponse apportée|# autres réponses apportées}",
    ),
    "diagram.opportunities.more_ways": Phrase(
        "+ {n:plural|# more solution|# more solutions}",
        "+ {n:plural|# autre solution|# autres solutions}",
    ),
    "diagram.opportunities.more_chances": Phrase(
        "+ {n:plural|# more opportunity|# more opportunities}",
        "+ {n:plural|# autre opportunité|# autres opportunités}",
    ),
    "diagram.opportunities.more": Phrase(
        "+ {n:plural|# more|# more}", "+ {n:plural|# autre|# autres}"
    ),
    "diagram.opportunities.folded": Phrase(
        "{n:plural|# opportunity that answers|# opportunities that answer} lesser things left out",
        "{n:plural|# opportunité moins prioritaire omise|# opportunités moins prioritaires omises}",
    ),
    "diagram.opportunities.rejected": Phrase(
        "{n:plural|# rejected opportunity|# rejected opportunities} left out",
        "{n:plural|# opportunité écartée omise|# opportunités écartées omises}",
    ),
    "diagram.opportunities.legend.severity": Phrase(
        "friction and its severity, 0 to 4", "point de friction et sa gravité, de 0 à 4"
    ),
    "diagram.opportunities.legend.demand": Phrase("moment of truth", "moment de vérité"),
    "diagram.opportunities.legend.barrier": Phrase("barrier", "frein"),
    "diagram.opportunities.legend.need": Phrase("need", "besoin"),
}

PHRASES: Mapping[str, Phrase] = {
    **DAY_TITLES,
    **DAY,
    **MAP_TITLES,
    **MAP,
    **TREE_TITLES,
    **TREE,
}
