"""Makes the outlines of ``journeykit.icons`` from the SVG files of Lucide.

Run ``npm pack lucide-static``, unpack the archive, then
``python -m scripts.build_icons FOLDER`` with the unpacked folder (the one with ``icons/``).

Every element becomes absolute path commands M, L, C and Z, which presentations, SVG and PDF can
all draw. Needs fontTools, which the library itself does not.
"""

import argparse
import json
import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree.ElementTree import parse

from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib import SVGPath

Point = tuple[float, float]

PACKAGE = Path(__file__).parents[1] / "src/journeykit/icons"
DECIMALS = 2
"""A hundredth of the 24 units that a side of the box has; no eye sees less."""
DOT = 0.01
"""Length of a line that shows as nothing but its round ends; Lucide draws its dots so as well."""
LETTERS = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z"}
LINE_BACK = re.compile(r"(M([^LCZ]+)[^MZ]*)L\2Z")
"""A last line to where the outline began, which closing it draws anyway."""

SELECTION = """
alarm-clock angry app-window armchair arrow-down arrow-left arrow-right arrow-up award baby
badge-percent bed bell bike book-open brain briefcase building-2 bus calendar calendar-days camera
car chart-column chart-line check circle circle-alert circle-check circle-dot circle-question-mark
circle-slash circle-x clapperboard clock coffee compass credit-card dog dumbbell eye eye-off
file-text flag footprints frown gamepad-2 gauge gift globe graduation-cap handshake headphones
headset heart heart-pulse hospital hotel hourglass house image info key-round landmark laptop
laugh layers life-buoy lightbulb link list-checks lock mail mail-open mailbox map-pin megaphone
meh message-circle message-square message-square-quote message-square-text messages-square mic
monitor monitor-play monitor-smartphone moon music newspaper package package-open pen-line phone
plane plus podcast quote radio repeat route scale school search search-check share-2 shield
shield-check shopping-bag shopping-cart shower-head signpost smartphone smile sofa sparkles
speaker speech star stethoscope store sun sunrise sunset tablet tag target thumbs-down thumbs-up
ticket train-front trees trending-down trending-up triangle-alert truck tv user users utensils
video wallet watch wrench x zap
""".split()  # noqa: SIM905 - a name a line would be a long way to scroll


def main() -> None:
    """Write the outlines and the licence, and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    text = document(release(folder), {name: outline(folder, name) for name in sorted(SELECTION)})
    (PACKAGE / "outlines.json").write_text(text, encoding="ascii", newline="\n")
    (PACKAGE / "licences").mkdir(exist_ok=True)
    shutil.copyfile(folder / "LICENSE", PACKAGE / "licences" / "Lucide-ISC.txt")
    print(f"{len(SELECTION)} icons: {len(text):,} bytes")


def release(folder: Path) -> str:
    """Return the name and version of the unpacked package."""
    facts = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    return f"{facts['name']} {facts['version']}"


def document(source: str, outlines: dict[str, str]) -> str:
    """Return the data file: JSON with an icon a line, so that a difference shows which changed."""
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(d)}" for name, d in outlines.items())
    return f'{{\n"source": {json.dumps(source)},\n"outlines": {{\n{lines}\n}}\n}}\n'


def outline(folder: Path, name: str) -> str:
    """Return an icon's path data.

    Raises:
        ValueError: The icon has something that a stroked outline cannot show.
    """
    file = folder / "icons" / f"{name}.svg"
    pen = RecordingPen()
    SVGPath(str(file)).draw(pen)
    path = "".join([*commands(pen.value), *fillings(file)])
    return LINE_BACK.sub(r"\1Z", path)


def fillings(file: Path) -> Iterator[str]:
    """Yield a dot for the middle of every small filled circle; the stroke, 2 wide, does the rest.

    Raises:
        ValueError: Something else is filled, or transformed.
    """
    for element in parse(file).getroot().iter():  # noqa: S314 - files of a package that we chose
        if "transform" in element.attrib:
            raise ValueError(f"{file.name}: a transformed element")
        if element.get("fill", "none") == "none":
            continue
        if float(element.get("r", "inf")) > 1:
            raise ValueError(f"{file.name}: a filled element that is not a dot")
        x, y = float(element.attrib["cx"]), float(element.attrib["cy"])
        yield f"M{x:g} {y:g}L{x + DOT:g} {y:g}"


def commands(drawing: Iterable[tuple[str, tuple[Point, ...]]]) -> Iterator[str]:
    """Yield path commands from what a pen recorded.

    Circles come as open paths that end where they began: they are closed, which joins the stroke.
    """
    start: Point = (0, 0)
    here = start
    for operation, points in drawing:
        if operation == "endPath":
            yield "Z" if rounded(here) == rounded(start) else ""
            continue
        for segment, corners in segments(here, operation, points):
            yield LETTERS[segment] + " ".join(f"{axis:g}" for p in corners for axis in rounded(p))
        here = points[-1] if points else here
        start = here if operation == "moveTo" else start


def segments(
    here: Point, operation: str, points: tuple[Point, ...]
) -> Iterator[tuple[str, tuple[Point, ...]]]:
    """Yield an operation as it is, a quadratic curve as the cubic ones that equal it."""
    if operation != "qCurveTo":
        yield operation, points
        return
    for control, end in decomposeQuadraticSegment(points):
        yield "curveTo", (two_thirds(here, control), two_thirds(end, control), end)
        here = end


def two_thirds(start: Point, control: Point) -> Point:
    """Return the point two thirds of the way, where a cubic curve has its control point."""
    (x, y), (to_x, to_y) = start, control
    return x + (to_x - x) * 2 / 3, y + (to_y - y) * 2 / 3


def rounded(point: Point) -> Point:
    """Return a point as precisely as it is written; adding 0 turns -0 into 0."""
    x, y = point
    return round(x, DECIMALS) + 0, round(y, DECIMALS) + 0


if __name__ == "__main__":
    main()
