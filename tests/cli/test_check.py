"""``journeykit check``: the exit status is what a pipeline goes by."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

SOUND = """\
journeykit: 1
title: Sound
evidence: [{id: talks, kind: interview}]
objectives: [{text: Grow, evidence: [talks]}]
"""
BROKEN = """\
journeykit: 1
title: Broken
persona: []
personas:
  - name: Ana
    age: old
"""


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return written(tmp_path, "sound.yaml", SOUND)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return written(tmp_path, "broken.yaml", BROKEN)


@pytest.fixture
def warned(tmp_path: Path) -> Path:
    """A project whose worst finding is a warning."""
    return written(tmp_path, "warned.yaml", f"{SOUND}personas: [{{id: bob, name: Bob}}]\n")


def test_a_sound_project_is_fine(sound: Path, run: Run) -> None:
    result = run("check", sound, "--fail-on", "info")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.output.splitlines() == [str(sound), "Blind spots: none"]


@pytest.mark.parametrize(
    ("threshold", "status"), [(None, 0), ("error", 0), ("warning", 1), ("info", 1)]
)
def test_the_threshold_decides(threshold: str | None, status: int, warned: Path, run: Run) -> None:
    options = ["--fail-on", threshold] if threshold else []

    assert run("check", warned, *options).exit_code == status


@pytest.mark.parametrize("threshold", ["error", "warning", "info"])
def test_an_error_fails_at_every_threshold(threshold: str, shop: Path, run: Run) -> None:
    assert run("check", shop, "--fail-on", threshold).exit_code == 1


def test_everything_wrong_with_a_document_is_listed_with_its_line(broken: Path, run: Run) -> None:
    result = run("check", broken)

    assert result.exit_code == 1
    assert f"{broken}:3: persona: " in result.output
    assert f"{broken}:6: personas[0].age: expected an age bracket" in result.output
    assert "2 problems" in result.output


def test_every_file_is_checked_and_one_bad_file_fails_all(
    broken: Path, sound: Path, run: Run
) -> None:
    result = run("check", broken, sound)

    assert result.exit_code == 1
    assert f"\n{sound}\nBlind spots: none\n" in result.output


def test_the_findings_speak_the_language_of_the_project(shop: Path, run: Run) -> None:
    assert "Angles morts\u00a0: 1\u00a0erreur, 5\u00a0alertes" in run("check", shop).output


def test_another_language_can_be_asked_for(shop: Path, run: Run) -> None:
    assert "Blind spots: 1 error, 5 warnings" in run("check", shop, "--lang", "en").output.replace(
        "\u00a0", " "
    )


def test_standard_input_is_read_as_yaml(run: Run) -> None:
    assert "Angles morts" in run("check", "-", input=SHOP).output


def test_problems_of_standard_input_are_listed_too(run: Run) -> None:
    result = run("check", "-", input=BROKEN)

    assert result.exit_code == 1
    assert "<stdin>:6: personas[0].age" in result.output


GITHUB = re.compile(r"::(error|warning|notice) (?:(?:file|line|title)=[^:,]+,?)+::.+")


def test_annotations_lead_to_file_and_line(shop: Path, run: Run) -> None:
    lines = run("check", shop, "--format", "github", "--lang", "en").output.splitlines()

    assert all(GITHUB.fullmatch(line) for line in lines)
    assert lines[0].startswith(
        f"::error file={shop},line=28,title=moment-of-truth-unanswered::Moment of truth without"
    )
    assert "%0A→ Link the proposition" in lines[0]


def test_no_text_of_a_map_is_taken_as_a_command(tmp_path: Path, run: Run) -> None:
    evil = '"100%\\n::error file=x,line=1::owned"'
    file = written(tmp_path, "a,b:c.yaml", f"{SOUND}opportunities: [{{title: {evil}}}]\n")

    lines = run("check", file, "--format", "github").output.splitlines()

    assert all(line.startswith("::warning ") for line in lines)
    assert all("a%2Cb%3Ac.yaml" in line for line in lines)
    assert "100%25 ::error" in lines[-1]


def test_problems_of_a_document_are_annotated_too(broken: Path, run: Run) -> None:
    result = run("check", broken, "--format", "github")

    assert result.exit_code == 1
    assert f"::error file={broken},line=6,title=document-invalid::personas[0].age" in result.output


def test_json_has_a_record_for_each_finding(shop: Path, broken: Path, run: Run) -> None:
    rows = json.loads(run("check", shop, broken, "--format", "json", "--lang", "en").output)

    assert rows[0]["rule"] == "moment-of-truth-unanswered"
    assert (rows[0]["file"], rows[0]["line"]) == (str(shop), 28)
    assert [row["line"] for row in rows if row["rule"] == "document-invalid"] == [3, 6]


def test_sarif_has_what_the_standard_asks_for(shop: Path, broken: Path, run: Run) -> None:
    ignored = "checks: {ignore: [{rule: persona-without-weekday, reason: Later}]}\n"
    shop.write_text(SHOP + ignored, encoding="utf-8")
    log = json.loads(run("check", shop, broken, "--format", "sarif").output)

    assert log["version"] == "2.1.0"
    [found] = log["runs"]
    rules = found["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        physical = result["locations"][0]["physicalLocation"]
        assert physical["artifactLocation"]["uri"].startswith("file:///")
        assert physical["region"]["startLine"] >= 1
    [suppressed] = [result for result in found["results"] if "suppressions" in result]
    assert suppressed["suppressions"] == [{"kind": "inSource", "justification": "Later"}]


def test_sarif_is_the_same_each_time_and_its_files_are_uris(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    written(tmp_path, "my map é.yaml", SHOP)
    monkeypatch.chdir(tmp_path)
    first, second = (run("check", "my map é.yaml", "--format", "sarif").output for _ in "ab")

    assert first == second
    [found] = json.loads(first)["runs"]
    place = found["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20map%20%C3%A9.yaml"
    prints = {result["partialFingerprints"]["journeykit/v1"] for result in found["results"]}
    assert len(prints) == len(found["results"])


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_standard_input_is_located_too(form: str, run: Run) -> None:
    output = run("check", "-", "--format", form, input=SHOP).output

    assert "28" in output
    assert "stdin" in output


def test_a_folder_leads_to_the_file_that_says_it(tmp_path: Path, run: Run) -> None:
    written(tmp_path, "project.yaml", "journeykit: 1\ntitle: Map\ninclude: [people.yaml]\n")
    people = written(
        tmp_path, "people.yaml", "\npersonas:\n- {name: Anne, interests: [a, b, c, d]}\n"
    )

    rows = json.loads(run("check", tmp_path, "--format", "json").output)

    assert {(row["file"], row["line"]) for row in rows} == {(str(people), 3)}


def test_what_is_ignored_is_shown_with_its_reason(warned: Path, run: Run) -> None:
    ignored = "checks: {ignore: [{rule: claim-without-evidence, reason: A sketch}]}\n"
    served = warned.read_text("utf-8").replace("name: Bob", "name: Bob, objectives: [grow]")
    warned.write_text(served + ignored, encoding="utf-8")
    result = run("check", warned, "--fail-on", "warning")

    assert result.exit_code == 0
    assert "claim-without-evidence, 1 finding: A sketch" in result.output.replace("\u00a0", " ")


def test_a_day_can_be_given(tmp_path: Path, run: Run) -> None:
    late = f"{SOUND}opportunities: [{{title: Call, owner: Bob, due: 2026-01-01}}]\n"
    file = written(tmp_path, "late.yaml", late)

    assert run("check", file, "--fail-on", "info").exit_code == 1  # the objective is not served
    assert "overdue" not in run("check", file).output
    assert "overdue since 1 January 2026" in run("check", file, "--today", "2026-01-02").output


@pytest.mark.parametrize("arguments", [[], ["missing.yaml"], ["--fail-on", "never"]])
def test_wrong_usage(arguments: list[str], sound: Path, run: Run) -> None:
    files = [] if arguments in ([], ["missing.yaml"]) else [sound]

    assert run("check", *arguments, *files).exit_code == 2
