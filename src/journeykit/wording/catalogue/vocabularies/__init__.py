"""Labels of the vocabularies: ids of the model, as practitioners say them."""

from collections.abc import Mapping

from journeykit.wording.catalogue.phrase import Phrase
from journeykit.wording.catalogue.vocabularies import encounters, people, plans

VOCABULARIES: Mapping[str, Mapping[str, Phrase]] = {
    "actor": encounters.ACTORS,
    "answer": plans.ANSWERS,
    "basis": people.BASES,
    "brand_use": people.BRAND_USES,
    "channel": encounters.CHANNELS,
    "chosen": people.CHOSEN,
    "content_status": plans.CONTENT_STATUSES,
    "day": people.DAYS,
    "day_detail": people.DAY_DETAILS,
    "direction": plans.DIRECTIONS,
    "evidence": plans.EVIDENCE_KINDS,
    "factor": plans.FACTORS,
    "format": people.FORMATS,
    "frequency": encounters.FREQUENCIES,
    "friction": encounters.FRICTION_KINDS,
    "hook_style": plans.HOOK_STYLES,
    "interest_relation": people.INTEREST_RELATIONS,
    "media_type": encounters.MEDIA_TYPES,
    "medium": people.MEDIUM_KINDS,
    "metric": plans.METRIC_KINDS,
    "mode": encounters.MODES,
    "outcome": encounters.OUTCOMES,
    "ownership": encounters.OWNERSHIPS,
    "placement": plans.PLACEMENTS,
    "positioning": plans.POSITIONINGS,
    "presence": encounters.PRESENCES,
    "relation_status": plans.RELATION_STATUSES,
    "relationship": people.RELATIONSHIPS,
    "review_rhythm": plans.REVIEW_RHYTHMS,
    "search_intent": people.SEARCH_INTENTS,
    "sector": plans.SECTORS,
    "sender": people.SENDERS,
    "severity": plans.SEVERITIES,
    "solution_status": plans.SOLUTION_STATUSES,
    "stage": encounters.STAGES,
    "state": encounters.STATES,
    "status": plans.STATUSES,
    "test_status": plans.TEST_STATUSES,
    "truth": encounters.TRUTH_KINDS,
    "valence": encounters.VALENCES,
}
"""Every vocabulary by its name, which templates use: ``{channel:channel}``."""
