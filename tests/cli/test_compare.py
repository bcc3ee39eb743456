"""``journeykit compare``: two versions, today and target, plan and reality."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MAP = """\
journeykit: 1
title: City Museum
journeys:
  - id: visit
    title: Visit
    mode: planned
    stages: [{kind: purchase, touchpoints: [{name: Queue, emotion: -2}, Entrance]}]
"""
TARGET = """\
  - id: visit-2027
    title: Visit without a queue
    state: target
    target_of: visit
    stages: [{kind: purchase, touchpoints: [{name: Queue, emotion: 1}, Entrance]}]
"""
ACTUAL = """\
  - id: seen
    title: A Sunday in May
    mode: actual
    actual_of: visit
    stages: [{kind: purchase, touchpoints: [Queue, Call, {name: Entrance, outcome: failed}]}]
"""
ALONE = """\
  - {id: alone, title: Alone, mode: actual, stages: [{kind: use}]}
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    file = tmp_path / "old.yaml"
    file.write_text(MAP, encoding="utf-8")
    return file


@pytest.fixture
def new(tmp_path: Path) -> Path:
    file = tmp_path / "new.yaml"
    file.write_text(MAP.replace("emotion: -2", "emotion: -1"), encoding="utf-8")
    return file


def lines(output: str) -> list[str]:
    return [" ".join(line.replace("\u00a0", " ").split()) for line in output.splitlines()]


def test_two_versions_are_compared(old: Path, new: Path, run: Run) -> None:
    shown = lines(run("compare", old, new).output)

    assert shown[:4] == [
        "1 change: 1 changed",
        "Changed: touchpoint “Queue” visit/queue",
        "emotion: −2 → −1",
        "",
    ]
    assert shown[4:7] == [
        "Figures",
        "What Where Before After Difference",
        "Memory left Visit −2 −1 +1",
    ]
    assert shown[-2].startswith("What matters most comes first")


def test_french_speaks_french(old: Path, new: Path, run: Run) -> None:
    shown = lines(run("compare", old, new, "--lang", "fr").output)

    assert shown[:2] == [
        "1 changement : 1 modification",
        "Modification : point de contact « Queue » visit/queue",
    ]


def test_no_difference_is_said(old: Path, run: Run) -> None:
    result = run("compare", old, old, "--exit-code")

    assert (result.exit_code, result.output) == (0, "Nothing changed\n")


def test_a_difference_may_be_an_exit_status(old: Path, new: Path, run: Run) -> None:
    assert run("compare", old, new).exit_code == 0
    assert run("compare", old, new, "--exit-code").exit_code == 1
    assert run("compare", old, new, "--exit-code", "--json").exit_code == 1


def test_json_and_csv_have_a_row_per_field_and_figure(old: Path, new: Path, run: Run) -> None:
    rows = json.loads(run("compare", old, new, "--json").output)
    table = list(csv.DictReader(io.StringIO(run("compare", old, new, "--csv").output)))

    assert [row["what"] for row in rows] == ["changed", "score", "score", "score", "score"]
    assert (rows[0]["field"], rows[0]["before"], rows[0]["after"]) == ("emotion", "−2", "−1")
    assert len(table) == len(rows)


def test_one_version_may_come_from_standard_input(old: Path, new: Path, run: Run) -> None:
    assert lines(run("compare", "-", new, input=MAP).output)[0] == "1 change: 1 changed"
    assert run("compare", "-", "-", input=MAP).exit_code == 2


def test_today_is_compared_with_the_target(old: Path, run: Run) -> None:
    assert run("compare", old).output.startswith("No target journey to compare")
    old.write_text(MAP + TARGET, encoding="utf-8")

    for command in ([old], [old, "--journey", "visit"], [old, "--journey", "visit-2027"]):
        shown = lines(run("compare", *command).output)
        assert shown[0] == "From “Visit” to “Visit without a queue”"
        assert "Changed: touchpoint “Queue” visit-2027/queue" in shown
    rows = json.loads(run("compare", old, "--json").output)
    assert rows[0]["address"] == "visit-2027/queue"
    assert run("compare", old, "--exit-code").exit_code == 1


def test_a_plan_is_compared_with_reality(old: Path, run: Run) -> None:
    old.write_text(MAP + ACTUAL + ALONE, encoding="utf-8")
    result = run("compare", old, "--actual", "--exit-code")
    shown = lines(result.output)

    assert result.exit_code == 1
    assert shown[:8] == [
        "2 deviations from the plan in “A Sunday in May”",
        "",
        "A Sunday in May",
        "1 of 2 planned touchpoints as planned; 1 failing and 1 not planned",
        "Fails: “Entrance”, at “Purchase” seen/entrance",
        "Not planned: “Call”, at “Purchase” seen/call",
        "Whether 2 touchpoints succeeded is unknown",
        "No plan to compare with: “Alone” (state it with “actual_of”)",
    ]
    rows = json.loads(run("compare", old, "--actual", "--json").output)
    assert [row["deviation"] for row in rows] == ["failing", "ad_hoc"]


@pytest.mark.parametrize("options", [["--actual"], ["--journey", "visit"]])
def test_options_about_one_project_refuse_two(
    options: list[str], old: Path, new: Path, run: Run
) -> None:
    result = run("compare", old, new, *options)

    assert result.exit_code == 2
    assert "leave LATER out" in result.stderr


def test_an_unknown_journey_is_wrong_usage(old: Path, run: Run) -> None:
    for more in ([], ["--actual"]):
        result = run("compare", old, "--journey", "visits", *more)
        assert result.exit_code == 2
        assert "did you mean 'visit'?" in result.stderr
