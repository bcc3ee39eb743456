"""The smallest document around each class of the model, and odd values to put into it."""

import datetime
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_args, get_origin

from journeykit.documents.json_schema.classes import classes, held, is_required, keys
from journeykit.model import Emotion, Evidence, Metric, Project, Stage

Steps = tuple[str | int, ...]

CLASSES = classes(Project)
ODD_TEXTS = (
    *(
        "",
        " ",
        "\u00a0",
        "x",
        "7:30",
        "7:5",
        "12:30",
        "23:59",
        "24:00",
        "24:01",
        "25:00",
        "07:30\n",
    ),
    *("2026-09-14", "2026-9-14", "2026-02-30", "2026-13-01", "0000-01-01", "2026-09-14\n"),
    *("a b", "a/b", "a.b-c_d", "café", "日本語", "𠮷", "😀", "a→b", "a\u0301", "a\n", "\ufeff"),
    *("25-34", "34-25", "65+", "65+ ", "1000-2", "٣-٤", "EUR", "eur", "EURO"),
    *("http://x", "https://x y", "ftp://x", "a.png", "../a.png", "a/../b.png", "a.png\n"),
    *("/a.png", "c:a.png", "a.gif", "a\r.png", "a\u2028.jpg"),
    *("website", "awareness", "weekday", "named", "nps", "often", "first", "satisfaction", "fr"),
)
ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 2, 3, 5, 6, -1, -2, -3, -150, 0.5, 1.5, 3.0, -0.0, 4.5, 1e6, 1e20),
    *(10**9, 10**9 + 1, 10**12, 10**16, 10**400),
    *([], {}, [None], [1], ["x"], [["x"]], [{}], {"x": 1}, {"title": "x"}, {"name": "x"}),
    *({"text": "x"}, {"valence": 1}, {"label": None}, {"kind": "nps", "value": 50}),
    *({"kind": "ces", "value": 50}, {"kind": None, "name": None}, {"extra": 1}),
    *ODD_TEXTS,
)
_NEEDED: dict[Any, dict[str, Any]] = {
    Emotion: {"valence": 1},
    Evidence: {"title": "x"},
    Metric: {"name": "x"},
    Stage: {"name": "x"},
}
"""What a class needs although no single key of these is required."""


def smallest(cls: Any) -> dict[str, Any]:
    """Return the smallest mapping that is a value of a class, references aside."""
    required = {f.name: _sample(f.name, f.type) for f in keys(cls) if is_required(f)}
    return required | _NEEDED.get(cls, {})


def _sample(name: str, hint: Any) -> Any:
    if get_origin(hint) is tuple:
        return [smallest(held(hint))]
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if hint is datetime.time:
        return "08:00" if name == "end" else "07:00"
    return {datetime.date: "2026-09-14"}.get(hint, "a.png" if name == "file" else "x")


@cache
def way_to(cls: Any) -> tuple[tuple[Any, str, bool], ...]:
    """Return the shortest way from a project to a class: owner, key, and whether it is a list."""
    ways: dict[Any, tuple[tuple[Any, str, bool], ...]] = {Project: ()}
    waiting = [Project]
    for owner in waiting:
        for field in keys(owner):
            inner = held(field.type)
            if inner is not None and inner not in ways:
                is_list = get_origin(field.type) is tuple
                ways[inner] = (*ways[owner], (owner, field.name, is_list))
                waiting.append(inner)
    return ways[cls]


def document_with(cls: Any, value: Any) -> dict[str, Any]:
    """Return a document that holds a value at the place of a class, and little else."""
    for owner, key, is_list in reversed(way_to(cls)):
        value = {**smallest(owner), key: [value] if is_list else value}
    return {"journeykit": 1, **value}


def places(value: Any, steps: Steps = ()) -> Iterator[Steps]:
    """Iterate over the steps to all values of a document; the user's own data is one value."""
    yield steps
    if steps[-1:] == ("extra",):
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*steps, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*steps, index))
