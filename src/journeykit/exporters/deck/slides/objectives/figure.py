"""The figure of an objective: where it stands and where it is to go, as two native bars."""

from collections.abc import Iterator

import attrs

from journeykit.analysis import MetricReading, ObjectiveAnswer
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.charts.bars import Bar, bar_chart
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.objectives.status import main_reading
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, INK, MUTED, NEGATIVE, QUIET, Paint
from journeykit.model import Metric
from journeykit.model.scales import METRIC_RANGES
from journeykit.typography import clean
from journeykit.wording import label

_NAMES = 0.27
"""The part of the frame that the names of the bars take."""
_BEHIND = 2.0
"""How far the frame reaches, of the longest bar: its figure and unit stand behind it."""
_BAR = 0.24
_LONGEST_UNIT = 16


@attrs.frozen
class Figure:
    """What stands in a row of the table about the figure of an objective.

    Attributes:
        cell: Its words: what is measured, and whether the target is reached.
        top: How far below the top of the row its bars begin, in inches.
        reading: What the bars show; None where there are none.
    """

    cell: Cell
    top: float
    reading: MetricReading | None


def figure(sheet: Sheet, answer: ObjectiveAnswer, width: float, height: float) -> Figure:
    """Return the figure that tells whether an objective is reached, or that there is none.

    Args:
        sheet: The slide.
        answer: The objective.
        width: Of the column, in inches.
        height: Of the row, in inches.
    """
    reading = main_reading(answer)
    if reading is None:
        chosen = "metrics" in answer.objective.not_applicable
        words = sheet.story.words(f"objectives.{'no_figure_needed' if chosen else 'no_figure'}")
        style = Style(Size.SMALL, italic=True, paint=MUTED, anchor="middle")
        return Figure(Cell(words, style), 0.0, None)
    setting = Setting(sheet.story.theme.body_font, width)
    line = setting.line(Size.MAP)
    name = metric_name(sheet.story, reading.metric)
    fitted = fit([name], setting, line, (Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    verdict = _verdict(reading)
    words = sheet.story.words(f"objectives.{verdict}") if verdict else ""
    paint = NEGATIVE if reading.reached is False else INK
    lines = [Paragraph((Run(text, size=fitted.size),)) for text in fitted.texts]
    lines += [Paragraph((Run(words, bold=True, size=Size.DENSE, paint=paint),))] if words else []
    above = max((height - 2 * line - _BAR * len(_values(reading))) / 2, 0.02)
    return Figure(Cell(lines, Style(Size.MAP), top=above), above + 2 * line, reading)


def metric_name(story: Story, metric: Metric) -> str:
    """Return what a metric is called."""
    return metric.name or label("metric", metric.kind or "", story.language)


def _verdict(reading: MetricReading) -> str:
    """Return the key of what the figure says; empty where it is unknown which way is better."""
    if reading.metric.value is None:
        return "not_measured"
    if reading.metric.target is None:
        return "no_target"
    return {True: "reached", False: "missed", None: ""}[reading.reached]


def _values(reading: MetricReading) -> tuple[tuple[str, float, Paint], ...]:
    """Return what is known of a figure: the key of its name, the value, the colour."""
    metric = reading.metric
    both = (("today", metric.value, _paint(reading)), ("target", metric.target, QUIET))
    return tuple((key, value, paint) for key, value, paint in both if value is not None)


def _paint(reading: MetricReading) -> Paint:
    if reading.reached is None:
        return DEEP
    return HIGHLIGHT if reading.reached else NEGATIVE


def bars(sheet: Sheet, reading: MetricReading, x: float, y: float, width: float) -> None:
    """Draw where a figure stands and where it is to go."""
    story, metric = sheet.story, reading.metric
    known = _values(reading)
    counts = 100 if _is_share(metric) else 1
    values = [round(value * counts, 6) for _, value, _ in known]
    shortest = min(*values, 0)
    span = (max(*values, 0) - shortest) or 1
    chart = bar_chart(
        [
            Bar(story.words(f"objectives.{key}"), value, paint)
            for (key, _, paint), value in zip(known, values, strict=True)
        ],
        (story.words("objectives.objective"), story.words("objectives.value")),
        story.language,
        longest=shortest + span * _BEHIND,
        names=_NAMES,
        shortest=shortest,
        form=_form(story, metric),
    )
    said = ", ".join(_said(story, reading))
    says = story.words("objectives.chart_says", name=metric_name(story, metric), bars=said)
    identity = Identity("Today and target", story.address(metric), says)
    sheet.canvas.chart(Box(x, y, width, _BAR * len(known)), chart, identity)


def _said(story: Story, reading: MetricReading) -> Iterator[str]:
    for key, value, _ in _values(reading):
        yield f"{story.words(f'objectives.{key}')} {story.teller.figure(reading.metric, value)}"


def _is_share(metric: Metric) -> bool:
    allowed = METRIC_RANGES.get(metric.kind or "")
    return allowed is not None and (allowed.low, allowed.high) == (0, 1)


def _form(story: Story, metric: Metric) -> str:
    """Return how spreadsheets write the figure, its unit between quotation marks."""
    if _is_share(metric):
        return '0"\u00a0%"' if story.language == "fr" else '0"%"'
    unit = clean(metric.unit or "").replace('"', "").replace("\n", " ")[:_LONGEST_UNIT]
    values = (metric.value, metric.target)
    whole = all(value is None or float(value).is_integer() for value in values)
    form = "#,##0" if whole else "#,##0.##"
    return f'{form}"\u00a0{unit}"' if unit else form
