"""How high the lanes of a map are.

The remedies against crowding come in the order of their cost: the whole lane goes down the type
scale first, then lanes lose lines. The emotion curve takes what is left, within bounds.
"""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Setting
from journeykit.exporters.deck.geometry import Size

CURVE = (1.1, 2.7)
"""The least and the greatest height of the curve, in inches."""
ROOMY_CURVE = (1.1, 3.9)
"""The same on a map with little beside it."""
UNKNOWN = (0.34, 0.34)
"""The height of a line that says that no feelings are known, instead of a curve."""
NO_CURVE = (0.0, 0.0)
GAP = 0.1
"""Between a lane and the hairline above the next one."""
_REMEDIES = ((0, Size.MAP), *((step, Size.DENSE) for step in range(6)))
"""In this order: how often all lanes lose a line, and the size of their text."""
_LARGER = (Size.LEAD, Size.BODY, Size.SMALL)
"""What is tried before on a map without a curve, which has room to spare."""
_EASY_LINES = 3
_PADDING, _WIDE_PADDING = 0.16, 1.6


@attrs.frozen
class Lane:
    """The texts of a lane, stage by stage, and what they need.

    Attributes:
        lines: How many lines a cell may take: the most and the least.
        frame: What the lane needs beside its text, in inches.
        least: How high it is at least, in inches.
    """

    name: str
    cells: tuple[tuple[str, ...], ...]
    setting: Setting
    lines: tuple[int, int]
    frame: float = 0.0
    least: float = 0.0

    def height(self, size: float, step: int) -> float:
        """Return the height at a size, ``step`` times less generous than wished for."""
        most, least = self.lines
        lines = max(most - step, least)
        needed = max(self.setting.height(texts, size) for texts in self.cells)
        paragraphs = max(len(texts) for texts in self.cells)
        gaps = PARAGRAPH_GAP * min(paragraphs - 1, lines - 1)
        text = min(needed, lines * self.setting.line(size) + gaps)
        return max(text + self.frame, self.least)


@attrs.frozen
class Heights:
    """The outcome: the size of the text, and the height of each lane by its name.

    The curve of a map without one has no height.
    """

    size: float
    lanes: dict[str, float]
    curve: float
    padding: float


def heights(lanes: Sequence[Lane], room: float, between: tuple[float, float] = CURVE) -> Heights:
    """Return heights that fill the room, as generous as the content allows.

    Args:
        lanes: The lanes of text.
        room: For all, in inches.
        between: The least and the greatest height of the curve.
    """
    least, most = between
    is_open = most < CURVE[0]
    count = len(lanes) + (1 if most else 0)
    for_text = room - GAP * (count - 1) - least
    larger = [(0, size) for size in _LARGER if is_open and _is_easy(lanes, size)]
    for step, size in (*larger, *_REMEDIES):
        chosen = {lane.name: lane.height(size, step) for lane in lanes}
        if sum(chosen.values()) <= for_text:
            break
    chosen = _given_back(lanes, chosen, for_text, step, size)
    left = for_text + least - sum(chosen.values())
    curve = min(max(left, least), most)
    padding = max(left - curve, 0.0) / max(count, 1)
    return Heights(size, chosen, curve, min(padding, _WIDE_PADDING if is_open else _PADDING))


def _is_easy(lanes: Sequence[Lane], size: float) -> bool:
    """Say whether every text reads with ease at a size: on few lines, with whole words."""
    texts = ((lane.setting, text) for lane in lanes for cell in lane.cells for text in cell)
    return all(
        setting.lines(text, size) <= _EASY_LINES and not setting.cuts(text, size)
        for setting, text in texts
    )


def _given_back(
    lanes: Sequence[Lane], chosen: dict[str, float], room: float, step: int, size: float
) -> dict[str, float]:
    """Return the heights with the lines that one lane after the other can have back."""
    given = dict(chosen)
    for lane in lanes:
        others = sum(given.values()) - given[lane.name]
        options = (lane.height(size, generous) for generous in range(step))
        given[lane.name] = next((h for h in options if others + h <= room), given[lane.name])
    return given
