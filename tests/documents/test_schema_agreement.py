"""The schema and the loader agree: what one refuses, the other refuses too.

Where they differ, the rule is one of `LOADER_RULES`, and the loader is the stricter one.
"""

import copy
import json
from typing import Any

import pytest
from hypothesis import assume, given, settings, strategies as st
from jsonschema import Draft202012Validator

from journeykit.documents import dumps
from journeykit.documents.json_schema.classes import keys
from journeykit.documents.json_schema.conditions import conditions_of
from journeykit.documents.json_schema.generate import schema
from journeykit.documents.json_schema.loader_rules import LOADER_RULES
from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.plain import plain_document
from journeykit.documents.version import FORMAT_VERSION, OLDEST_VERSION
from journeykit.documents.yaml_reading import yaml_tree
from journeykit.model import Journey, Project
from scripts.reference.examples import example_of
from tests.documents.loader_only import RECOGNISED, problems_of, rules_broken
from tests.documents.places import (
    CLASSES,
    ODD_VALUES,
    Steps,
    document_with,
    places,
    smallest,
)
from tests.strategies import few_examples, projects

SCHEMA = Draft202012Validator(schema())
KEYS = sorted(
    {field.name for cls in CLASSES for field in keys(cls)} | {"journeykit", "include", "hobby", ""}
)


def agree(document: Any) -> None:
    """Fail unless the loader refuses what the schema refuses, and else by its own rules only."""
    refused = [error.message for error in SCHEMA.iter_errors(document)]
    problems = problems_of(document)
    if refused:
        assert problems, refused
    else:
        assert [str(problem) for problem in problems if not rules_broken(problem)] == []


@given(project=projects())
@few_examples
def test_what_is_dumped_is_valid(project: Project) -> None:
    errors = [
        error.message for error in SCHEMA.iter_errors(json.loads(dumps(project, format="json")))
    ]

    assert errors == []


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_the_smallest_of_each_class_is_valid(cls: Any) -> None:
    document = document_with(cls, smallest(cls))

    assert list(SCHEMA.iter_errors(document)) == []
    assert [problem for problem in problems_of(document) if not rules_broken(problem)] == []


def telling_keys() -> list[tuple[Any, str]]:
    """A key of each annotation, and all keys of the classes whose keys have to agree."""
    first = {field.type: (cls, field.name) for cls in reversed(CLASSES) for field in keys(cls)}
    agreeing = [(cls, field.name) for cls in CLASSES if conditions_of(cls) for field in keys(cls)]
    return list(dict.fromkeys([*first.values(), *agreeing, (Journey, "stages")]))


@pytest.mark.parametrize(("cls", "key"), telling_keys())
def test_a_key_with_every_odd_value(cls: Any, key: str) -> None:
    for value in ODD_VALUES:
        agree(document_with(cls, {**smallest(cls), key: value}))


@pytest.mark.parametrize("cls", CLASSES[1:], ids=lambda cls: cls.__name__)
def test_an_odd_value_in_place_of_each_class(cls: Any) -> None:
    for value in ODD_VALUES:
        agree(document_with(cls, value))


@pytest.mark.parametrize("document", ODD_VALUES, ids=ascii)
def test_an_odd_value_in_place_of_the_document(document: Any) -> None:
    agree(document)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_each_required_key_is_missed_and_no_other_is_known(cls: Any) -> None:
    whole = smallest(cls)
    for key in whole:
        agree(document_with(cls, {name: value for name, value in whole.items() if name != key}))
    for key in ("hobby", "Title", "title ", "index", "origin"):
        agree(document_with(cls, {**whole, key: "x"}))


def leaf(document: Any, steps: Steps) -> Any:
    for step in steps:
        document = document[step]
    return document


@st.composite
def mutated(draw: st.DrawFn, documents: st.SearchStrategy[dict[str, Any]]) -> Any:
    """A document with one to three things changed somewhere."""
    odd = st.sampled_from(ODD_VALUES).map(copy.deepcopy)  # the next change may go into it
    document = copy.deepcopy(draw(documents))
    for _ in range(draw(st.integers(1, 3))):
        inside = [steps for steps in places(document) if steps]
        if not inside:
            return document
        where = draw(st.sampled_from(inside))
        parent, step = leaf(document, where[:-1]), where[-1]
        match draw(st.sampled_from(["drop", "replace", "add", "move"])):
            case "drop":
                del parent[step]
            case "replace":
                parent[step] = draw(odd)
            case "add" if isinstance(parent, dict):
                parent[draw(st.sampled_from(KEYS))] = draw(odd)
            case "add":
                parent.append(draw(odd))
            case "move":
                elsewhere = draw(st.sampled_from(list(places(document))))
                parent[step] = copy.deepcopy(leaf(document, elsewhere))
    return document


EXAMPLES = [document_with(cls, yaml_tree(example_of(cls), DEFAULT_LIMITS).value) for cls in CLASSES]
"""What the reference shows of each class."""


@given(document=mutated(st.sampled_from(EXAMPLES)))
@settings(max_examples=settings().max_examples * 4)
def test_examples_with_something_changed(document: Any) -> None:
    assume(not is_older(document))
    agree(document)


@given(document=mutated(projects().map(plain_document)))
@few_examples
def test_generated_documents_with_something_changed(document: Any) -> None:
    assume(not is_older(document))
    agree(document)


@pytest.mark.parametrize("key", ["journeykit", "include"])
def test_the_keys_of_the_document_itself_with_every_odd_value(key: str) -> None:
    for value in ODD_VALUES:
        document = {"journeykit": 1, "title": "T", key: value}
        if not is_older(document):
            agree(document)


def is_older(document: Any) -> bool:
    """Say whether a document is in a format that the schema does not describe any more."""
    version = document.get("journeykit") if isinstance(document, dict) else None
    return type(version) is int and OLDEST_VERSION <= version < FORMAT_VERSION


def test_the_rules_of_the_loader_are_those_that_are_listed() -> None:
    assert list(RECOGNISED) == [rule.id for rule in LOADER_RULES]


def persona(**keys: Any) -> dict[str, Any]:
    return {"journeykit": 1, "title": "T", "personas": [{"name": "Nora", **keys}]}


def moments(*spans: tuple[str, str]) -> dict[str, Any]:
    return persona(days=[{"moments": [{"start": start, "end": end} for start, end in spans]}])


def journeys(*journeys: dict[str, Any]) -> dict[str, Any]:
    stages = [{"name": "S", "touchpoints": ["a", "b"]}]
    return {
        "journeykit": 1,
        "title": "T",
        "journeys": [{"title": f"J{n}", "stages": stages, **j} for n, j in enumerate(journeys)],
    }


def nested(depth: int) -> Any:
    return [nested(depth - 1)] if depth else []


BROKEN: dict[str, Any] = {
    "whole-number": moments(("7:00", "8:00"))
    | persona(days=[{"moments": [{"start": "7:00", "end": "8:00", "attention": 3.0}]}]),
    "calendar": {"journeykit": 1, "title": "T", "deck": {"date": "2026-02-30"}},
    "word-character": persona(id="café→bar"),
    "end-of-line": moments(("07:30\n", "8:00")),
    "surrogate": persona(quote="\ud800"),
    "extra": persona(extra={"acme.tree": nested(32)}),
    "age-order": persona(age="34-25"),
    "sample": {
        "journeykit": 1,
        "title": "T",
        "evidence": [{"title": "E", "kind": "survey", "sample_size": 12, "said": 13}],
    },
    "not-applicable": persona(quote="Late again!", not_applicable=["quote"]),
    "files": {"journeykit": 1, "title": "T", "include": ["nowhere.yaml"]},
    "unique-id": {"journeykit": 1, "title": "T", "personas": ["Nora", "Nora"]},
    "reference": journeys({"persona": "nobody"}),
    "order-of-moments": moments(("9:00", "11:00"), ("10:00", "12:00")),
    "probabilities": journeys(
        {
            "transitions": [
                {"source": "a", "target": "b", "probability": 0.8},
                {"id": "again", "source": "a", "target": "b", "probability": 0.8},
            ]
        }
    ),
    "transition": journeys(
        {"id": "one"}, {"id": "two", "transitions": [{"source": "one/a", "target": "two/b"}]}
    ),
    "circle": journeys({"id": "visit", "target_of": "visit"}),
}


@pytest.mark.parametrize("rule", LOADER_RULES, ids=lambda rule: rule.id)
def test_a_document_that_breaks_a_rule_of_the_loader_alone(rule: Any) -> None:
    document = BROKEN[rule.id]

    assert list(SCHEMA.iter_errors(document)) == []
    assert [rules_broken(problem) for problem in problems_of(document)] == [{rule.id}]


def test_the_schema_describes_the_current_version_only() -> None:
    assert not SCHEMA.is_valid({"journeykit": 0, "title": "T"})
    assert not SCHEMA.is_valid({"journeykit": 2, "title": "T"})
