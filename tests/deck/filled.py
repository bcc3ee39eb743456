"""Projects made field by field from the classes of the model: as full and as large as asked for.

They follow the annotations of the fields, so that a new text of the model is asked for in decks
from its first day. Nothing is drawn at random: the same plan gives the same project.
"""

import datetime
from collections.abc import Callable, Mapping
from itertools import count, pairwise
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import attrs

from journeykit.model import (
    DayTimeline,
    Emotion,
    Entity,
    Evidence,
    Journey,
    Metric,
    Project,
    Review,
    Stage,
    Transition,
    Verdict,
)
from journeykit.model.age import AgeBracket
from journeykit.model.constraints import Text
from journeykit.model.image import ImageFile
from journeykit.model.scales import BUILT_IN, METRIC_RANGES, Currency, WebLink
from journeykit.model.values import Extra
from tests.deck.crowded import Say
from tests.strategies import MINUTES_A_DAY, referred

_PLAIN: Mapping[Any, Any] = {
    bool: False,
    datetime.date: datetime.date(2026, 3, 2),
    datetime.time: datetime.time(8),
    AgeBracket: "25-34",
    ImageFile: "picture.png",
    Currency: "EUR",
    WebLink: "https://example.org/study",
}
_LEFT_EMPTY = frozenset({"id", "internal", "not_applicable", "extra", "origin", "language"})
_ACYCLIC = frozenset({"opens", "target_of", "actual_of"})
_LINKING = (Transition, Verdict)
"""Made last, where there is what they lead to."""


@attrs.frozen
class Plan:
    """What a project is to hold.

    What a field lists, and nobody sets the size of, may be absent like any optional field.

    Attributes:
        say: Makes its texts, from the names of the fields they stand in.
        many: How many there are of what a field lists, such as ``Journey.stages``.
        others: How many there are of everything else that is listed.
        says: Whether an optional field says something, by its name such as ``Stage.goal``.
    """

    say: Say
    many: Mapping[str, int] = attrs.field(factory=dict)
    others: int = 1
    says: Callable[[str], bool] = lambda _: True


def filled(plan: Plan) -> Project:
    """Return the project of a plan: every field says something, every reference leads somewhere."""
    made = _Maker(plan)
    project = Project(**made.fields(Project))
    linked: Project = made.linked(project, _known(project))
    journeys = [_with_ways(each, made) for each in linked.journeys]
    return attrs.evolve(linked, journeys=journeys, reviews=_judged(linked, made))


@attrs.define
class _Maker:
    plan: Plan
    _ids: Any = attrs.field(factory=count)
    _turns: Any = attrs.field(factory=count)

    def fields(self, cls: Any) -> dict[str, Any]:
        """Return arguments for a class."""
        values = {
            field.name: self._value(f"{cls.__name__}.{field.name}", field.type)
            for field in attrs.fields(cls)
            if field.init and self._is_said(cls, field)
        }
        if issubclass(cls, Entity):
            values["id"] = f"e{next(self._ids)}"
        return _consistent(cls, values)

    def _is_said(self, cls: Any, field: Any) -> bool:
        if field.name in _LEFT_EMPTY or referred(field.type):
            return cls not in _LINKING and field.default is attrs.NOTHING
        name = f"{cls.__name__}.{field.name}"
        return field.default is attrs.NOTHING or name in self.plan.many or self.plan.says(name)

    def _value(self, name: str, hint: Any) -> Any:
        arguments = get_args(hint)
        if hint in _PLAIN:
            return _PLAIN[hint]
        if get_origin(hint) is tuple:
            return self._several(name, arguments[0])
        if NoneType in arguments:
            return self._value(name, arguments[0])
        if attrs.has(hint):
            return _day(self) if hint is DayTimeline else hint(**self.fields(hint))
        return self._word(name, hint)

    def _several(self, name: str, hint: Any) -> tuple[Any, ...]:
        size = self.plan.many.get(name, self.plan.others)
        if name == "Journey.stages":
            size = max(size, 1)
        return () if hint in _LINKING else tuple(self._value(name, hint) for _ in range(size))

    def _word(self, name: str, hint: Any) -> Any:
        if hint == Text:
            return self.plan.say(name)
        choices = get_args(hint)
        if get_origin(hint) is Literal:
            return choices[next(self._turns) % len(choices)]
        bounds = choices[1]
        return min(bounds.low + next(self._turns) % 5, bounds.high)

    def linked(self, value: Any, known: Mapping[str, list[str]]) -> Any:
        """Return a value with references in it, to one of what is known each."""
        if isinstance(value, tuple):
            return tuple(self.linked(item, known) for item in value)
        if not attrs.has(type(value)) or isinstance(value, Extra):
            return value
        changes: dict[str, Any] = {}
        for field in attrs.fields(type(value)):
            if not field.init or field.name in _ACYCLIC:
                continue
            targets = [each for kind in referred(field.type) for each in known.get(kind, ())]
            if not targets:
                changes[field.name] = self.linked(getattr(value, field.name), known)
            elif self.plan.says(f"{type(value).__name__}.{field.name}"):
                target = targets[next(self._turns) % len(targets)]
                is_list = get_origin(field.type) is tuple
                changes[field.name] = (target,) if is_list else target
        return attrs.evolve(value, **changes)


def _day(made: _Maker) -> DayTimeline:
    fields = made.fields(DayTimeline)
    moments = fields.pop("moments", ())
    length = MINUTES_A_DAY // max(len(moments), 1)
    placed = [
        attrs.evolve(moment, start=_at(number * length), end=_at((number + 1) * length))
        for number, moment in enumerate(moments)
    ]
    return DayTimeline(**fields, moments=placed)


def _at(minute: int) -> datetime.time:
    return datetime.time(minute // 60 % 24, minute % 60)


def _consistent(cls: Any, values: dict[str, Any]) -> dict[str, Any]:
    """Return arguments that agree with each other, where a class has rules of its own."""
    if cls is Metric:
        bounds = METRIC_RANGES[values.setdefault("kind", "volume")]
        for name in {"value", "target"} & values.keys():
            values[name] = min(max(values[name], bounds.low), bounds.high)
    if cls is Evidence and "said" in values:
        values["said"] = min(values["said"], values.get("sample_size", values["said"]))
    if cls is Stage and "name" not in values:
        values["kind"] = "use"
    if cls is Emotion:
        values.setdefault("valence", 1)
    if cls is DayTimeline and "name" not in values:
        values["kind"] = "weekday"
    return values


def _known(project: Project) -> dict[str, list[str]]:
    """Return what references may name, by kind."""
    known = {kind: list(names) for kind, names in BUILT_IN.items()}
    for place in project.index.places:
        known.setdefault(place.kind, []).insert(0, place.entity.id)
    return known


def _with_ways(journey: Journey, made: _Maker) -> Journey:
    """Return a journey with a way from each touchpoint to the next, as long as ways are asked for.

    Each is taken by some of those who come there.
    """
    names = [touchpoint.id for touchpoint in journey.touchpoints]
    pairs = list(pairwise(names))[: made.plan.many.get("Journey.transitions", made.plan.others)]
    ways = [
        Transition(**made.fields(Transition) | {"source": one, "target": other, "probability": 0.5})
        for one, other in pairs
    ]
    return attrs.evolve(journey, transitions=ways)


def _judged(project: Project, made: _Maker) -> list[Review]:
    """Return the reviews with a verdict each, on the first persona or else journey."""
    about = next((each.id for each in (*project.personas, *project.journeys)), None)
    if about is None:
        return list(project.reviews)
    return [
        attrs.evolve(review, verdicts=[Verdict(**made.fields(Verdict) | {"about": about})])
        for review in project.reviews
    ]
