"""What several keys of one mapping have to agree on, as a schema states it.

The model checks these when a value is built; a test compares both for every class.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from journeykit.model import DayTimeline, Emotion, Entity, Evidence, Journey, Stage
from journeykit.model.constraints import Between
from journeykit.model.entity import omissible
from journeykit.model.measure import Metric
from journeykit.model.scales import METRIC_RANGES

Schema = dict[str, Any]

AT_LEAST_ONE: Mapping[Any, tuple[str, ...]] = {
    Emotion: ("valence", "label", "quote"),
    Evidence: ("id", "title"),
    Metric: ("kind", "name"),
    Stage: ("kind", "name"),
}
"""Keys of which one has to say something."""
NOT_EMPTY = frozenset({(Journey, "stages")})
"""Lists with at least one item."""


def conditions_of(cls: Any) -> Schema:
    """Return the keywords that the schema of a class needs beside those of its keys."""
    conditions: Schema = {}
    if cls in AT_LEAST_ONE:
        conditions["anyOf"] = [_says_something(name) for name in AT_LEAST_ONE[cls]]
    if cls is DayTimeline:
        conditions |= {"if": _is({"const": "named"}), "then": _says_something("name")}
    if cls is Metric:
        conditions["allOf"] = list(_ranges_by_kind())
    return conditions


def key_conditions_of(cls: Any, name: str) -> Schema:
    """Return the keywords that the schema of one key needs beside those of its type."""
    if (cls, name) in NOT_EMPTY:
        return {"minItems": 1}
    if name == "not_applicable" and cls is not Entity:
        return {"items": {"type": "string", "enum": list(omissible(cls))}}
    return {}


def _says_something(name: str) -> Schema:
    """A key is there, and neither null nor empty."""
    return {"required": [name], "properties": {name: {"not": {"enum": [None, ""]}}}}


def _is(kind: Schema) -> Schema:
    return {"required": ["kind"], "properties": {"kind": kind}}


def _ranges_by_kind() -> Iterator[Schema]:
    kinds: dict[Between, list[str]] = defaultdict(list)
    for kind, allowed in METRIC_RANGES.items():
        kinds[allowed].append(kind)
    for allowed, names in kinds.items():
        number = {"minimum": allowed.low, "maximum": allowed.high}
        values = {"value": number, "target": number}
        yield {"if": _is({"enum": names}), "then": {"properties": values}}
