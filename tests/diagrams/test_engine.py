"""Which program draws, and what happens when it does not."""

import sys
import sysconfig
from pathlib import Path

import pytest

from journeykit.errors import MissingToolError, RenderingError
from journeykit.exporters.diagrams import engine
from journeykit.exporters.diagrams.engine import Picture, drawn, installed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any engine: the folder that programs are looked for in."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sysconfig, "get_path", lambda _: str(tmp_path / "scripts"))
    return tmp_path


def install(folder: Path, name: str, script: str = "/bin/cat") -> Path:
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def test_graphviz_comes_first(programs: Path) -> None:
    install(programs, "graphviz-pure")
    install(programs, "dot")

    assert installed("svg").engine.command == "dot"


def test_the_engine_from_the_package_index_comes_next(programs: Path) -> None:
    install(programs, "graphviz-pure")

    assert installed("svg").engine.command == "graphviz-pure"


def test_an_engine_beside_an_interpreter_that_is_not_activated_is_found(programs: Path) -> None:
    program = install(programs / "scripts", "graphviz-pure")

    assert installed("png").path == str(program)


@pytest.mark.parametrize("picture", ["svg", "png"])
def test_without_an_engine_one_sentence_says_how_to_get_either(
    picture: Picture, programs: Path
) -> None:
    with pytest.raises(MissingToolError) as raised:
        installed(picture)

    said = str(raised.value)
    assert "https://graphviz.org/download/" in said
    assert "pip install 'journeykit[pictures]'" in said
    assert "\n" not in said


def test_only_graphviz_makes_pdf(programs: Path) -> None:
    install(programs, "graphviz-pure")

    with pytest.raises(MissingToolError) as raised:
        installed("pdf")

    assert "graphviz.org" in str(raised.value)
    assert "pip install" not in str(raised.value)


def test_the_graph_goes_in_and_the_picture_comes_out(programs: Path) -> None:
    install(programs, "dot", 'echo "$@"; /bin/cat')

    picture = drawn(installed("png"), "digraph {}", "png", dpi=144)

    assert picture == b"-Knop2 -Tpng -Gdpi=144.00\ndigraph {}"


def test_a_failure_says_what_the_engine_says(programs: Path) -> None:
    install(programs, "dot", "echo 'syntax error in line 1' >&2; exit 1")

    with pytest.raises(RenderingError, match="syntax error in line 1"):
        drawn(installed("svg"), "digraph {", "svg")


def test_an_engine_that_draws_nothing_has_failed(programs: Path) -> None:
    install(programs, "dot", "exit 0")

    with pytest.raises(RenderingError, match="drew nothing"):
        drawn(installed("svg"), "digraph {}", "svg")


def test_an_engine_that_takes_too_long_is_stopped(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "SECONDS", 0.2)
    install(programs, "dot", "exec /bin/sleep 60")

    with pytest.raises(RenderingError, match=r"took more than 0\.2 seconds"):
        drawn(installed("svg"), "digraph {}", "svg")


def test_an_engine_that_cannot_be_started_has_failed(programs: Path) -> None:
    program = install(programs, "dot")
    found = installed("svg")
    program.write_bytes(b"\x7fELF, but no program")

    with pytest.raises(RenderingError, match="cannot be started"):
        drawn(found, "digraph {}", "svg")
