"""What is dumped loads as the same project, whatever the model admits."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given

from journeykit.documents import dump, dumps, load, loads
from journeykit.documents.plain import plain_document
from journeykit.model import (
    DayTimeline,
    Emotion,
    Interest,
    Journey,
    Moment,
    Persona,
    Project,
    Stage,
)
from tests.strategies import few_examples, projects

EXAMPLES = sorted([*Path("examples").glob("*.yaml"), *Path("examples").glob("*/project.yaml")])


@given(project=projects())
def test_a_project_comes_back_from_yaml(project: Project) -> None:
    assert loads(dumps(project)) == project


@given(project=projects())
def test_a_project_comes_back_from_json(project: Project) -> None:
    assert loads(dumps(project, format="json"), format="json") == project


@given(project=projects())
@few_examples
def test_what_was_loaded_is_dumped_as_it_was(project: Project) -> None:
    text = dumps(project)

    assert dumps(loads(text)) == text


@given(project=projects())
@few_examples
def test_readers_of_yaml_1_1_read_the_same(project: Project) -> None:
    assert same(yaml.safe_load(dumps(project)), plain_document(project))


@given(project=projects())
@few_examples
def test_other_readers_of_json_read_the_same(project: Project) -> None:
    assert same(json.loads(dumps(project, format="json")), plain_document(project))


def same(one: Any, other: Any) -> bool:
    """Compare plain values with their types: 1 is not true, and 1.0 is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_an_example_comes_back_from_a_file(example: Path, suffix: str, tmp_path: Path) -> None:
    project = load(example)
    shutil.copytree(example.parent, tmp_path, dirs_exist_ok=True)  # images are looked for
    dump(project, tmp_path / f"copy{suffix}")

    assert load(tmp_path / f"copy{suffix}") == project


def test_a_project_built_in_python_equals_the_same_document() -> None:
    document = """
        journeykit: 1
        title: Foulée
        language: fr
        personas:
          - name: Ludovic
            interests: [Course à pied]
            days:
              - moments:
                  - {start: 12:30, end: 13:15, activity: Pause, emotion: -1}
        journeys:
          - title: Acheter
            persona: ludovic
            stages: [{kind: awareness, touchpoints: [Affiche]}]
        """
    pause = Moment(start="12:30", end="13:15", activity="Pause", emotion=Emotion(-1))
    ludovic = Persona(
        name="Ludovic",
        interests=[Interest(name="Course à pied")],
        days=[DayTimeline(moments=[pause])],
    )
    stage = Stage(kind="awareness", touchpoints=["Affiche"])
    journey = Journey(title="Acheter", persona="ludovic", stages=[stage])
    project = Project(title="Foulée", language="fr", personas=[ludovic], journeys=[journey])

    assert loads(document) == project
