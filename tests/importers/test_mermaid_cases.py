"""Diagrams that other people wrote are read as Mermaid 12 reads them."""

import json
import math
import os
from pathlib import Path
from typing import Any

import pytest

from journeykit.documents import dumps, loads
from journeykit.importers import import_file
from journeykit.importers.mermaid.diagram import Diagram
from journeykit.importers.mermaid.preparing import prepared
from journeykit.importers.mermaid.reading import diagram_in

CASES = os.environ.get("JOURNEYKIT_CASES")
FILES = sorted(Path(CASES, "mermaid").glob("*.mmd")) if CASES else []

pytestmark = pytest.mark.skipif(not FILES, reason="JOURNEYKIT_CASES names no folder with cases")


def expected(file: Path) -> Any:
    return json.loads(file.with_name(f"{file.name}.expected.json").read_text(encoding="utf-8"))


REFUSED = [file for file in FILES if "error" in expected(file)]


def strict(file: Path) -> Diagram:
    return diagram_in(prepared(file.read_text(encoding="utf-8")))


def as_mermaid_says(diagram: Diagram) -> dict[str, Any]:
    return {
        "type": "journey",
        "title": diagram.title,
        "accTitle": diagram.acc_title,
        "accDescr": diagram.acc_description,
        "sections": [section.name for section in diagram.sections],
        "tasks": [
            {
                "section": task.section,
                "task": task.name,
                "score": "NaN" if math.isnan(task.score) else task.score,
                "people": list(task.people),
            }
            for task in diagram.tasks
        ],
        "actors": sorted({person for task in diagram.tasks for person in task.people}),
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_reads_what_mermaid_reads_and_refuses_what_it_refuses(file: Path) -> None:
    diagram, said = strict(file), expected(file)

    if "error" in said:
        assert diagram.refusals
    else:
        assert not diagram.refusals
        assert as_mermaid_says(diagram) == said | {"actors": sorted(said["actors"])}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_diagram_becomes_a_sound_project_with_all_its_tasks(file: Path) -> None:
    project = import_file(file).project
    stages = [stage for journey in project.journeys for stage in journey.stages]
    names = [touchpoint.name for stage in stages for touchpoint in stage.touchpoints]

    assert loads(dumps(project)) == project
    said = expected(file)
    if "error" not in said:
        tasks = [" ".join(task["task"].replace("<br/>", " ").split()) for task in said["tasks"]]
        assert names == tasks


@pytest.mark.parametrize("file", REFUSED, ids=lambda file: file.stem)
def test_what_mermaid_refuses_is_imported_with_a_remark_on_the_line(file: Path) -> None:
    imported = import_file(file)

    assert imported.project.journeys
    assert all(notice.spot.line for notice in imported.noticed("repaired"))
    assert imported.noticed("repaired")
