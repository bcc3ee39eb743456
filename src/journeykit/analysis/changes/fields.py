"""Which fields of an entity say something else than before."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from journeykit.analysis.changes.alignment import Alignment, Pair
from journeykit.analysis.changes.statements import plain_fields, plain_values
from journeykit.model import Place, Project
from journeykit.model.index import fields_of
from journeykit.model.known import grouped
from journeykit.model.mentions import REPEATABLE

SPREAD = ("deck", "checks")
"""Fields of a project that hold fields of their own."""
OF_THE_STATE = frozenset({"state", "target_of", "mode", "actual_of"})
"""Fields that have to differ between today's journey and the target."""

Target: TypeAlias = Place | str


@attrs.frozen
class FieldChange:
    """A field that says something else than before.

    Attributes:
        field: Its name, such as ``severity``; ``deck.footer`` for a field of a field.
        before: What it held; None, or an empty tuple, where it said nothing.
        after: What it holds.
        gone: Of references to several entities, what it no longer refers to: the place of an
            entity, or the id of what is built in.
        come: What it refers to that it did not.
    """

    field: str
    before: object
    after: object
    gone: tuple[Target, ...] = attrs.field(default=(), eq=False, repr=False)
    come: tuple[Target, ...] = attrs.field(default=(), eq=False, repr=False)


@attrs.frozen
class References:
    """Tells whether references on two maps lead to the same entities, however they are spelled."""

    before: Project
    after: Project
    alignment: Alignment

    def differing(self, pair: Pair, field: str) -> tuple[tuple[Target, ...], tuple[Target, ...]]:
        """Return what a field referred to before only, and what it refers to now only."""
        one = _targets(self.before, pair.before, field, self.alignment.tokens_before)
        other = _targets(self.after, pair.after, field, self.alignment.tokens_after)
        return tuple(_without(one, other)), tuple(_without(other, one))


def field_changes(
    pair: Pair, references: References, ignored: frozenset[str] = frozenset()
) -> Iterator[FieldChange]:
    """Iterate over the fields of an entity, parts of it apart, that say something else."""
    cls: Any = type(pair.before.entity)
    referring = {field.name for field in fields_of(cls) if not field.holds}
    for change in _differing(cls, pair.before.entity, pair.after.entity):
        if change.field in ignored:
            continue
        if change.field not in referring:
            yield change
            continue
        gone, come = references.differing(pair, change.field)
        if gone or come:
            yield attrs.evolve(change, gone=gone, come=come)


def project_changes(before: Project, after: Project) -> Iterator[FieldChange]:
    """Iterate over what a project says of itself."""
    for change in _differing(Project, before, after):
        if change.field not in SPREAD:
            yield change
            continue
        for inner in _differing(type(change.before), change.before, change.after):
            yield attrs.evolve(inner, field=f"{change.field}.{inner.field}")


def _differing(cls: Any, before: object, after: object) -> Iterator[FieldChange]:
    values = plain_values(cls)
    if values(before) == values(after):
        return  # as most are: this is the fast way out
    for name in plain_fields(cls):
        one, other = getattr(before, name), getattr(after, name)
        if one != other:
            yield FieldChange(name, one, other)


def _targets(
    project: Project, place: Place, field: str, tokens: Mapping[str, str]
) -> Mapping[object, Sequence[Target]]:
    """What a field refers to, by what identifies it on both maps."""
    targets = [link.target for link in project.index.links_from(place, field)]
    found: list[tuple[object, Target]] = [(_token(each, project, tokens), each) for each in targets]
    stated = getattr(place.entity, field)
    ids = stated if isinstance(stated, tuple) else (stated,) if stated else ()
    if len(ids) > len(found):  # what is built in leads to no entity
        own = {target.id for target in targets}
        found += [(each, each) for each in ids if each not in own]
    return grouped(found)


def _without(
    one: Mapping[object, Sequence[Target]], other: Mapping[object, Any]
) -> Iterator[Target]:
    """Iterate over the targets that are not among the others, as often as they are more."""
    for token, targets in one.items():
        yield from targets[len(other.get(token, ())) :]


def _token(target: Place, project: Project, tokens: Mapping[str, str]) -> object:
    if target.kind in REPEATABLE:
        return target.key  # said at several places, which are not what is meant
    return tokens.get(target.path) or (id(project), target.path)
