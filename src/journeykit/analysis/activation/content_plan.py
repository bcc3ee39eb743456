"""The plan of content: what is said at which stage and moment, to whom, and what is missing."""

import re
from collections.abc import Iterator
from typing import TypeAlias, cast

import attrs

from journeykit.analysis.activation.items import addresses
from journeykit.analysis.activation.readers import content_for
from journeykit.analysis.activation.windows import window_named, windows_of
from journeykit.analysis.moments.ranking import contact_moments
from journeykit.analysis.whose import Whose
from journeykit.model import (
    Content,
    DayTimeline,
    Hook,
    Journey,
    Moment,
    MomentOfTruth,
    Persona,
    Place,
    Project,
    Stage,
)
from journeykit.model.scales import Language
from journeykit.wording import Message, message, own_name, sentence

PARTS = ("substance", "form", "format", "channels", "hook", "placement", "call_to_action", "status")
"""What a row of the plan says, or names as missing; the form is tone, register and style."""
FORM = ("tone", "register", "style")
_Position: TypeAlias = tuple[bool, tuple[int, ...]]


@attrs.frozen
class PlannedContent:
    """One row of the plan.

    Attributes:
        persona: For whom it is.
        stage: At which stage of their journey; None where it is for moments only.
        moment: At which moment of their day; None where it is for stages only.
        truth: What is asked there; None where nothing is.
        content: What is said; None where nothing is planned for the place.
        hook: The line that opens it, one row for each; None where it has none.
        missing: Names of the `PARTS` that nobody has stated; all of them without content.
        reason: Why a place without content is in the plan; None for one with content.
        stage_name: How to name the stage.
        moment_name: How to name the moment: its day, its hours and what is done then.
    """

    persona: Persona
    stage: Place | None
    moment: Place | None
    truth: MomentOfTruth | None
    content: Content | None
    hook: Hook | None
    missing: tuple[str, ...]
    reason: Message | None
    stage_name: Message | None
    moment_name: Message | None


@attrs.frozen
class ContentPlan:
    """What is said where, and what is missing.

    Attributes:
        rows: Persona by persona: stages in order, in each the moments; then moments alone.
        how_to_read: Which places are in the plan.
        summary: The finding, in one sentence.
    """

    rows: tuple[PlannedContent, ...]
    how_to_read: Message
    summary: Message

    @property
    def empty(self) -> tuple[PlannedContent, ...]:
        """The rows of places without any content."""
        return tuple(row for row in self.rows if row.content is None)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, for a data frame or a spreadsheet.

        Args:
            language: Of the names of stages and days, and of the reasons.
        """
        return [_as_row(row, language) for row in self.rows]


def content_plan(project: Project, *, persona: str | None = None, top: int = 3) -> ContentPlan:
    """Return what is said at each stage and moment, to whom, and what is missing.

    A place is a stage with a moment, as the content says. Content for two stages and two moments
    of a persona takes four places, so that the plan grows with what each piece of content is for.
    In the plan without content stand the stages of today's journeys, the moments of truth of the
    days, and the best contact moments, where no content is for them.

    Args:
        project: The map.
        persona: The id of the one persona meant; all of them unless given.
        top: How many of the best contact moments of each persona need content, 1 or more.

    Raises:
        NotFoundError: No persona has this id; names the nearest one that exists.
        UsageError: ``top`` is below 1.

    Example:
        >>> from journeykit import Content, Journey, Persona, Project, Stage
        >>> tips = Content(title="Three tips", stages=["consideration"], format="video")
        >>> visit = Journey(
        ...     title="Visit",
        ...     persona="anne",
        ...     stages=[Stage(kind="consideration"), Stage(kind="purchase")],
        ... )
        >>> shop = Project(
        ...     title="Shop", personas=[Persona(name="Anne")], journeys=[visit], content=[tips]
        ... )
        >>> plan = content_plan(shop)
        >>> [(row["stage"], row["content"], row["format"]) for row in plan.as_rows()]
        [('Consideration', 'Three tips', 'video'), ('Purchase', None, None)]
        >>> plan.as_rows()[0]["missing"]
        'substance, form, channels, hook, placement, call_to_action, status'
    """
    personas = project.personas if persona is None else (project.persona(persona),)
    whose = Whose.of(project)
    rows = tuple(row for each in personas for row in _of_persona(project, whose, each, top))
    return ContentPlan(rows, message("content.how_to_read", top=top), _summary(rows))


@attrs.frozen
class _Spot:
    """A stage, a moment, or both, at which something can be said to a persona."""

    project: Project
    persona: Persona
    stage: Place | None
    moment: Place | None

    @property
    def truth(self) -> MomentOfTruth | None:
        """What is asked at the moment, or else at the stage."""
        around = self.moment or self.stage
        entity = around.entity if around else None
        return entity.moment_of_truth if isinstance(entity, Moment | Stage) else None


def _of_persona(
    project: Project, whose: Whose, persona: Persona, top: int
) -> Iterator[PlannedContent]:
    """Iterate over the rows of a persona: those with content, and the places without any."""
    content = tuple(content_for(project, whose, persona))
    rows = [
        row
        for each in content
        for spot in _spots(project, whose, each, persona)
        for row in _rows(spot, each)
    ]
    taken = {id(place.entity) for row in rows for place in (row.stage, row.moment) if place}
    wanted = {id(around.entity): row for row, around in _wanted(project, persona, top)}
    empty = (row for around, row in wanted.items() if around not in taken)
    yield from sorted((*rows, *empty), key=_in_time)


def _spots(project: Project, whose: Whose, content: Place, persona: Persona) -> Iterator[_Spot]:
    """Iterate over the places of a persona's life that a piece of content is for."""
    stages: dict[int, Place] = {}
    moments: dict[int, Place] = {}
    for link in project.index.links_from(content, "stages", "moments"):
        if whose.persona(link.target) is persona:
            for entity in (*link.target.parents, link.target.entity):
                if isinstance(entity, Stage):
                    stages[id(entity)] = project.index.place(entity)
                elif isinstance(entity, Moment):
                    moments[id(entity)] = project.index.place(entity)
    for stage in tuple(stages.values()) or (None,):
        for moment in tuple(moments.values()) or (None,):
            yield _Spot(project, persona, stage, moment)


def _rows(spot: _Spot, place: Place) -> Iterator[PlannedContent]:
    content = cast("Content", place.entity)
    for hook in content.hooks or (None,):
        missing = tuple(part for part in PARTS if _is_missing(part, content, hook))
        yield _row(spot, missing, content=content, hook=hook)


def _is_missing(part: str, content: Content, hook: Hook | None) -> bool:
    """Say whether a part is a gap: neither stated nor not applicable."""
    if part == "hook":
        return hook is None and "hooks" not in content.not_applicable
    if part in {"placement", "call_to_action"}:
        if hook is None:
            return "hooks" not in content.not_applicable
        return getattr(hook, part) is None and part not in hook.not_applicable
    if part == "form":
        return not any(getattr(content, field) for field in FORM)
    return not getattr(content, part) and part not in content.not_applicable


def _wanted(project: Project, persona: Persona, top: int) -> Iterator[tuple[PlannedContent, Place]]:
    """Iterate over the places where something should be said, as rows without content."""
    for stage in _stages_today(project, persona):
        reason = message("content.reason.stage")
        yield _row(_Spot(project, persona, stage, None), PARTS, reason=reason), stage
    found = contact_moments(project, persona=persona.id, draws=0, top=top)
    for window in windows_of(project, found):
        moment = project.index.place(window.moment)
        reason = message("content.reason.window", rank=window.contact.rank)
        yield _row(_Spot(project, persona, None, moment), PARTS, reason=reason), moment
    for each in (each for day in persona.days for each in day.moments if each.moment_of_truth):
        moment = project.index.place(each)
        reason = message("content.reason.truth")
        yield _row(_Spot(project, persona, None, moment), PARTS, reason=reason), moment


def _stages_today(project: Project, persona: Persona) -> Iterator[Place]:
    """Iterate over the stages that a persona goes through today, as far as they are mapped.

    A planned journey is not lived yet, and its observation is no journey of its own.
    """
    for link in project.index.links_to(project.index.place(persona), "persona"):
        journey = link.source.entity
        if isinstance(journey, Journey) and journey.state == "current" and journey.mode is None:
            yield from map(project.index.place, journey.stages)


def _row(
    spot: _Spot,
    missing: tuple[str, ...],
    *,
    content: Content | None = None,
    hook: Hook | None = None,
    reason: Message | None = None,
) -> PlannedContent:
    return PlannedContent(
        persona=spot.persona,
        stage=spot.stage,
        moment=spot.moment,
        truth=spot.truth,
        content=content,
        hook=hook,
        missing=missing,
        reason=reason,
        stage_name=_stage_name(spot),
        moment_name=_moment_name(spot.moment) if spot.moment else None,
    )


def _stage_name(spot: _Spot) -> Message | None:
    if spot.stage is None:
        return None
    stage = cast("Stage", spot.stage.entity)
    name = stage.name or own_name(spot.project, "stage_kind", stage.kind or "")
    return (
        message("content.stage.own", name=name)
        if name
        else message("content.stage", kind=stage.kind)
    )


def _moment_name(place: Place) -> Message:
    day = next(each for each in place.parents if isinstance(each, DayTimeline))
    return window_named(day, cast("Moment", place.entity))


def _in_time(row: PlannedContent) -> tuple[_Position, _Position]:
    """Sort by stage, then by moment; what is for no stage, or no moment, comes last."""
    return _position(row.stage), _position(row.moment)


def _position(place: Place | None) -> _Position:
    numbers = re.findall(r"[0-9]+", place.path) if place else ()
    return place is None, tuple(map(int, numbers))


def _summary(rows: tuple[PlannedContent, ...]) -> Message:
    if not rows:
        return message("content.summary.none")
    empty = sum(row.content is None for row in rows)
    filled = {(_key(row.stage), _key(row.moment), row.persona.id) for row in rows if row.content}
    to_make = {row.content.id for row in rows if row.content and row.content.status == "missing"}
    facts = {"places": empty + len(filled), "empty": empty, "to_make": len(to_make)}
    key = "content.summary" if to_make else "content.summary.empty" if empty else None
    return message(key or "content.summary.full", **facts)


def _key(place: Place | None) -> str:
    return place.path if place else ""


def _as_row(row: PlannedContent, language: Language) -> dict[str, object]:
    content, hook = row.content, row.hook
    places = (row.stage, row.moment)
    return {
        "persona": row.persona.id,
        "stage": sentence(row.stage_name, language) if row.stage_name else None,
        "moment": sentence(row.moment_name, language) if row.moment_name else None,
        "asked": row.truth.demand if row.truth else None,
        "content": content.title if content else None,
        "substance": content.substance if content else None,
        "form": form_of(content) if content else None,
        "format": content.format if content else None,
        "channels": ", ".join(content.channels) if content else None,
        "placement": hook.placement if hook else None,
        "hook": hook.text if hook else None,
        "call_to_action": hook.call_to_action if hook else None,
        "test_status": hook.test_status if hook else None,
        "status": content.status if content else None,
        "missing": ", ".join(row.missing),
        "reason": sentence(row.reason, language) if row.reason else None,
        "source": content.id if content else addresses(filter(None, places)),
    }


def form_of(content: Content) -> str | None:
    """Return how content sounds and is told, as far as stated."""
    return "; ".join(filter(None, (getattr(content, field) for field in FORM))) or None
