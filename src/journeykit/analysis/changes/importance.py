"""Which changes matter most to those who decide: an order, and our judgement."""

from collections.abc import Iterable, Mapping
from typing import Literal

from journeykit.analysis.changes.fields import FieldChange

What = Literal["added", "removed", "renamed", "moved", "reordered", "changed"]

KINDS: Mapping[str, int] = {
    **dict.fromkeys(("persona", "journey", "moment_of_truth"), 5),
    **dict.fromkeys(("stage", "touchpoint", "friction", "promise", "opportunity", "objective"), 4),
    **dict.fromkeys(("moment", "strength", "proposition", "offer", "barrier", "need"), 3),
    **dict.fromkeys(("content", "audience", "metric", "transition", "brand", "day_timeline"), 3),
}
"""How much a kind of entity matters, from 1 to 5; 2 stands for all others."""
FIELDS: Mapping[str, int] = {
    **dict.fromkeys(("severity", "answered_by", "answers", "outcome", "value"), 5),
    **dict.fromkeys(("frequency", "status", "impact", "effort", "segment_share", "persona"), 4),
    **dict.fromkeys(("channel", "channels", "attention", "due", "owner", "probability"), 3),
    **dict.fromkeys(("headline", "internal", "extra", "evidence", "not_applicable"), 1),
}
"""How much a field matters, from 1 to 5; 2 stands for all others."""
WHAT: Mapping[What, int] = {"added": 5, "removed": 5, "moved": 3, "reordered": 3, "renamed": 1}
"""How much it matters what happened; of changed fields the one that matters most counts."""
USUAL = 2
FELT = 6
"""What a feeling that turned counts."""


def importance(what: What, kind: str, fields: Iterable[FieldChange] = ()) -> int:
    """Return how much a change matters, from 1 to 25: the kind's weight times what happened."""
    return KINDS.get(kind, USUAL) * (max(map(weight_of, fields), default=0) or WHAT[what])


def weight_of(change: FieldChange) -> int:
    """Return how much a field that changed matters, from 1 to 6.

    A feeling matters most where it is another one by a point or more, or became known or unknown;
    another word for it matters as much as most fields.
    """
    if change.field != "emotion":
        return FIELDS.get(change.field, USUAL)
    one, other = (getattr(each, "valence", None) for each in (change.before, change.after))
    if one == other:
        return USUAL
    return FELT if one is None or other is None or abs(one - other) >= 1 else FELT - 1
