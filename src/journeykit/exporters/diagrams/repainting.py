"""Colours of one's own, in place of those of the palette."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

import attrs

from journeykit.errors import UsageError, nearest
from journeykit.exporters.diagrams import palette
from journeykit.exporters.diagrams.palette import Colour, contrast

T = TypeVar("T")

WORDS: Mapping[str, Colour] = {
    "ink": palette.INK,
    "deep": palette.DEEP,
    "muted": palette.MUTED,
    "accent": palette.TEAL,
    "alarm": palette.ALARM,
}
"""Colours that words are written in, by the name that they can be changed under."""
SIGNS: Mapping[str, Colour] = {
    "step": palette.STEP,
    "positive": palette.POSITIVE,
    "neutral": palette.NEUTRAL,
    "negative": palette.NEGATIVE,
    "unknown": palette.UNKNOWN,
}
"""Colours of lines and signs."""
ROLES: Mapping[str, Colour] = {**WORDS, **SIGNS}

_GROUNDS = (palette.PLAIN, palette.HERO, palette.QUIET_HERO, palette.OURS)
_FILLS = (palette.PAPER, *(ground.fill for ground in _GROUNDS))
_RIGHT = re.compile(r"#[0-9A-Fa-f]{6}")


def as_colours(value: Mapping[str, str] | Iterable[str] | str) -> tuple[str, ...]:
    """Return changed colours as ``role=#RRGGBB`` each, however they were given."""
    if isinstance(value, Mapping):
        return tuple(f"{role}={colour}" for role, colour in value.items())
    return tuple(value.split(",")) if isinstance(value, str) else tuple(value)


def paints(colours: Iterable[str]) -> dict[Colour, Colour]:
    """Return which colour of the palette becomes which.

    Args:
        colours: ``role=#RRGGBB`` each.

    Raises:
        UsageError: There is no such role, the colour is none, or it cannot be told from the
            grounds it stands on.
    """
    return dict(_paint(each) for each in colours)


def repainted(part: T, paint: Mapping[Colour, Colour]) -> T:
    """Return a drawing, or any part of one, with other colours."""
    return _repainted(part, paint) if paint else part


def _paint(given: str) -> tuple[Colour, Colour]:
    role, _, colour = (part.strip() for part in given.partition("="))
    if role not in ROLES:
        said = (f"no colour '{role}'", nearest(role, ROLES), f"known: {', '.join(ROLES)}")
        raise UsageError("; ".join(filter(None, said)))
    if not _RIGHT.fullmatch(colour):
        raise UsageError(f"the colour '{role}': expected #RRGGBB, such as #0B7477, got '{colour}'")
    _check_contrast(role, colour)
    return ROLES[role], Colour(colour.upper())


def _check_contrast(role: str, colour: str) -> None:
    grounds, least = (_FILLS, 4.5) if role in WORDS else (_FILLS[:1], 3)
    found = min(contrast(colour, ground) for ground in grounds)
    if found < least:
        raise UsageError(
            f"the colour '{role}': {colour} is too light to be seen; its contrast with what it "
            f"stands on is {found:.1f}, and has to be {least:g} at least"
        )


def _repainted(part: Any, paint: Mapping[Colour, Colour]) -> Any:
    if isinstance(part, tuple):
        return tuple(_repainted(each, paint) for each in part)
    kind: type = type(part)
    names = _fields(kind)
    if not names:
        return part
    changed = {}
    for name, is_colour in names:
        value = getattr(part, name)
        changed[name] = paint.get(value, value) if is_colour else _repainted(value, paint)
    return attrs.evolve(part, **changed)


@cache
def _fields(kind: type) -> tuple[tuple[str, bool], ...]:
    """Return the fields of a kind of part that hold colours, or parts, and which of both."""
    if not attrs.has(kind):
        return ()
    hints = [(field.name, field.type) for field in attrs.fields(kind)]
    return tuple((name, hint in (Colour, Colour | None)) for name, hint in hints)
