"""What to write back into the map; nothing is written by itself."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import Literal

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket, joined, part_inside
from journeykit.analysis.reconciliation.comparison import Tolerance
from journeykit.analysis.reconciliation.personas import (
    PersonaCheck,
    PersonaCity,
    is_too_few,
    who_counts,
)
from journeykit.analysis.reconciliation.sources import Source
from journeykit.analysis.reconciliation.table import OTHER_CITIES
from journeykit.model import Persona, Project
from journeykit.model.entity import derived_id
from journeykit.wording import Message, message

Action = Literal["set", "add", "remove"]
CORE = 0.5
"""The core of a source are the fewest neighbouring brackets that hold this share of the people."""


@attrs.frozen
class Suggestion:
    """A change of the map that a source speaks for.

    Attributes:
        action: Whether to set a field, or to add an item to it or remove one.
        path: The field in the model, such as ``personas[0].age``.
        value: What to set, add or remove; a piece of evidence is a mapping of its fields.
        source: The name of the source.
        message: The suggestion and its reason, in one sentence.
    """

    action: Action
    path: str
    value: str | Mapping[str, object]
    source: str
    message: Message


def suggestions_for(
    project: Project, check: PersonaCheck, source: Source, tolerance: Tolerance
) -> Iterator[Suggestion]:
    """Iterate over what one source suggests about one persona."""
    path = project.index.place(check.persona).path
    yield from _age(check.persona, path, check, source, tolerance)
    yield from _cities(check, f"{path}.cities", source, tolerance)


def evidence_suggestions(project: Project, sources: Iterable[Source]) -> Iterator[Suggestion]:
    """Iterate over the sources that the map does not name yet."""
    known = {evidence.id for evidence in project.evidence}
    for source in sources:
        title = PurePath(source.name).stem or source.name
        value: dict[str, object] = {"id": derived_id(title), "kind": source.table.kind}
        value |= {"title": source.name, "sample_size": source.table.total}
        until = source.table.until
        if until:
            value["date"] = until.isoformat()
        if value["id"] not in known:
            facts = {"source": source.name, "n": source.table.total, "id": value["id"]}
            key = f"reconciliation.suggest.evidence.{'dated' if until else 'undated'}"
            said = message(key, **facts, **({"date": until} if until else {}))
            yield Suggestion("add", "evidence", value, source.name, said)


def _age(
    persona: Persona, path: str, check: PersonaCheck, source: Source, tolerance: Tolerance
) -> Iterator[Suggestion]:
    if persona.age is not None and not check.age_finding.disagrees:
        return
    bracket = core(source.ages)
    if persona.age is not None and persona.segment_share is not None:
        bracket = _widened(Bracket.of(persona.age), persona.segment_share, source, tolerance)
    if bracket is None or str(bracket) == persona.age:
        return
    facts = {"persona": persona.name, "source": source.name, "age": str(bracket)}
    said = message("reconciliation.suggest.age", covered=source.covered(bracket), **facts)
    yield Suggestion("set", f"{path}.age", str(bracket), source.name, said)


def core(ages: Mapping[Bracket, int]) -> Bracket | None:
    """Return the fewest neighbouring brackets with half of the people, as one bracket.

    Of equally few those with the most people count; None where there is nobody.
    """
    brackets, total = list(ages), sum(ages.values())
    for width in range(1, len(brackets) + 1 if total else 1):
        runs = [brackets[at : at + width] for at in range(len(brackets) - width + 1)]
        best = max(runs, key=lambda run: sum(ages[each] for each in run))
        if sum(ages[each] for each in best) >= CORE * total:
            return joined(best)
    return None


def _widened(
    bracket: Bracket, stated: float, source: Source, tolerance: Tolerance
) -> Bracket | None:
    """Return a bracket with the larger neighbours that it takes to hold a share of the people."""
    inside = [each for each in source.ages if part_inside(each, bracket)]
    outside = [each for each in source.ages if each not in inside]
    found = joined((bracket, *inside))
    while outside and is_too_few(stated, source.covered(found) or 0.0, tolerance):
        below = [each for each in outside if each.low < found.low][-1:]
        above = [each for each in outside if each.low > found.low][:1]
        chosen = max((*below, *above), key=source.ages.__getitem__)
        outside.remove(chosen)
        found = joined((found, chosen))
    return found


def _cities(
    check: PersonaCheck, path: str, source: Source, tolerance: Tolerance
) -> Iterator[Suggestion]:
    facts = {"persona": check.persona.name, "source": source.name}
    for city in check.cities:
        share = city.weight
        if share is None:
            continue
        who = who_counts(check.persona, city)
        said = {"city": city.city, "share": share, "who": who, **facts}
        if not city.stated and share >= tolerance.city:
            told = message("reconciliation.suggest.city.add", **said)
            yield Suggestion("add", path, city.city, source.name, told)
        elif city.stated and share < tolerance.city_floor and not _may_be_hidden(city, source):
            told = message("reconciliation.suggest.city.remove", **said)
            yield Suggestion("remove", path, city.city, source.name, told)


def _may_be_hidden(city: PersonaCity, source: Source) -> bool:
    """Say whether a city may be among those that the source lumps together."""
    return not city.count and OTHER_CITIES in source.names.values()
