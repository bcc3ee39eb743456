"""Functions that walk through one class of the model each, generated from its fields.

Most fields of most entities are empty. A function that was written for its class passes over them
in next to no time; a loop that asks at every field what it holds takes twice as long. For a class
with a channel and a list of frictions it reads::

    def walk(owner, parents, within, census):
        if owner.channel:
            census.references[kinds_channel].add((owner.channel, ""))
        if owner.frictions:
            told = census.told["friction", within]
            for part in owner.frictions:
                if part.__class__ is not class_frictions:
                    raise doubt  # a subclass is of another kind
                if told.setdefault(part.id, part) is not part:
                    census.repeat(told, "friction", part)
                if part.evidence:
                    walk_frictions(part, (*parents, part), within, census)
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from journeykit.model.index import EntityField, fields_of
from journeykit.model.place import LOCAL, SCOPED, SCOPES, kind_named, scope_of

Walk = Callable[..., None]
"""Takes an owner, the entities around its parts, the id of the scope around it, and a census."""


class DoubtError(Exception):
    """Something may be wrong with the ids or the references of a project."""


@cache
def walker_of(cls: Any) -> Walk:
    """Return what tells a census of all that lies inside a value of a class, however deep."""
    fields = fields_of(cls)
    lines = ["def walk(owner, parents, within, census):", "    pass"]
    for field in fields:
        lines.append(f"    if owner.{field.name}:")
        wanted = _part_lines(field) if field.holds else _reference_lines(field)
        lines += [f"        {line}" for line in wanted]
    parts: list[tuple[str, Any]] = [(field.name, field.holds) for field in fields if field.holds]
    namespace = {
        "doubt": DoubtError,
        "scope_of": scope_of,
        **{f"kinds_{field.name}": field.leads_to for field in fields},
        **{f"class_{name}": held for name, held in parts},
        **{f"walk_{name}": walker_of(held) for name, held in parts},
    }
    exec("\n".join(lines), namespace)  # noqa: S102  # names of fields and kinds are all that goes in
    walk: Any = namespace["walk"]
    return walk  # type: ignore[no-any-return]


def _reference_lines(field: EntityField) -> Iterator[str]:
    name = field.name
    near = "''" if LOCAL.isdisjoint(field.leads_to) else "within"
    each = f"owner.{name}" if field.is_list else f"(owner.{name},)"
    yield f"census.references[kinds_{name}].update([(each, {near}) for each in {each}])"
    if name in {"opens", "target_of", "actual_of"}:
        yield f"census.ways['{name}'] += [(within or owner.id, each) for each in {each}]"
    elif field.leads_to == ("touchpoint",):
        yield f"census.ends += [(within, each) for each in {each}]"


def _part_lines(field: EntityField) -> Iterator[str]:
    held: Any = field.holds
    name, kind = field.name, kind_named(held.__name__)
    found = f"owner.{name}" if field.is_list else f"(owner.{name},)"
    inner = "within or part.id" if kind in SCOPES else "within"
    walk = f"walk_{name}(part, (*parents, part), {inner}, census)"
    yield f"told = census.told['{kind}', {_scope(kind)}]"
    yield f"for part in {found}:"
    yield f"    if part.__class__ is not class_{name}:"
    yield "        raise doubt"
    yield "    if told.setdefault(part.id, part) is not part:"
    yield f"        census.repeat(told, '{kind}', part)"
    if [inside.name for inside in fields_of(held)] == ["evidence"]:
        yield f"    if part.evidence: {walk}"
    else:
        yield f"    {walk}"


def _scope(kind: str) -> str:
    if kind in SCOPED:
        return "within"
    return f"scope_of('{kind}', parents, within)" if kind in LOCAL else "''"
