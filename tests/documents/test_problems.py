"""Everything that is wrong is said at once, with file, line, path, and what would be right.

The folder ``broken`` holds documents, each with the messages that it earns. After a change of the
wording, ``REWRITE_GOLDENS=1`` writes them anew: read the difference before you keep it.
"""

import os
from pathlib import Path

import pytest

from journeykit.documents import load, loads
from journeykit.errors import DocumentError, ModelError

BROKEN = sorted(
    path for path in (Path(__file__).parent / "broken").iterdir() if path.suffix != ".txt"
)
HEAD = "journeykit: 1\ntitle: T\n"


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.name)
def test_a_broken_document_is_explained(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    with pytest.raises(DocumentError) as caught:
        load(file.name)

    message, golden = f"{caught.value}\n", Path(f"{file.name}.txt")
    if os.environ.get("REWRITE_GOLDENS"):
        golden.write_text(message, encoding="utf-8")
    assert message == golden.read_text(encoding="utf-8")


def problem(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        loads(text, name="f.yaml")
    [only] = caught.value.problems
    assert str(only) == str(caught.value)
    return str(only)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "f.yaml:1: expected a project: a mapping that begins with 'journeykit'"),
        ("", "got an empty document"),
        ("- a\n", "got ['a']"),
        ("\nhello\n", "f.yaml:2: expected a project"),
        ("title: T\n", "f.yaml:1: expected 'journeykit: 1' as the first key"),
        ("journeykit: 1\n", "f.yaml:1: expected a 'title' for the project"),
        (f"{HEAD}hobby: [a]\n", "3: hobby: expected a known key of the project"),
        (f"{HEAD}hobby: [a]\n", "; your own data goes below 'extra'"),
        (f"{HEAD}extra: []\n", "3: extra: expected a mapping of names to texts, numbers"),
        (f"{HEAD}deck: {{date: 14/09/2026}}\n", "deck.date: expected a date such as 2026-09-14"),
        (f"{HEAD}deck: {{date: 2026-9-4}}\n", "deck.date: expected a date such as 2026-09-14"),
        (f"{HEAD}deck:\n", "deck: expected a mapping of client, occasion, date, "),
        (f"{HEAD}deck:\n", ", got nothing"),
        (f"{HEAD}brand: {{name: B, internal: yes}}\n", "expected true or false, got 'yes'"),
        (f"{HEAD}objectives: [a, [b]]\n", "objectives[1]: expected a text that is not empty, or"),
        (f"{HEAD}objectives: a\n", "objectives: expected a list, got 'a'; write [a]"),
        (f"{HEAD}brand: {{name: B, goals: [a, 1]}}\n", "brand.goals[1]: expected a text"),
        (f"{HEAD}checks: {{ignore: [a]}}\n", "checks.ignore[0]: expected a mapping of rule, "),
    ],
)
def test_a_document_with_one_problem(text: str, message: str) -> None:
    assert message in problem(text)


def test_references_are_not_judged_while_what_they_lead_to_is_broken() -> None:
    stages = "stages: [{kind: use}]"
    text = (
        f"{HEAD}personas: [{{id: ludovic}}]\njourneys: [{{title: J, persona: ludovic, {stages}}}]\n"
    )

    assert problem(text) == "f.yaml:3: personas[0]: expected a 'name' for the persona"


@pytest.mark.parametrize("version", ["2", "1000000"])
def test_a_newer_format_is_refused_without_judging_the_rest(version: str) -> None:
    message = problem(f"journeykit: {version}\nnew: 1\n")

    assert f"f.yaml:1: journeykit: expected 1, the version of the format, got {version}" in message
    assert message.endswith("; the file asks for a newer journeykit than this one")


@pytest.mark.parametrize("version", ["-1", "'1'", "1.0", "true", "~", "[1]"])
def test_a_version_is_a_whole_number_that_exists(version: str) -> None:
    message = problem(f"journeykit: {version}\ntitle: T\n")

    assert message.startswith("f.yaml:1: journeykit: expected 1, the version of the format, got ")


def test_a_text_has_a_name_in_place_of_a_file() -> None:
    with pytest.raises(DocumentError, match=r"^<text>:1: expected a 'title'"):
        loads("journeykit: 1\n")


def test_an_error_of_a_document_is_an_error_of_the_model_and_a_value_error() -> None:
    assert issubclass(DocumentError, ModelError)
    assert issubclass(DocumentError, ValueError)


def test_a_defect_of_the_library_is_not_blamed_on_the_document(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("journeykit.model.project.is_sound", fail)
    with pytest.raises(ZeroDivisionError):
        loads(HEAD)
