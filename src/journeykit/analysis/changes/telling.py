"""The sentences about changes.

Unlike other analyses these make a message for one language: what a field says, from the word for
a scale to the names of what it refers to, is told by the language's own words.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import attrs

from journeykit.analysis.changes.alignment import field_of
from journeykit.analysis.changes.words import Words, added_and_removed, label_of, name_of
from journeykit.model import Place, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

if TYPE_CHECKING:
    from journeykit.analysis.changes.change import MapChange

MOST_FIELDS = 3
"""How many fields a sentence tells of; the others are counted."""


class FieldTexts(NamedTuple):
    """A field in words: its label, what it said and what it says; empty where it said nothing."""

    label: str
    before: str
    after: str


def names(change: "MapChange", language: Language) -> tuple[str, str]:
    """Return what the entity was called, and what it is called; empty where it was not there."""
    if change.kind == "project":
        return change.maps[0].title, change.maps[1].title
    before, after = (
        name_of(place.entity, project, language) if place else ""
        for place, project in zip((change.before, change.after), change.maps, strict=True)
    )
    return before, after


def told(change: "MapChange", language: Language) -> Message:
    """Return a change as a message."""
    before, after = names(change, language)
    kind = message(f"changes.kind.{change.kind}")
    match change.what:
        case "added" | "removed":
            facts = {"where": _where(change, language), "inside": _inside(change.inside)}
        case "changed":
            facts = {"fields": _in_short(field_sentences(change, language), language)}
        case "renamed" if before == after:
            one, other = ids(change)
            return message("changes.renamed.id", kind=kind, name=after, before=one, after=other)
        case _:
            one, other = short(change, language)
            facts = {"before": one, "after": other}
    return message(f"changes.{change.what}", kind=kind, name=after or before, **facts)


def opening(change: "MapChange", language: Language) -> Message:
    """Return a change without its fields, which then follow line by line."""
    if change.what != "changed":
        return told(change, language)
    kind = message(f"changes.kind.{change.kind}")
    return message("changes.changed.opening", kind=kind, name=names(change, language)[1])


def field_sentences(change: "MapChange", language: Language) -> tuple[str, ...]:
    """Return each field that changed as a clause."""
    return tuple(sentence(_field(each), language) for each in _fields(change, language))


def _in_short(clauses: tuple[str, ...], language: Language) -> str:
    more = len(clauses) - MOST_FIELDS
    shown = clauses if more <= 1 else clauses[:MOST_FIELDS]
    rest = sentence(message("changes.more_fields", n=more), language)
    return _between(language).join(shown if shown is clauses else (*shown, rest))


def _between(language: Language) -> str:
    return sentence(message("changes.between"), language)


def ids(change: "MapChange") -> tuple[str, str]:
    """Return the ids of an entity before and after."""
    before, after = (place.id if place else "" for place in (change.before, change.after))
    return before, after


def short(change: "MapChange", language: Language) -> tuple[str, str]:
    """Return what was before and what is now, in a few words: of fields the most important."""
    match change.what:
        case "moved":
            before, after = (_parent(*each, language) for each in _standing(change))
        case "reordered":
            before, after = (_neighbour(*each, language) for each in _standing(change))
        case "changed":
            first = field_texts(change, language)[0]
            before, after = first.before, first.after
        case _:
            before, after = names(change, language)
    return before, after


def field_texts(change: "MapChange", language: Language) -> tuple[FieldTexts, ...]:
    """Return the fields that changed, in words."""
    return tuple(field.texts for field in _fields(change, language))


def _standing(change: "MapChange") -> Iterator[tuple[Place, Project]]:
    for place, project in zip((change.before, change.after), change.maps, strict=True):
        if place:
            yield place, project


def _where(change: "MapChange", language: Language) -> object:
    """Where something was added or removed; what is outermost stands nowhere else."""
    for place, project in _standing(change):
        if place.parents:
            return message("changes.where", place=name_of(place.parents[-1], project, language))
    return ""


def _inside(count: int) -> object:
    return message("changes.inside", n=count) if count else ""


def _parent(place: Place, project: Project, language: Language) -> str:
    return name_of(place.parents[-1], project, language)


def _neighbour(place: Place, project: Project, language: Language) -> str:
    """After what something stands."""
    number = int(place.path[place.path.rindex("[") + 1 : -1])
    if not number:
        return sentence(message("changes.first"), language)
    owner = place.parents[-1] if place.parents else project
    name = name_of(getattr(owner, field_of(place.path))[number - 1], project, language)
    return sentence(message("changes.after", name=name), language)


@attrs.frozen
class _Field:
    """A field in words, and of a list the items that are new and that are gone."""

    texts: FieldTexts
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    is_list: bool = False


def _fields(change: "MapChange", language: Language) -> Iterator[_Field]:
    if not change.fields:
        return  # of what was added or removed there is one side only
    owners: list[object] = [place.entity for place, _ in _standing(change)]
    before, after = (Words(project, language) for project in change.maps)
    one, other = owners or change.maps
    for field in change.fields:
        name = field.field
        said = label_of(other, name, language), before.value(one, name), after.value(other, name)
        if isinstance(field.after, tuple):
            items = after.names(field.come), before.names(field.gone)
            if not any(items):
                items = added_and_removed(before.items(one, name), after.items(other, name))
            yield _Field(FieldTexts(*said), *items, is_list=True)
        else:
            yield _Field(FieldTexts(*said))


def _field(field: _Field) -> Message:
    texts = field.texts
    if field.is_list:
        return _list_field(field)
    if texts.before == texts.after:
        return message("changes.field.content", label=texts.label)
    if not texts.before:
        return message("changes.field.stated", label=texts.label, text=texts.after)
    if not texts.after:
        return message("changes.field.unstated", label=texts.label, text=texts.before)
    return message("changes.field", **texts._asdict())


def _list_field(field: _Field) -> Message:
    changed = {"more": field.more, "less": field.less}
    stated = {name: items for name, items in changed.items() if items}
    key = "_and_".join(stated) or "order"
    return message(f"changes.field.{key}", label=field.texts.label, **stated)
