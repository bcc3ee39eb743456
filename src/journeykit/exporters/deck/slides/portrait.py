"""The portrait of a persona: a photograph cut to a circle, or else initials."""

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import PAPER, Paint
from journeykit.model import Persona

_INSIDE = 2**-0.5
"""The part of a circle's width that text may take: the square in it."""


def portrait(sheet: Sheet, persona: Persona, circle: Box, ground: Paint, size: float) -> bool:
    """Show a persona, and say whether it is with their photograph.

    Args:
        sheet: The slide.
        persona: Whom to show.
        circle: Where.
        ground: What initials stand on.
        size: Of the initials, in points.

    Raises:
        RenderingError: The photograph is there, but cannot be read.
    """
    story, image = sheet.story, persona.portrait
    entity = story.address(persona)
    picture = story.picture(image)
    if image and picture:
        said = image.alt or persona.name
        identity = Identity("Portrait", entity, said)
        sheet.canvas.picture(circle, picture, identity, preset="ellipse")
        return True
    style = Style(size, bold=True, paint=PAPER, align="centre", anchor="middle", heading=True)
    identity = Identity("Portrait", entity, persona.name)
    look = Look(ground, preset="ellipse")
    sheet.canvas.shape(circle, identity, look, _fitting(story, persona, circle, size), style)
    if image:
        sheet.note(story.words("notes.no_picture", file=image.file))
    return False


def _fitting(story: Story, persona: Persona, circle: Box, size: float) -> str:
    """Return the initials of a persona, or the first alone where the circle is too small."""
    letters = initials(persona.name)
    setting = Setting(story.theme.heading_font, circle.w * _INSIDE, bold=True)
    return letters if setting.lines(letters, size) == 1 else letters[:1]


def initials(name: str) -> str:
    """Return the initials of the first and the last word of a name, one where there is one."""
    letters = [word[0] for word in name.split() if word[0].isalpha()]
    return "".join(letters[:1] + letters[1:][-1:]).upper() or name.strip()[:1]
