"""Which formats there are, and who makes them."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

import attrs
import pytest

from journeykit.errors import MissingToolError, UsageError
from journeykit.exporters import exporter, formats, render
from journeykit.model import Project
from journeykit.model.edition import Edition
from journeykit.model.scales import Language
from tests.exporters.packages import install, source

BUILT_IN = {"dot", "gv", "json", "md", "pdf", "png", "pptx", "svg", "yaml", "yml"}


@pytest.fixture
def project() -> Project:
    return Project(title="Foulée")


@pytest.fixture
def poster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The format of a package that somebody else made."""
    install("wallart", {"poster": source("poster")}, tmp_path, monkeypatch)
    return "poster"


def loaded_after(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after running ``code``."""
    listed = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    return set(listed.stdout.split())


def test_the_built_in_formats_are_listed_in_alphabetical_order() -> None:
    assert set(formats()) >= BUILT_IN
    assert list(formats()) == sorted(formats())


def test_listing_imports_no_exporter() -> None:
    loaded = loaded_after("import journeykit; journeykit.formats()")

    assert "journeykit.exporters.registry" in loaded
    assert not [name for name in loaded if name.startswith("journeykit.exporters.report")]
    assert not loaded & {"pptx", "graphviz", "lxml"}


def test_asking_for_one_exporter_imports_no_other() -> None:
    loaded = loaded_after("import journeykit.exporters; journeykit.exporters.exporter('md')")

    assert "journeykit.exporters.report" in loaded
    assert not loaded & {"pptx", "graphviz", "journeykit.exporters.deck"}


@pytest.mark.parametrize("format", sorted(BUILT_IN))
def test_an_exporter_goes_by_the_name_of_its_entry_point(format: str) -> None:
    assert exporter(format).format == format


@pytest.mark.parametrize("format", sorted(BUILT_IN))
def test_every_exporter_can_be_asked_for_a_language_and_an_edition(format: str) -> None:
    options = exporter(format).options

    assert attrs.has(options)
    fields = {field.name: field for field in attrs.fields(options)}
    assert all(field.kw_only for field in fields.values())
    assert get_args(fields["language"].type) == (Language, type(None))
    assert fields["language"].default is None
    assert fields["edition"].type == Edition
    assert fields["edition"].default == "client"


def test_a_package_adds_a_format(project: Project, poster: str) -> None:
    assert poster in formats()
    assert render(project, poster) == "Foulée, small".encode()


def test_options_reach_the_exporter(project: Project, poster: str) -> None:
    assert render(project, poster, size="large") == "Foulée, large".encode()


def test_an_unknown_option_names_the_nearest(project: Project, poster: str) -> None:
    with pytest.raises(UsageError, match=r"no option 'siz'; did you mean 'size'\?"):
        render(project, poster, siz="large")


def test_a_wrong_value_of_an_option_says_what_would_be_right(project: Project, poster: str) -> None:
    with pytest.raises(UsageError, match=r"option size: expected one of small, large, got 'huge'"):
        render(project, poster, size="huge")


@pytest.mark.parametrize(
    ("option", "value"),
    [("language", "de"), ("edition", None), ("journey", 3), ("diagram", ["flow"])],
)
def test_options_of_the_diagrams_are_checked(project: Project, option: str, value: object) -> None:
    with pytest.raises(UsageError, match=f"option {option}: expected"):
        render(project, "gv", **{option: value})


def test_an_unknown_format_names_the_nearest_and_those_that_exist() -> None:
    with pytest.raises(UsageError, match=r"no format 'ppt'; did you mean 'pptx'\?; known: .*svg"):
        exporter("ppt")


def test_two_owners_of_a_format_are_both_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("othermark", {"md": source("md")}, tmp_path, monkeypatch)

    with pytest.raises(UsageError, match=r"of journeykit and othermark_md:EXPORTER of othermark"):
        exporter("md")


@pytest.mark.parametrize("module", ["import a_package_that_is_missing", "WRONG = 1"])
def test_an_exporter_that_cannot_be_loaded_is_named(
    module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(f"broken{len(module)}", {"poster": module}, tmp_path, monkeypatch)

    with pytest.raises(MissingToolError, match=r"'poster'.*of broken\d+, cannot be loaded") as said:
        exporter("poster")
    assert isinstance(said.value.__cause__, ImportError | AttributeError)
