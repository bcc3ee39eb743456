"""The step of a type scale that a text fits at."""

from collections.abc import Iterable
from itertools import chain, islice

from journeykit.typography.fonts import Font
from journeykit.typography.measure import measure_of
from journeykit.typography.wrapping import Paragraph, fill, limit_of, paragraphs


def fitting_size(
    texts: str | Iterable[str],
    family: str,
    sizes: Iterable[float],
    max_width: float,
    max_lines: int,
    *,
    bold: bool = False,
    italic: bool = False,
) -> float | None:
    """Return the first size at which every text fits, so that a whole lane can share it.

    A text fits if it takes no more lines than allowed and no word has to be cut.

    Args:
        texts: One text, or all that are to have the same size.
        family: The font's family.
        sizes: The type scale in points, from large to small.
        max_width: Points, above 0.
        max_lines: How many lines each text may take.
        bold: Whether the bold face is meant.
        italic: Whether the italic face is meant.

    Returns:
        The size, or None if the texts fit at none of them.

    Raises:
        ValueError: A size or the width is not a number above 0.

    Example:
        >>> fitting_size(["Compare", "Lit trois comparatifs"], "Calibri", (14, 12, 10), 60, 2)
        12
    """
    measured: list[list[Paragraph]] | None = None
    for size in sizes:
        font = Font(family, size, bold=bold, italic=italic)
        if measured is None:
            every = [texts] if isinstance(texts, str) else texts
            measured = [paragraphs(text, measure_of(font)) for text in every]
        limit = limit_of(font, max_width)
        if all(_fits(text, limit, max_lines) for text in measured):
            return size
    return None


def _fits(text: list[Paragraph], limit: float, max_lines: int) -> bool:
    """Return whether a measured text fits into lines of so many units of the face."""
    lines = list(islice(chain.from_iterable(fill(piece, limit) for piece in text), max_lines + 1))
    return len(lines) <= max_lines and not any(line.cut for line in lines)
