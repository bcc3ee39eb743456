"""Typed data of other projects below ``extra``: written, read, checked and described."""

import datetime
import json
from typing import Annotated, Any, Literal

import attrs
import pytest
from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator

from journeykit.documents import dumps, loads
from journeykit.documents.extensions import (
    check_extensions,
    extra_findings,
    read_extra,
    with_extra,
)
from journeykit.documents.finding import path_text
from journeykit.documents.json_schema.generate import schema
from journeykit.errors import ModelError, UsageError
from journeykit.model import Persona, Project
from journeykit.model.constraints import Between
from journeykit.model.values import Extra
from tests.strategies import extras, texts


@attrs.frozen
class Call:
    """A call with the customer."""

    on: datetime.date
    at: datetime.time | None = None
    said: str = ""


@attrs.frozen
class CrmData:
    """What a customer database knows about a cohort.

    Attributes:
        score: How likely they are to buy.
    """

    score: Annotated[int, Between(0, 100)]
    rate: float | None = None
    tier: Literal["gold", "silver"] = "silver"
    active: bool = True
    tags: tuple[str, ...] = ()
    calls: tuple[Call, ...] = attrs.field(default=(), validator=attrs.validators.max_len(3))
    latest: Call | None = None
    rest: Extra = attrs.field(factory=Extra)


KEY = "acme.crm"
CALLS = st.builds(
    Call,
    on=st.dates(),
    at=st.none() | st.builds(datetime.time, st.integers(0, 23), st.integers(0, 59)),
    said=texts(),
)
DATA = st.builds(
    CrmData,
    score=st.integers(0, 100),
    rate=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    tier=st.sampled_from(["gold", "silver"]),
    active=st.booleans(),
    tags=st.lists(texts(), max_size=2).map(tuple),
    calls=st.lists(CALLS, max_size=2).map(tuple),
    latest=st.none() | CALLS,
    rest=extras(),
)


def nora(**data: Any) -> Persona:
    return Persona(name="Nora", extra={KEY: data})


def said_of(persona: Persona, kind: Any = CrmData) -> list[str]:
    with pytest.raises(ModelError) as refused:
        read_extra(persona, KEY, kind)
    return [str(problem) for problem in refused.value.problems]


@given(data=DATA, format=st.sampled_from(["yaml", "json"]))
def test_data_comes_back_equal_from_a_document(data: CrmData, format: str) -> None:
    persona = with_extra(Persona(name="Nora"), KEY, data)
    project = loads(dumps(Project(title="T", personas=[persona]), format=format), format=format)

    assert read_extra(persona, KEY, CrmData) == data
    assert read_extra(project.personas[0], KEY, CrmData) == data


@given(data=DATA)
def test_what_is_written_fits_the_extended_schema(data: CrmData) -> None:
    project = with_extra(Project(title="T"), KEY, data)

    assert EXTENDED.is_valid(json.loads(dumps(project, format="json")))
    assert extra_findings(project, {KEY: CrmData}) == ()


EXTENDED = Draft202012Validator(schema(extras={KEY: CrmData}))


def test_absent_data_is_none() -> None:
    assert read_extra(Persona(name="Nora"), KEY, CrmData) is None


def test_a_project_has_data_too_and_other_data_stays() -> None:
    project = Project(title="T", extra={"other.key": 1})

    changed = with_extra(with_extra(project, KEY, CrmData(1)), KEY, CrmData(2))

    assert read_extra(changed, KEY, CrmData) == CrmData(2)
    assert changed.extra["other.key"] == 1
    assert KEY not in project.extra


def test_defaults_are_not_written() -> None:
    persona = with_extra(
        Persona(name="Nora"), KEY, CrmData(7, latest=Call(datetime.date(2026, 1, 2)))
    )

    assert persona == nora(score=7, latest={"on": "2026-01-02"})


def test_everything_that_is_wrong_is_said_at_once_with_its_place() -> None:
    persona = nora(
        score="7", teir="gold", tags="new", calls=[{"at": "25:00"}, "yesterday"], active=1, rest=[]
    )

    assert said_of(persona) == [
        (
            "extra['acme.crm'].teir: expected a known key of the crm data, got 'teir'; "
            "did you mean 'tier'?"
        ),
        "extra['acme.crm'].score: expected a whole number from 0 to 100, got '7'",
        "extra['acme.crm'].active: expected true or false, got 1",
        "extra['acme.crm'].tags: expected a list, got 'new'; write [new]",
        "extra['acme.crm'].calls[0]: expected the key 'on' of the call",
        "extra['acme.crm'].calls[0].at: expected a time of day such as 07:30, got '25:00'",
        "extra['acme.crm'].calls[1]: expected a mapping, got 'yesterday'",
        (
            "extra['acme.crm'].rest: expected a mapping of names to texts, numbers, lists and so "
            "on, 32 levels at most, got ()"
        ),
    ]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({"score": 101}, "score"),
        ({"score": 7.0}, "score"),
        ({"score": 1, "tier": "bronze"}, "tier"),
        ({"score": 1, "rate": "1"}, "rate"),
        ({"score": 1, "tags": [1]}, "tags[0]"),
        ({"score": 1, "latest": {}}, "latest"),
        ({"score": 1, "hobby": None}, "hobby"),
    ],
)
def test_reader_and_extended_schema_refuse_the_same(data: dict[str, Any], place: str) -> None:
    document = {"journeykit": 1, "title": "T", "extra": {KEY: data}}
    project = Project(title="T", extra={KEY: data})

    findings = extra_findings(project, {KEY: CrmData})

    assert [path_text(finding.steps) for finding in findings] == [f"extra['acme.crm'].{place}"]
    assert EXTENDED.is_valid(document) == (data == {"score": 7.0})  # see `LOADER_RULES`


def test_findings_name_the_place_in_the_project() -> None:
    project = Project(title="T", personas=[nora(score=1), attrs.evolve(nora(score=-1), id="b")])

    [finding] = extra_findings(project, {KEY: CrmData})

    assert finding.steps == ("personas", 1, "extra", "acme.crm", "score")


def test_validators_of_the_class_have_the_last_word() -> None:
    [problem] = said_of(nora(score=1, calls=[{"on": "2026-01-02"}] * 4))

    assert problem.startswith("extra['acme.crm']: expected what CrmData admits, got ")
    assert "Length of 'calls' must be <= 3" in problem


def test_a_value_that_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(ModelError, match=r"extra\['acme.crm'\].rate: expected a number, got nan"):
        with_extra(Persona(name="Nora"), KEY, CrmData(1, rate=float("nan")))


@attrs.define
class WithList:
    """A class with a list, which would not stay as it is."""

    tags: list[str]


@attrs.define
class Unresolved:
    """A class with an annotation that leads nowhere."""

    other: "Nowhere"  # type: ignore[name-defined]  # noqa: F821


@pytest.mark.parametrize(
    ("key", "kind", "said"),
    [
        ("crm", CrmData, "'crm' is no key such as 'acme.crm'"),
        ("acme crm.x", CrmData, "is no key such as"),
        (KEY, WithList, "WithList.tags: no document holds list"),
        (KEY, Unresolved, "the annotations of Unresolved do not resolve"),
        (KEY, dict, "is no attrs class"),
    ],
)
def test_what_cannot_be_an_extension_is_wrong_usage(key: str, kind: Any, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        check_extensions({key: kind})


@attrs.frozen
class Tier:
    """A class with a short form: a bare text is its name."""

    SHORT_FIELD = "name"

    name: Literal["gold", "silver"]
    since: int | None = None


@pytest.mark.parametrize(
    ("data", "is_right"),
    [("gold", True), ({"name": "gold"}, True), ("bronze", False), (None, False), ({}, False)],
)
def test_a_class_may_have_a_short_form(data: Any, is_right: bool) -> None:
    project = Project(title="T", extra={"acme.tier": data})
    described = Draft202012Validator(schema(extras={"acme.tier": Tier}))

    assert (extra_findings(project, {"acme.tier": Tier}) == ()) is is_right
    assert described.is_valid(json.loads(dumps(project, format="json"))) is is_right


def test_the_schema_describes_the_data_wherever_extra_stands() -> None:
    extended = schema(extras={KEY: CrmData})
    definition = extended["$defs"]["acme.crm.CrmData"]

    assert definition["title"] == "Crm data"
    assert definition["properties"]["score"] == {
        "description": "How likely they are to buy.",
        "type": "integer",
        "minimum": 0,
        "maximum": 100,
    }
    assert extended["properties"]["extra"]["properties"].keys() == {KEY}
    assert extended["$defs"]["Entity"]["properties"]["extra"]["properties"].keys() == {KEY}
    assert "properties" not in schema()["properties"]["extra"]
