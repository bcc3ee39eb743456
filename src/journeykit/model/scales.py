"""The scales and the closed vocabularies of the model, each said once."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal

from journeykit.model.constraints import Between, Matching
from journeykit.model.values import as_tuple

Valence = Annotated[float, Between(-2, 2)]
"""How good or bad it feels: -2 very negative, 0 neutral, +2 very positive."""
Intensity = Annotated[int, Between(1, 5)]
Attention = Annotated[int, Between(1, 5)]
Rating = Annotated[int, Between(1, 5)]
"""Impact, effort and confidence: 1 very low to 5 very high."""
Severity = Annotated[int, Between(0, 4)]
"""Nielsen's scale: 0 not a problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe."""
Position = Annotated[int, Between(1, 5)]
"""Where somebody stands between two ends: 1 at the low end, 5 at the high one."""
Share = Annotated[float, Between(0, 1)]
"""Shares and probabilities: 0 none, 1 all."""
Weight = Annotated[float, Between(0, 1_000_000)]
Exponent = Annotated[float, Between(-4, 4)]
"""The power to which a score raises a factor: 1 multiplies by it, -1 divides by it."""
Amount = Annotated[float, Between(0, 1_000_000_000_000)]
"""An amount of money, in the currency of the project."""
Measure = Annotated[float, Between(-1_000_000_000_000_000, 1_000_000_000_000_000)]
Count = Annotated[int, Between(1, 1_000_000_000)]
Tally = Annotated[int, Between(0, 1_000_000_000)]
"""So many of them; 0 is known to be none."""
WebLink = Annotated[
    str, Matching(r"https?://\S+", "a web address such as https://example.org/study")
]
Currency = Annotated[str, Matching(r"[A-Z]{3}", "a currency code of ISO 4217 such as EUR")]

Language = Literal["en", "fr"]
Sector = Literal[
    "retail",
    "leisure",
    "tourism",
    "hospitality",
    "services",
    "business_services",
    "finance",
    "health",
    "education",
    "public_service",
    "industry",
    "technology",
    "media",
    "non_profit",
    "other",
]
"""The line of business. In leisure, tourism and hospitality the weekend needs a full day."""
ReviewRhythm = Literal["monthly", "quarterly", "half_yearly", "yearly"]
Positioning = Literal["premium", "mainstream", "value"]
Basis = Literal["research", "proto"]
"""Whether a persona rests on research, or is a proto-persona from a workshop."""
Relationship = Literal["prospect", "client", "lapsed"]
InterestRelation = Literal["direct", "adjacent", "none"]
"""How an interest relates to the business: it is what we sell, lies near it, or neither."""
Chosen = Literal["brand", "competitor", "other"]
BrandUse = Literal["targeting", "partnership", "co_creation"]
"""What a brand that a persona uses is good for; a competitor is none of these."""
MediumKind = Literal["media", "creator"]
SearchIntent = Literal["informational", "commercial", "transactional", "navigational"]
"""What a search is after (Broder 2002): to learn, to compare, to act, to get to a place."""
Format = Literal["text", "image", "video", "audio", "interactive", "print", "live"]
DayKind = Literal["weekday", "weekend", "named"]
DayDetail = Literal["full", "summary"]
Sender = Literal["brand", "competitor", "other"]
Frequency = Literal["rare", "sometimes", "often", "always"]
FrictionKind = Literal["avoidable", "inherent"]
TruthKind = Literal["zero", "first", "second", "ultimate"]
JourneyState = Literal["current", "target"]
JourneyMode = Literal["planned", "actual"]
Ownership = Literal["brand", "partner", "customer", "competitor", "other"]
MediaType = Literal["paid", "owned", "earned"]
Visibility = Literal["front_stage", "back_stage"]
Presence = Literal["online", "offline"]
Actor = Literal["customer", "front_stage", "back_stage", "support"]
"""The lanes of a service blueprint (Shostack 1984; Bitner et al. 2008)."""
Outcome = Literal["completed", "failed"]
OpportunityStatus = Literal["proposed", "accepted", "in_progress", "done", "rejected"]
SolutionStatus = Literal["idea", "testing", "validated", "delivered", "dropped"]
ContentStatus = Literal["missing", "draft", "ready", "published"]
Placement = Literal[
    "crm",
    "social_ads",
    "search_ads",
    "site_header",
    "landing_page",
    "store",
    "print",
    "audio_ads",
    "other",
]
HookStyle = Literal["story", "benefit", "proof", "question", "offer", "urgency"]
TestStatus = Literal["untested", "testing", "won", "lost"]
RelationKind = Literal["media", "creator", "partner_brand"]
RelationStatus = Literal["to_contact", "contacted", "in_talks", "agreed", "declined"]
Answer = Literal["yes", "no", "unsure"]
Direction = Literal["up", "down"]
"""Which way a metric improves."""
MetricKind = Literal[
    "satisfaction",
    "importance",
    "nps",
    "ces",
    "recommendation_rate",
    "conversion_rate",
    "return_rate",
    "churn_rate",
    "volume",
    "duration",
    "cost",
    "revenue",
]
METRIC_RANGES: Mapping[str, Between] = {
    "satisfaction": Between(0, 1),
    "importance": Between(0, 1),
    "nps": Between(-100, 100),
    "ces": Between(1, 7),
    "recommendation_rate": Between(0, 1),
    "conversion_rate": Between(0, 1),
    "return_rate": Between(0, 1),
    "churn_rate": Between(0, 1),
    "volume": Between(0, 1_000_000_000_000),
    "duration": Between(0, 1_000_000_000_000),
    "cost": Between(0, 1_000_000_000_000),
    "revenue": Between(0, 1_000_000_000_000),
}
"""What values of a kind of metric may be; satisfaction and importance are top-two-box shares."""
EvidenceKind = Literal[
    "interview",
    "survey",
    "web_analytics",
    "crm",
    "ad_platform",
    "observation",
    "assumption",
]

STAGE_KINDS = (
    "awareness",
    "consideration",
    "research",
    "purchase",
    "use",
    "support",
    "retention",
    "advocacy",
)
"""The stages that the field knows; a project may add kinds of its own."""

BUILT_IN_CHANNELS = (
    "website",
    "app",
    "email",
    "sms",
    "push",
    "phone",
    "call_centre",
    "chat",
    "store",
    "event",
    "social",
    "search",
    "display",
    "video",
    "tv",
    "radio",
    "podcast",
    "press",
    "outdoor",
    "direct_mail",
    "comparison_site",
    "review_site",
    "marketplace",
    "forum",
    "blog",
    "newsletter",
    "loyalty_programme",
    "word_of_mouth",
    "creator",
    "partner",
)

BUILT_IN: Mapping[str, tuple[str, ...]] = {
    "channel": BUILT_IN_CHANNELS,
    "stage_kind": STAGE_KINDS,
}
"""The ids that references of a kind may name without anything of that id in the project."""


def as_formats(values: Iterable[Format]) -> tuple[Format, ...]:
    """Return formats as a tuple."""
    return as_tuple(values)


def as_uses(values: Iterable[BrandUse]) -> tuple[BrandUse, ...]:
    """Return uses of a brand as a tuple."""
    return as_tuple(values)
