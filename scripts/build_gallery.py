"""Make the pictures of the README and the documentation from the examples.

    python -m scripts.build_gallery

Needs LibreOffice Impress, Graphviz and Poppler's pdftoppm. The pictures are committed, so that
readers on the web see them; run it again after a change that shows.
"""

import tempfile
from pathlib import Path

from PIL import Image

from journeykit import build
from scripts.checks.deck import read_deck
from scripts.checks.rendering import drawn

EXAMPLE = Path("examples/foulee")
TARGET = Path("docs/images")
WIDTH = 1280
SLIDES = {
    1: "cover",
    2: "persona",
    7: "day",
    5: "contact-moments",
    15: "journey-map",
    19: "stage",
    35: "service-blueprint",
}
"""Slides of the example's deck, and what their pictures are called."""
DIAGRAMS = {
    "first-pair.flow": "journey-flow",
    "second-life.blueprint": "blueprint",
    "second-life.paths": "paths",
    "ludovic.day": "day-by-the-hour",
    "foulee.personas": "persona-map",
    "foulee.opportunities": "opportunity-tree",
}
"""Diagrams of the example, and what their pictures are called."""


def gallery(scratch: Path) -> None:
    """Build the example, draw its slides and keep the pictures."""
    build(EXAMPLE, scratch, languages=["fr"])
    pictures = scratch / "slides"
    drawn(read_deck(scratch / "foulee.fr.pptx"), pictures)
    for number, name in SLIDES.items():
        keep(pictures / f"slide-{number:02d}.png", name)
    for diagram, name in DIAGRAMS.items():
        keep(scratch / f"diagrams/{diagram}.fr.png", name)


def keep(picture: Path, name: str) -> None:
    """Keep a picture, made small."""
    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    image.thumbnail((WIDTH, WIDTH), Image.Resampling.LANCZOS)
    TARGET.mkdir(parents=True, exist_ok=True)
    image.save(TARGET / f"{name}.png", optimize=True)
    print(TARGET / f"{name}.png")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="journeykit-gallery-") as folder:
        gallery(Path(folder))
