"""The logo that a deck or a brand names: on the cover, and at the foot of slides of our own."""

from journeykit.exporters.deck.canvas.canvas import Canvas
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.colours import luminance
from journeykit.exporters.deck.geometry import MARGIN, PAGE, Box
from journeykit.exporters.deck.pictures import Picture
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, PAPER, Paint, Theme

_PLATE, _SMALL_PLATE = 0.14, 0.06
"""What a plate leaves around the logo."""
_ON_COVER = Box(PAGE.w - MARGIN - 2.1, 0.66, 2.1, 0.9)
_FOOT = Box(0, 6.99, 1.3, 0.3)
_GAP = 0.15


def cover_logo(canvas: Canvas, story: Story) -> tuple[str, ...]:
    """Show the logo at the top right of the cover; return what the notes have to say of it."""
    return _shown(canvas, story, _ON_COVER)


def clients_cover_logo(canvas: Canvas, story: Story, corner: Box | None) -> tuple[str, ...]:
    """Show the logo on a client's cover if a brand asks for one: templates mostly bring their own.

    Args:
        canvas: The cover.
        story: The deck.
        corner: Where the layout leaves room, in inches of the slide; None if nowhere.

    Returns:
        What the notes have to say of it.
    """
    if story.brand_logo is None:
        return ()
    if corner is None:
        return (story.words("notes.no_room_for_logo"),)
    return _shown(canvas, story, story.theme.page.designed(corner).inset(_PLATE))


def _shown(canvas: Canvas, story: Story, area: Box) -> tuple[str, ...]:
    logo = story.project.deck.logo
    picture = story.picture(logo)
    if logo is None:
        _on_plate(canvas, story, story.brand_logo, _whose(story), area)
        return ()
    if picture is None:
        return (story.words("notes.no_picture", file=logo.file),)
    _on_plate(canvas, story, picture, logo.alt or _whose(story), area)
    return ()


def _on_plate(canvas: Canvas, story: Story, picture: Picture | None, whose: str, area: Box) -> None:
    if picture is not None:
        box = _inside(picture, area)
        _plate(canvas, box.inset(-_PLATE), _ground_for(picture, story.theme))
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
        ground = _ground_for(picture, story.theme)
        if ground != PAPER:
            _plate(canvas, box.inset(-_SMALL_PLATE), ground)
        canvas.picture(box, picture, Identity("Logo", decorative=True))


def _ground_for(picture: Picture, theme: Theme) -> Paint:
    """Return the ground that a logo was made for: a light one for most, dark for light ones."""
    darker, lighter = sorted((DEEP, PAPER), key=lambda each: luminance(theme.colour(each)))
    return darker if picture.is_light else lighter


def _plate(canvas: Canvas, box: Box, ground: Paint) -> None:
    canvas.rounded(box, Identity("Plate of the logo", decorative=True), ground, radius=0.08)


def _inside(picture: Picture, area: Box) -> Box:
    """Return the largest place for a whole picture, at the side of an area that is further out."""
    scale = min(area.w / picture.ratio, area.h)
    wide, high = scale * picture.ratio, scale
    x = area.right - wide if area.centre > PAGE.w / 2 else area.x
    return Box(x, area.y + (area.h - high) / 2, wide, high)


def _whose(story: Story) -> str:
    brand = story.project.brand
    return story.project.deck.client or (brand.name if brand else story.project.title)
