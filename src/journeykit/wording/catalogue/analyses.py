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
    "moments.change.enters": Phrase(
        "Would be {top:plural|first|among the first #} {how}",
        "Serait {top:plural|en tête|parmi les # premiers} {how}",
    ),
    "moments.change.enters.unknown": Phrase(
        "Would be {top:plural|first|among the first #} {how} (still to find out)",
        "Serait {top:plural|en tête|parmi les # premiers} {how} (à vérifier)",
    ),
    "moments.change.leaves": Phrase(
        "Would no longer be {top:plural|first|among the first #} {how}",
        "Ne serait plus {top:plural|en tête|parmi les # premiers} {how}",
    ),
    "moments.change.leaves.unknown": Phrase(
        "Would no longer be {top:plural|first|among the first #} {how} (still to find out)",
        "Ne serait plus {top:plural|en tête|parmi les # premiers} {how} (à vérifier)",
    ),
    "moments.change.stays_in": Phrase(
        "No single fact would take it out of {top:plural|the first place|the first #}",
        "Aucun fait isolé ne lui ferait quitter {top:plural|la tête|les # premières places}",
    ),
    "moments.change.stays_out": Phrase(
        "No single fact would bring it {top:plural|to the first place|among the first #}",
        "Aucun fait isolé ne l’amènerait {top:plural|en tête|parmi les # premiers}",
    ),
    "moments.change.attention.from": Phrase(
        "with attention of at least {points:whole} of 5",
        "avec une attention d’au moins {points:whole} sur 5",
    ),
    "moments.change.attention.down_to": Phrase(
        "with attention of {points:whole} of 5 or less",
        "avec une attention de {points:whole} sur 5 ou moins",
    ),
    "moments.change.attention.just": Phrase(
        "with attention of {points:whole} of 5", "avec une attention de {points:whole} sur 5"
    ),
    "moments.change.receptivity.just": Phrase(
        "with a mood of {mood:signed}", "avec une humeur de {mood:signed}"
    ),
    "moments.change.receptivity.from": Phrase(
        "with a mood of at least {mood:signed}", "avec une humeur d’au moins {mood:signed}"
    ),
    "moments.change.receptivity.down_to": Phrase(
        "with a mood of {mood:signed} or worse", "avec une humeur de {mood:signed} ou moins"
    ),
    "moments.change.relevance.all": Phrase(
        "with an answer to {total:plural|its need|all its # needs}",
        "avec une réponse {total:plural|à son besoin|à ses # besoins}",
    ),
    "moments.change.relevance.some": Phrase(
        "with an answer to {count} of its {total:plural|# need|# needs}",
        "avec une réponse à {count:plural|# besoin|# besoins} sur {total}",
    ),
    "moments.change.relevance.only": Phrase(
        "with an answer to only {count} of its {total:plural|# need|# needs}",
        "avec une réponse à {count:plural|# seul besoin|# besoins} sur {total}",
    ),
    "moments.change.relevance.none": Phrase(
        "without an answer to {total:plural|its need|its # needs}",
        "sans réponse {total:plural|à son besoin|à ses # besoins}",
    ),
    "moments.change.relevance.from.0": Phrase(
        "with needs of any kind", "avec des besoins, quels qu’ils soient"
    ),
    "moments.change.relevance.from.1": Phrase(
        "with needs of which at least half have an answer",
        "avec des besoins dont la moitié au moins a une réponse",
    ),
    "moments.change.relevance.from.2": Phrase(
        "with needs that all have an answer", "avec des besoins qui ont tous une réponse"
    ),
    "moments.change.relevance.down_to.0": Phrase(
        "with needs that have no answer", "avec des besoins sans réponse"
    ),
    "moments.change.relevance.down_to.1": Phrase(
        "with needs of which at most half have an answer",
        "avec des besoins dont la moitié au plus a une réponse",
    ),
    "moments.change.relevance.down_to.2": Phrase(
        "with needs, even if they all have an answer",
        "avec des besoins, même s’ils ont tous une réponse",
    ),
    "moments.change.channel_fit.from": Phrase(
        "with a channel in common", "avec un canal en commun"
    ),
    "moments.change.channel_fit.down_to": Phrase(
        "without a channel in common", "sans canal en commun"
    ),
    "moments.change.reach": Phrase(
        "with at least {share:percent} of customers",
        "avec au moins {share:percent} de la clientèle",
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


def openings(phrases: Mapping[str, Phrase]) -> Mapping[str, Phrase]:
    """Return the same words with a capital, under the same keys and ``.opening``."""
    return {
        f"{key}.opening": Phrase(_opening(phrase.en), _opening(phrase.fr))
        for key, phrase in phrases.items()
    }


def _opening(template: str) -> str:
    return template[:1].upper() + template[1:]


PHRASES: Mapping[str, Phrase] = {**NAMES, **CLAUSES, **openings(CLAUSES), **MOMENTS}
