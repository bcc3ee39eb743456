"""The quick way and the complete way accept the same documents and build the same projects."""

import copy
import gc
import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from journeykit.documents import dumps, load
from journeykit.documents.garbage import collector_paused
from journeykit.documents.json_reading import quick_json
from journeykit.documents.json_schema.classes import held, keys
from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.quick import quick_project
from journeykit.documents.structure import complete_report, structured
from journeykit.model import Project
from journeykit.model.values import MAX_EXTRA_DEPTH, Extra
from tests.documents.places import CLASSES, ODD_VALUES, document_with, places, smallest

EXAMPLES = sorted(Path("examples").glob("*.yaml"))
MAX_PROBLEMS = 1_000


def content_of(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if key != "journeykit"}


def from_json(document: dict[str, Any]) -> dict[str, Any]:
    return content_of(quick_json(json.dumps(document), DEFAULT_LIMITS))


def assert_both_ways_agree(document: dict[str, Any]) -> None:
    content = content_of(document)

    complete, findings = complete_report(content, MAX_PROBLEMS)

    assert (complete is None) == bool(findings)
    assert quick_project(content) == complete
    assert quick_project(from_json(document)) == complete


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_both_ways_agree_on_every_key_of_every_class(cls: Any) -> None:
    for field in keys(cls):
        for odd in ODD_VALUES:
            assert_both_ways_agree(document_with(cls, {**smallest(cls), field.name: odd}))


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_both_ways_agree_on_bare_values_and_on_missing_keys(cls: Any) -> None:
    least = smallest(cls)
    for odd in ODD_VALUES if cls is not Project else ():
        assert_both_ways_agree(document_with(cls, odd))
    for key in least:
        rest = {name: value for name, value in least.items() if name != key}
        assert_both_ways_agree(document_with(cls, rest))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_real_document_takes_the_quick_way(path: Path) -> None:
    project = load(path)
    document = json.loads(dumps(project, format="json"))

    assert quick_project(content_of(document)) == project
    assert quick_project(from_json(document)) == project


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_both_ways_agree_on_real_documents_with_one_change(data: st.DataObject) -> None:
    document = copy.deepcopy(data.draw(st.sampled_from(_documents())))
    *way, last = data.draw(st.sampled_from([steps for steps in places(document) if steps]))
    place = document
    for step in way:
        place = place[step]
    if data.draw(st.booleans(), "delete"):
        del place[last]
    else:
        place[last] = data.draw(st.sampled_from(ODD_VALUES))

    assert_both_ways_agree(document)


def _documents() -> list[Any]:
    return [json.loads(dumps(load(path), format="json")) for path in EXAMPLES]


@pytest.mark.parametrize(
    "text",
    [
        '{"title": "T", "brand": {"name": "A", "name": "B"}}',
        '{"title": "T", "extra": {"a": {"b": 1, "b": 2}}}',
        '{"title": "T", "personas": [{"name": "A", "days": [], "days": []}]}',
        '{"title": "\\ud800"}',
        '{"title": "T", "extra": {"a": NaN}}',
        '{"title": "T", "personas": [{"name": "A", "segment_share": NaN}]}',
        '{"title": "T", "origin": null}',
        '{"title": "T", "index": null}',
    ],
)
def test_what_only_the_text_shows_raises_a_doubt(text: str) -> None:
    assert quick_project(quick_json(text, DEFAULT_LIMITS)) is None


def test_own_data_is_the_same_in_either_form() -> None:
    own = {"acme.score": {"a": [1, {"b": None}], "empty": {}, "none": []}}
    document = {"title": "T", "extra": own}

    project = quick_project(from_json(document))

    assert project is not None
    assert project.extra == Extra(own)
    assert project == Project(title="T", extra=own)


def test_brief_answers_look_at_nothing_twice() -> None:
    project, findings = structured({"title": 1}, MAX_PROBLEMS, briefly=True)

    assert project is None
    assert len(findings) == 1


def test_what_the_quick_way_builds_is_frozen_and_of_the_class_itself() -> None:
    project = quick_project({"title": "T", "journeys": [{"title": "J", "stages": [{"name": "S"}]}]})

    assert project is not None
    stage = project.journeys[0].stages[0]
    assert type(stage).__name__ == "Stage"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        stage.name = "X"  # type: ignore[misc]
    assert attrs.evolve(stage, name="X").name == "X"


def test_the_model_ends_before_documents_get_too_deep() -> None:
    """The quick reader of JSON relies on it: it does not count levels."""
    assert 1 + levels_below(Project) + MAX_EXTRA_DEPTH <= DEFAULT_LIMITS.depth


def levels_below(cls: Any) -> int:
    """How many lists and mappings lie inside each other below a mapping of a class."""
    inner = [held(field.type) for field in keys(cls)]
    return max((2 + levels_below(each) for each in inner if each is not None), default=1)


@pytest.mark.parametrize("is_on", [True, False])
def test_the_collector_is_paused_and_left_as_it_was(is_on: bool) -> None:
    was_on = gc.isenabled()
    try:
        (gc.enable if is_on else gc.disable)()
        with collector_paused():
            with pytest.raises(KeyError), collector_paused():
                raise KeyError
            assert not gc.isenabled()
        assert gc.isenabled() == is_on
    finally:
        (gc.enable if was_on else gc.disable)()
