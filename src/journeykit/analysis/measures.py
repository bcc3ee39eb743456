"""How metrics read: the latest measurement, and whether the target is reached."""

from collections.abc import Iterable, Mapping
from datetime import date

from journeykit.model import Metric

USUALLY: Mapping[str, str] = {
    "satisfaction": "up",
    "nps": "up",
    "recommendation_rate": "up",
    "conversion_rate": "up",
    "revenue": "up",
    "return_rate": "down",
    "churn_rate": "down",
    "cost": "down",
}
"""Which way a kind improves where the metric does not say so.

The others go either way: a long duration is good for a visit and bad for a queue, and the scale
of the customer effort score was turned around between its versions.
"""


def latest(metrics: Iterable[Metric]) -> Metric | None:
    """Return the latest of the metrics that have a value; one without a date counts as old.

    Of equally old ones the last stated is the latest.
    """
    found: Metric | None = None
    for metric in metrics:
        if metric.value is not None and (found is None or _date(metric) >= _date(found)):
            found = metric
    return found


def latest_of_kind(metrics: Iterable[Metric], kind: str) -> Metric | None:
    """Return the latest measurement of a kind, or None where it was never measured."""
    return latest(metric for metric in metrics if metric.kind == kind)


def latest_of_each(metrics: Iterable[Metric]) -> tuple[Metric, ...]:
    """Return of each thing that is measured the latest metric with a value, else the last stated.

    Metrics measure the same thing if they are called the same, in the same unit.
    """
    groups: dict[tuple[str, str | None], list[Metric]] = {}
    for metric in metrics:
        groups.setdefault((metric.label, metric.unit), []).append(metric)
    return tuple(latest(group) or group[-1] for group in groups.values())


def is_reached(metric: Metric) -> bool | None:
    """Say whether a target is reached; None where value, target or direction is unknown."""
    if metric.value is None or metric.target is None:
        return None
    if metric.value == metric.target:
        return True
    direction = metric.direction or USUALLY.get(metric.kind or "")
    return (metric.value > metric.target) == (direction == "up") if direction else None


def _date(metric: Metric) -> date:
    return metric.date or date.min
