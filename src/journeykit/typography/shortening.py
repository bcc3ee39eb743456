"""Text that has to end early."""

from bisect import bisect_right
from itertools import accumulate, islice

import attrs

from journeykit.typography.advances import advances
from journeykit.typography.fonts import Font
from journeykit.typography.graphemes import borders
from journeykit.typography.linebreaks import breaks
from journeykit.typography.measure import measure_of
from journeykit.typography.wrapping import Line, limit_of, lines_of, wrap

ELLIPSIS = "…"
_DANGLING = " \t\n\u00a0\u202f\u2007,;:.…-–—/|·&([{«‹“‘"
"""What does not stand well before an ellipsis."""


@attrs.frozen
class Shortened:
    """A text made to fit.

    Attributes:
        text: The text, with an ellipsis at its end if something was left out.
        lines: The same, line by line.
        whole: Whether nothing was left out.
    """

    text: str
    lines: tuple[str, ...]
    whole: bool


def shorten(text: str, font: Font, max_width: float, max_lines: int) -> Shortened:
    """Return as much of a text as fits, ended by an ellipsis behind a whole word.

    Only where not even the first word of the last line fits is that word cut, between
    characters as a reader sees them: no accent, flag or family emoji comes apart.

    Args:
        text: The text.
        font: What it is set in.
        max_width: Points, above 0.
        max_lines: How many lines there may be, at least 1.

    Returns:
        The text, its lines and whether it is whole.

    Raises:
        ValueError: The width is not a number above 0, or the lines are less than 1.

    Example:
        >>> shorten("Peur de se tromper de pointure", Font("Calibri", 10), 60, 2).lines
        ('Peur de se', 'tromper de…')
    """
    if max_lines < 1:
        raise ValueError(f"max_lines: expected 1 or more, got {max_lines!r}")
    found = list(islice(lines_of(text, font, max_width), max_lines + 1))
    if len(found) <= max_lines:
        return Shortened(text, tuple(text[line.start : line.end] for line in found), whole=True)
    last = found[max_lines - 1]
    room = limit_of(font, max_width)
    short = text[: last.start] + _beginning(text, last, font, room) + ELLIPSIS
    # Wrapped anew, since what is left of the last line may fit on the one before.
    return Shortened(short, wrap(short, font, max_width), whole=False)


def _beginning(text: str, line: Line, font: Font, limit: float) -> str:
    """Return the part of a line that leaves room for an ellipsis, in units of the face."""
    content = text[line.start : line.end]
    face = measure_of(font).face
    edges = list(accumulate(advances(content, face), initial=0))
    reach = bisect_right(edges, limit - sum(advances(ELLIPSIS, face))) - 1
    return _whole_words(content, reach, cut=line.cut) or _whole_characters(content, reach)


def _whole_words(content: str, reach: int, *, cut: bool) -> str:
    """Return the words that end within reach, without what dangles behind the last one."""
    ends = [end for end, _ in breaks(content)]
    if not cut:
        ends.append(len(content))
    place = bisect_right(ends, reach)
    return content[: ends[place - 1]].rstrip(_DANGLING) if place else ""


def _whole_characters(content: str, reach: int) -> str:
    """Return the characters within reach, possibly none."""
    places = borders(content)
    return content[: places[bisect_right(places, max(reach, 0)) - 1]]
