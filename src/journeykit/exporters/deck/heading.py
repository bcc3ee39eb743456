"""The title of a slide as it is shown: on two lines at most, and unlike any other of its deck."""

import attrs

from journeykit.exporters.deck.fitting import Setting, even_width
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.story import Story
from journeykit.typography import one_line, shorten, width

LEADING = 0.9
_SIZES = (Size.TITLE, Size.HEADING)
_LINES = 2
_NOTHING = "…"
"""Stands where a title consists of signs that nobody can see."""


@attrs.frozen
class Heading:
    """A title that fits.

    Attributes:
        text: What to show.
        size: In points.
        lines: How many lines it takes.
        box: Where it stands, as wide as makes its lines even.
        cut: The full title, if it was shortened.
    """

    text: str
    size: float
    lines: int
    box: Box
    cut: tuple[str, ...]


def heading(story: Story, title: str, area: Box, part: str = "") -> Heading:
    """Return a title that no slide has yet, numbered where it would be the same again.

    Args:
        story: The deck that it belongs to.
        title: The finding.
        area: Where it may stand.
        part: What it ends in, however much of the finding has to go.
    """
    title, number = on_one_line(title), 1
    while True:
        end = " ".join(filter(None, (part, f"({number})" if number > 1 else "")))
        found = _fitted(title, end, Setting(story.theme.heading_font, area.w, bold=True), area)
        times = story.times(found.text)
        if times == 1:
            return found
        number = max(number + 1, times)


def on_one_line(title: str) -> str:
    """Return a title without line ends; there is always something to see in it."""
    return one_line(title).strip() or _NOTHING


def _fitted(title: str, end: str, setting: Setting, area: Box) -> Heading:
    whole = f"{title} {end}".rstrip()
    for size in _SIZES:
        short = shorten(whole, setting.font(size), setting.points, _LINES)
        if short.whole:
            return _placed(whole, setting, size, area)
    return _placed(_shortened(title, end, setting, size), setting, size, area, cut=title)


def _shortened(title: str, end: str, setting: Setting, size: float) -> str:
    """Return a title cut so early that its last line has room for its end."""
    font = setting.font(size)
    room = setting.points - (width(f" {end}", font) if end else 0)
    return f"{shorten(title, font, max(room, 1), _LINES).text} {end}".rstrip()


def _placed(text: str, setting: Setting, size: float, area: Box, cut: str = "") -> Heading:
    lines = setting.lines(text, size)
    box = Box(
        area.x,
        area.y,
        even_width(text, setting, size),
        lines * setting.line(size) * LEADING + 0.02,
    )
    return Heading(text, size, lines, box, (cut,) if cut else ())
