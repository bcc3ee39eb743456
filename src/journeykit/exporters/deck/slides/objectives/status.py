"""How the slides say what the map answers to an objective: a word, a sign, a figure."""

from collections.abc import Mapping

import attrs

from journeykit.analysis import MetricReading, ObjectiveAnswer, ObjectiveStatus
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, MUTED, NEGATIVE, Paint

SIGNS: Mapping[ObjectiveStatus, str] = {
    "answered": "circle-check",
    "partly": "circle-dot",
    "silent": "circle-x",
}
PAINTS: Mapping[ObjectiveStatus, Paint] = {
    "answered": HIGHLIGHT,
    "partly": MUTED,
    "silent": NEGATIVE,
}


def status_word(story: Story, answer: ObjectiveAnswer) -> str:
    """Return the status of an objective in a word."""
    return story.words(f"objectives.status.{answer.status}")


def main_reading(answer: ObjectiveAnswer) -> MetricReading | None:
    """Return the figure that tells most: measured and aimed at, else measured, else aimed at."""

    def known(reading: MetricReading) -> tuple[bool, bool]:
        metric = reading.metric
        return metric.value is not None, metric.target is not None

    # Of equals the first stated one, which `max` returns.
    best = max(answer.metrics, key=lambda each: (all(known(each)), *known(each)), default=None)
    return best if best and any(known(best)) else None


def figures(story: Story, reading: MetricReading) -> str:
    """Return where a figure stands and where it is to go: ``21% → 12%``, the unit said once."""
    metric, figure = reading.metric, story.teller.figure
    if metric.target is None:
        return "" if metric.value is None else figure(metric, metric.value)
    bare = attrs.evolve(metric, unit=None)
    today = (
        story.words("objectives.unknown") if metric.value is None else figure(bare, metric.value)
    )
    return f"{today} → {figure(metric, metric.target)}"
