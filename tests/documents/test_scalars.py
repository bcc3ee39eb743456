"""Plain scalars mean what YAML 1.2 says, and the writer knows who would misread them."""

import math
from typing import Any

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from journeykit.documents.scalars import means_itself, resolved
from tests.strategies import AWKWARD_TEXTS

NUMBER_LIKE = st.text("0123456789abexo_+-.:TZ ", min_size=1, max_size=10)

MEANINGS: list[tuple[str, Any]] = [
    ("", None),
    ("~", None),
    ("null", None),
    ("Null", None),
    ("nUll", "nUll"),
    ("true", True),
    ("FALSE", False),
    ("tRUE", "tRUE"),
    *((word, word) for word in ("yes", "no", "on", "off", "y", "N", "=", "<<")),
    ("12:30", "12:30"),
    ("190:20:30", "190:20:30"),
    ("2026-09-14", "2026-09-14"),
    ("1_000", "1_000"),
    ("0b11", "0b11"),
    ("25-34", "25-34"),
    ("0", 0),
    ("-12", -12),
    ("+3", 3),
    ("017", 17),
    ("0o17", 15),
    ("0x1F", 31),
    ("-0o17", "-0o17"),
    ("1.", 1.0),
    (".5", 0.5),
    ("+.5", 0.5),
    ("-1.25e-3", -0.00125),
    ("1e3", 1000.0),
    ("1E+3", 1000.0),
    (".", "."),
    ("-", "-"),
    ("+", "+"),
    ("e3", "e3"),
    (".inf", math.inf),
    ("-.INF", -math.inf),
    ("inf", "inf"),
    ("NaN", "NaN"),
    ("9" * 5_000, math.inf),
    ("१२", "१२"),
]


@pytest.mark.parametrize(("text", "meaning"), MEANINGS)
def test_a_plain_scalar_means(text: str, meaning: object) -> None:
    value = resolved(text)

    assert value == meaning
    assert type(value) is type(meaning)


def test_not_a_number_is_a_number() -> None:
    assert all(math.isnan(resolved(text)) for text in (".nan", ".NaN", ".NAN"))


@given(text=NUMBER_LIKE | st.text(min_size=1, max_size=6) | st.sampled_from(AWKWARD_TEXTS))
@settings(max_examples=1_000)
def test_a_text_that_means_itself_is_a_text_in_yaml_1_1_too(text: str) -> None:
    resolver: Any = yaml.SafeLoader("")

    if means_itself(text):
        assert resolver.resolve(yaml.ScalarNode, text, (True, False)) == "tag:yaml.org,2002:str"


@pytest.mark.parametrize("text", ["Ludovic", "25-34", "l’été", "e3", "a1", "1er achat", "3-4 fois"])
def test_ordinary_texts_mean_themselves(text: str) -> None:
    assert means_itself(text)
