"""What is measured, and how."""

import datetime
from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.checked import checked
from journeykit.model.constraints import Text, shown
from journeykit.model.entity import Entity, derived_id
from journeykit.model.scales import METRIC_RANGES, Count, Direction, Measure, MetricKind
from journeykit.model.values import as_date, as_tuple


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Metric(Entity):
    """A figure that tells how well something does: one measurement, or what is aimed at.

    Attributes:
        kind: What is measured, of the kinds that the field knows; or give a `name`, or both.
        name: What is measured, in the author's words.
        value: What was measured; None where nothing was measured yet. Satisfaction and
            importance are top-two-box shares and other rates are shares, from 0 to 1; the net
            promoter score (``nps``) goes from -100 to 100, the customer effort score (``ces``)
            from 1 to 7.
        unit: What one of it is, such as "days" or "orders a week".
        n: How many people or cases were measured.
        date: When it was measured.
        target: Which value is aimed at.
        direction: Whether it improves ``up`` or ``down``.
        method: How it was measured.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    kind: MetricKind | None = None
    name: Text | None = None
    value: Measure | None = None
    unit: Text | None = None
    n: Count | None = None
    date: datetime.date | None = attrs.field(converter=as_date, default=None)
    target: Measure | None = None
    direction: Direction | None = None
    method: Text | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a metric without a name or a kind, and values that its kind cannot have."""
        if self.kind is None and self.name is None:
            raise ModelError([Problem("", "a 'kind' or a 'name' for the metric")])
        allowed = METRIC_RANGES.get(self.kind or "")
        for field in ("value", "target"):
            value = getattr(self, field)
            if allowed and value is not None and not allowed.low <= value <= allowed.high:
                expected = f"a number {allowed.range}, since it is a {self.kind}"
                raise ModelError([Problem(field, expected, shown(value))])
        Entity.__attrs_post_init__(self)

    @property
    def label(self) -> str:
        """The name, or else the kind."""
        return self.name or self.kind or ""

    @property
    def default_id(self) -> str:
        """The name or the kind, with the date where there is one: values over time differ."""
        name = derived_id(self.label)
        return f"{name}-{self.date.isoformat()}" if self.date else name


def as_metrics(values: Iterable[Metric]) -> tuple[Metric, ...]:
    """Return metrics as a tuple."""
    return as_tuple(values)
