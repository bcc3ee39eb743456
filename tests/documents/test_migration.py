"""Documents of version 0 load as documents of version 1, and their lines stay what they are."""

import json
from pathlib import Path

import pytest
from hypothesis import given

from journeykit.documents import dumps, load, loads
from journeykit.documents.migrations.format_0 import SEVERITIES
from journeykit.documents.migrations.steps import STEPS
from journeykit.documents.plain import plain_document
from journeykit.documents.version import FORMAT_VERSION, OLDEST_VERSION
from journeykit.errors import DocumentError
from journeykit.model import Project
from tests.documents.folders import messages, write
from tests.strategies import few_examples, projects

VERSION_0 = """\
journeykit: 0
name: Shoes
brand:
  name: B
  competitors: [X, Y]
personas:
- name: Ann
  days:
  - moments:
    - {start: 12:30, end: 13:00, activity: Lunch, frictions: [{title: F, severity: none}]}
journeys:
- title: Buy
  steps:
  - kind: purchase
    touchpoints:
    - name: Till
      frictions:
      - {title: Queue, severity: minor}
      - {title: Price, severity: 4}
      - Noise
    extra: {frictions: [{severity: minor}], steps: 1}
"""
VERSION_1 = """\
journeykit: 1
title: Shoes
brand: B
market: {competitors: [X, Y]}
personas:
- name: Ann
  days:
  - moments:
    - {start: 12:30, end: 13:00, activity: Lunch, frictions: [{title: F, severity: 0}]}
journeys:
- title: Buy
  stages:
  - kind: purchase
    touchpoints:
    - name: Till
      frictions:
      - {title: Queue, severity: 2}
      - {title: Price, severity: 4}
      - Noise
    extra: {frictions: [{severity: minor}], steps: 1}
"""


def test_there_is_a_step_from_every_version_to_the_next() -> None:
    assert len(STEPS) == FORMAT_VERSION - OLDEST_VERSION
    assert OLDEST_VERSION == 0


def test_a_document_of_version_0_says_the_same_as_one_of_version_1() -> None:
    assert loads(VERSION_0) == loads(VERSION_1)


def test_what_is_written_is_of_the_latest_version() -> None:
    assert dumps(loads(VERSION_0)) == dumps(loads(VERSION_1))
    assert dumps(loads(VERSION_0)).startswith("journeykit: 1\ntitle: Shoes\n")


def test_json_is_migrated_alike() -> None:
    old = {"journeykit": 0, "name": "T", "brand": {"name": "B", "competitors": ["X"]}}

    assert loads(json.dumps(old), format="json") == loads(
        "journeykit: 1\ntitle: T\nbrand: B\nmarket: {competitors: [X]}\n"
    )


@given(project=projects())
@few_examples
def test_a_document_that_uses_nothing_of_version_0_is_the_same_in_both(project: Project) -> None:
    document = plain_document(project) | {"journeykit": 0}

    assert loads(json.dumps(document), format="json") == project


@pytest.mark.parametrize(("word", "number"), SEVERITIES.items())
def test_severities_were_words(word: str, number: int) -> None:
    [journey] = loads(VERSION_0.replace("minor", word)).journeys

    assert journey.stages[0].touchpoints[0].frictions[0].severity == number


def problems(text: str, format: str = "yaml") -> list[str]:
    with pytest.raises(DocumentError) as caught:
        loads(text, format=format, name="f")
    return [str(problem) for problem in caught.value.problems]


class TestProblems:
    """They speak of the file as it stands: of its lines, and of the keys that it uses."""

    @pytest.mark.parametrize(
        ("good", "bad", "place"),
        [
            ("Shoes", "''", "f:2: name: expected a text that is not empty"),
            ("[X, Y]", "[X, 3]", "f:5: brand.competitors[1]: expected "),
            ("[X, Y]", "3", "f:5: brand.competitors: expected a list"),
            ("purchase", "pürchase", "f:14: journeys[0].steps[0].kind: expected "),
            (
                "severity: minor",
                "severity: huge",
                "f:18: journeys[0].steps[0].touchpoints[0].frictions[0].severity: expected ",
            ),
            (
                "severity: 4",
                "severity: 5",
                "f:19: journeys[0].steps[0].touchpoints[0].frictions[1].severity: expected ",
            ),
            ("severity: 4", "severity: [minor]", "f:19: journeys[0].steps[0].touchpoints[0]."),
            ("12:30", "25:00", "f:10: personas[0].days[0].moments[0].start: expected a time"),
        ],
    )
    def test_the_place_is_that_of_the_file(self, good: str, bad: str, place: str) -> None:
        assert problems(VERSION_0.replace(good, bad, 1))[0].startswith(place)

    def test_a_reference_in_an_old_place_is_found_there(self) -> None:
        text = VERSION_0.replace(
            "name: Till", "name: Till\n      answers: [x]\n      channel: none"
        )

        assert any(
            problem.startswith("f:18: journeys[0].steps[0].touchpoints[0].channel: expected the id")
            for problem in problems(text.replace("      answers: [x]\n", "      actions: [x]\n"))
        )

    def test_json_has_lines_too(self) -> None:
        text = '{"journeykit": 0,\n"name": "T",\n"journeys": [{"title": "J",\n"steps": 3}]}'

        assert problems(text, "json") == ["f:4: journeys[0].steps: expected a list, got 3"]

    @pytest.mark.parametrize(
        ("added", "problem"),
        [
            (
                "title: T\n",
                (
                    "f:2: name: expected this at one place, 'title', got it here as well; "
                    "line 22 states it too"
                ),
            ),
            (
                "market: {competitors: [Z]}\n",
                (
                    "f:5: brand.competitors: expected this at one place, 'market.competitors', "
                    "got it here as well; line 22 states it too"
                ),
            ),
        ],
    )
    def test_what_is_said_in_both_forms_is_refused(self, added: str, problem: str) -> None:
        assert problems(VERSION_0 + added) == [problem]

    def test_stages_in_both_forms_are_refused(self) -> None:
        assert problems(VERSION_0.replace("  steps:", "  stages: [{kind: use}]\n  steps:")) == [
            (
                "f:14: journeys[0].steps: expected this at one place, 'journeys[0].stages', "
                "got it here as well; line 13 states it too"
            )
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "name: [T]\n",
            "brand: B\nname: T\nmarket: 3\n",
            "brand: {name: B, competitors: [X]}\nname: T\nmarket: 3\n",
            "brand: {name: B, competitors: [X]}\nname: T\nmarket: []\n",
            "brand: [{competitors: 1}]\nname: T\n",
            "journeys: {steps: 1}\nname: T\n",
            "journeys: [{steps: 1}, [{steps: 2}], 3, ~]\nname: T\n",
            "name: T\njourneys: [{title: J, steps: [{frictions: {severity: minor}}]}]\n",
            "name: T\njourneys: [{title: J, steps: [{frictions: [[minor]]}]}]\n",
        ],
    )
    def test_wrong_types_are_reported_and_break_nothing(self, text: str) -> None:
        assert all(problem.startswith("f:") for problem in problems(f"journeykit: 0\n{text}"))

    def test_version_1_knows_nothing_of_it(self) -> None:
        found = problems(VERSION_0.replace("journeykit: 0", "journeykit: 1"))

        assert "f:2: name: expected a known key of the project, got 'name'" in found[1]
        assert len(found) > 4


class TestFolders:
    def test_each_file_is_of_its_own_version(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            {
                "project.yaml": "journeykit: 1\ntitle: T\ninclude: [a.yaml, b.yaml]\n",
                "a.yaml": "journeykit: 0\nbrand: {name: B, competitors: [X]}\n",
                "b.yaml": "journeys: [{title: J, stages: [{kind: use}]}]\n",
            },
        )

        project = load(tmp_path)

        assert project.market is not None
        assert project.market.competitors[0].name == "X"
        assert project.journey("j").stages

    def test_a_file_that_states_none_is_of_that_of_the_one_above(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            {
                "project.yaml": "journeykit: 0\nname: T\ninclude: [a.yaml, c.json]\n",
                "a.yaml": "journeys: [{title: J, steps: [{kind: use}]}]\n",
                "c.json": '{"journeys":\n[{"title": "K", "steps": [{"kind": "use", "x": 1}]}]}',
            },
        )

        assert messages(tmp_path) == [
            (
                "c.json:2: journeys[1].steps[0].x: expected a known key of the stage, got 'x'; "
                "your own data goes below 'extra'"
            )
        ]

    def test_aliases_are_migrated_once(self) -> None:
        text = "journeykit: 0\nname: T\njourneys:\n- &j {title: J, steps: [{kind: use}]}\n- *j\n"

        assert all("is the id of" in problem for problem in problems(text))
