"""The cover on a client's layout: where and how the layout sets it, in words of ours."""

import attrs

from journeykit.exporters.deck.canvas.canvas import Canvas
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Fitted, Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.layout import Layout, Slot
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import INK

_INSETS = (0.2, 0.1)
"""What Office leaves free inside a placeholder, across and down."""
_STEPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.33)
"""The parts of its layout's size to which a text goes down until it fits."""
_SMALLEST, _LARGEST_BELOW = 10.0, 20.0
"""In points: of all texts, and of those below the title."""
_WITHOUT_SLOT = Box(0.9, 4.4, 11.4, 1.2)
"""Where the subtitle stands on the design page, where the layout has no place for it."""


@attrs.frozen
class ClientCover:
    """What was written on a cover.

    Attributes:
        title: As it is shown.
        cut: What had no room in full.
    """

    title: str
    cut: tuple[str, ...]


def client_cover(
    canvas: Canvas, story: Story, layout: Layout, title: str, below: tuple[str, ...]
) -> ClientCover:
    """Fill the title of a client's layout, and what it has below it.

    Args:
        canvas: The slide.
        story: The deck.
        layout: The layout of the cover.
        title: The title of the project.
        below: What stands below it, a paragraph each: first what it is about, at last for whom.
    """
    heading = _fill(canvas, layout.title, (title,), str(story.theme.heading_font), story)
    slots, body = (layout.subtitle, layout.facts), str(story.theme.body_font)
    placed = [slot for slot in slots if slot is not None and slot.box is not None]
    parts = (below[:1], below[1:]) if len(placed) > 1 else (below,)
    filled = [(slot, texts) for slot, texts in zip(placed, parts, strict=False) if texts]
    rest = [_fill(canvas, slot, texts, body, story) for slot, texts in filled]
    if not placed:
        rest = [_without_slot(canvas, story, below)]
    cut = (text for each in rest for text in each.cut)
    return ClientCover(heading.texts[0], (*heading.cut, *cut))


def _fill(canvas: Canvas, slot: Slot, texts: tuple[str, ...], family: str, story: Story) -> Fitted:
    """Fill a placeholder at the size of its layout, or at a smaller one that fits."""
    box = slot.box or Box(0, 0, 8, 1.5)
    across, down = _INSETS
    setting = Setting(family, max(box.w - across, 0.5), bold=True)
    largest = slot.size if slot.kind in {"title", "ctrTitle"} else min(slot.size, _LARGEST_BELOW)
    sizes = [max(largest * step, min(_SMALLEST, largest)) for step in _STEPS]
    spoken = tuple(text.upper() for text in texts) if slot.is_upper else texts
    fitted = fit(spoken, setting, max(box.h - down, setting.line(sizes[-1])), sizes)
    shown = texts if not fitted.cut else fitted.texts
    canvas.fill(slot, shown, fitted.size / story.theme.page.across)
    cut = texts if fitted.cut else ()
    return attrs.evolve(fitted, texts=shown, cut=cut)


def _without_slot(canvas: Canvas, story: Story, below: tuple[str, ...]) -> Fitted:
    setting = Setting(story.theme.body_font, _WITHOUT_SLOT.w)
    fitted = fit(below, setting, _WITHOUT_SLOT.h, (Size.SUBHEADING, Size.LEAD, Size.BODY))
    style = Style(fitted.size, paint=INK)
    canvas.text(_WITHOUT_SLOT, fitted.texts, style, Identity("Subtitle"))
    return fitted
