"""Everything that a value of the model says, field by field, in the words of practitioners.

For the notes of slides, for reports and for sheets: where a picture has to leave things out, what
was left out is told here, and a new field of the model is told from its first day.
"""

import datetime
from collections.abc import Collection, Iterator, Set as AbstractSet
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

import attrs

from journeykit.model import (
    BeliefShift,
    DayTimeline,
    Emotion,
    IgnoredRule,
    Image,
    Metric,
    Place,
    Project,
    Review,
    Stage,
    Transition,
    Verdict,
    scales,
)
from journeykit.model.constraints import Between
from journeykit.model.index import referred
from journeykit.model.sameness import default_of
from journeykit.model.scales import METRIC_RANGES, Language
from journeykit.wording.catalogue.fields import FIELDS
from journeykit.wording.labels import channel_name, day_name, label, own_name, stage_name
from journeykit.wording.numbers import clock, listed, long_date, number, percent, signed
from journeykit.wording.typography import quoted, spaced

_ASIDE = frozenset({"id", "internal", "evidence", "not_applicable", "extra"})
"""Fields that say nothing about the customer."""
_VOCABULARIES: dict[Any, str] = {
    scales.Actor: "actor",
    scales.Answer: "answer",
    scales.Basis: "basis",
    scales.BrandUse: "brand_use",
    scales.Chosen: "chosen",
    scales.ContentStatus: "content_status",
    scales.DayDetail: "day_detail",
    scales.DayKind: "day",
    scales.Direction: "direction",
    scales.EvidenceKind: "evidence",
    scales.Format: "format",
    scales.Frequency: "frequency",
    scales.FrictionKind: "friction",
    scales.HookStyle: "hook_style",
    scales.InterestRelation: "interest_relation",
    scales.JourneyMode: "mode",
    scales.JourneyState: "state",
    scales.MediaType: "media_type",
    scales.MediumKind: "medium",
    scales.MetricKind: "metric",
    scales.OpportunityStatus: "status",
    scales.Outcome: "outcome",
    scales.Ownership: "ownership",
    scales.Placement: "placement",
    scales.Positioning: "positioning",
    scales.Presence: "presence",
    scales.RelationKind: "medium",
    scales.Relationship: "relationship",
    scales.RelationStatus: "relation_status",
    scales.ReviewRhythm: "review_rhythm",
    scales.SearchIntent: "search_intent",
    scales.Sector: "sector",
    scales.Sender: "sender",
    scales.SolutionStatus: "solution_status",
    scales.TestStatus: "test_status",
    scales.TruthKind: "truth",
    scales.Visibility: "actor",
}

_NAMED_BY: dict[type, frozenset[str]] = {
    DayTimeline: frozenset({"kind", "name"}),
    IgnoredRule: frozenset({"rule"}),
    Metric: frozenset({"kind", "name", "value"}),
    Review: frozenset({"date"}),
    Stage: frozenset({"kind", "name"}),
    Transition: frozenset({"source", "target"}),
    Verdict: frozenset({"about"}),
}
"""The fields that make up what a value is called, where they are more than its short form."""
_FIGURES = frozenset({"value", "target"})
"""The fields of a metric that are said with its unit."""
_SHARE = Between(0, 1)


def vocabulary_of(hint: Any) -> str:
    """Return the name of the vocabulary that a type's words belong to; empty if none has labels."""
    return _VOCABULARIES.get(hint, "")


@cache
def field_label(cls: type, field: str, language: Language) -> str:
    """Return what practitioners call a field of a class.

    Raises:
        KeyError: The field has no label.
    """
    phrase = FIELDS.get(f"{cls.__name__}.{field}") or FIELDS[field]
    return spaced(phrase.in_language(language), language)


@attrs.frozen
class Teller:
    """Says what the values of a project say, in one language.

    Attributes:
        project: The project that the values are part of.
        language: In which language.
        hidden: Identities of entities that are not to be named, nor anything inside them.
    """

    project: Project
    language: Language
    hidden: AbstractSet[int] = frozenset()

    def details(self, owner: Any, skip: Collection[str] = ()) -> Iterator[tuple[str, str]]:
        """Iterate over the fields of a value that say something, as (label, text).

        Args:
            owner: An entity of the project, or another value of the model.
            skip: Names of fields to leave out, beside those that say nothing about customers.
        """
        cls: Any = type(owner)
        for field, silent in _fields(cls):
            value = getattr(owner, field.name)
            if field.name in skip or value == silent or _is_unit_of_figures(owner, field.name):
                continue
            text = self._field(owner, field.name, field.type)
            if text:
                yield field_label(cls, field.name, self.language), text

    def summed_up(self, value: Any) -> str:
        """Return a value in one line: what it is called, then everything else in brackets."""
        named = _NAMED_BY.get(type(value), {getattr(type(value), "SHORT_FIELD", "")})
        rest = (self._pair(*detail) for detail in self.details(value, named))
        aside = ", ".join(rest)
        name = self._name(value)
        return f"{name} ({aside})" if aside else name

    def lines(self, owner: Any, skip: Collection[str] = ()) -> Iterator[str]:
        """Iterate over the same details, a line each: ``Label: text``."""
        return (self._pair(*detail) for detail in self.details(owner, skip))

    def figure(self, metric: Metric, value: float) -> str:
        """Return a value of a metric, measured or aimed at, with its unit."""
        is_share = METRIC_RANGES.get(metric.kind or "") == _SHARE
        text = percent(value, self.language) if is_share else number(value, self.language, 2)
        return f"{text} {metric.unit}" if metric.unit else text

    def _pair(self, name: str, text: str) -> str:
        if name.endswith("?"):
            return f"{name} {text}"
        return spaced(f"{name}{' ' if self.language == 'fr' else ''}: ", self.language) + text

    def _name(self, value: Any) -> str:
        match value:
            case Stage():
                name = stage_name(value, self.language, self.project)
            case DayTimeline():
                name = day_name(value, self.language)
            case Review():
                name = long_date(value.date, self.language)
            case Transition():
                name = " → ".join(self._linked(value, "source") + self._linked(value, "target"))
            case Verdict():
                name = self._targets(value, "about", ())
            case Metric():
                name = self._measured(value)
            case IgnoredRule():
                name = value.rule
            case _:
                name = str(value.label)
        return name

    def _measured(self, metric: Metric) -> str:
        name = metric.name or label("metric", metric.kind or "", self.language)
        figure = "" if metric.value is None else self.figure(metric, metric.value)
        return f"{name} {figure}".strip()

    def _field(self, owner: Any, name: str, hint: Any) -> str:
        """Return what a field says; empty where all that it refers to is hidden."""
        value, kinds = getattr(owner, name), referred(_inner(hint))
        if kinds:
            return self._targets(owner, name, kinds)
        if isinstance(owner, Metric) and name in _FIGURES:
            return self.figure(owner, value)
        return self._text(value, hint)

    def _linked(self, owner: Any, name: str) -> tuple[str, ...]:
        """Return the names of the entities that a field refers to, but for hidden ones."""
        index = self.project.index
        targets = (link.target for link in index.links_from(index.place(owner), name))
        return tuple(self._name(each.entity) for each in targets if not self._is_hidden(each))

    def _is_hidden(self, place: Place) -> bool:
        return any(id(each) in self.hidden for each in (place.entity, *place.parents))

    def _targets(self, owner: Any, name: str, kinds: tuple[str, ...]) -> str:
        """Return what references lead to, by name: ids are for machines."""
        stated = getattr(owner, name)
        ids = stated if isinstance(stated, tuple) else (stated,)
        if kinds == ("channel",):
            targets = tuple(channel_name(self.project, each, self.language) for each in ids)
        elif kinds == ("stage_kind",):
            targets = tuple(self._kind_of_stage(each) for each in ids)
        else:
            targets = self._linked(owner, name)
        return listed(targets, self.language)

    def _kind_of_stage(self, kind: str) -> str:
        return own_name(self.project, "stage_kind", kind) or label("stage", kind, self.language)

    def _text(self, value: Any, hint: Any) -> str:
        inner = _inner(hint)
        if isinstance(value, tuple):
            return " · ".join(self._text(each, inner) for each in value)
        if inner in _VOCABULARIES:
            return label(_VOCABULARIES[inner], value, self.language)
        if attrs.has(type(value)):
            return self._part(value)
        return self._plain(value, inner)

    def _part(self, value: Any) -> str:
        match value:
            case Emotion():
                return self._emotion(value)
            case BeliefShift():
                beliefs = filter(None, (value.before, value.after))
                return " → ".join(quoted(each, self.language) for each in beliefs)
            case Image():
                return ", ".join(filter(None, (value.alt, value.credit))) or value.file
        return self.summed_up(value)

    def _emotion(self, emotion: Emotion) -> str:
        parts = (
            "" if emotion.valence is None else signed(emotion.valence, self.language),
            emotion.label,
            "" if emotion.intensity is None else f"{emotion.intensity}/5",
            quoted(emotion.quote, self.language) if emotion.quote else "",
        )
        return ", ".join(filter(None, parts))

    def _plain(self, value: Any, inner: Any) -> str:
        match value:
            case bool():
                return label("answer", "yes" if value else "no", self.language)
            case datetime.time():
                return clock(value)
            case datetime.date():
                return long_date(value, self.language)
            case int() | float():
                return self._number(value, inner)
        return str(value)

    def _number(self, value: float, inner: Any) -> str:
        if inner == scales.Share:
            return percent(value, self.language)
        figure = number(value, self.language, 2)
        is_money = inner == scales.Amount and self.project.currency
        return f"{figure} {self.project.currency}" if is_money else figure


@cache
def _fields(cls: Any) -> tuple[tuple[Any, Any], ...]:
    """The fields of a class that may say something, with what they hold when they do not."""
    fields = [each for each in attrs.fields(cls) if each.init and each.name not in _ASIDE]
    return tuple((each, default_of(each)) for each in fields if each.metadata.get("document", True))


def _is_unit_of_figures(owner: Any, name: str) -> bool:
    """Say whether a field is the unit of a metric that is said with its figures anyway."""
    is_unit = isinstance(owner, Metric) and name == "unit"
    return is_unit and any(getattr(owner, each) is not None for each in _FIGURES)


@cache
def _inner(hint: Any) -> Any:
    """The type of one value: without the list around it, and without None."""
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        return _inner(arguments[0])
    if NoneType in arguments:
        return _inner(next(each for each in arguments if each is not NoneType))
    return hint
