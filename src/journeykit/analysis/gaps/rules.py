"""The table of the rules."""

from collections.abc import Iterator

from journeykit.analysis.gaps.content_rules import (
    channels_not_at_hand,
    devices_not_at_hand,
    formats_disliked,
    formats_not_allowed,
    hooks_that_tell_no_story,
    same_hook_for_everybody,
)
from journeykit.analysis.gaps.evidence_rules import (
    claims_found_untrue,
    claims_on_assumptions_only,
    claims_without_evidence,
    satisfaction_measured_long_ago,
    satisfaction_never_measured,
)
from journeykit.analysis.gaps.journey_rules import (
    delights_without_invitation,
    failures_unanswered,
    journeys_on_paid_channels_alone,
    moments_of_truth_unanswered,
    stages_without_emotion,
    stages_without_touchpoint,
    targets_without_metric,
)
from journeykit.analysis.gaps.moment_rules import top_moments_without_content
from journeykit.analysis.gaps.offer_rules import (
    barriers_unanswered,
    channels_no_persona_uses,
    channels_the_brand_never_uses,
    needs_unanswered,
)
from journeykit.analysis.gaps.persona_rules import (
    interests_of_unknown_relation,
    interests_unrelated,
    personas_with_too_many_interests,
    personas_without_weekday,
    weekends_too_light,
)
from journeykit.analysis.gaps.plan_rules import (
    costly_opportunities_on_assumptions,
    frictions_without_opportunity,
    levers_without_moment,
    opportunities_done_and_not_measured,
    opportunities_overdue,
    opportunities_that_answer_nothing,
    opportunities_without_owner,
)
from journeykit.analysis.gaps.purpose_rules import objectives_unaddressed
from journeykit.analysis.gaps.rule import Rule


def _rules() -> Iterator[Rule]:
    """Iterate over the rules, theme by theme."""
    yield Rule(
        "moment-of-truth-unanswered",
        "error",
        "The customer is asking, and leaves if nobody answers.",
        "answered_by",
        moments_of_truth_unanswered,
    )
    yield Rule(
        "claim-found-untrue",
        "warning",
        "Decisions rest on something that we know to be wrong.",
        None,
        claims_found_untrue,
    )
    yield Rule(
        "stage-without-touchpoint",
        "warning",
        "A part of the journey is empty: nothing can be improved or measured there.",
        "touchpoints",
        stages_without_touchpoint,
    )
    yield Rule(
        "stage-without-emotion",
        "warning",
        "The emotion curve and the memory left lack a part.",
        "emotion",
        stages_without_emotion,
    )
    yield Rule(
        "friction-without-opportunity",
        "info",
        "Not everything has to be mended; a major problem has, and is a warning.",
        None,
        frictions_without_opportunity,
    )
    yield Rule(
        "failed-touchpoint-unanswered",
        "warning",
        "It was seen to fail: this is no opinion.",
        None,
        failures_unanswered,
    )
    yield Rule(
        "delight-without-invitation",
        "info",
        "A missed occasion, and no damage.",
        None,
        delights_without_invitation,
    )
    yield Rule(
        "journey-on-paid-channels-only",
        "warning",
        "The whole journey stops with the budget.",
        None,
        journeys_on_paid_channels_alone,
    )
    yield Rule(
        "target-without-metric",
        "warning",
        "Nobody will be able to say whether the target was reached.",
        "metrics",
        targets_without_metric,
    )
    yield Rule(
        "objective-unaddressed",
        "warning",
        "The map does not do what it was made for.",
        "metrics",
        objectives_unaddressed,
    )
    yield Rule(
        "opportunity-without-owner",
        "warning",
        "What nobody is answerable for is not done.",
        "owner",
        opportunities_without_owner,
    )
    yield Rule(
        "opportunity-overdue",
        "warning",
        "The plan is no longer true: do it, move it or drop it.",
        None,
        opportunities_overdue,
    )
    yield Rule(
        "opportunity-answers-nothing",
        "info",
        "It may be right, and cannot be ranked by what it would settle.",
        "answers",
        opportunities_that_answer_nothing,
    )
    yield Rule(
        "opportunity-done-unmeasured",
        "info",
        "The work is done; what is lost is the lesson.",
        "after",
        opportunities_done_and_not_measured,
    )
    yield Rule(
        "lever-without-moment",
        "warning",
        "Out of its moment a lever is advertising like any other.",
        "moments",
        levers_without_moment,
    )
    yield Rule(
        "costly-opportunity-on-assumptions",
        "warning",
        "An interview costs less than the mistake.",
        None,
        costly_opportunities_on_assumptions,
    )
    yield Rule(
        "barrier-unanswered",
        "warning",
        "People who are held back do not buy.",
        None,
        barriers_unanswered,
    )
    yield Rule(
        "need-unanswered",
        "warning",
        "Contact moments are ranked by the needs that we can answer.",
        None,
        needs_unanswered,
    )
    yield Rule(
        "persona-without-weekday",
        "warning",
        "Without it there are no contact moments; on a map without days it is only worth knowing.",
        "days",
        personas_without_weekday,
    )
    yield Rule(
        "weekend-too-light",
        "warning",
        "The days on which business is done are the ones left out.",
        "days",
        weekends_too_light,
    )
    yield Rule(
        "more-than-three-interests",
        "warning",
        "The audience grows, and with it the part that has nothing to do with us.",
        None,
        personas_with_too_many_interests,
    )
    yield Rule(
        "interest-unrelated",
        "warning",
        "An audience built on it is the wrong one.",
        None,
        interests_unrelated,
    )
    yield Rule(
        "interest-relation-unknown",
        "info",
        "It may well be related; nobody wrote it down.",
        None,
        interests_of_unknown_relation,
    )
    yield Rule(
        "brand-channel-no-persona-uses",
        "warning",
        "Money and work go where nobody on the map is.",
        None,
        channels_no_persona_uses,
    )
    yield Rule(
        "persona-channel-brand-never-uses",
        "info",
        "Not to be everywhere is a sound decision too.",
        "channels",
        channels_the_brand_never_uses,
    )
    yield Rule(
        "top-moment-without-content",
        "warning",
        "The best occasion is there, and passes unused; without any content on the map it is the "
        "next step rather than a gap.",
        None,
        top_moments_without_content,
    )
    yield Rule(
        "content-format-disliked",
        "warning",
        "It was made, and will not be taken in.",
        None,
        formats_disliked,
    )
    yield Rule(
        "content-format-not-at-moment",
        "warning",
        "It was made, and cannot be taken in there.",
        None,
        formats_not_allowed,
    )
    yield Rule(
        "content-device-not-at-moment",
        "warning",
        "It was made, and cannot be taken in there.",
        None,
        devices_not_at_hand,
    )
    yield Rule(
        "content-channel-not-at-moment",
        "warning",
        "It was made, and does not arrive there.",
        None,
        channels_not_at_hand,
    )
    yield Rule(
        "same-hook-for-every-persona",
        "warning",
        "Personas that are spoken to alike need not have been told apart.",
        None,
        same_hook_for_everybody,
    )
    yield Rule(
        "premium-hook-without-story",
        "warning",
        "It works against the positioning that the brand pays for.",
        None,
        hooks_that_tell_no_story,
    )
    yield Rule(
        "satisfaction-never-measured",
        "info",
        "Few maps measure every touchpoint; begin with those that matter.",
        "metrics",
        satisfaction_never_measured,
    )
    yield Rule(
        "satisfaction-measured-long-ago",
        "info",
        "An old figure is better than none.",
        "metrics",
        satisfaction_measured_long_ago,
    )
    yield Rule(
        "claim-without-evidence",
        "warning",
        "A guess that looks like a fact misleads everybody who reads the map.",
        None,
        claims_without_evidence,
    )
    yield Rule(
        "claim-on-assumption-only",
        "info",
        "An honest guess is where every map begins.",
        None,
        claims_on_assumptions_only,
    )


RULES: tuple[Rule, ...] = tuple(_rules())
"""Every rule; gaps of one place and one severity keep this order."""
