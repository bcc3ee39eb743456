"""The hook and the workflow that the documentation hands out."""

from pathlib import Path
from typing import Any

import yaml

from journeykit.cli import app

ROOT = Path(__file__).parents[2]


def read(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def test_the_hook_runs_a_command_that_exists() -> None:
    [hook] = read(".pre-commit-hooks.yaml")
    program, command = hook["entry"].split()

    assert program == "journeykit"
    assert command in app.commands
    assert {"id", "name", "entry", "language", "files"} <= hook.keys()
    assert f"- id: {hook['id']}" in (ROOT / "docs/how-to/check-a-map-in-ci.md").read_text("utf-8")


def test_the_workflow_asks_for_forms_that_exist() -> None:
    workflow = read("docs/how-to/files/maps.yml")
    steps = workflow["jobs"]["check"]["steps"]
    runs = [step["run"] for step in steps if "journeykit check" in step.get("run", "")]
    [form] = [option for option in app.commands["check"].params if option.name == "form"]
    forms: Any = form.type

    assert len(runs) == 2
    for run in runs:
        assert run.split("--format ")[1].split()[0] in forms.choices
    assert "security-events" in workflow["permissions"]  # to upload SARIF
