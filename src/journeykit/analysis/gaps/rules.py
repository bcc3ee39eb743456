"""The table of the rules."""

from journeykit.analysis.gaps.evidence_rules import (
    claims_on_assumptions_only,
    claims_without_evidence,
)
from journeykit.analysis.gaps.journey_rules import (
    frictions_without_opportunity,
    moments_of_truth_unanswered,
    opportunities_without_owner,
    stages_without_emotion,
    stages_without_touchpoint,
)
from journeykit.analysis.gaps.persona_rules import (
    barriers_unanswered,
    channels_no_persona_uses,
    channels_the_brand_never_uses,
    needs_unanswered,
    personas_with_too_many_interests,
    personas_without_weekday,
)
from journeykit.analysis.gaps.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule("moment-of-truth-unanswered", "error", "answered_by", moments_of_truth_unanswered),
    Rule("stage-without-touchpoint", "warning", "touchpoints", stages_without_touchpoint),
    Rule("stage-without-emotion", "warning", "emotion", stages_without_emotion),
    Rule("friction-without-opportunity", "info", "answered_by", frictions_without_opportunity),
    Rule("opportunity-without-owner", "warning", "owner", opportunities_without_owner),
    Rule("barrier-unanswered", "warning", "answered_by", barriers_unanswered),
    Rule("need-unanswered", "warning", "answered_by", needs_unanswered),
    Rule("persona-without-weekday", "warning", "days", personas_without_weekday),
    Rule("more-than-three-interests", "warning", "interests", personas_with_too_many_interests),
    Rule("brand-channel-no-persona-uses", "warning", "channels", channels_no_persona_uses),
    Rule("persona-channel-brand-never-uses", "info", "channels", channels_the_brand_never_uses),
    Rule("claim-without-evidence", "warning", "evidence", claims_without_evidence),
    Rule("claim-on-assumption-only", "info", "evidence", claims_on_assumptions_only),
)
"""Every rule, the gravest first; gaps of one place keep this order."""
