"""Whom to target: the audiences of a persona, ready to enter into an ad platform or the CRM."""

from collections.abc import Iterable, Iterator
from typing import Literal, cast

import attrs

from journeykit.analysis.activation.criteria import (
    Criterion,
    TargetRow,
    authored_rows,
    is_lookalike,
    is_segment,
    persona_rows,
)
from journeykit.analysis.activation.items import Missing, addresses, spoken
from journeykit.analysis.activation.windows import windows_of
from journeykit.analysis.moments.ranking import ContactMoments, contact_moments
from journeykit.model import Audience, Persona, Place, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

Way = Literal["interests", "segment", "lookalike"]
"""How an audience is found: by what people like, by a rule in the CRM, by likeness to a seed."""
FIELDS: dict[Criterion, str] = {
    "interest": "interests",
    "brand": "brands",
    "age": "age",
    "city": "cities",
    "channel": "channels",
}
"""The field of a persona that each criterion is taken from."""
WHO = frozenset({"interest", "brand", "age", "city"})
"""What tells people apart; a channel alone describes nobody."""


@attrs.frozen
class TargetAudience:
    """One audience of a persona.

    Attributes:
        source: The audience of the map, or the persona where the map states none of this kind.
        way: How the audience is found.
        rows: What to enter.
    """

    source: Place
    way: Way
    rows: tuple[TargetRow, ...]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.source.entity.label

    def of(self, criterion: Criterion) -> tuple[TargetRow, ...]:
        """Return the rows of one criterion."""
        return tuple(row for row in self.rows if row.criterion == criterion)


@attrs.frozen
class AudienceTable:
    """Whom to target, for one persona.

    Attributes:
        persona: Whose audiences these are.
        audiences: Those of the map in document order, then the one that the persona describes,
            unless the map has an audience by interests.
        windows: When to reach all of them: the best contact moments.
        to_decide: What the persona uses, and nobody has decided about.
        left_out: What must not be targeted, with the reason: competitors first of all.
        missing: What neither the audiences nor the persona say.
        how_to_read: How the audiences come about.
        summary: The finding, in one sentence.
    """

    persona: Persona
    audiences: tuple[TargetAudience, ...]
    windows: tuple[TargetRow, ...]
    to_decide: tuple[TargetRow, ...]
    left_out: tuple[TargetRow, ...]
    missing: tuple[Missing, ...]
    how_to_read: Message
    summary: Message

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows; those whose ``use`` is ``target`` are ready to paste.

        Args:
            language: Of the notes, and of the names of channels and days.
        """
        rows = [(each, row) for each in self.audiences for row in each.rows]
        common = (*self.windows, *self.to_decide, *self.left_out)
        return [
            *(_as_row(self, audience, row, language) for audience, row in rows),
            *(_as_row(self, None, row, language) for row in common),
            *(_missing_row(self, each, language) for each in self.missing),
        ]


def audience(project: Project, *, persona: str) -> AudienceTable:
    """Return whom to target for a persona.

    What an audience of the map states wins, field by field. What it leaves open is taken from the
    persona, if the audience is found by interests: a look-alike audience and a segment of the CRM
    are made of people who are known already, and would only be cut down by interests. If the map
    has no audience by interests for the persona, the persona itself describes one.

    A competitor is never a target, whoever names it; neither is an interest without relation to
    the business, nor a brand that is meant for a partnership only.

    Args:
        project: The map.
        persona: The id of the persona.

    Raises:
        NotFoundError: No persona has this id; names the nearest one that exists.

    Example:
        >>> from journeykit import Interest, Market, Persona, Project, UsedBrand
        >>> anne = Persona(
        ...     name="Anne",
        ...     interests=[Interest(name="Running", relation="direct")],
        ...     brands=[UsedBrand(name="Strava", uses=["targeting"]), "Nike"],
        ... )
        >>> shop = Project(title="Shop", market=Market(competitors=["Nike"]), personas=[anne])
        >>> rows = audience(shop, persona="anne").as_rows()
        >>> [(row["use"], row["value"]) for row in rows if row["value"]]
        [('target', 'Running'), ('target', 'Strava'), ('leave_out', 'Nike')]
    """
    return audience_at(project, contact_moments(project, persona=persona, draws=0))


def audience_at(project: Project, found: ContactMoments) -> AudienceTable:
    """Return whom to target for the persona whose contact moments were ranked."""
    person = project.persona(found.persona or "")
    told = tuple(persona_rows(project, person))
    audiences = tuple(_audiences(project, person, told))
    windows = tuple(
        TargetRow("window", "target", each.name, each.contact.reason, (place,))
        for each in windows_of(project, found)
        for place in (project.index.place(each.moment),)
    )
    decided = {(row.criterion, row.value) for each in audiences for row in each.rows}
    rest = [row for row in told if (row.criterion, row.value) not in decided]
    left_out = tuple(_each_once((*_refused(audiences), *_of_use(rest, "leave_out"))))
    known = {row.criterion for row in told if row.use == "target"}
    missing = tuple(_missing(project, person, audiences, {*known, *(r.criterion for r in windows)}))
    return AudienceTable(
        persona=person,
        audiences=tuple(attrs.evolve(each, rows=_targets(each)) for each in audiences),
        windows=windows,
        to_decide=tuple(_of_use(rest, "decide")),
        left_out=left_out,
        missing=missing,
        how_to_read=message("audience.how_to_read"),
        summary=_summary(person, audiences, left_out, missing),
    )


def _audiences(
    project: Project, persona: Persona, told: tuple[TargetRow, ...]
) -> Iterator[TargetAudience]:
    place = project.index.place(persona)
    links = project.index.links_to(place, "persona")
    sources = [link.source for link in links if isinstance(link.source.entity, Audience)]
    ways: set[Way] = set()
    for source in sources:
        entity = cast("Audience", source.entity)
        way = _way(entity)
        ways.add(way)
        own = tuple(authored_rows(project, source, told))
        silent = _silent(entity) - {row.criterion for row in own}
        filled = _filled(told, silent) if way == "interests" else ()
        yield TargetAudience(source, way, _in_order((*own, *filled)))
    described = tuple(_of_use(told, "target"))
    rule = tuple(row for row in described if row.criterion == "segment_rule")
    stated = any(cast("Audience", source.entity).segment_rule for source in sources)
    if "interests" not in ways and any(row.criterion in WHO for row in described):
        yield TargetAudience(place, "interests", tuple(r for r in described if r not in rule))
    if rule and not stated:
        yield TargetAudience(place, "segment", rule)


def _way(audience: Audience) -> Way:
    if is_lookalike(audience):
        return "lookalike"
    return "segment" if is_segment(audience) else "interests"


def _silent(audience: Audience) -> set[Criterion]:
    """The criteria that the persona may fill in: not those that make no sense here."""
    return {
        criterion for criterion, field in FIELDS.items() if field not in audience.not_applicable
    }


def _filled(told: Iterable[TargetRow], silent: set[Criterion]) -> tuple[TargetRow, ...]:
    return tuple(row for row in told if row.criterion in silent and row.use == "target")


def _in_order(rows: tuple[TargetRow, ...]) -> tuple[TargetRow, ...]:
    order: tuple[Criterion, ...] = (*FIELDS, "segment_rule", "seed", "ratio")
    return tuple(sorted(rows, key=lambda row: order.index(row.criterion)))


def _targets(audience: TargetAudience) -> tuple[TargetRow, ...]:
    return tuple(row for row in audience.rows if row.use == "target")


def _refused(audiences: Iterable[TargetAudience]) -> Iterator[TargetRow]:
    for each in audiences:
        yield from _of_use(each.rows, "leave_out")


def _of_use(rows: Iterable[TargetRow], use: str) -> Iterator[TargetRow]:
    return (row for row in rows if row.use == use)


def _each_once(rows: Iterable[TargetRow]) -> Iterator[TargetRow]:
    yield from {(row.criterion, row.value): row for row in rows}.values()


def _missing(
    project: Project,
    persona: Persona,
    audiences: tuple[TargetAudience, ...],
    known: set[Criterion],
) -> Iterator[Missing]:
    """Iterate over what neither the audiences say nor is known of the persona."""
    place = project.index.place(persona)
    known = known | {row.criterion for each in audiences for row in _targets(each)}
    for criterion, field in FIELDS.items():
        if criterion not in known and field not in persona.not_applicable:
            yield Missing(criterion, message(f"audience.missing.{criterion}"), place)
    for criterion in ("window", "segment_rule", "seed"):
        if criterion not in known:
            yield Missing(criterion, message(f"audience.missing.{criterion}"), place)
    for each in audiences:
        if each.way == "lookalike":
            for criterion in ("seed", "ratio"):
                if not each.of(criterion):
                    what = message(f"audience.missing.{criterion}_of", audience=each.name)
                    yield Missing(criterion, what, each.source)


def _summary(
    persona: Persona,
    audiences: tuple[TargetAudience, ...],
    left_out: tuple[TargetRow, ...],
    missing: tuple[Missing, ...],
) -> Message:
    facts = {"persona": persona.name, "audiences": len(audiences)}
    facts |= {"left_out": len(left_out), "missing": len(missing)}
    return message("audience.summary" if audiences else "audience.summary.none", **facts)


def _as_row(
    table: AudienceTable, audience: TargetAudience | None, row: TargetRow, language: Language
) -> dict[str, object]:
    return {
        "persona": table.persona.id,
        "audience": audience.name if audience else None,
        "way": audience.way if audience else None,
        "use": row.use,
        "type": row.criterion,
        "value": spoken(row.value, language),
        "note": sentence(row.note, language) if row.note else None,
        "source": addresses(row.sources),
    }


def _missing_row(table: AudienceTable, missing: Missing, language: Language) -> dict[str, object]:
    return {
        "persona": table.persona.id,
        "audience": missing.source.entity.label if missing.source.kind == "audience" else None,
        "way": None,
        "use": "missing",
        "type": missing.what,
        "value": None,
        "note": sentence(missing.message, language),
        "source": addresses((missing.source,)),
    }
