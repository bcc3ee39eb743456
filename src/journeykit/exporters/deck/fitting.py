"""Making text fit: down the type scale first, then fewer lines, then an ellipsis.

Nothing is left to autofit, which programs apply differently or not at all. What was cut is
returned whole, for the notes.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import attrs

from journeykit.exporters.deck.geometry import POINTS_PER_INCH
from journeykit.exporters.deck.page import Typeface, typeface
from journeykit.typography import Font, balanced, one_line, shorten, width, wrap

SLACK = 0.97
"""The part of a width that is planned with: programs differ by a few thousandths of a line."""
BULLET_INDENT = 0.139
"""The hanging indent of a bullet, in inches."""
_HAIR = 0.05
"""What an even width leaves over, in inches, so that no line breaks one word earlier."""
MOST_CHARACTERS = 4_000
"""More than a box of a slide holds: what comes after is cut anyway and only estimated."""
_FEWEST_LINES = 10
"""What so many characters take at least."""
PARAGRAPH_GAP = 3 / POINTS_PER_INCH
"""The space before every paragraph but the first, in inches."""


@attrs.frozen
class Fitted:
    """Texts that fit.

    Attributes:
        size: The size of all of them, in points.
        texts: What to show, in the order given; the shortened ones end in an ellipsis.
        cut: The full texts of those that were shortened or left out.
        height: How high they are together, in inches.
    """

    size: float
    texts: tuple[str, ...]
    cut: tuple[str, ...]
    height: float


@attrs.frozen
class Setting:
    """How texts are to be set.

    Attributes:
        family: The font's family; a name is measured as on a slide of the design page's size.
        width: The width of the column in inches.
        bold: Whether they are bold.
        italic: Whether they are italic.
        bulleted: Whether each is a bullet of its own.
    """

    family: Typeface = attrs.field(converter=typeface)
    width: float
    bold: bool = False
    italic: bool = False
    bulleted: bool = False

    def font(self, size: float) -> Font:
        """Return the font at a size of the type scale."""
        return self.family.font(size, bold=self.bold, italic=self.italic)

    def line(self, size: float) -> float:
        """Return the height of a line, in inches."""
        return self.family.line(self.font(size))

    @property
    def points(self) -> float:
        """The width that lines are planned for, in points."""
        indent = BULLET_INDENT if self.bulleted else 0
        return max((self.width - indent) * SLACK * POINTS_PER_INCH, 1)

    def lines(self, text: str, size: float) -> int:
        """Return how many lines a text takes; beyond `MOST_CHARACTERS` it goes on like that."""
        lines = _lines(text[:MOST_CHARACTERS], self.font(size), self.points)
        if len(text) <= MOST_CHARACTERS:
            return lines
        if lines < _FEWEST_LINES:  # letters without width, which say nothing of the rest
            return len(wrap(text, self.font(size), self.points))
        return lines * len(text) // MOST_CHARACTERS

    def cuts(self, text: str, size: float) -> bool:
        """Say whether a word of the text is longer than a line."""
        font = self.font(size)
        return any(
            width(word, font) > self.points for word in one_line(text[:MOST_CHARACTERS]).split(" ")
        )

    def height(self, texts: Sequence[str], size: float) -> float:
        """Return how high texts are, one below the other, in inches."""
        gaps = PARAGRAPH_GAP * max(len(texts) - 1, 0)
        return sum(self.lines(text, size) for text in texts) * self.line(size) + gaps


@lru_cache(maxsize=1024)
def _lines(text: str, font: Font, points: float) -> int:
    """Return how many lines a text takes; every remedy against crowding asks for the same."""
    return max(len(wrap(text, font, points)), 1)


def even_width(text: str, setting: Setting, size: float, most_lines: int = 2) -> float:
    """Return the width in inches at which a text falls into lines of about the same length."""
    font = setting.font(size)
    lines = balanced(text, font, setting.points, most_lines)
    widest = max(width(line, font) for line in lines)
    return min(widest / POINTS_PER_INCH / SLACK + _HAIR, setting.width)


def fit(texts: Sequence[str], setting: Setting, height: float, sizes: Sequence[float]) -> Fitted:
    """Return texts that fit in a height, at the largest size that holds them all.

    At the smallest size, the last text that has a line left is shortened and the rest left out.
    """
    for size in sizes:
        needed = setting.height(texts, size)
        too_wide = size != sizes[-1] and any(setting.cuts(text, size) for text in texts)
        if needed <= height + 1e-6 and not too_wide:
            return Fitted(size, tuple(texts), (), needed)
    return _cut(texts, setting, height, sizes[-1])


def common_size(
    cells: Sequence[Sequence[str]], setting: Setting, height: float, sizes: Sequence[float]
) -> float:
    """Return the largest size at which every cell of a lane fits, or else the smallest one."""
    for size in sizes:
        if all(setting.height(texts, size) <= height + 1e-6 for texts in cells):
            return size
    return sizes[-1]


def _cut(texts: Sequence[str], setting: Setting, height: float, size: float) -> Fitted:
    shown, cut = [], []
    for text, lines in _allotted(texts, setting, height, size):
        short = shorten(text, setting.font(size), setting.points, lines) if lines else None
        if short:
            shown.append(short.text)
        if short is None or not short.whole:
            cut.append(text)
    return Fitted(size, tuple(shown), tuple(cut), setting.height(shown, size))


def _allotted(
    texts: Sequence[str], setting: Setting, height: float, size: float
) -> Iterator[tuple[str, int]]:
    """Iterate over texts with the lines that each may take: first come, first served."""
    left, line = height, setting.line(size)
    for number, text in enumerate(texts):
        left -= PARAGRAPH_GAP if number else 0
        first = 1 if number == 0 else 0
        lines = max(min(setting.lines(text, size), int(left / line + 1e-6)), first)
        left -= lines * line
        yield text, lines
