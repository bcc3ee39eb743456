"""The arrows between the packages run one way, and the contracts that say so can break."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

PLANTED = [
    ("errors", "journeykit.model", "Arrows run one way"),
    ("model", "journeykit.wording", "Arrows run one way"),
    ("wording", "journeykit.analysis", "Arrows run one way"),
    ("analysis", "journeykit.documents", "Arrows run one way"),
    ("documents", "journeykit.analysis", "Arrows run one way"),
    ("documents", "journeykit.exporters", "Arrows run one way"),
    ("exporters", "journeykit.build", "Arrows run one way"),
    ("build", "journeykit.cli", "Arrows run one way"),
    ("typography", "journeykit.model", "Fonts and icons know nothing of journeys"),
    ("icons", "journeykit.wording", "Fonts and icons know nothing of journeys"),
    ("wording", "journeykit.typography", "Only exporters draw"),
    ("build", "journeykit.icons", "Only exporters draw"),
    ("exporters.deck", "journeykit.exporters.diagrams", "No exporter knows another"),
    ("exporters.report", "journeykit.exporters.deck", "No exporter knows another"),
    ("model", "yaml", "The model and the errors need attrs and nothing else"),
]


def check_layers(source: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter, with this repository's contracts, on the package in ``source``."""
    lint_imports = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [lint_imports, "--config", ROOT / "pyproject.toml", "--no-cache"],
        cwd=source.parent,
        env=os.environ | {"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture
def copy_of_source(tmp_path: Path) -> Path:
    return shutil.copytree(
        ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__")
    )


def file_of(module: str, source: Path) -> Path:
    """Return the file that holds ``module``, written without ``journeykit.``."""
    path = source / "journeykit" / Path(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def test_the_arrows_run_one_way() -> None:
    result = check_layers(ROOT / "src")

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(("importer", "imported", "contract"), PLANTED)
def test_an_arrow_the_wrong_way_is_found(
    importer: str, imported: str, contract: str, copy_of_source: Path
) -> None:
    with file_of(importer, copy_of_source).open("a", encoding="utf-8") as module:
        module.write(f"\nimport {imported}\n")

    result = check_layers(copy_of_source)

    assert result.returncode == 1
    assert f"{contract} BROKEN" in result.stdout


def test_a_package_that_found_no_place_is_reported(copy_of_source: Path) -> None:
    (copy_of_source / "journeykit" / "misc.py").write_text('"""Somewhere."""\n', encoding="utf-8")

    result = check_layers(copy_of_source)

    assert result.returncode == 1
    assert "misc" in result.stdout
