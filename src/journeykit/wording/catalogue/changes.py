"""What comparisons say: changes between two maps, and between plan and reality."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase

KINDS: Mapping[str, Phrase] = {
    "audience": Phrase("audience", "audience"),
    "barrier": Phrase("barrier", "frein"),
    "behaviour_scale": Phrase("behaviour", "comportement"),
    "brand": Phrase("brand", "marque"),
    "channel": Phrase("channel", "canal"),
    "choice_reason": Phrase("reason to choose", "raison de choisir"),
    "competitor": Phrase("competitor", "concurrent"),
    "content": Phrase("content", "contenu"),
    "day_timeline": Phrase("typical day", "journée type"),
    "evidence": Phrase("source", "source"),
    "expectation": Phrase("expectation", "attente"),
    "friction": Phrase("friction", "point de friction"),
    "hook": Phrase("hook", "accroche"),
    "interest": Phrase("interest", "centre d’intérêt"),
    "journey": Phrase("journey", "parcours"),
    "lane": Phrase("lane", "ligne"),
    "market": Phrase("market", "marché"),
    "medium": Phrase("medium", "média"),
    "metric": Phrase("metric", "mesure"),
    "moment": Phrase("moment", "moment"),
    "moment_of_truth": Phrase("moment of truth", "moment de vérité"),
    "need": Phrase("need", "besoin"),
    "objective": Phrase("objective", "objectif"),
    "offer": Phrase("offer", "offre"),
    "opportunity": Phrase("opportunity", "opportunité"),
    "persona": Phrase("persona", "persona"),
    "process": Phrase("step behind the scenes", "étape en coulisses"),
    "project": Phrase("project", "projet"),
    "promise": Phrase("promise", "promesse"),
    "proposition": Phrase("proposition", "proposition"),
    "received_contact": Phrase("contact received", "contact reçu"),
    "relation": Phrase("relation", "relation"),
    "review": Phrase("review", "relecture"),
    "score_preset": Phrase("way to score", "mode de calcul"),
    "search_query": Phrase("search", "recherche"),
    "solution": Phrase("solution", "solution"),
    "stage": Phrase("stage", "étape"),
    "stage_kind": Phrase("kind of stage", "type d’étape"),
    "strength": Phrase("strength", "point fort"),
    "touchpoint": Phrase("touchpoint", "point de contact"),
    "transition": Phrase("way through", "enchaînement"),
    "used_brand": Phrase("brand in use", "marque utilisée"),
    "verdict": Phrase("verdict", "verdict"),
}

CHANGES: Mapping[str, Phrase] = {
    "changes.added": Phrase(
        "Added: {kind} {name:quoted}{where}{inside}", "Ajout : {kind} {name:quoted}{where}{inside}"
    ),
    "changes.removed": Phrase(
        "Removed: {kind} {name:quoted}{where}{inside}",
        "Retrait : {kind} {name:quoted}{where}{inside}",
    ),
    "changes.where": Phrase(", in {place:quoted}", ", dans {place:quoted}"),
    "changes.inside": Phrase(
        ", with {n:plural|# part|# parts}", ", avec {n:plural|# élément|# éléments}"
    ),
    "changes.renamed": Phrase(
        "Renamed, it seems: {kind} {before:quoted} is {after:quoted} now",
        "Changement de nom probable : {kind} {before:quoted}, devenu {after:quoted}",
    ),
    "changes.renamed.id": Phrase(
        "Another id, it seems: {kind} {name:quoted}, {before} is {after} now",
        "Changement d’identifiant probable : {kind} {name:quoted}, {before} devenu {after}",
    ),
    "changes.moved": Phrase(
        "Moved: {kind} {name:quoted}, from {before:quoted} to {after:quoted}",
        "Déplacement : {kind} {name:quoted}, de {before:quoted} à {after:quoted}",
    ),
    "changes.reordered": Phrase(
        "Another order: {kind} {name:quoted}, {after} (was: {before})",
        "Changement d’ordre : {kind} {name:quoted}, {after} (auparavant : {before})",
    ),
    "changes.first": Phrase("first", "en tête"),
    "changes.after": Phrase("after {name:quoted}", "après {name:quoted}"),
    "changes.changed": Phrase(
        "Changed: {kind} {name:quoted}; {fields}", "Modification : {kind} {name:quoted} ; {fields}"
    ),
    "changes.changed.opening": Phrase(
        "Changed: {kind} {name:quoted}", "Modification : {kind} {name:quoted}"
    ),
    "changes.between": Phrase("; ", " ; "),
    "changes.more_fields": Phrase(
        "and {n:plural|# more field|# more fields}", "et {n:plural|# autre champ|# autres champs}"
    ),
    "changes.field": Phrase("{label}: {before} → {after}", "{label} : {before} → {after}"),
    "changes.field.stated": Phrase(
        "{label}: {text} (not stated before)", "{label} : {text} (rien auparavant)"
    ),
    "changes.field.unstated": Phrase(
        "{label}: no longer stated (was {text})", "{label} : plus rien (auparavant {text})"
    ),
    "changes.field.more_and_less": Phrase(
        "{label}: now with {more:list}, without {less:list}",
        "{label} : désormais avec {more:list}, sans {less:list}",
    ),
    "changes.field.more": Phrase("{label}: now also {more:list}", "{label} : en plus {more:list}"),
    "changes.field.less": Phrase("{label}: without {less:list}", "{label} : sans {less:list}"),
    "changes.field.order": Phrase("{label}: in another order", "{label} : dans un autre ordre"),
    "changes.field.content": Phrase("{label}: other content", "{label} : contenu modifié"),
    "changes.summary.none": Phrase("Nothing changed", "Rien n’a changé"),
    "changes.summary": Phrase(
        "{total:plural|# change|# changes}: {counts:list}",
        "{total:plural|# changement|# changements} : {counts:list}",
    ),
    "changes.count.added": Phrase("{n} added", "{n:plural|# ajout|# ajouts}"),
    "changes.count.removed": Phrase("{n} removed", "{n:plural|# retrait|# retraits}"),
    "changes.count.renamed": Phrase("{n} renamed", "{n:plural|# nom changé|# noms changés}"),
    "changes.count.moved": Phrase("{n} moved", "{n:plural|# déplacement|# déplacements}"),
    "changes.count.reordered": Phrase(
        "{n} in another order", "{n:plural|# changement d’ordre|# changements d’ordre}"
    ),
    "changes.count.changed": Phrase("{n} changed", "{n:plural|# modification|# modifications}"),
    "changes.unsought": Phrase(
        "Too much was replaced in one place to look for renames of "
        "{n:plural|# more entity|# more entities}",
        "Trop d’éléments remplacés au même endroit : changements de nom non recherchés pour "
        "{n:plural|# autre|# autres}",
    ),
    "changes.how_to_read": Phrase(
        "What matters most comes first: journeys, moments of truth, feelings that turned, what "
        "came and went; details last. Renames are a guess. A figure that was unknown, or is now, "
        "has no difference.",
        "L’essentiel d’abord : parcours, moments de vérité, vécus qui basculent, ajouts et "
        "retraits ; les détails à la fin. Les changements de nom sont supposés. Un chiffre "
        "inconnu, avant ou après, n’a pas d’écart.",
    ),
}

SHOWN: Mapping[str, Phrase] = {
    "changes.figures": Phrase("Figures", "Chiffres"),
    "changes.table.measure": Phrase("What", "Quoi"),
    "changes.table.name": Phrase("Where", "Où"),
    "changes.table.before": Phrase("Before", "Avant"),
    "changes.table.after": Phrase("After", "Après"),
    "changes.table.difference": Phrase("Difference", "Écart"),
    "changes.journeys": Phrase(
        "From {before:quoted} to {after:quoted}", "De {before:quoted} à {after:quoted}"
    ),
    "changes.no_target": Phrase(
        "No target journey to compare: none says whose target it is (“target_of”)",
        "Aucun parcours cible à comparer : aucun ne dit de quel parcours il est la cible "
        "(« target_of »)",
    ),
}

SCORES: Mapping[str, Phrase] = {
    "changes.score": Phrase(
        "{measure}, {name:quoted}: {before} → {after}",
        "{measure}, {name:quoted} : {before} → {after}",
    ),
    "changes.score.known": Phrase(
        "{measure}, {name:quoted}: unknown before, {after} now",
        "{measure}, {name:quoted} : auparavant inconnu, désormais {after}",
    ),
    "changes.score.unknown": Phrase(
        "{measure}, {name:quoted}: no longer known (was {before})",
        "{measure}, {name:quoted} : désormais inconnu (auparavant {before})",
    ),
    "changes.of.remembered": Phrase("Memory left", "Souvenir laissé"),
    "changes.of.lived": Phrase("Lived on average", "Vécu moyen"),
    "changes.of.stage": Phrase("Emotion of the stage", "Vécu de l’étape"),
    "changes.of.touchpoint": Phrase("Emotion", "Vécu"),
    "changes.of.contact_moment": Phrase(
        "Score of the contact moment", "Score du moment de contact"
    ),
    "changes.of.friction": Phrase("Priority of the friction", "Priorité du point de friction"),
    "changes.of.opportunity": Phrase("Impact ÷ effort", "Impact ÷ effort"),
    "changes.of.coverage": Phrase("Coverage", "Couverture"),
    "changes.value.feeling": Phrase("{value:signed}", "{value:signed}"),
    "changes.value.number": Phrase("{value}", "{value}"),
    "changes.value.points": Phrase("{value:whole}", "{value:whole}"),
    "changes.value.share": Phrase("{value:percent}", "{value:percent}"),
}

DEVIATIONS: Mapping[str, Phrase] = {
    "deviations.failing": Phrase(
        "Fails: {touchpoint:quoted}, at {stage}",
        "En échec : {touchpoint:quoted}, à l’étape {stage}",
    ),
    "deviations.missing": Phrase(
        "Missing: {touchpoint:quoted}, planned at {stage}",
        "Manquant : {touchpoint:quoted}, prévu à l’étape {stage}",
    ),
    "deviations.out_of_sequence": Phrase(
        "Out of sequence: {touchpoint:quoted}, at {stage}",
        "Hors séquence : {touchpoint:quoted}, à l’étape {stage}",
    ),
    "deviations.ad_hoc": Phrase(
        "Not planned: {touchpoint:quoted}, at {stage}",
        "Imprévu : {touchpoint:quoted}, à l’étape {stage}",
    ),
    "deviations.count.failing": Phrase("{n} failing", "{n} en échec"),
    "deviations.count.missing": Phrase("{n} missing", "{n:plural|# manquant|# manquants}"),
    "deviations.count.out_of_sequence": Phrase("{n} out of sequence", "{n} hors séquence"),
    "deviations.count.ad_hoc": Phrase("{n} not planned", "{n:plural|# imprévu|# imprévus}"),
    "deviations.summary": Phrase(
        "{as_planned} of {planned:plural|# planned touchpoint|# planned touchpoints} as planned; "
        "{counts:list}",
        "{as_planned} sur {planned:plural|# point de contact prévu|# points de contact prévus} "
        "conformes ; {counts:list}",
    ),
    "deviations.summary.none": Phrase(
        "{planned:plural|# planned touchpoint|# planned touchpoints}, no deviation",
        "{planned:plural|# point de contact prévu|# points de contact prévus}, aucun écart",
    ),
    "deviations.unknown": Phrase(
        "Whether {n:plural|# touchpoint|# touchpoints} succeeded is unknown",
        "Issue inconnue pour {n:plural|# point de contact|# points de contact}",
    ),
    "deviations.unlinked": Phrase(
        "No plan to compare with: {journeys:quoted} (state it with “actual_of”)",
        "Aucun parcours prévu à comparer : {journeys:quoted} (à indiquer avec « actual_of »)",
    ),
    "deviations.overall.one": Phrase(
        "{n:plural|# deviation|# deviations} from the plan in {journey:quoted}",
        "{n:plural|# écart|# écarts} au prévu dans {journey:quoted}",
    ),
    "deviations.overall": Phrase(
        "{n:plural|# deviation|# deviations} from the plan in "
        "{journeys:plural|# observed journey|# observed journeys}; most of them in "
        "{journey:quoted}",
        "{n:plural|# écart|# écarts} au prévu dans "
        "{journeys:plural|# parcours observé|# parcours observés}, surtout {journey:quoted}",
    ),
    "deviations.overall.as_planned": Phrase(
        "{journeys:plural|# observed journey|# observed journeys}, all as planned",
        "{journeys:plural|# parcours observé|# parcours observés}, aucun écart au prévu",
    ),
    "deviations.overall.none": Phrase(
        "No observed journey says what its plan is",
        "Aucun parcours observé n’est relié à un parcours prévu",
    ),
    "deviations.how_to_read": Phrase(
        "Missing: planned, and did not happen. Not planned: happened all the same. Out of "
        "sequence: outside the longest sequence that plan and reality have in common. Failing: "
        "happened, and did not succeed.",
        "Manquant : prévu, mais n’a pas eu lieu. Imprévu : a eu lieu sans être prévu. Hors "
        "séquence : en dehors de la plus longue suite commune au prévu et au réel. En échec : a eu "
        "lieu, sans aboutir.",
    ),
}

PHRASES: Mapping[str, Phrase] = {
    **CHANGES,
    **{f"changes.kind.{kind}": phrase for kind, phrase in KINDS.items()},
    **SHOWN,
    **SCORES,
    **DEVIATIONS,
}
