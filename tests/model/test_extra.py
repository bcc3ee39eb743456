"""A user's own data: frozen, and only what JSON can say."""

import math
from typing import Any

import pytest
from hypothesis import given

from journeykit.errors import ModelError
from journeykit.model import Need
from journeykit.model.values import MAX_EXTRA_DEPTH, MAX_INTEGER_BITS, Extra, is_json
from tests.strategies import extras


def need(extra: Any) -> Need:
    return Need(text="Rest", extra=extra)


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@given(extra=extras())
def test_what_json_can_say_is_admitted(extra: Extra) -> None:
    assert need(extra).extra == extra
    assert is_json(extra)


def test_it_cannot_change() -> None:
    given_extra = {"list": [1, {"deep": []}], "mapping": {"a": 1}}
    extra = need(given_extra).extra
    given_extra["list"] = []

    assert extra == {"list": (1, {"deep": ()}), "mapping": {"a": 1}}
    assert isinstance(extra["mapping"], Extra)
    with pytest.raises(TypeError):
        extra["new"] = 1  # type: ignore[index]  # that is the point


def test_the_order_of_its_keys_is_kept_and_does_not_count() -> None:
    assert list(Extra({"b": 1, "a": 2})) == ["b", "a"]
    assert Extra({"b": 1, "a": 2}) == Extra({"a": 2, "b": 1})
    assert repr(Extra({"b": 1})) == "Extra({'b': 1})"


@pytest.mark.parametrize(
    "value",
    [
        math.inf,
        math.nan,
        b"bytes",
        {1, 2},
        object(),
        "\ud800",
        1j,
        {1: 2},
        {"\udc00": 1},
        2**MAX_INTEGER_BITS,
        nested(MAX_EXTRA_DEPTH),
        nested(5_000),
    ],
)
def test_what_json_cannot_say_is_refused(value: object) -> None:
    with pytest.raises(ModelError, match=r"^extra: expected a mapping of names to texts"):
        need({"key": value})


@pytest.mark.parametrize("value", [[("a", 1)], "text", None, 5])
def test_it_is_a_mapping(value: object) -> None:
    with pytest.raises(ModelError, match=r"^extra: expected a mapping of names to texts"):
        need(value)


def test_it_holds_lists_and_mappings_down_to_a_depth() -> None:
    assert need({"key": nested(MAX_EXTRA_DEPTH - 1)}).extra


def test_a_mapping_that_holds_itself_is_refused() -> None:
    endless: dict[str, Any] = {}
    endless |= {"one": endless, "two": [endless]}

    with pytest.raises(ModelError, match=r"^extra: expected a mapping"):
        need(endless)
