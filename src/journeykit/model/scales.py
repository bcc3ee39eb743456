"""The scales and the closed vocabularies of the model, each said once."""

from typing import Annotated, Literal, get_args

from journeykit.model.constraints import Between, Matching

Valence = Annotated[float, Between(-2, 2)]
"""How good or bad it feels: -2 very negative, 0 neutral, +2 very positive."""
Intensity = Annotated[int, Between(1, 5)]
Attention = Annotated[int, Between(1, 5)]
Rating = Annotated[int, Between(1, 5)]
"""Impact, effort and confidence: 1 very low to 5 very high."""
Severity = Annotated[int, Between(0, 4)]
"""Nielsen's scale: 0 not a problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe."""
Share = Annotated[float, Between(0, 1)]
Weight = Annotated[float, Between(0, 1_000_000)]
Count = Annotated[int, Between(1, 1_000_000_000)]
AgeBracket = Annotated[
    str, Matching(r"[0-9]{1,3}(-[0-9]{1,3}|\+)", "an age bracket such as 25-34 or 65+")
]
WebLink = Annotated[
    str, Matching(r"https?://\S+", "a web address such as https://example.org/study")
]

Language = Literal["en", "fr"]
Frequency = Literal["rare", "sometimes", "often", "always"]
FrictionKind = Literal["avoidable", "inherent"]
TruthKind = Literal["zero", "first", "second", "ultimate"]
Ownership = Literal["brand", "partner", "customer", "competitor", "other"]
Relationship = Literal["prospect", "client", "lapsed"]
DayKind = Literal["weekday", "weekend", "named"]
DayDetail = Literal["full", "summary"]
JourneyState = Literal["current", "target"]
OpportunityStatus = Literal["proposed", "accepted", "in_progress", "done", "rejected"]
EvidenceKind = Literal[
    "interview",
    "survey",
    "web_analytics",
    "crm",
    "ad_platform",
    "observation",
    "assumption",
]
StageKind = Literal[
    "awareness",
    "consideration",
    "research",
    "purchase",
    "use",
    "support",
    "retention",
    "advocacy",
]

STAGE_KINDS: tuple[str, ...] = get_args(StageKind)

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
