"""By what an audience is found: interests, brands, age, cities, channels, rules, likeness."""

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias, cast

import attrs

from journeykit.analysis.activation.items import Said
from journeykit.analysis.activation.reach import (
    channel_named,
    channels_of,
    is_ours,
    waking_moments,
)
from journeykit.model import Audience, Interest, Persona, Place, Project, UsedBrand
from journeykit.wording import Message, message

Criterion: TypeAlias = Literal[
    "interest", "brand", "age", "city", "channel", "window", "segment_rule", "seed", "ratio"
]
Use: TypeAlias = Literal["target", "decide", "leave_out"]


@attrs.frozen
class TargetRow:
    """One thing to enter, to decide or to leave out.

    Attributes:
        criterion: What kind of thing it is.
        use: Whether to ``target`` it, to ``decide`` about it, or to ``leave_out``.
        value: What to enter: a text of the map, or a message that names a channel or a window.
        note: Where it comes from or why, in one sentence.
        sources: The places of the map that say so.
    """

    criterion: Criterion
    use: Use
    value: Said
    note: Message | None
    sources: tuple[Place, ...]


def is_lookalike(audience: Audience) -> bool:
    """Say whether an audience is found by likeness to known customers."""
    return audience.seed is not None or audience.ratio is not None


def is_segment(audience: Audience) -> bool:
    """Say whether an audience is a part of the CRM and nothing else."""
    return audience.segment_rule is not None and not (audience.interests or audience.brands)


def persona_rows(project: Project, persona: Persona) -> Iterator[TargetRow]:
    """Iterate over what a persona says about whom to target."""
    place = project.index.place(persona)
    for interest in persona.interests:
        yield _interest(project.index.place(interest))
    yield from _brands(project, persona)
    if persona.age:
        yield TargetRow("age", "target", persona.age, None, (place,))
    for city in persona.cities:
        yield TargetRow("city", "target", city, None, (place,))
    for channel in channels_of(project, persona):
        note = _presence(channel.ours)
        use: Use = "target" if channel.ours else "decide"
        yield TargetRow("channel", use, channel.name, note, channel.sources)
    if persona.cohort_rule:
        note = message("audience.note.cohort")
        yield TargetRow("segment_rule", "target", persona.cohort_rule, note, (place,))


def authored_rows(
    project: Project, source: Place, told: Iterable[TargetRow]
) -> Iterator[TargetRow]:
    """Iterate over what an audience of the map states; a competitor in it is left out all the same.

    Args:
        project: The map.
        source: Where the audience stands.
        told: What its persona says, which may explain the same values.
    """
    audience = cast("Audience", source.entity)
    notes = {(row.criterion, row.value): row for row in told if row.use == "target"}
    rivals = competitors(project)
    for row in _stated(project, audience, source):
        rival = rivals.get(_folded(row.value)) if row.criterion == "brand" else None
        same = notes.get((row.criterion, row.value))
        if rival:
            yield _left_out(row, rival)
        elif same:
            yield attrs.evolve(row, note=same.note, sources=(source, *same.sources))
        else:
            yield row


def _stated(project: Project, audience: Audience, source: Place) -> Iterator[TargetRow]:
    texts: dict[Criterion, Iterable[str]] = {
        "interest": audience.interests,
        "brand": audience.brands,
        "age": filter(None, (audience.age,)),
        "city": audience.cities,
        "segment_rule": filter(None, (audience.segment_rule,)),
        "seed": filter(None, (audience.seed,)),
    }
    for criterion, values in texts.items():
        for value in values:
            yield TargetRow(criterion, "target", value, None, (source,))
    for channel in audience.channels:
        note = _presence(is_ours(project, channel))
        yield TargetRow("channel", "target", channel_named(project, channel), note, (source,))
    if audience.ratio is not None:
        share = message("audience.ratio", ratio=audience.ratio)
        yield TargetRow("ratio", "target", share, None, (source,))


def competitors(project: Project) -> dict[str, Place]:
    """Return where the competitors stand, by their names without capitals."""
    places = project.index.of_kind("competitor")
    return {_folded(place.entity.label): place for place in reversed(places)}


def _folded(name: object) -> str:
    return " ".join(str(name).casefold().split())


def _interest(place: Place) -> TargetRow:
    interest = cast("Interest", place.entity)
    use: Use = "leave_out" if interest.relation == "none" else "target"
    note = message(f"audience.note.interest_{interest.relation or 'unknown'}")
    return TargetRow("interest", use, interest.name, note, (place,))


def _brands(project: Project, persona: Persona) -> Iterator[TargetRow]:
    """Brands of the persona, then those that only moments of their days name."""
    rivals = competitors(project)
    own = {_folded(project.brand.name)} if project.brand else set()
    for name, places in _named_brands(project, persona).items():
        rival = rivals.get(name)
        row = _brand(places)
        if name not in own:
            yield _left_out(row, rival) if rival else row


def _named_brands(project: Project, persona: Persona) -> dict[str, list[tuple[str, Place]]]:
    named: dict[str, list[tuple[str, Place]]] = {}
    for brand in persona.brands:
        found = (brand.name, project.index.place(brand))
        named.setdefault(_folded(brand.name), []).append(found)
    for moment in waking_moments(persona):
        for name in moment.brands:
            named.setdefault(_folded(name), []).append((name, project.index.place(moment)))
    return named


def _brand(places: list[tuple[str, Place]]) -> TargetRow:
    name, first = places[0]
    sources = tuple(place for _, place in places)
    uses = first.entity.uses if isinstance(first.entity, UsedBrand) else ()
    if "targeting" in uses:
        return TargetRow("brand", "target", name, message("audience.note.uses", uses=uses), sources)
    if uses:
        note = message("audience.note.uses_only", uses=uses)
        return TargetRow("brand", "leave_out", name, note, sources)
    return TargetRow("brand", "decide", name, message("audience.note.no_use"), sources)


def _left_out(row: TargetRow, rival: Place) -> TargetRow:
    note = message("audience.note.competitor")
    return attrs.evolve(row, use="leave_out", note=note, sources=(*row.sources, rival))


def _presence(ours: object) -> Message | None:
    """Say that the brand is not there, or that nobody knows; None where it is."""
    if ours:
        return None
    return message("audience.note.absent" if ours is False else "audience.note.unknown_presence")
