"""Signs as pictures, for formats that take no paths."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil

from PIL import Image, ImageDraw

from journeykit.exporters.diagrams.drawing import Point
from journeykit.exporters.diagrams.signs import Sign, Stroke
from journeykit.icons import Command

_FINER = 4
"""Pixels are drawn so many times smaller in each direction, and averaged: smooth edges."""
_STEPS = 12
"""Straight pieces for a curve; an icon is some 50 pixels wide."""


@lru_cache(maxsize=512)
def picture(sign: Sign, pixels_per_point: float) -> Image.Image:
    """Return a sign in its colour on a transparent ground.

    Args:
        sign: What to draw.
        pixels_per_point: The resolution, above 0.
    """
    coverage = _coverage(sign, pixels_per_point)
    image = Image.new("RGBA", coverage.size, sign.colour)
    image.putalpha(coverage)
    return image


def _coverage(sign: Sign, pixels_per_point: float) -> Image.Image:
    scale = sign.scale * pixels_per_point
    width, height = (max(1, ceil(side * scale)) for side in sign.box)
    fine = Image.new("L", (width * _FINER, height * _FINER))
    pen = ImageDraw.Draw(fine)
    for stroke in sign.strokes:
        _draw(pen, stroke, scale * _FINER)
    return fine.resize((width, height), Image.Resampling.BOX)


def _draw(pen: ImageDraw.ImageDraw, stroke: Stroke, scale: float) -> None:
    radius = stroke.width * scale / 2
    for line in _lines(stroke.path):
        points = [(x * scale, y * scale) for x, y in line]
        pen.line(points, fill=255, width=max(1, round(2 * radius)))
        for x, y in points:  # round ends and joins
            pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)


def _lines(path: Sequence[Command]) -> Iterator[list[Point]]:
    """Yield the lines of an outline, its curves as many short pieces."""
    line: list[Point] = []
    for step in path:
        match step.letter, step.points:
            case "M", (start,):
                if line:
                    yield line
                line = [start]
            case "L", (end,):
                line.append(end)
            case "C", (first, second, end):
                line.extend(_curve(line[-1], first, second, end))
            case _:
                line.append(line[0])
    yield line


def _curve(start: Point, first: Point, second: Point, end: Point) -> Iterator[Point]:
    corners = (start, first, second, end)
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        yield (
            sum(weight * x for weight, (x, _) in zip(weights, corners, strict=True)),
            sum(weight * y for weight, (_, y) in zip(weights, corners, strict=True)),
        )
