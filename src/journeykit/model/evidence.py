"""Where a statement comes from."""

import datetime
from collections.abc import Iterable

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.checked import checked
from journeykit.model.constraints import Text, shown
from journeykit.model.entity import Entity, derived_id
from journeykit.model.scales import Count, EvidenceKind, Rating, Tally, WebLink
from journeykit.model.values import as_date, as_tuple


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Evidence(Entity):
    """A source, or an honest assumption.

    Attributes:
        kind: What kind of source it is; ``assumption`` marks a guess made in a workshop.
        title: What it is called.
        date: When it was collected.
        sample_size: How many people or records stand behind it.
        said: How many of them said so: 7 of 12, say.
        finding: What they said, or what the figures show.
        link: Where to read it.
        confidence: From 1 (very low) to 5 (very high).
    """

    kind: EvidenceKind
    title: Text | None = None
    date: datetime.date | None = attrs.field(converter=as_date, default=None)
    sample_size: Count | None = None
    said: Tally | None = None
    finding: Text | None = None
    link: WebLink | None = None
    confidence: Rating | None = None

    def __attrs_post_init__(self) -> None:
        """Derive the id from the title, and refuse what contradicts itself."""
        if not self.id and self.title is None:
            raise ModelError([Problem("", "an 'id' or a 'title' for the evidence")])
        if self.said is not None and self.sample_size is not None and self.said > self.sample_size:
            expected = f"at most {self.sample_size}, the size of the sample"
            raise ModelError([Problem("said", expected, shown(self.said))])
        Entity.__attrs_post_init__(self)

    @property
    def default_id(self) -> str:
        """The id derived from the title; without a title, an id has to be stated."""
        return derived_id(self.title) if self.title else ""

    @property
    def label(self) -> str:
        """The title, or else the id."""
        return self.title or self.id


def as_evidence(values: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return pieces of evidence as a tuple."""
    return as_tuple(values)
