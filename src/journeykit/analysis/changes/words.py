"""What the entities of one map and their fields say, in one language."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Literal, get_args, get_origin

import attrs

from journeykit.analysis.changes.fields import Target
from journeykit.model import (
    DayTimeline,
    Entity,
    Metric,
    Project,
    Review,
    Stage,
    Transition,
    Verdict,
)
from journeykit.model.index import fields_of
from journeykit.model.scales import Language
from journeykit.wording import channel_name, day_name, label, long_date, stage_name
from journeykit.wording.details import Teller, field_label
from journeykit.wording.typography import quoted

SEPARATOR = " · "
"""Stands between the items of a list of words from a vocabulary."""


def name_of(entity: Entity, project: Project, language: Language) -> str:
    """Return what an entity is called in front of people."""
    match entity:
        case Stage():
            return stage_name(entity, language, project)
        case DayTimeline():
            return day_name(entity, language)
        case Metric():
            return entity.name or label("metric", entity.kind or "", language)
        case Review():
            return long_date(entity.date, language)
        case Transition() | Verdict():
            return " → ".join(_ends(entity, project, language))
    return entity.label


def _ends(entity: Entity, project: Project, language: Language) -> Iterator[str]:
    """What something is called that is named by what it refers to."""
    index = project.index
    for link in index.links_from(index.place(entity), "source", "target", "about"):
        yield name_of(link.target.entity, project, language)


def label_of(owner: object, field: str, language: Language) -> str:
    """Return what practitioners call a field, as it stands within a sentence."""
    outer, _, inner = field.rpartition(".")
    cls: Any = type(getattr(owner, outer) if outer else owner)
    said = field_label(cls, inner, language)
    return said if said[1:2].isupper() else said[:1].lower() + said[1:]


@attrs.frozen
class Words:
    """Says what a map says, in one language."""

    project: Project
    language: Language

    def value(self, owner: Any, field: str) -> str:
        """Return what a field says; empty where it says nothing that can be put in a word."""
        outer, _, name = field.rpartition(".")
        owner = getattr(owner, outer) if outer else owner
        stated = getattr(owner, name)
        if isinstance(stated, tuple):
            return ", ".join(self.items(owner, name))
        if name == "internal":
            return label("answer", "yes" if stated else "no", self.language)
        told = str(stated or "") if name == "headline" else self._told(owner, name)
        is_text = isinstance(stated, str) and _is_free(owner, name)
        return quoted(told, self.language) if told and is_text else told

    def items(self, owner: Any, field: str) -> tuple[str, ...]:
        """Return the items of a field that holds several."""
        outer, _, name = field.rpartition(".")
        owner = getattr(owner, outer) if outer else owner
        stated = getattr(owner, name)
        if name == "not_applicable":
            return tuple(label_of(owner, each, self.language) for each in stated)
        if name == "ignore":
            return tuple(each.rule for each in stated)
        if kinds := _referred(owner, name):
            return self._targets(owner, name, kinds)
        if _is_free(owner, name):
            return tuple(quoted(each, self.language) for each in stated)
        return tuple(self._told(owner, name).split(SEPARATOR)) if stated else ()

    def _told(self, owner: Any, name: str) -> str:
        others = {field.name for field in attrs.fields(type(owner))} - {name}
        details = Teller(self.project, self.language).details(owner, others)
        return next((text for _, text in details), "")

    def _targets(self, owner: Entity, name: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
        if kinds == ("channel",):
            return self.names(getattr(owner, name))
        index = self.project.index
        return self.names(link.target for link in index.links_from(index.place(owner), name))

    def names(self, targets: Iterable[Target]) -> tuple[str, ...]:
        """Return the names of what a field refers to; an id alone is that of a channel."""
        return tuple(
            channel_name(self.project, target, self.language)
            if isinstance(target, str)
            else quoted(name_of(target.entity, self.project, self.language), self.language)
            for target in targets
        )


def _is_free(owner: object, name: str) -> bool:
    """Say whether a field holds texts of the author's, and no words of a vocabulary or ids."""
    cls: Any = type(owner)
    hint = attrs.fields_dict(cls)[name].type
    leads = any(field.name == name for field in fields_of(cls))
    return not leads and not _has_vocabulary(hint)


def _has_vocabulary(hint: object) -> bool:
    return get_origin(hint) is Literal or any(map(_has_vocabulary, get_args(hint)))


def _referred(owner: object, name: str) -> tuple[str, ...]:
    cls: Any = type(owner)
    leads = (field.leads_to for field in fields_of(cls) if field.name == name and field.is_list)
    return next(leads, ())


def added_and_removed(
    before: tuple[str, ...], after: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which items are new, and which are gone."""
    more, less = Counter(after) - Counter(before), Counter(before) - Counter(after)
    return tuple(more.elements()), tuple(less.elements())
