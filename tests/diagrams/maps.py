"""Small journeys to draw, and the means to look at what came of them."""

import shutil
from collections.abc import Sequence
from typing import Any

import pytest

from journeykit.exporters.diagrams.blocks import Words
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.engine import ENGINES, _found
from journeykit.exporters.diagrams.journey_flow import flow_drawing
from journeykit.exporters.diagrams.options import Wish
from journeykit.model import Journey, Project, Stage, Touchpoint
from journeykit.model.constraints import Text
from journeykit.model.fits import fits_for
from journeykit.model.scales import Language

HOSTILE = (
    *("a:b", "a::c", "<b>bold</b>", "<x>", "&copy; &amp; &lt;", "\\", "\\N \\G \\n \\l \\E", "a\\"),
    *('"quoted"', "';--", "-->", "]]>", "}", "]", "\x00x", "a\x07b\x1b[31m", "\x85\u2028\ufffe"),
    *("<img src='/etc/passwd'/>", "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;", "{{x}} {0} %s"),
    *(
        "javascript:alert(1)",
        '" onload="alert(1)',
        "#!/bin/sh",
        "日本語の名前",
        "مرحبا",
        "👨‍👩‍👧 🏃🏽",
        "é" * 30,
    ),
    *("\u202eabc", "\ufeffx", "\u200bx", "m\u0300\u0301" * 40, "  x  ", "a\r\nb\tc", "¿Qué?"),
)
"""Texts that a careless writer of DOT, HTML-like labels or SVG would stumble over."""


def touchpoint(name: str = "Shop", **facts: Any) -> Touchpoint:
    return Touchpoint(name=name, **facts)


def stage(name: str = "Try on", *touchpoints: Touchpoint | str, **facts: Any) -> Stage:
    return Stage(name=name, touchpoints=touchpoints, **facts)


def journey(*stages: Stage, **facts: Any) -> Journey:
    return Journey(**{"title": "First pair", "stages": stages, **facts})


def project(*journeys: Journey, **facts: Any) -> Project:
    return Project(**{"title": "Shoes", "journeys": journeys, **facts})


def crowd(stages: int, touchpoints: int) -> Journey:
    """Return a journey with so many stages of so many touchpoints each."""
    return journey(
        *(
            stage(f"Stage {s}", *(touchpoint(f"Touchpoint {s}-{t}") for t in range(touchpoints)))
            for s in range(stages)
        )
    )


def drawn(shown: Journey, language: Language = "en", **facts: Any) -> Drawing:
    """Return the flow of a journey, laid out."""
    return flow_drawing(project(shown, **facts), shown, Wish(language))


def words(drawing: Drawing) -> list[str]:
    """Return all that is written in a drawing, line by line, with plain spaces."""
    return [
        with_plain_spaces(cell.text)
        for node in drawing.every_node()
        for row in node.block.rows
        for cell in row.cells
        if isinstance(cell, Words) and cell.text
    ]


def is_visible(text: str) -> bool:
    """Return whether the model takes a text: one with at least one visible character."""
    return fits_for(Text)(text)


def with_plain_spaces(text: str) -> str:
    """Return a text without the no-break spaces of good typography."""
    return text.replace("\u00a0", " ")


def signs(drawing: Drawing) -> list[str]:
    """Return what the signs of a drawing mean, but for those of the legend."""
    nodes = [node for node in drawing.every_node() if node is not drawing.foot]
    return [each.sign.says for node in nodes for each in node.block.signs(node.x, node.y)]


def engines() -> Sequence[Any]:
    """Return the engines to try, with a visible reason where this machine has not got one."""
    found = {each.engine: each for each in _found(ENGINES)}
    return [
        pytest.param(
            found.get(engine),
            id=engine.command,
            marks=pytest.mark.skipif(engine not in found, reason=f"needs {engine.command}"),
        )
        for engine in ENGINES
    ]


needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="needs Graphviz's dot")
