"""The rows of days and journeys: printed ones to fill, and what a project says already."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

import attrs

from journeykit.canvas.field import Field
from journeykit.canvas.hours import EVIDENCE_ROWS, ROWS_A_STAGE, STAGES, Band
from journeykit.canvas.lookup import is_sleep
from journeykit.canvas.sheets import DAY, EVIDENCE, JOURNEY
from journeykit.canvas.wording import words
from journeykit.model import DayTimeline, Friction, Journey, Moment, Stage, Touchpoint
from journeykit.model.scales import STAGE_KINDS, Language
from journeykit.wording import label, stage_name
from journeykit.workshop.book.tables import Row
from journeykit.workshop.known import MINUTES_A_DAY, Known

SPARE_MOMENTS = 3
"""Empty rows below the printed hours of a day."""
Span: TypeAlias = tuple[str, int, int]
"""The field whose cells are one, the row where it begins, counted from 0, and how many rows."""
_OF_FRICTION = ("journey.friction", "journey.severity", "journey.frequency")
_OF_STAGE = ("journey.stage", "journey.goal")


def day_rows(known: Known | None, day: DayTimeline | None, band: Band) -> tuple[Row, ...]:
    """Return the rows of a day: its moments, the printed hours that they leave, a few to spare."""
    spare: tuple[Row, ...] = ({},) * SPARE_MOMENTS
    if known is None or day is None or not day.moments:
        return (*(_hours(*span) for span in band.spans), *spare)
    spans = list(day.spans())
    rows = [_moment_row(known, spans[0][2])]
    for (_, end, _), (start, _, moment) in pairwise(spans):
        rows += [_hours(*span) for span in _full_hours(end, start)]
        rows.append(_moment_row(known, moment))
    latest = min(band.spans[-1][1], spans[0][0] + MINUTES_A_DAY)
    rows += [_hours(*span) for span in _full_hours(spans[-1][1], latest)]
    return (*rows, *spare)


def _full_hours(start: int, end: int) -> Iterator[tuple[int, int]]:
    first = -(-start // 60) * 60
    return ((at, at + 60) for at in range(first, end - 59, 60))


def _hours(start: int, end: int) -> Row:
    """Times are parts of a day; midnight at its end is 1, and shows as 24:00."""
    last = end % MINUTES_A_DAY or MINUTES_A_DAY
    return {"day.start": start % MINUTES_A_DAY / MINUTES_A_DAY, "day.end": last / MINUTES_A_DAY}


def _moment_row(known: Known, moment: Moment) -> Row:
    filled = _filled(known, moment, DAY.columns)
    hours = _hours(moment.start_minute, moment.start_minute + moment.minutes)
    if moment.asleep and not is_sleep(moment.activity or ""):
        asleep = words("other.asleep", known.language)
        filled["day.activity"] = ", ".join(filter(None, (asleep, moment.activity)))
    if moment.moment_of_truth:
        filled["day.answer"] = _answers(known, moment)
    return {**filled, **hours}


def _filled(known: Known, owner: object, fields: tuple[Field, ...]) -> dict[str, str | float]:
    asked = (field for field in fields if field.kind not in {"time", "stage", "answers"})
    found = ((field.name, known.cell(owner, field)) for field in asked)
    return {name: text for name, text in found if text}


def _answers(known: Known, owner: Moment | Stage | Touchpoint) -> str:
    """Return what answers the demand there: what is linked, and what is said in words."""
    truth = owner.moment_of_truth
    if truth is None:
        return ""
    index = known.project.index
    links = index.links_from(index.place(truth), "answered_by")
    linked = (link.target.entity.label for link in links)
    return "\n".join(dict.fromkeys(filter(None, (*linked, truth.answer))))


@attrs.frozen
class JourneyRows:
    """The rows of a journey.

    Attributes:
        rows: The rows.
        spans: Which cells of them are one.
    """

    rows: tuple[Row, ...]
    spans: tuple[Span, ...]


def journey_rows(known: Known | None, journey: Journey | None, language: Language) -> JourneyRows:
    """Return the rows of a journey, a block for each stage."""
    rows: list[Row] = []
    spans: list[Span] = []
    for block in _blocks(known, journey, language):
        least = max(ROWS_A_STAGE, len(block))
        spans += [(name, len(rows), least) for name in _OF_STAGE]
        spans += [(name, len(rows) + first, count) for name, first, count in _joined(block)]
        rows += [*block, *({},) * (least - len(block))]
    return JourneyRows(tuple(rows), tuple(spans))


def _blocks(
    known: Known | None, journey: Journey | None, language: Language
) -> Iterator[list[dict[str, str | float]]]:
    if known is None or journey is None:
        for name in STAGES:
            yield [{"journey.stage": label("stage", name, language)}]
        return
    for stage in journey.stages:
        yield _stage_rows(known, stage)


def _stage_rows(known: Known, stage: Stage) -> list[dict[str, str | float]]:
    asked = tuple(
        each
        for each in JOURNEY.columns
        if each.name not in {"journey.touchpoint", "journey.channel"}
    )
    own = _filled(known, stage, tuple(each for each in asked if each.name != "journey.goal"))
    rows = _with_frictions(known, stage, own) if own or stage.moment_of_truth else []
    for touchpoint in stage.touchpoints:
        goalless = tuple(each for each in JOURNEY.columns if each.name != "journey.goal")
        rows += _with_frictions(known, touchpoint, _filled(known, touchpoint, goalless))
    rows = rows or [{}]
    _place_offers(known, stage, rows)
    rows[0] |= {"journey.stage": _stage_entry(known, stage)}
    if stage.goal:
        rows[0] |= {"journey.goal": stage.goal}
    return rows


def _stage_entry(known: Known, stage: Stage) -> str:
    """Return the name of a stage, and its kind in brackets where the name does not say it."""
    name = stage_name(stage, known.language, known.project)
    if stage.kind in STAGE_KINDS and stage.name:
        return f"{name} ({label('stage', stage.kind, known.language)})"
    return name


def _with_frictions(
    known: Known, owner: Stage | Touchpoint, filled: dict[str, str | float]
) -> list[dict[str, str | float]]:
    """Return the row of a touchpoint or a stage, and one more for each further friction."""
    rest = {name: text for name, text in filled.items() if name not in _OF_FRICTION}
    rest |= {"journey.answer": _answers(known, owner)} if owner.moment_of_truth else {}
    first, *others = owner.frictions or (None,)
    rows = [rest | _friction(known, first)]
    rows += [_friction(known, each) for each in others]
    return rows


def _friction(known: Known, friction: Friction | None) -> dict[str, str | float]:
    if friction is None:
        return {}
    columns = (JOURNEY.column(name) for name in _OF_FRICTION)
    values = (friction.title, friction.severity, friction.frequency)
    return {
        field.name: known.text(value, field)
        for field, value in zip(columns, values, strict=True)
        if value is not None
    }


def _place_offers(known: Known, stage: Stage, rows: list[dict[str, str | float]]) -> None:
    """Put what is offered at a stage onto the rows that have room for it."""
    said = {line for row in rows for line in str(row.get("journey.answer", "")).split("\n")}
    left = [each.text for each in stage.propositions if each.text not in said]
    if not left:
        return
    free = next((row for row in rows if not row.get("journey.answer")), None)
    if free is None:
        free = {}
        rows.append(free)
    free["journey.answer"] = "\n".join(left)


def _joined(block: list[dict[str, str | float]]) -> Iterator[Span]:
    """Iterate over touchpoints of several rows: those below have a friction and little else."""
    first: int | None = None
    ending: Row = {"journey.touchpoint": ""}
    for number, row in enumerate((*block, ending)):
        goes_on = set(row) <= set(_OF_FRICTION) and number > 0 and bool(row)
        if goes_on:
            first = number - 1 if first is None else first
        elif first is not None:
            yield "journey.touchpoint", first, number - first
            first = None


def evidence_rows(known: Known | None) -> tuple[Row, ...]:
    """Return the rows of the evidence, with room for more."""
    pieces = known.project.evidence if known else ()
    filled = [
        _filled(known, piece, EVIDENCE.columns) | {"evidence.title": piece.label}
        for piece in pieces
        if known
    ]
    spare = max(EVIDENCE_ROWS - len(filled), SPARE_MOMENTS)
    return (*filled, *({},) * spare)
