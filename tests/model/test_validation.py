"""The model refuses what makes no sense, and says where, what was found and what would be right."""

import datetime
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from journeykit import model
from journeykit.errors import ModelError, Problem
from journeykit.model import (
    Brand,
    DayTimeline,
    Deck,
    Emotion,
    Evidence,
    Friction,
    IgnoredRule,
    Journey,
    Moment,
    Opportunity,
    Persona,
    Project,
    Stage,
    Touchpoint,
)
from journeykit.model.constraints import NonBlank, Text, shown
from journeykit.model.fits import check_for

ENTITIES = [getattr(model, name) for name in model.__all__ if attrs.has(getattr(model, name))]


def refusal(cls: Callable[..., object], **fields: Any) -> str:
    with pytest.raises(ModelError) as caught:
        cls(**fields)
    return str(caught.value)


@pytest.mark.parametrize(
    ("cls", "fields", "message"),
    [
        (Emotion, {"valence": 3}, "valence: expected a number from -2 to 2, got 3"),
        (Emotion, {"valence": True}, "valence: expected a number from -2 to 2, got true"),
        (Emotion, {"valence": "1"}, "valence: expected a number from -2 to 2, got '1'"),
        (Emotion, {"valence": float("nan")}, "valence: expected a number from -2 to 2, got nan"),
        (Emotion, {"label": "x", "intensity": 0}, "expected a whole number from 1 to 5, got 0"),
        (Emotion, {}, "expected at least a valence, a label or a quote"),
        (Emotion, {"intensity": 3}, "expected at least a valence, a label or a quote"),
        (Friction, {"title": "x", "severity": 5}, "severity: expected a whole number from 0 to 4"),
        (Friction, {"title": "x", "severity": 2.0}, "expected a whole number from 0 to 4, got 2.0"),
        (
            Friction,
            {"title": "x", "frequency": "ofen"},
            (
                "frequency: expected one of rare, sometimes, often, always, got 'ofen'; "
                "did you mean 'often'?"
            ),
        ),
        (Friction, {"title": ""}, "title: expected a text that is not empty, got ''"),
        (Friction, {"title": " \t\n"}, "title: expected a text that is not empty, got ' \\t\\n'"),
        (Friction, {"title": None}, "title: expected a text that is not empty, got nothing"),
        (Friction, {"title": "\ud800"}, "title: expected a text that is not empty, got '\\ud800'"),
        (Friction, {"title": "x", "id": "a b"}, "id: expected an id of letters, digits, "),
        (Friction, {"title": "x", "internal": 1}, "internal: expected true or false, got 1"),
        (Persona, {"name": "x", "age": "young"}, "age: expected an age bracket such as 25-34"),
        (Persona, {"name": "x", "age": "25-34\n"}, "age: expected an age bracket such as 25-34"),
        (Persona, {"name": "x", "age": "٢٥-٣٤"}, "age: expected an age bracket such as 25-34"),
        (Persona, {"name": "x", "segment_share": 1.01}, "expected a number from 0 to 1, got 1.01"),
        (Persona, {"name": "x", "cities": "Lyon"}, "cities: expected a list, got 'Lyon'"),
        (Persona, {"name": "x", "cities": ["a", 1]}, "cities[1]: expected a text that is"),
        (Persona, {"name": "x", "days": [1]}, "days[0]: expected a DayTimeline, got 1"),
        (Persona, {"name": "x", "interests": ["a", ""]}, "interests[1].name: expected a text"),
        (Persona, {"name": "x", "channels": [" "]}, "channels[0]: expected the id of a channel"),
        (Touchpoint, {"name": "x", "emotion": 9}, "emotion.valence: expected a number"),
        (Touchpoint, {"name": "x", "emotion": "sad"}, "emotion: expected an Emotion, got 'sad'"),
        (Touchpoint, {"name": "x", "moment_of_truth": ""}, "moment_of_truth.demand: expected"),
        (Touchpoint, {"name": "x", "weight": -1}, "weight: expected a number from 0 to 1000000"),
        (Evidence, {"kind": "survey"}, "expected an 'id' or a 'title' for the evidence"),
        (
            Evidence,
            {"kind": "survey", "id": "a", "link": "javascript:alert(1)"},
            "link: expected a web address such as https://example.org/study, got 'javascript:",
        ),
        (Evidence, {"kind": "survey", "id": "a", "date": "14/09/2026"}, "date: expected a date"),
        (Evidence, {"kind": "survey", "id": "a", "date": "2026-9-4"}, "date: expected a date"),
        (Evidence, {"kind": "survey", "id": "a", "date": "2026-02-30"}, "date: expected a date"),
        (
            Evidence,
            {"kind": "survey", "id": "a", "date": datetime.datetime(2026, 9, 14)},  # noqa: DTZ001
            "date: expected a date such as 2026-09-14",
        ),
        (Stage, {}, "expected a 'kind' or a 'name' for the stage"),
        (DayTimeline, {"kind": "named"}, "name: expected the name of the day, since its kind is"),
        (Opportunity, {"title": "x", "impact": 6}, "impact: expected a whole number from 1 to 5"),
        (Journey, {"title": "x", "stages": {"a": 1}}, "stages: expected a list, got {'a': 1}"),
        (Brand, {"name": "x", "promises": [""]}, "promises[0].text: expected a text that is not"),
        (IgnoredRule, {"rule": "r", "reason": ""}, "reason: expected a text that is not empty"),
        (Deck, {"date": 20260914}, "date: expected a date such as 2026-09-14, got 20260914"),
        (Project, {"title": "x", "language": "de"}, "language: expected one of en, fr, got 'de'"),
        (Project, {"title": "x", "brand": ""}, "brand.name: expected a text that is not empty"),
        (Project, {"title": "x", "extra": {1: 2}}, "extra: expected a mapping of names to texts"),
    ],
)
def test_a_value_that_does_not_fit(cls: type, fields: dict[str, Any], message: str) -> None:
    assert message in refusal(cls, **fields)


@pytest.mark.parametrize(
    "value", ["25:00", "7h30", "07:60", "1:2", "24:00", "12:30:00", "١٢:٣٠", 730, None]
)
def test_a_moment_starts_at_a_time_of_day(value: object) -> None:
    message = refusal(Moment, start=value, end="08:00")

    assert message.startswith("start: expected a time of day such as 07:30, got ")


@pytest.mark.parametrize(
    "value",
    [datetime.time(7, 30, 1), datetime.time(7, 30, 0, 1), datetime.time(7, tzinfo=datetime.UTC)],
)
def test_a_time_of_day_is_a_plain_minute(value: datetime.time) -> None:
    assert refusal(Moment, start="07:00", end=value).startswith("end: expected a time of day")


@pytest.mark.parametrize("cls", ENTITIES, ids=lambda cls: cls.__name__)
def test_values_are_frozen_and_take_keywords(cls: Any) -> None:
    assert cls.__setattr__ is not object.__setattr__
    with pytest.raises(TypeError):
        cls("one", "two")


def test_lists_are_accepted_and_kept_as_tuples() -> None:
    persona = Persona(name="Ludovic", cities=["Lyon"], interests=["Running"], needs=iter(["Rest"]))

    assert persona.cities == ("Lyon",)
    assert [interest.name for interest in persona.interests] == ["Running"]
    assert [need.text for need in persona.needs] == ["Rest"]


def test_short_forms_stand_for_entities() -> None:
    project = Project(title="T", brand="Foulée", personas=["Ludovic"], opportunities=["Advise"])

    assert project.brand == Brand(name="Foulée")
    assert project.personas == (Persona(name="Ludovic"),)
    assert project.opportunities == (Opportunity(title="Advise"),)


def test_dates_and_times_are_accepted_as_text() -> None:
    assert Evidence(id="a", kind="crm", date="2026-09-14").date == datetime.date(2026, 9, 14)
    assert Moment(start="7:30", end="07:45").start == datetime.time(7, 30)
    assert Moment(start="22:00", end="24:00").end == datetime.time(0)


def test_a_problem_says_where_what_and_what_then() -> None:
    problem = Problem("a.b", "a text", "1", "write it in quotation marks", "f.yaml", 3)

    assert str(problem) == "f.yaml:3: a.b: expected a text, got 1; write it in quotation marks"
    assert str(Problem("", "a text")) == "expected a text"
    assert problem.below("c[0]").path == "c[0].a.b"
    assert Problem("[1].a", "x").below("c").path == "c[1].a"


def test_an_error_says_all_of_its_problems() -> None:
    error = ModelError([Problem("a", "x"), Problem("b", "y")])

    assert str(error) == "a: expected x\nb: expected y"
    assert isinstance(error, ValueError)


def test_the_check_of_a_hint_is_at_hand() -> None:
    assert check_for(str)("text", "name") is None
    assert str(check_for(int)("x", "name")) == "name: expected a whole number, got 'x'"
    with pytest.raises(TypeError, match="no check"):
        check_for(Callable[[], int])


SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
"""Format characters that are drawn: the signs of Arabic and Syriac that enclose numbers."""
INVISIBLE = st.characters(
    categories=["Cc", "Cf", "Zs", "Zl", "Zp"], max_codepoint=0xFFFF, exclude_characters=SIGNS
)


@given(st.text(INVISIBLE, max_size=4), st.text())
def test_a_text_shows_at_least_one_character(invisible: str, any_text: str) -> None:
    assert check_for(Text)(invisible, "") is not None
    assert check_for(Text)(f"{invisible}é{invisible}", "") is None
    assert (re.search(NonBlank.pattern, any_text) is None) == bool(check_for(Text)(any_text, ""))


@given(value=st.text(max_size=200) | st.integers() | st.none() | st.lists(st.text()))
def test_a_value_is_shown_on_one_short_printable_line(value: object) -> None:
    assert shown(value).isprintable()
    assert 0 < len(shown(value)) <= 60


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "nothing"),
        (True, "true"),
        ("a'b", "'a'b'"),
        ("a\nb\x1b[31m", "'a\\nb\\x1b[31m'"),
        ({"a": [1]}, "{'a': [1]}"),
        ("x" * 100, "'" + "x" * 58 + "…"),
    ],
)
def test_a_value_is_shown_as(value: object, text: str) -> None:
    assert shown(value) == text


def test_a_number_that_python_refuses_to_print_is_shown_all_the_same() -> None:
    assert shown(10**5000) == "a number of 16610 bits"


def test_a_value_whose_display_fails_is_shown_all_the_same() -> None:
    class Broken:
        def __repr__(self) -> str:
            raise RuntimeError("no display")

    assert "Broken" in shown(Broken())
