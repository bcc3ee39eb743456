"""The life of the map: what reviews found still true."""

import datetime
from collections.abc import Iterable

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_id, derived_id
from journeykit.model.references import ClaimId
from journeykit.model.scales import Answer
from journeykit.model.values import as_date, as_texts, as_tuple


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Verdict(Entity):
    """What a review says of one statement of the map.

    Attributes:
        about: A reference to what is judged, such as ``sizes`` or ``friction:sizes``.
        still_true: Whether it still holds.
        current: Whether what stands behind it is recent enough.
        how: How we know.
    """

    about: ClaimId = attrs.field(converter=as_id)
    still_true: Answer | None = None
    current: Answer | None = None
    how: Text | None = None

    @property
    def label(self) -> str:
        """What it is about."""
        return self.about

    @property
    def default_id(self) -> str:
        """What it is about."""
        return derived_id(self.about)


def as_verdicts(values: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Return verdicts as a tuple."""
    return as_tuple(values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Review(Entity):
    """A dated look at the map as a whole: what is still true, and how do we know?

    Attributes:
        date: When it took place.
        by: Who took part.
        summary: What it came to.
        verdicts: What it says of single statements.
    """

    date: datetime.date = attrs.field(converter=as_date)
    by: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    summary: Text | None = None
    verdicts: tuple[Verdict, ...] = attrs.field(converter=as_verdicts, default=())

    @property
    def label(self) -> str:
        """The date, as ISO 8601 writes it."""
        return self.date.isoformat()


def as_reviews(values: Iterable[Review]) -> tuple[Review, ...]:
    """Return reviews as a tuple."""
    return as_tuple(values)
