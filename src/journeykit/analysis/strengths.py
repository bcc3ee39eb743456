"""What works and what does not, side by side."""

from collections import defaultdict
from collections.abc import Iterable
from typing import cast

import attrs

from journeykit.analysis.answers import plans_for
from journeykit.analysis.naming import stage_named
from journeykit.model import (
    DayTimeline,
    Entity,
    Friction,
    Journey,
    Persona,
    Project,
    Stage,
    Strength,
)
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence


@attrs.frozen
class SideBySide:
    """The strengths and the frictions of one stage, or of one day.

    Attributes:
        owner: The journey, or the persona whose day it is.
        part: The stage or the day; what sits on its touchpoints or moments counts.
        where: How to name it.
        addressed: The frictions that the action plan answers.
        open: The frictions that it does not.
    """

    owner: Journey | Persona
    part: Stage | DayTimeline
    where: Message
    strengths: tuple[Strength, ...]
    addressed: tuple[Friction, ...]
    open: tuple[Friction, ...]

    @property
    def frictions(self) -> int:
        """How many frictions there are."""
        return len(self.addressed) + len(self.open)


@attrs.frozen
class StrengthsAndFrictions:
    """What works and what does not.

    Attributes:
        parts: Every stage in order, journey by journey, then every day that has any of both.
        strengths: How many there are.
        frictions: How many there are.
        addressed: How many of the frictions the action plan answers.
        summary: The finding, in one sentence.
        how_to_read: What counts as addressed.
    """

    parts: tuple[SideBySide, ...]
    strengths: int
    frictions: int
    addressed: int
    summary: Message
    how_to_read: Message

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per stage or day.

        Args:
            language: Of the names of stages and days.
        """
        return [_as_row(part, language) for part in self.parts]


def strengths_and_frictions(
    project: Project, *, journey: str | None = None
) -> StrengthsAndFrictions:
    """Return what works and what does not, stage by stage.

    A friction is addressed where an opportunity answers it that was not rejected.

    Args:
        project: The map.
        journey: The id of the one journey meant. Unless given, all journeys and all days count.

    Raises:
        NotFoundError: There is no such journey.
    """
    chosen = [project.journey(journey)] if journey else project.journeys
    gathered = _gathered(project)
    stages = [
        gathered.part(each, stage, stage_named(stage, project))
        for each in chosen
        for stage in each.stages
    ]
    days = [
        gathered.part(persona, day, _day_named(persona, day))
        for persona in ([] if journey else project.personas)
        for day in persona.days
    ]
    parts = (*stages, *(day for day in days if day.strengths or day.frictions))
    counts = {
        "strengths": sum(len(part.strengths) for part in parts),
        "frictions": sum(part.frictions for part in parts),
        "addressed": sum(len(part.addressed) for part in parts),
    }
    how_to_read = message("works.how_to_read")
    return StrengthsAndFrictions(
        parts, **counts, summary=_summary(**counts), how_to_read=how_to_read
    )


Key = tuple[str, str]
"""The ids of a journey and its stage, or of a persona and a day."""


@attrs.frozen
class _Gathered:
    """All strengths and frictions of a map, by where they sit."""

    strengths: dict[tuple[type[Entity], Key], list[Strength]]
    addressed: dict[tuple[type[Entity], Key], list[Friction]]
    open: dict[tuple[type[Entity], Key], list[Friction]]

    def part(
        self, owner: Journey | Persona, part: Stage | DayTimeline, where: Message
    ) -> SideBySide:
        key = _key((owner, part))
        return SideBySide(
            owner,
            part,
            where,
            tuple(self.strengths.get(key, ())),
            tuple(self.addressed.get(key, ())),
            tuple(self.open.get(key, ())),
        )


def _gathered(project: Project) -> _Gathered:
    found = _Gathered(defaultdict(list), defaultdict(list), defaultdict(list))
    for place in project.index.of_kind("strength"):
        found.strengths[_key(place.parents)].append(cast("Strength", place.entity))
    for place in project.index.of_kind("friction"):
        frictions = found.addressed if plans_for(project, place) else found.open
        frictions[_key(place.parents)].append(cast("Friction", place.entity))
    return found


def _key(parents: Iterable[Entity]) -> tuple[type[Entity], Key]:
    owner, part, *_ = parents
    return type(owner), (owner.id, part.id)


def _day_named(persona: Persona, day: DayTimeline) -> Message:
    if day.name:
        return message("works.day.named", persona=persona.name, day=day.name)
    return message("works.day", persona=persona.name, day=day.kind)


def _summary(strengths: int, frictions: int, addressed: int) -> Message:
    if not strengths and not frictions:
        return message("works.summary.none")
    facts = {"strengths": strengths, "frictions": frictions, "addressed": addressed}
    return message("works.summary" if frictions else "works.summary.strengths", **facts)


def _as_row(part: SideBySide, language: Language) -> dict[str, object]:
    return {
        "of": "journey" if isinstance(part.owner, Journey) else "day",
        "owner": part.owner.id,
        "part": part.part.id,
        "name": sentence(part.where, language),
        "strengths": len(part.strengths),
        "frictions": part.frictions,
        "addressed": len(part.addressed),
        "strength_titles": _titles(part.strengths),
        "addressed_titles": _titles(part.addressed),
        "open_titles": _titles(part.open),
    }


def _titles(entities: Iterable[Strength | Friction]) -> str:
    return "; ".join(each.title for each in entities)
