"""The logo that a deck names: on the cover, and small at the foot of every other slide."""

from journeykit.exporters.deck.canvas.canvas import Canvas
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.geometry import MARGIN, PAGE, Box
from journeykit.exporters.deck.pictures import Picture
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, PAPER, Paint

_PLATE, _SMALL_PLATE = 0.14, 0.06
"""What a plate leaves around the logo."""
_ON_COVER = Box(PAGE.w - MARGIN - 2.1, 0.66, 2.1, 0.9)
_FOOT = Box(0, 6.99, 1.3, 0.3)
_GAP = 0.15


def cover_logo(canvas: Canvas, story: Story) -> tuple[str, ...]:
    """Show the logo at the top right of the cover; return what the notes have to say of it."""
    logo = story.project.deck.logo
    picture = story.picture(logo)
    if logo is None:
        _on_plate(canvas, story.brand_logo, _whose(story))
        return ()
    if picture is None:
        return (story.words("notes.no_picture", file=logo.file),)
    _on_plate(canvas, picture, logo.alt or _whose(story))
    return (story.words("notes.of", what="Logo", text=logo.credit),) if logo.credit else ()


def _on_plate(canvas: Canvas, picture: Picture | None, whose: str) -> None:
    if picture is not None:
        box = _inside(picture, _ON_COVER)
        _plate(canvas, box.inset(-_PLATE), DEEP if picture.is_light else PAPER)
        canvas.picture(box, picture, Identity("Logo", "", whose))


def footer_logo(canvas: Canvas, story: Story, right: float) -> None:
    """Show the logo at the foot of a slide, as decoration: the cover has said whose it is.

    Args:
        canvas: The slide.
        story: The deck.
        right: Where the logo has to end, in inches.
    """
    picture = story.picture(story.project.deck.logo) or story.brand_logo
    if picture:
        area = Box(right - _GAP - _FOOT.w, _FOOT.y, _FOOT.w, _FOOT.h)
        box = _inside(picture, area)
        if picture.is_light:
            _plate(canvas, box.inset(-_SMALL_PLATE), DEEP)
        canvas.picture(box, picture, Identity("Logo", decorative=True))


def _plate(canvas: Canvas, box: Box, ground: Paint) -> None:
    """Draw the ground that a logo was made for: light as paper for most, dark for light ones."""
    canvas.rounded(box, Identity("Plate of the logo", decorative=True), ground, radius=0.08)


def _inside(picture: Picture, area: Box) -> Box:
    """Return the largest place for a whole picture at the right of an area."""
    scale = min(area.w / picture.ratio, area.h)
    wide, high = scale * picture.ratio, scale
    return Box(area.right - wide, area.y + (area.h - high) / 2, wide, high)


def _whose(story: Story) -> str:
    brand = story.project.brand
    return story.project.deck.client or (brand.name if brand else story.project.title)
