"""`import journeykit` is cheap: what is heavy is loaded when it is needed."""

import json
import subprocess
import sys

import pytest

HEAVY = ("babel", "cattrs", "click", "graphviz", "lxml", "pptx", "rich", "yaml")


@pytest.fixture(scope="module")
def modules_after_import() -> frozenset[str]:
    code = "import json, sys; import journeykit; print(json.dumps(list(sys.modules)))"
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, timeout=60
    )
    return frozenset(json.loads(finished.stdout))


def test_a_fresh_interpreter_has_loaded_the_package(modules_after_import: frozenset[str]) -> None:
    assert "journeykit" in modules_after_import


@pytest.mark.parametrize("module", HEAVY)
def test_importing_journeykit_leaves_out(module: str, modules_after_import: frozenset[str]) -> None:
    assert module not in modules_after_import
