"""Good documents with slips in them load, or are refused with a line; nothing else happens."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from journeykit.documents import load, loads
from journeykit.documents.plain import plain_document
from journeykit.errors import DocumentError, Problem
from journeykit.model import Project
from tests.documents.mutations import other_documents, slips
from tests.documents.test_migration import VERSION_0

GOOD = (Path(__file__).parent / "good.yaml").read_text(encoding="utf-8")
DOCUMENT = plain_document(loads(GOOD))
AS_JSON = json.dumps(DOCUMENT, ensure_ascii=False, indent=1)
FOLDER = {
    "project.yaml": "journeykit: 1\ntitle: T\ninclude:\n- people/ann.yaml\n- all.json\nowner: Me\n",
    "people/ann.yaml": (
        "include:\n- more/bob.yml\nevidence:\n- {id: e, kind: survey}\npersonas:\n- name: Ann\n"
        "  evidence: [e]\n  portrait: ann.png\n  days:\n  - moments:\n"
        "    - {start: 12:30, end: 13:00, activity: Lunch, emotion: -1}\n"
    ),
    "people/more/bob.yml": (
        "journeykit: 0\npersonas: [{name: Bob, needs: [x]}]\njourneys:\n- title: I\n"
        "  persona: bob\n  steps:\n  - kind: use\n    frictions: [{title: F, severity: minor}]\n"
    ),
    "all.json": json.dumps(
        {"journeys": [{"title": "J", "persona": "ann", "stages": [{"kind": "use"}]}]}, indent=1
    ),
    "ann.png": "",
}
more_in_place = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def is_loaded_or_refused(read: Callable[[], Project], texts: dict[str, str]) -> None:
    """Read; of a refusal, look whether every problem names a file and a line that is there."""
    problems: tuple[Problem, ...] = ()
    try:
        read()
    except DocumentError as error:
        problems = error.problems
        assert problems, "refused without a reason"
    for problem in problems:
        lines = re.split("\r\n?|\n", texts[problem.file or ""])
        assert problem.line is not None
        assert 1 <= problem.line <= len(lines) + 1  # libyaml names the line after the last one
        assert str(problem).isprintable()


@given(text=slips(GOOD))
@pytest.mark.usefixtures("either_parser")
@more_in_place
def test_slips_in_yaml(text: str) -> None:
    is_loaded_or_refused(lambda: loads(text, name="f"), {"f": text})


@given(text=slips(AS_JSON))
def test_slips_in_json(text: str) -> None:
    is_loaded_or_refused(lambda: loads(text, name="f", format="json"), {"f": text})


@given(document=other_documents(DOCUMENT), format=st.sampled_from(["yaml", "json"]))
def test_other_values(document: Any, format: str) -> None:
    text = json.dumps(document, indent=1)  # which is YAML, too

    is_loaded_or_refused(lambda: loads(text, name="f", format=format), {"f": text})


@given(text=slips(VERSION_0))
def test_slips_in_a_document_of_an_older_format(text: str) -> None:
    is_loaded_or_refused(lambda: loads(text, name="f"), {"f": text})


@given(data=st.data(), file=st.sampled_from(sorted(FOLDER)))
@settings(more_in_place, max_examples=settings().max_examples * 2)
def test_slips_in_a_folder(
    data: st.DataObject, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    texts = FOLDER | {file: data.draw(slips(FOLDER[file]))}
    for path, text in texts.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(text.encode("utf-8", "surrogatepass"))

    is_loaded_or_refused(lambda: load("project.yaml"), texts)
