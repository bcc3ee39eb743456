"""The strip at the foot of a brief: what we do not know yet, and what to find out first."""

from journeykit.analysis import ActivationBrief
from journeykit.analysis.activation.items import Topic, spoken
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.brief.blocks import topic
from journeykit.exporters.deck.theme import MUTED, WARM, tint
from journeykit.wording import message

_TOPICS: tuple[Topic, ...] = ("missing", "doubt", "assumption", "unsupported", "unscored")
"""What a campaign should know first, of what we do not know yet."""
_HEADINGS = (Size.BODY, Size.SMALL, Size.MAP, Size.DENSE)
_FIRST = (Size.SMALL, Size.MAP, Size.DENSE)


def unknown_strip(sheet: Sheet, brief: ActivationBrief, box: Box) -> None:
    """Count what we do not know and name the first; a brief that lacks nothing has no strip."""
    story = sheet.story
    found = {each: brief.section("unknown", each) for each in _TOPICS}
    counts = [f"{topic(story, each)} ({len(items)})" for each, items in found.items() if items]
    if not counts:
        return
    first = next(items[0] for items in found.values() if items)
    inner = box.inset(0.2, 0.11)
    bold = Setting(story.theme.body_font, inner.w, bold=True)
    lead = story.say(message("brief.section.unknown"))
    plain = Setting(story.theme.body_font, inner.w)
    room = inner.h - plain.line(_FIRST[-1])
    heading = fit(["   ".join((lead, *counts))], bold, room, _HEADINGS)
    said = story.words("brief.first", text=spoken(first.text, story.language))
    rest = fit([said], plain, inner.h - heading.height, _FIRST)
    sheet.cut.extend(heading.cut + rest.cut)
    counted = Run(heading.texts[0].removeprefix(lead), bold=False, size=heading.size)
    head = Paragraph((Run(lead, bold=True, size=heading.size), counted))
    below = Paragraph((Run(rest.texts[0], size=rest.size, paint=MUTED),))
    sheet.canvas.rounded(box, Identity("Strip", decorative=True), tint(WARM, 0.2))
    style = Style(heading.size, anchor="middle")
    sheet.canvas.text(inner, (head, below), style, Identity("What we do not know"))
