"""What a reference from one entity to another may lead to.

A reference is an id, ``sizes``; an id with its journey or persona, ``first-pair/sizes``, where
several know it; and with the kind before it, ``friction:sizes``, where several kinds do.
"""

from typing import Annotated

from journeykit.model.constraints import RefersTo

Claim = (
    "persona",
    "journey",
    "stage",
    "touchpoint",
    "transition",
    "day_timeline",
    "moment",
    "moment_of_truth",
    "friction",
    "strength",
    "need",
    "barrier",
    "interest",
    "choice_reason",
    "promise",
    "offer",
    "proposition",
    "competitor",
    "expectation",
    "opportunity",
    "content",
    "audience",
    "relation",
    "metric",
)
"""What a review may pass a verdict on."""

ChannelId = Annotated[str, RefersTo(("channel",))]
StageKindId = Annotated[str, RefersTo(("stage_kind",))]
PersonaId = Annotated[str, RefersTo(("persona",))]
JourneyId = Annotated[str, RefersTo(("journey",))]
StageId = Annotated[str, RefersTo(("stage",))]
TouchpointId = Annotated[str, RefersTo(("touchpoint",))]
MomentId = Annotated[str, RefersTo(("moment", "moment_of_truth"))]
ObjectiveId = Annotated[str, RefersTo(("objective",))]
ClaimId = Annotated[str, RefersTo(Claim)]
Wish = Annotated[str, RefersTo(("need", "barrier"))]
"""What a promise, an offer or a proposition answers."""
Reply = Annotated[str, RefersTo(("proposition", "promise", "offer"))]
"""What answers the demand of a moment of truth."""
Issue = Annotated[str, RefersTo(("friction", "moment_of_truth", "barrier", "need"))]
"""What an opportunity answers."""
