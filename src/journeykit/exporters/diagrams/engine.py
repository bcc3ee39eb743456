"""The engine that draws: Graphviz's ``dot``, else the one of the package ``graphviz-pure``.

The ``graphviz`` package itself has no time limit, and knows ``dot`` only.
"""

import os
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

from journeykit.errors import MissingToolError, RenderingError
from journeykit.exporters.diagrams.typefaces import Typeface

Picture = Literal["svg", "png", "pdf"]

PLACED = "nop2"
"""Graphviz's engine for graphs whose positions are all fixed: it only draws."""
SECONDS = 60.0
"""How long an engine may take; the largest drawing takes a tenth of it."""
_LONGEST_COMPLAINT = 500


@attrs.frozen
class Engine:
    """A program that draws graphs.

    Attributes:
        command: How the program is called.
        lists_fonts: Whether it takes several fonts in the order of preference.
        pictures: What it can make.
    """

    command: str
    lists_fonts: bool
    pictures: frozenset[Picture]


ENGINES = (
    Engine("dot", lists_fonts=True, pictures=frozenset({"svg", "png", "pdf"})),
    # It measures unknown fonts as Times, and a list of fonts is unknown to it.
    Engine("graphviz-pure", lists_fonts=False, pictures=frozenset({"svg", "png"})),
)
"""In the order of preference."""

_ADVICE = "install Graphviz (https://graphviz.org/download/)"
_ALTERNATIVE = ", or `pip install 'journeykit[pictures]'`"


@attrs.frozen
class Installed:
    """An engine that this machine has."""

    engine: Engine
    path: str

    def fonts(self, face: Typeface) -> str:
        """Return the fonts of a typeface as the engine wants them named."""
        return face.families if self.engine.lists_fonts else face.plain


def installed(picture: Picture) -> Installed:
    """Return the first engine of this machine that makes such pictures.

    Raises:
        MissingToolError: There is none; says how to get one.
    """
    fitting = [engine for engine in ENGINES if picture in engine.pictures]
    found = next(_found(fitting), None)
    if found is None:
        advice = _ADVICE + (_ALTERNATIVE if len(fitting) > 1 else "")
        raise MissingToolError(
            f"no program to draw {picture.upper()} pictures: {advice}; "
            "the formats 'gv' and 'dot' need none"
        )
    return found


def every_installed() -> tuple[Installed, ...]:
    """Return all engines of this machine, in the order of preference."""
    return tuple(_found(ENGINES))


def drawn(
    by: Installed, source: str, picture: Picture, *, dpi: float = 72, layout: str = PLACED
) -> bytes:
    """Return the picture of a graph.

    Args:
        by: The engine.
        source: The graph, as DOT text.
        picture: What to make.
        dpi: Pixels per inch, for PNG.
        layout: What lays it out; by default nothing does, since all positions are fixed.

    Raises:
        RenderingError: The engine refused the graph, failed or took too long.
    """
    command = [by.path, f"-K{layout}", f"-T{picture}", f"-Gdpi={dpi:.2f}"]
    try:
        finished = subprocess.run(
            command, input=source.encode(), capture_output=True, check=False, timeout=SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise RenderingError(f"{by.engine.command} took more than {SECONDS:g} seconds") from error
    except OSError as error:
        raise RenderingError(f"{by.engine.command} cannot be started: {error}") from error
    if finished.returncode or not finished.stdout:
        complaint = finished.stderr.decode(errors="replace").strip()[-_LONGEST_COMPLAINT:]
        raise RenderingError(f"{by.engine.command} failed: {complaint or 'it drew nothing'}")
    return finished.stdout


def _found(engines: Iterable[Engine]) -> Iterator[Installed]:
    # An environment's own programs count even where it is not activated.
    places = os.pathsep.join((os.environ.get("PATH", os.defpath), sysconfig.get_path("scripts")))
    for engine in engines:
        path = shutil.which(engine.command, path=places)
        if path:
            yield Installed(engine, path)
