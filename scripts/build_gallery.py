"""Make the pictures of the README and the documentation from the examples.

    python -m scripts.build_gallery

Needs LibreOffice Impress, Graphviz and Poppler's pdftoppm. The pictures are committed, so that
readers on the web see them; run it again after a change that shows.
"""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image

from journeykit import Project, load
from journeykit.exporters import render
from journeykit.exporters.rendering import preview

EXAMPLE = Path("examples/foulee")
TARGET = Path("docs/images")
WIDTH = 1280
SLIDES: dict[str, dict[str, Any]] = {
    "cover": {"slides": ("cover",)},
    "summary": {"slides": ("summary",)},
    "persona": {"slides": ("persona",), "persona": "ludovic"},
    "day": {"slides": ("days",), "persona": "samira"},
    "contact-moments": {"slides": ("moments",), "persona": "ludovic"},
    "brief": {"slides": ("brief",), "persona": "samira"},
    "comparison": {"slides": ("comparison",)},
    "journey-map": {"slides": ("map",), "journey": "first-pair"},
    "stage": {"slides": ("stages",), "journey": "first-pair"},
    "service-blueprint": {"slides": ("blueprint",), "journey": "second-life"},
    "strengths": {"slides": ("strengths",), "journey": "first-pair"},
    "priorities": {"slides": ("priorities",)},
    "blind-spots": {"slides": ("blind_spots",)},
    "objectives": {"slides": ("objectives",)},
    "sources": {"slides": ("sources",)},
    "scores": {"slides": ("scores", "moments", "map", "strengths", "priorities")},
}
"""What the pictures of slides are called; each is the first slide of a deck with these options."""
DIAGRAMS = {
    "first-pair.flow": "journey-flow",
    "second-life.blueprint": "blueprint",
    "second-life.paths": "paths",
    "ludovic.day": "day-by-the-hour",
    "foulee.personas": "persona-map",
    "foulee.opportunities": "opportunity-tree",
}
"""Diagrams of the example, and what their pictures are called."""
SUBJECTS = {"day": "persona", "flow": "journey", "blueprint": "journey", "paths": "journey"}
"""Whom or what a kind of diagram is about; the others show all of the project."""


def gallery() -> None:
    """Draw the slides and the diagrams of the example and keep the pictures."""
    project = load(EXAMPLE)
    for name, options in SLIDES.items():
        pages = preview(drawn(project, "pptx", options))
        keep(pages["slide-01.png"], name)
    for subject, name in DIAGRAMS.items():
        whose, diagram = subject.split(".")
        options = {SUBJECTS[diagram]: whose} if diagram in SUBJECTS else {}
        keep(drawn(project, "png", {"diagram": diagram, **options}), name)


def drawn(project: Project, format: str, options: Mapping[str, Any]) -> bytes:
    """Return one file of the example."""
    content = render(project, format, **options)
    if not isinstance(content, bytes):
        raise TypeError(format)
    return content


def keep(picture: bytes, name: str) -> None:
    """Keep a picture, made small."""
    with Image.open(io.BytesIO(picture)) as opened:
        image = opened.convert("RGB")
    image.thumbnail((WIDTH, WIDTH), Image.Resampling.LANCZOS)
    TARGET.mkdir(parents=True, exist_ok=True)
    image.save(TARGET / f"{name}.png", optimize=True)
    print(TARGET / f"{name}.png")


if __name__ == "__main__":
    gallery()
