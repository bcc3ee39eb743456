"""How text falls into lines."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, islice

import attrs

from journeykit.typography.fonts import Font
from journeykit.typography.graphemes import borders
from journeykit.typography.linebreaks import behind_spaces, breaks, visible_length
from journeykit.typography.measure import Measure, measure_of

_TOLERANCE = 1e-6
"""Font units that a line may be too wide: a box of exactly the text's width holds it."""
_BALANCE_STEPS = 10
"""Halvings of the width in ``balanced``; the last is a thousandth of the way."""


@attrs.frozen(eq=False)
class Paragraph:
    """A piece of text between line feeds, measured once and filled into lines of any width.

    Attributes:
        text: The paragraph.
        offset: Where it starts in the whole text.
        edges: Where each character begins, in units of the face; one more than characters.
    """

    text: str
    offset: int
    edges: Sequence[int]


@attrs.frozen
class Line:
    """A line as a slice of the whole text.

    Attributes:
        start: Its first character.
        end: Behind its last one; spaces that hang at the end are left out.
        cut: Whether it ends inside a word that no line could hold.
    """

    start: int
    end: int
    cut: bool = False


def wrap(text: str, font: Font, max_width: float) -> tuple[str, ...]:
    r"""Return a text as the lines that an office program makes of it.

    Lines are filled greedily. They end at spaces, which disappear there, behind hyphens, dashes
    and slashes inside words, and between ideographs; never at a no-break space. A word that no
    line can hold is cut between characters.

    Args:
        text: The text; a line feed ends a line, so that an empty text is one empty line.
        font: What it is set in.
        max_width: Points, above 0.

    Returns:
        The lines. None is wider than allowed, except for a single character that is.

    Raises:
        ValueError: The width is not a number above 0.

    Example:
        >>> wrap("Lit trois comparatifs\nen ligne", Font("Calibri", 10), 60)
        ('Lit trois', 'comparatifs', 'en ligne')
    """
    return tuple(text[line.start : line.end] for line in lines_of(text, font, max_width))


def balanced(text: str, font: Font, max_width: float, max_lines: int = 2) -> tuple[str, ...]:
    """Return a title as lines of similar width, no more of them than ``wrap`` makes.

    Args:
        text: The title.
        font: What it is set in.
        max_width: Points, above 0.
        max_lines: Above so many lines nothing is balanced: the title is too long, and the lines
            of ``wrap`` are returned so that the caller sees by how much.

    Returns:
        The lines.

    Raises:
        ValueError: The width is not a number above 0.

    Example:
        >>> balanced("The lowest point is Wait, two frictions", Font("Arial", 26), 400)
        ('The lowest point is', 'Wait, two frictions')
    """
    pieces = paragraphs(text, measure_of(font))
    limit = limit_of(font, max_width)
    lines = _fill_all(pieces, limit)
    if len(pieces) < len(lines) <= max_lines and not any(line.cut for line in lines):
        lines = _narrowest(pieces, limit, lines)
    return tuple(text[line.start : line.end] for line in lines)


def lines_of(text: str, font: Font, max_width: float) -> Iterator[Line]:
    """Yield the lines of a text, greedily filled.

    Raises:
        ValueError: The width is not a number above 0.
    """
    limit = limit_of(font, max_width)
    pieces = paragraphs(text, measure_of(font))
    return chain.from_iterable(fill(piece, limit) for piece in pieces)


def limit_of(font: Font, max_width: float) -> float:
    """Return a width in points as units of the font's face.

    Raises:
        ValueError: The width is not a number above 0.
    """
    if not (math.isfinite(max_width) and max_width > 0):
        raise ValueError(f"max_width: expected points above 0, got {max_width!r}")
    return max_width / (measure_of(font).unit * font.size) + _TOLERANCE


def paragraphs(text: str, measure: Measure) -> list[Paragraph]:
    """Return the measured pieces of a text between its line feeds, at least one."""
    found = []
    offset = 0
    for piece in text.split("\n"):
        found.append(Paragraph(piece, offset, measure.edges(piece)))
        offset += len(piece) + 1
    return found


def fill(paragraph: Paragraph, limit: float) -> Iterator[Line]:
    """Yield the lines of a paragraph, at least one.

    Args:
        paragraph: What to fill into lines.
        limit: Width of a line in units of the face.
    """
    edges, offset = paragraph.edges, paragraph.offset
    visible = visible_length(paragraph.text)
    if edges[visible] <= limit:
        yield Line(offset, offset + visible)
        return
    start = 0
    chance: tuple[int, int] | None = None  # the last place to break that was within the limit
    for end, following in chain(breaks(paragraph.text), [(visible, visible)]):
        while edges[end] - edges[start] > limit:
            if chance:
                yield Line(offset + start, offset + chance[0])
                start, chance = chance[1], None
                continue
            for reach, behind in _cuts(paragraph, start, end, limit):
                if reach > start:  # else only spaces, which begin the paragraph, were cut off
                    yield Line(offset + start, offset + reach, cut=True)
                start = behind
        if end > start:
            chance = end, following
    if start < visible:
        yield Line(offset + start, offset + visible)


def _cuts(paragraph: Paragraph, start: int, end: int, limit: float) -> Iterator[tuple[int, int]]:
    """Yield where a word that no line can hold is cut, behind one character at least.

    Like ``breaks``, each cut is the end of the one line and the start of the next: there may be a
    space in the word, before a mark that never begins a line.
    """
    text, edges = paragraph.text, paragraph.edges
    places = [start + place for place in borders(text[start:end])]
    while edges[end] - edges[start] > limit:
        within = bisect_right(edges, edges[start] + limit, start, end + 1) - 1
        reach = places[bisect_right(places, within) - 1]
        if reach <= start:
            reach = places[bisect_right(places, start)]
        shown = start + visible_length(text[start:reach])
        start = behind_spaces(text, reach)
        yield shown, start


def _fill_all(pieces: Sequence[Paragraph], limit: float) -> list[Line]:
    return list(chain.from_iterable(fill(piece, limit) for piece in pieces))


def _narrowest(pieces: Sequence[Paragraph], limit: float, lines: list[Line]) -> list[Line]:
    """Return the lines at the smallest width that needs no more of them and cuts no word."""
    too_narrow, wide_enough = 0.0, limit
    for _ in range(_BALANCE_STEPS):
        trial = (too_narrow + wide_enough) / 2
        found = _fill_at_most(pieces, trial, len(lines))
        if found is None:
            too_narrow = trial
        else:
            wide_enough, lines = trial, found
    return lines


def _fill_at_most(pieces: Sequence[Paragraph], limit: float, count: int) -> list[Line] | None:
    """Return the lines, or None if they are more than allowed or one of them cuts a word."""
    every = chain.from_iterable(fill(piece, limit) for piece in pieces)
    found = list(islice(every, count + 1))
    return None if len(found) > count or any(line.cut for line in found) else found
