"""Diagrams: what Graphviz refuses and what an SVG must not hold is found."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from scripts.checks.pictures import diagrams, dot_faults, png_faults, svg_faults

needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="needs Graphviz")

SOUND = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<title>Parcours</title><desc>Cinq étapes</desc>
<style>.card { fill: url(#tint); }</style>
<symbol id="store"/><use xlink:href="#store"/>
<a href="https://example.org/"><text>Magasin</text></a>
{planted}</svg>"""

PLANTED = {
    "<script>alert(1)</script>": "active element",
    '<rect onload="alert(1)"/>': "event attribute",
    '<image href="file:///etc/passwd"/>': "refers to",
    '<image xlink:href="portrait.png"/>': "refers to",
    '<use href="https://example.org/icons.svg#store"/>': "refers to",
    '<a xlink:href="javascript:alert(1)"/>': "refers to",
    "<style>@import 'https://example.org/x.css';</style>": "styles by what lies outside",
    '<rect fill="url(https://example.org/x.svg#tint)"/>': "styles by what lies outside",
    "<foreignObject/>": "active element",
    "<open>": "is no XML",
}


def svg(folder: Path, text: str) -> Path:
    path = folder / "journey.flow.fr.svg"
    path.write_text(text, encoding="utf-8")
    return path


def messages(path: Path) -> list[str]:
    return [str(fault) for fault in svg_faults(path)]


def test_a_sound_svg_has_no_fault(tmp_path: Path) -> None:
    assert messages(svg(tmp_path, SOUND.replace("{planted}", ""))) == []


@pytest.mark.parametrize(("planted", "message"), PLANTED.items())
def test_what_is_unsafe_in_an_svg_is_found(planted: str, message: str, tmp_path: Path) -> None:
    (fault,) = messages(svg(tmp_path, SOUND.replace("{planted}", planted)))

    assert message in fault


def test_a_stylesheet_and_a_document_type_lead_outside(tmp_path: Path) -> None:
    prologue = '<?xml-stylesheet href="x.css"?><!DOCTYPE svg SYSTEM "svg11.dtd">'

    found = messages(svg(tmp_path, prologue + SOUND.replace("{planted}", "")))

    assert len(found) == 2
    assert "document type" in found[0]
    assert "xml-stylesheet" in found[1]


@pytest.mark.parametrize("name", ["title", "desc"])
def test_an_svg_without_description_is_mute(name: str, tmp_path: Path) -> None:
    text = SOUND.replace("{planted}", "").replace(f"<{name}>", f"<{name}/><g>")

    assert messages(svg(tmp_path, text.replace(f"</{name}>", "</g>"))) == [
        f"journey.flow.fr.svg: has no <{name}>"
    ]


@needs_dot
@pytest.mark.parametrize(
    ("text", "sound"), [("digraph { a -> b }", True), ("digraph { a ->", False)]
)
def test_dot_says_whether_it_reads_a_text(text: str, sound: bool, tmp_path: Path) -> None:
    path = tmp_path / "journey.flow.fr.gv"
    path.write_text(text, encoding="utf-8")

    assert (list(dot_faults(path)) == []) == sound


def test_an_empty_picture_and_a_broken_one_are_found(tmp_path: Path) -> None:
    Image.new("RGB", (40, 40), "white").save(tmp_path / "empty.png")
    (tmp_path / "broken.png").write_bytes(b"no picture")

    found = [
        str(fault) for name in ("empty", "broken") for fault in png_faults(tmp_path / f"{name}.png")
    ]

    assert found[0] == "empty.png: shows nothing"
    assert found[1].startswith("broken.png: is no picture")


def test_each_kind_of_diagram_is_one_outcome(tmp_path: Path) -> None:
    svg(tmp_path, SOUND.replace("{planted}", "<script/>"))

    assert [outcome.passed for outcome in diagrams(tmp_path)] == [True, False, True]
