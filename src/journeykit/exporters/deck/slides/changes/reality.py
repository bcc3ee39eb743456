"""How what really happens deviates from the plan, in a few lines."""

from journeykit.analysis import PlannedVersusActual, planned_versus_actual
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style, bullets
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, NEGATIVE

HEIGHT = 1.28
_HEADING = 0.26
_SIZES = (Size.MAP, Size.DENSE)
_SHOWN = 3


def deviations(story: Story) -> PlannedVersusActual | None:
    """Return how observed journeys deviate from their plans; None where none does."""
    found = story.once(planned_versus_actual, story.project)
    return found if any(each.deviations for each in found.journeys) else None


def reality(sheet: Sheet, found: PlannedVersusActual, area: Box) -> None:
    """Say how many deviations there are, and name the first."""
    story = sheet.story
    sheet.canvas.rule((area.x, area.y), (area.right, area.y), HAIRLINE)
    setting = Setting(story.theme.body_font, area.w, bold=True)
    summary = fit([story.say(found.summary)], setting, 2 * _HEADING, (Size.BODY, Size.SMALL))
    heading = Box(area.x, area.y + 0.1, area.w, summary.height)
    style = Style(summary.size, bold=True)
    sheet.canvas.text(heading, summary.texts, style, Identity("Plan and reality"))
    below = Box(area.x, heading.bottom + 0.06, area.w, area.bottom - heading.bottom - 0.06)
    every = [story.say(each.message) for one in found.journeys for each in one.deviations]
    setting = Setting(story.theme.body_font, below.w, bulleted=True)
    fitted = fit(every[:_SHOWN], setting, below.h, _SIZES)
    sheet.cut.extend((*summary.cut, *fitted.cut))
    place = Box(below.x, below.y, below.w, fitted.height)
    texts = bullets(fitted.texts, NEGATIVE)
    sheet.canvas.text(place, texts, Style(fitted.size), Identity("Deviations"))
