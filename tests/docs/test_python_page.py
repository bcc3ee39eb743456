"""The page on Python names everything that is public."""

import inspect
from pathlib import Path
from types import ModuleType

import pytest

import journeykit
from journeykit import analysis, importers, spreadsheet

PAGE = (Path(__file__).parents[2] / "docs/reference/python.md").read_text(encoding="utf-8")


def calls(module: ModuleType) -> list[str]:
    """Return the public classes and functions of a module, without types that stand for words."""
    members = ((name, getattr(module, name)) for name in module.__all__)
    return [name for name, value in members if inspect.isclass(value) or inspect.isroutine(value)]


@pytest.mark.parametrize("name", calls(analysis))
def test_every_analysis_and_its_results_are_on_the_page(name: str) -> None:
    assert any(line.endswith(f":: journeykit.analysis.{name}") for line in PAGE.splitlines())


@pytest.mark.parametrize("module", [importers, spreadsheet])
def test_what_reads_other_files_is_on_the_page(module: ModuleType) -> None:
    documented = {line.rpartition(":: ")[2] for line in PAGE.splitlines()}

    assert {f"{module.__name__}.{name}" for name in calls(module)} <= documented


@pytest.mark.parametrize("name", calls(journeykit))
def test_every_public_name_is_on_the_page(name: str) -> None:
    documented = any(line.endswith(f":: journeykit.{name}") for line in PAGE.splitlines())

    assert documented or f"`{name}`" in PAGE
