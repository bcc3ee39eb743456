"""What ``import journeykit`` offers."""

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

import journeykit
import journeykit.analysis
import journeykit.documents
import journeykit.exporters
import journeykit.model

CALLS = {"build", "dump", "dumps", "export", "formats", "load", "loads"}


def test_every_public_name_is_there() -> None:
    assert [name for name in journeykit.__all__ if getattr(journeykit, name, None) is None] == []
    assert set(journeykit.__all__) > CALLS
    assert sorted(journeykit.__all__) == journeykit.__all__


def test_everything_that_can_be_on_a_map_is_at_hand() -> None:
    internals = {"Entity", "Index", "Link", "Place"}

    assert set(journeykit.model.__all__) - internals < set(journeykit.__all__)


def test_the_calls_are_those_of_the_packages() -> None:
    assert journeykit.load is journeykit.documents.load
    assert journeykit.loads is journeykit.documents.loads
    assert journeykit.dump is journeykit.documents.dump
    assert journeykit.dumps is journeykit.documents.dumps
    assert journeykit.export is journeykit.exporters.export
    assert journeykit.formats is journeykit.exporters.formats


def test_completion_knows_every_name_before_it_is_used() -> None:
    code = "import journeykit; print(set(journeykit.__all__) - set(dir(journeykit)))"
    listed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60
    )

    assert listed.stdout == "set()\n"


def test_importing_everything_gives_everything() -> None:
    names: dict[str, object] = {}
    exec("from journeykit import *", names)  # noqa: S102 (a star is not allowed in a function)

    assert set(names) - {"__builtins__"} == set(journeykit.__all__)


def test_an_unknown_name_is_an_ordinary_error() -> None:
    with pytest.raises(AttributeError, match="module 'journeykit' has no attribute 'laod'"):
        _ = journeykit.laod  # type: ignore[attr-defined]


def test_the_version_is_that_of_the_distribution() -> None:
    assert importlib.metadata.version("journeykit") == journeykit.__version__


def test_the_main_job_in_a_few_lines(tmp_path: Path) -> None:
    visit = journeykit.Journey(
        title="Première visite",
        persona="ana",
        stages=[journeykit.Stage(kind="purchase", touchpoints=["Caisse"])],
    )
    shop = journeykit.Project(
        title="La boutique",
        language="fr",
        personas=[journeykit.Persona(name="Ana")],
        journeys=[visit],
    )
    path = tmp_path / "shop.yaml"
    journeykit.dump(shop, path)

    assert journeykit.load(path) == shop
    assert journeykit.export(shop, tmp_path / "shop.md").is_file()
