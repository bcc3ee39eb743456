"""What the analyses say.

``.opening`` variants, made below, are the same words with a capital: they open a sentence.
"""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

NAMES: Mapping[str, Phrase] = {
    "names.own": Phrase("{name:quoted}", "{name:quoted}"),
    "names.stage": Phrase("{kind:stage quoted}", "{kind:stage quoted}"),
    "names.own_channel": Phrase("{name}", "{name}"),
    "names.channel": Phrase("{channel:channel}", "{channel:channel}"),
}

CLAUSES: Mapping[str, Phrase] = {
    "moments.truth": Phrase(
        "moment of truth ({demand:quoted})", "moment de vérité ({demand:quoted})"
    ),
    "moments.attention.strong": Phrase("strong attention", "attention forte"),
    "moments.attention.fair": Phrase("fair attention", "attention moyenne"),
    "moments.attention.weak": Phrase("little attention", "attention faible"),
    "moments.receptivity.strong": Phrase("good mood", "bonne humeur"),
    "moments.receptivity.fair": Phrase("neutral mood", "humeur neutre"),
    "moments.receptivity.weak": Phrase("bad mood", "mauvaise humeur"),
    "moments.relevance.all": Phrase(
        "an answer to {total:plural|the need|all # needs}",
        "réponse {total:plural|au besoin|aux # besoins}",
    ),
    "moments.relevance.some": Phrase(
        "an answer to {answered} of {total} needs",
        "réponse à {answered:plural|# besoin|# besoins} sur {total}",
    ),
    "moments.relevance.few": Phrase(
        "an answer to only {answered} of {total} needs",
        "réponse à {answered:plural|# seul besoin|# besoins} sur {total}",
    ),
    "moments.relevance.none": Phrase(
        "no answer to {total:plural|the need|any of # needs}",
        "aucune réponse {total:plural|au besoin|aux # besoins}",
    ),
    "moments.channel_fit.one": Phrase(
        "a shared channel ({channels:list})", "canal en commun ({channels:list})"
    ),
    "moments.channel_fit.several": Phrase(
        "shared channels ({channels:list})", "canaux en commun ({channels:list})"
    ),
    "moments.channel_fit.weak": Phrase("no shared channel", "aucun canal en commun"),
    "moments.reach.strong": Phrase(
        "{share:percent} of customers", "{share:percent} de la clientèle"
    ),
    "moments.reach.fair": Phrase("{share:percent} of customers", "{share:percent} de la clientèle"),
    "moments.reach.weak": Phrase(
        "only {share:percent} of customers", "seulement {share:percent} de la clientèle"
    ),
}

MOMENTS: Mapping[str, Phrase] = {
    "moments.reason.plain": Phrase("{clauses:list}", "{clauses:list}"),
    "moments.reason.mixed": Phrase(
        "{strong:list}, but {weak:list}", "{strong:list}, mais {weak:list}"
    ),
    "moments.reason.partly_known": Phrase(
        "{known}; still to find out: {unknown:list}", "{known} ; à préciser : {unknown:list}"
    ),
    "moments.reason.unscored": Phrase(
        "Not ranked; still to find out: {unknown:list}", "Non classé ; à préciser : {unknown:list}"
    ),
    "moments.unknown.attention": Phrase("attention", "attention"),
    "moments.unknown.receptivity": Phrase("mood", "humeur"),
    "moments.unknown.relevance": Phrase("needs", "besoins"),
    "moments.unknown.reach": Phrase("share of customers", "poids dans la clientèle"),
    "moments.unknown.channels_of_moment": Phrase("channels of the moment", "canaux du moment"),
    "moments.unknown.channels_of_brand": Phrase("channels of the brand", "canaux de la marque"),
    "moments.how_to_read": Phrase(
        "Score from 0 to 100: attention ({attention:percent}), mood ({receptivity:percent}), "
        "answers to needs ({relevance:percent}), shared channel ({channel_fit:percent}), "
        "share of customers ({reach:percent}). What is unknown is left out; a single zero makes "
        "the score zero.",
        "Score de 0 à 100 : attention ({attention:percent}), humeur ({receptivity:percent}), "
        "réponse aux besoins ({relevance:percent}), canal en commun ({channel_fit:percent}), "
        "poids dans la clientèle ({reach:percent}). Ce qui est inconnu n’est pas compté ; un seul "
        "zéro annule le score.",
    ),
    "moments.robustness_note": Phrase(
        "Robustness: how often the moment stays {top:plural|first|among the first #} when the "
        "weights and the unknowns vary ({draws:plural|# draw|# draws}).",
        "Solidité : part des cas où le moment reste {top:plural|en tête|parmi les # premiers} "
        "quand les poids et les inconnues varient ({draws:plural|# tirage|# tirages}).",
    ),
    "moments.summary.none": Phrase(
        "No moment of a day is described yet", "Aucun moment de la journée n’est encore décrit"
    ),
    "moments.summary.unscored": Phrase(
        "Too little is known to rank {total:plural|the only moment|the # moments}",
        "Trop d’inconnues pour classer {total:plural|le seul moment décrit|les # moments décrits}",
    ),
    "moments.summary.no_occasion": Phrase(
        "No occasion among the ranked moments: something rules each of them out",
        "Aucune occasion parmi les moments classés : un obstacle exclut chacun d’eux",
    ),
    "moments.summary.ranked": Phrase(
        "Best contact moment: {moment:quoted}, {start:clock} to {end:clock} ({persona})",
        "Meilleur moment de contact : {moment:quoted}, de {start:clock} à {end:clock} ({persona})",
    ),
}

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
}

GAPS: Mapping[str, Phrase] = {
    "gaps.moment-of-truth-unanswered": Phrase(
        "Moment of truth without an answer: {demand:quoted}",
        "Moment de vérité sans réponse : {demand:quoted}",
    ),
    "gaps.moment-of-truth-unanswered.remedy": Phrase(
        "Link the proposition or the promise that answers it, or create one",
        "Relier la proposition ou la promesse qui y répond, ou en créer une",
    ),
    "gaps.stage-without-touchpoint": Phrase(
        "Stage without a touchpoint: {stage}", "Étape sans point de contact : {stage}"
    ),
    "gaps.stage-without-touchpoint.remedy": Phrase(
        "Add the encounters of this stage, or say that there are none",
        "Ajouter les rencontres de cette étape, ou indiquer qu’il n’y en a pas",
    ),
    "gaps.stage-without-emotion": Phrase(
        "Stage without an emotion: {stage}", "Étape sans émotion : {stage}"
    ),
    "gaps.stage-without-emotion.remedy": Phrase(
        "Ask customers how they feel here: a missing emotion is not a neutral one",
        "Demander aux clients ce qu’ils ressentent ici : une émotion absente n’est pas neutre",
    ),
    "gaps.friction-without-opportunity": Phrase(
        "Friction without an opportunity: {friction:quoted}",
        "Point de friction sans opportunité : {friction:quoted}",
    ),
    "gaps.friction-without-opportunity.remedy": Phrase(
        "Add an opportunity that answers it, or link an existing one",
        "Ajouter une opportunité qui y répond, ou en relier une qui existe",
    ),
    "gaps.opportunity-without-owner": Phrase(
        "Opportunity without an owner: {opportunity:quoted}",
        "Opportunité sans responsable : {opportunity:quoted}",
    ),
    "gaps.opportunity-without-owner.remedy": Phrase(
        "Name the person who is answerable for it", "Nommer la personne qui en répond"
    ),
    "gaps.barrier-unanswered": Phrase(
        "Barrier that nothing answers: {barrier:quoted}", "Frein sans réponse : {barrier:quoted}"
    ),
    "gaps.barrier-unanswered.remedy": Phrase(
        "Link the promise or the proposition that removes it, or create one",
        "Relier la promesse ou la proposition qui le lève, ou en créer une",
    ),
    "gaps.need-unanswered": Phrase(
        "Need that nothing answers: {need:quoted}", "Besoin sans réponse : {need:quoted}"
    ),
    "gaps.need-unanswered.remedy": Phrase(
        "Link the promise or the proposition that meets it, or create one",
        "Relier la promesse ou la proposition qui y répond, ou en créer une",
    ),
    "gaps.persona-without-weekday": Phrase(
        "Persona without a weekday: {persona:quoted}",
        "Persona sans jour de semaine : {persona:quoted}",
    ),
    "gaps.persona-without-weekday.remedy": Phrase(
        "Describe a weekday hour by hour: the contact moments come from it",
        "Décrire un jour de semaine heure par heure : les moments de contact en découlent",
    ),
    "gaps.more-than-three-interests": Phrase(
        "Too many interests to target: {persona:quoted} has {count}",
        "Trop de centres d’intérêt pour bien cibler : {persona:quoted} en compte {count}",
    ),
    "gaps.more-than-three-interests.remedy": Phrase(
        "Keep the {most} interests that are closest to the business",
        "Garder les {most} centres d’intérêt les plus proches de l’activité",
    ),
    "gaps.brand-channel-no-persona-uses": Phrase(
        "{count:plural|Channel|Channels} of the brand that no persona uses: {channels:list}",
        "{count:plural|Canal|Canaux} de la marque qu’aucun persona n’utilise : {channels:list}",
    ),
    "gaps.brand-channel-no-persona-uses.remedy": Phrase(
        "Check whom it reaches: either a persona is missing, or the effort is wasted",
        "Vérifier qui est touché ainsi : soit il manque un persona, soit l’effort est perdu",
    ),
    "gaps.persona-channel-brand-never-uses": Phrase(
        "{persona:quoted} is there, the brand is not: {channels:list}",
        "{persona:quoted} s’y trouve, la marque non : {channels:list}",
    ),
    "gaps.persona-channel-brand-never-uses.remedy": Phrase(
        "Decide whether to be present there, by yourselves or through a partner",
        "Décider d’y être présent ou non, en propre ou avec un partenaire",
    ),
    "gaps.claim-without-evidence": Phrase(
        "{of:quoted}: {count} of {total:plural|# statement|# statements} without a source",
        "{of:quoted} : {count:plural|# affirmation|# affirmations} sur {total} sans source",
    ),
    "gaps.claim-without-evidence.remedy": Phrase(
        "Link the sources, or declare an assumption: what is a guess should look like one",
        "Relier les sources, ou déclarer une hypothèse : une supposition doit se voir",
    ),
    "gaps.claim-on-assumption-only": Phrase(
        "{of:quoted}: {count} of {total:plural|# statement|# statements} "
        "{count:plural|rests|rest} on assumptions only",
        "{of:quoted} : {count:plural|# affirmation|# affirmations} sur {total} ne "
        "{count:plural|repose|reposent} que sur des hypothèses",
    ),
    "gaps.claim-on-assumption-only.remedy": Phrase(
        "Test them first where a decision depends on them: interviews, a survey, analytics",
        "Vérifier d’abord celles dont dépend une décision : entretiens, enquête, mesure d’audience",
    ),
    "gaps.ignored-rule-unknown": Phrase(
        "The project ignores a rule that does not exist: {rule:quoted}",
        "Le projet écarte une règle qui n’existe pas : {rule:quoted}",
    ),
    "gaps.ignored-rule-unknown.remedy": Phrase(
        "Choose one of these: {known:list}", "Choisir parmi celles-ci : {known:list}"
    ),
    "gaps.summary.none": Phrase("No blind spot found", "Aucun angle mort"),
    "gaps.summary.error.some": Phrase(
        "{total:plural|# blind spot|# blind spots}, {count} to settle first",
        "{total:plural|# angle mort|# angles morts}, dont {count} à traiter d’abord",
    ),
    "gaps.summary.error.all": Phrase(
        "{total:plural|# blind spot|# blind spots} to settle first",
        "{total:plural|# angle mort|# angles morts} à traiter d’abord",
    ),
    "gaps.summary.warning.some": Phrase(
        "{total:plural|# blind spot|# blind spots}, {count} to look at closely",
        "{total:plural|# angle mort|# angles morts}, dont {count} à regarder de près",
    ),
    "gaps.summary.warning.all": Phrase(
        "{total:plural|# blind spot|# blind spots} to look at closely",
        "{total:plural|# angle mort|# angles morts} à regarder de près",
    ),
    "gaps.summary.info.all": Phrase(
        "{total:plural|# blind spot|# blind spots}, nothing serious",
        "{total:plural|# angle mort|# angles morts}, sans gravité",
    ),
    "gaps.how_to_read": Phrase(
        "Error: the customer asks and the map has no answer. Warning: something weakens what the "
        "map is used for. Information: worth knowing.",
        "Erreur : le client demande et la carte ne répond pas. Alerte : un manque affaiblit "
        "l’usage de la carte. Information : bon à savoir.",
    ),
}


def _opening(template: str) -> str:
    return template[:1].upper() + template[1:]


OPENINGS: Mapping[str, Phrase] = {
    f"{key}.opening": Phrase(_opening(phrase.en), _opening(phrase.fr))
    for key, phrase in CLAUSES.items()
}

PHRASES: Mapping[str, Phrase] = {**NAMES, **CLAUSES, **OPENINGS, **MOMENTS, **CURVE, **GAPS}
