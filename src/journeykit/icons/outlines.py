"""The outlines of the icons."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal, cast

import attrs

from journeykit.errors import nearest

Point = tuple[float, float]

_COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")


@attrs.frozen
class Command:
    """One step of an outline.

    Attributes:
        letter: M moves, L draws a line, C a cubic curve, Z closes, as in SVG.
        points: Where to, in the box of 24 by 24 with y downwards: one point for M and L, two
            control points and the end for C, none for Z.
    """

    letter: Literal["M", "L", "C", "Z"]
    points: tuple[Point, ...] = ()


@attrs.frozen
class Icon:
    """An outline to be stroked, 2 wide with round ends and joins.

    Attributes:
        name: Its name in Lucide, such as ``map-pin``.
        path: Its steps; the first is always M.
    """

    name: str
    path: tuple[Command, ...]


def names() -> tuple[str, ...]:
    """Return the names of all icons, sorted."""
    return tuple(_outlines())


@cache
def icon(name: str) -> Icon:
    """Return an icon by its name.

    Raises:
        LookupError: There is none; the message says which name is nearest.

    Example:
        >>> icon("check").path[0]
        Command(letter='M', points=((20.0, 6.0),))
    """
    return Icon(name, tuple(_commands(svg_path(name))))


def svg_path(name: str) -> str:
    """Return an icon's outline as the ``d`` attribute of an SVG path.

    Raises:
        LookupError: There is none; the message says which name is nearest.

    Example:
        >>> svg_path("check")
        'M20 6L9 17L4 12'
    """
    try:
        return _outlines()[name]
    except KeyError:
        # No cause: a KeyError about the same name would only repeat the message.
        raise LookupError(_unknown(name)) from None


def _commands(path: str) -> Iterator[Command]:
    for letter, numbers in _COMMAND.findall(path):
        axes = iter(map(float, numbers.split()))
        yield Command(letter, tuple(zip(axes, axes, strict=True)))


def _unknown(name: str) -> str:
    hint = nearest(name, names())
    return f"no icon is named {name!r}" + (f"; {hint}" if hint else "")


@cache
def _outlines() -> dict[str, str]:
    data = (files("journeykit.icons") / "outlines.json").read_text(encoding="ascii")
    return cast("dict[str, str]", json.loads(data)["outlines"])
