"""Hypothesis strategies for every class of the model: only values that it admits.

They follow the annotations of the fields, so that a new field is tested from its first day. What
the fields of a class have to agree on is said here once more, class by class.
"""

import datetime
from collections import ChainMap
from collections.abc import Iterator, Set as AbstractSet
from functools import cache
from itertools import count
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

import attrs
from hypothesis import settings, strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from journeykit.model import (
    Barrier,
    Brand,
    Channel,
    DayTimeline,
    Emotion,
    Entity,
    Evidence,
    Friction,
    Journey,
    Metric,
    Moment,
    Need,
    Opportunity,
    Persona,
    Project,
    Promise,
    Review,
    Stage,
    Touchpoint,
    Transition,
    Verdict,
)
from journeykit.model.age import AgeBracket
from journeykit.model.constraints import Between, Matching, RefersTo, Text
from journeykit.model.fits import check_for
from journeykit.model.image import ImageFile
from journeykit.model.scales import BUILT_IN, METRIC_RANGES, STAGE_KINDS, MetricKind, Valence
from journeykit.model.values import MAX_INTEGER_BITS, Extra

MINUTES_A_DAY = 24 * 60

few_examples = settings(max_examples=settings().max_examples // 4)
"""For properties of whole projects, which take long to draw."""

_DRAWN_ALWAYS = (
    *(Barrier, Brand, Channel, DayTimeline, Evidence, Friction, Journey, Moment, Need),
    *(Opportunity, Persona, Promise, Stage, Touchpoint),
)
"""What most references lead to: there would be few of them if they were drawn now and then."""

AWKWARD_TEXTS = (
    *("12:30", "7:30", "2026-09-14", "2026-09-14 10:00:00", "1e3", "1e+3", "0o17", "017", "0x1F"),
    *("0b11", "+.5", "-1", "1.", "1.5", ".", "1_000", "190:20:30", ".inf", "-.INF", ".nan", "NaN"),
    *("no", "Off", "on", "YES", "y", "N", "true", "False", "null", "NULL", "~", "=", "<<", "-"),
    *("---", "--- a", "...", "- a", "? a", "a: b", "a:", ":a", "a #b", "#a", "[a]", "{a}", "a, b"),
    *("%a", "@a", "`a", "!a", "&a", "*a", "| a", "> a", "'a", '"a"', "a'b", "\\a", "\\n", "${a}"),
    *(
        " a",
        "a ",
        "a\tb",
        "\ta",
        "a\nb",
        "a\n",
        "\na",
        "a\r\nb",
        "a\rb",
        "a\n\n b",
        "a\x00",
        "\x1b[",
    ),
    *(
        "a\x85b",
        "a\u2028b",
        "a\u2029b",
        "a\u00a0b",
        "a\u00a0",
        "\u202fa",
        "\ufeffa",
        "\ufffea",
        "\x7f",
    ),
    *(
        "Échange",
        "l’été",
        "« oui »",
        "日本語",
        "🏃🏽",
        "e\u0301",
        "\u202eabc",
        "\ue000\ue001",
        "a" * 130,
    ),
)
"""Texts that a careless reader or writer of YAML or JSON would change."""


def any_texts() -> SearchStrategy[str]:
    """Texts of any kind, the empty one and the awkward ones included."""
    return st.text(max_size=8) | st.sampled_from(AWKWARD_TEXTS)


def texts() -> SearchStrategy[str]:
    """Texts with at least one visible character."""
    return any_texts().filter(lambda text: _fits(Text, text))


def ids() -> SearchStrategy[str]:
    """Ids as an author states them."""
    return st.text("abcxyzé日019-_.", min_size=1, max_size=6)


def clock_times() -> SearchStrategy[datetime.time]:
    """Times of day, to the minute."""
    return st.builds(datetime.time, st.integers(0, 23), st.integers(0, 59))


def extras() -> SearchStrategy[Extra]:
    """A user's own data: whatever JSON can say."""
    whole = st.integers(-(2**70), 2**70) | st.sampled_from([2**MAX_INTEGER_BITS - 1, -(2**1000)])
    real = st.floats(allow_nan=False, allow_infinity=False)
    leaves = st.none() | st.booleans() | whole | real | any_texts()
    keys = any_texts() | st.just("k" * 1_030)
    values = st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
        max_leaves=5,
    )
    return st.dictionaries(keys, values, max_size=2).map(Extra)


@cache
def of(cls: Any) -> SearchStrategy[Any]:
    """Values of a class of the model, without references; for whole projects see `projects`."""
    if cls is DayTimeline:
        return _days()
    alternatives = _ONE_OF_THESE_IS_STATED.get(cls, ({},))
    return st.one_of([_built(cls, stated) for stated in alternatives])


def _built(cls: Any, stated: dict[str, SearchStrategy[Any]]) -> SearchStrategy[Any]:
    return fields_of(cls, stated).map(lambda fields: cls(**fields))


def _consistent(cls: Any, fields: dict[str, Any]) -> dict[str, Any]:
    """Arguments that agree with each other, where a class has rules of its own."""
    if "not_applicable" in fields:
        fields["not_applicable"] = _left_out(cls, fields)
    if cls is Metric and fields.get("kind"):
        bounds = METRIC_RANGES[fields["kind"]]
        for name in {"value", "target"} & fields.keys():
            fields[name] = fields[name] and min(max(fields[name], bounds.low), bounds.high)
    if cls is Evidence and fields.get("said") and fields.get("sample_size"):
        fields["said"] = min(fields["said"], fields["sample_size"])
    return fields


def _left_out(cls: Any, fields: dict[str, Any]) -> list[str]:
    """Fields that could have something to say and have not; references and names come later."""
    later = {"name", *(field.name for field in attrs.fields(cls) if referred(field.type))}
    own = [field for field in attrs.fields(cls) if not field.inherited and field.default is None]
    silent = [field.name for field in own if field.name not in later]
    return [name for name in silent if fields.get(name) is None][: len(fields["not_applicable"])]


def fields_of(
    cls: Any, stated: dict[str, SearchStrategy[Any]] | None = None
) -> SearchStrategy[dict[str, Any]]:
    """Arguments for a class of the model.

    What the class requires, what is in ``stated`` and what holds other entities is always drawn,
    or there would be few of them.
    """
    fields = _said_fields(cls)
    chosen = {field.name: values_of(field.type) for field in fields} | (stated or {})
    always = {field.name for field in fields if _is_always_drawn(field)} | set(stated or {})
    shared = {field.name for field in fields if field.inherited} - always
    own = chosen.keys() - always - shared
    return st.builds(
        lambda *parts: _consistent(cls, dict(ChainMap(*parts))),
        st.fixed_dictionaries({name: chosen[name] for name in chosen if name in always}),
        _some(chosen, own),
        _some(chosen, shared),
    )


def _said_fields(cls: Any) -> list[Any]:
    """The fields of a class that are part of what a document says."""
    fields = [field for field in attrs.fields(cls) if field.init]
    return [field for field in fields if field.metadata.get("document", True)]


def _some(chosen: dict[str, SearchStrategy[Any]], names: AbstractSet[str]) -> SearchStrategy[Any]:
    """A few of these fields: with each drawn by half, a project would be a book."""
    fields = sorted(name for name in chosen if name in names)
    few = st.lists(st.sampled_from(fields), unique=True, max_size=4) if fields else st.just([])
    return few.flatmap(lambda drawn: st.fixed_dictionaries({name: chosen[name] for name in drawn}))


def _is_always_drawn(field: Any) -> bool:
    return field.default is attrs.NOTHING or any(
        hint in _DRAWN_ALWAYS for hint in get_args(field.type)
    )


def values_of(hint: Any) -> SearchStrategy[Any]:
    """What a field with this annotation may hold; a field of references stays empty."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return _lists(arguments[0])
    if NoneType in arguments:
        return st.none() | (st.nothing() if referred(hint) else values_of(arguments[0]))
    if origin is Annotated:
        return _constrained(arguments[0], arguments[1]).filter(lambda value: _fits(hint, value))
    return of(hint)


def _lists(hint: Any) -> SearchStrategy[Any]:
    if referred(hint) or hint in _LINKING:
        return st.just(())
    if hint is Stage:
        return st.lists(of(Stage), min_size=1, max_size=2).map(tuple)
    return st.lists(values_of(hint), max_size=2).map(tuple)


def _constrained(kind: type, constraint: object) -> SearchStrategy[Any]:
    match constraint:
        case Between(low, high) if kind is int:
            return st.integers(low, high)
        case Between(low, high):
            return st.integers(low, high) | st.floats(low, high)
        case Matching(pattern) if r"\w" in pattern:
            return st.just("") | ids()
        case Matching(pattern):
            return st.from_regex(pattern, fullmatch=True)
    return texts()


def _fits(hint: Any, value: object) -> bool:
    return check_for(hint)(value, "") is None


def referred(hint: Any) -> tuple[str, ...]:
    """The kinds of entity that a field with this annotation refers to, if any."""
    for inner in (hint, *get_args(hint)):
        for constraint in getattr(inner, "__metadata__", ()):
            if isinstance(constraint, RefersTo):
                return constraint.kinds
    return ()


@st.composite
def _days(draw: DrawFn) -> DayTimeline:
    fields = draw(fields_of(DayTimeline))
    if fields.get("kind") == "named":
        fields["name"] = draw(texts())
    fields["moments"] = [_placed(draw(_MOMENT_FIELDS), *span) for span in draw(_spans())]
    return DayTimeline(**fields)


def _spans() -> SearchStrategy[list[tuple[int, int]]]:
    """Starts and ends, in minutes, that follow each other within 24 hours from any minute on."""
    minutes = st.lists(st.integers(0, MINUTES_A_DAY), unique=True, max_size=6).map(sorted)
    origins = st.integers(0, MINUTES_A_DAY - 1)
    return st.builds(
        lambda origin, cuts: [
            (origin + start, origin + end)
            for start, end in zip(cuts[::2], cuts[1::2], strict=False)
        ],
        origins,
        minutes,
    )


def _placed(fields: dict[str, Any], start: int, end: int) -> Moment:
    return Moment(**fields | {"start": _at(start), "end": _at(end)})


def _at(minute: int) -> datetime.time:
    return datetime.time(minute // 60 % 24, minute % 60)


_PLAIN: dict[Any, SearchStrategy[Any]] = {
    Text: texts(),
    str: texts(),
    bool: st.booleans(),
    datetime.date: st.dates(),
    datetime.time: clock_times(),
    Extra: extras(),
    AgeBracket: st.sampled_from(["0-0", "18-24", "25-34", "65+", "7+", "099-100"]),
    ImageFile: st.sampled_from(["a.png", "portraits/a b.jpg", "é/…/x.JPEG", "..a/b..png"]),
}
_LINKING = (Transition, Verdict)
"""Entities that are references above all: `projects` adds them where there is what they need."""


_ONE_OF_THESE_IS_STATED: dict[Any, tuple[dict[str, SearchStrategy[Any]], ...]] = {
    Emotion: ({"valence": values_of(Valence)}, {"label": texts()}, {"quote": texts()}),
    Evidence: ({"id": ids()}, {"title": texts()}),
    Metric: ({"kind": values_of(MetricKind)}, {"name": texts()}),
    Stage: ({"kind": st.sampled_from(STAGE_KINDS)}, {"name": texts()}),
}
_LEADS_TO_A_JOURNEY = frozenset({"opens", "target_of", "actual_of"})
_MOMENT_FIELDS = fields_of(Moment)
_PROJECT_FIELDS = fields_of(Project)


@st.composite
def projects(draw: DrawFn) -> Project:
    """Whole projects: ids are unique, and references of every kind lead somewhere."""
    fields = draw(_PROJECT_FIELDS)
    seen: set[str] = set()
    distinct = {name: _distinct(value, seen) for name, value in fields.items()}
    known = {kind: list(names) for kind, names in BUILT_IN.items()}
    for place in Project(**distinct).index.places:
        known.setdefault(place.kind, []).extend((place.entity.id, place.address))
    linked = {name: _linked(value, known, draw) for name, value in distinct.items()}
    linked["journeys"] = _connected(linked.get("journeys", ()), draw)
    linked["reviews"] = [_judged(review, known, draw) for review in linked.get("reviews", ())]
    return Project(**linked)


def _connected(journeys: tuple[Journey, ...], draw: DrawFn) -> list[Journey]:
    """Journeys that lead to earlier ones only, with transitions between their touchpoints."""
    connected: list[Journey] = []
    for journey in journeys:
        earlier = st.sampled_from([None, *(each.id for each in connected)])
        stages = [
            attrs.evolve(
                stage, touchpoints=[_opening(each, earlier, draw) for each in stage.touchpoints]
            )
            for stage in journey.stages
        ]
        connected.append(
            attrs.evolve(
                journey,
                stages=stages,
                transitions=_ways(journey, draw),
                target_of=draw(earlier),
                actual_of=draw(earlier),
            )
        )
    return connected


def _opening(touchpoint: Touchpoint, earlier: SearchStrategy[Any], draw: DrawFn) -> Touchpoint:
    return attrs.evolve(touchpoint, opens=draw(earlier))


def _ways(journey: Journey, draw: DrawFn) -> list[Transition]:
    names = [touchpoint.id for touchpoint in journey.touchpoints]
    if not names:
        return []
    ends = st.tuples(st.sampled_from(names), st.sampled_from(names))
    pairs = draw(st.lists(ends, unique=True, max_size=3))
    probability = st.none() | st.floats(0, 1 / 3)
    return [
        Transition(id=f"way-{number}", source=one, target=other, probability=draw(probability))
        for number, (one, other) in enumerate(pairs)
    ]


def _judged(review: Review, known: dict[str, list[str]], draw: DrawFn) -> Review:
    claims = [
        f"{kind}:{name}" for kind in ("persona", "journey", "need") for name in known.get(kind, ())
    ]
    about = draw(st.lists(st.sampled_from(claims), unique=True, max_size=2)) if claims else []
    verdicts = [Verdict(id=f"v{number}", about=claim) for number, claim in enumerate(about)]
    return attrs.evolve(review, verdicts=verdicts)


def _distinct(value: Any, seen: set[str]) -> Any:
    """Rebuild a value so that no two entities have the same id."""
    if isinstance(value, tuple):
        return tuple(_distinct(item, seen) for item in value)
    if not attrs.has(type(value)):
        return value
    changes = {field.name: _distinct(getattr(value, field.name), seen) for field in _fields(value)}
    if isinstance(value, Entity):
        changes["id"] = next(id for id in _candidates(value.id) if id not in seen)
        seen.add(changes["id"])
    return attrs.evolve(value, **changes)


def _candidates(id: str) -> Iterator[str]:
    """Iterate over an id and others made from it."""
    yield id
    yield from (f"{id}-{number}" for number in count(2))


def _linked(value: Any, known: dict[str, list[str]], draw: DrawFn) -> Any:
    """Rebuild a value with references in it to what is known."""
    if isinstance(value, tuple):
        return tuple(_linked(item, known, draw) for item in value)
    if not attrs.has(type(value)):
        return value
    changes = {
        field.name: _linked(getattr(value, field.name), known, draw) for field in _fields(value)
    }
    for field in _fields(value):
        if field.name in _LEADS_TO_A_JOURNEY:
            continue
        targets = [target for kind in referred(field.type) for target in known.get(kind, ())]
        if targets and get_origin(field.type) is tuple:
            changes[field.name] = draw(st.lists(st.sampled_from(targets), max_size=2))
        elif targets:
            absent = [] if getattr(value, field.name) else [None]
            changes[field.name] = draw(st.sampled_from([*absent, *targets]))
    return attrs.evolve(value, **changes)


def _fields(value: Any) -> list[Any]:
    return _said_fields(type(value))
