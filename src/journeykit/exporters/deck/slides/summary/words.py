"""What stands around a finding: the question that it answers, the remedy, where it comes from."""

import math

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Fitted, Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.provenance import provenance
from journeykit.exporters.deck.slides.summary.finding import Finding
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import INK, MUTED, NEGATIVE, Paint

_SIZES = (Size.SMALL, Size.MAP)
_ASIDE = (Size.MAP, Size.DENSE)
_GAP = 0.03
_ARROW = "  →"
_ARROW_WIDTH = 0.24
_ORIGIN_LINES = 2


def question(sheet: Sheet, finding: Finding, box: Box, paint: Paint) -> None:
    """Set the question that a finding answers, in small capitals."""
    text = sheet.story.words(f"summary.question.{finding.question}").upper()
    style = Style(Size.DENSE, bold=True, paint=paint, spacing=0.8)
    sheet.canvas.text(box, text, style, Identity("Question"))


def remedy(story: Story, finding: Finding) -> str:
    """Return what is planned about a finding; empty where nothing has to be done."""
    if finding.remedies is None:
        return ""
    if not finding.remedies:
        return story.words(f"summary.no_remedy.{finding.question}")
    first = story.words(f"summary.remedy.{finding.question}", what=finding.remedies[0])
    more = len(finding.remedies) - 1
    return story.words("summary.more_remedies", first=first, count=more) if more else first


def foot_height(sheet: Sheet, finding: Finding, width: float) -> float:
    """Return how high `foot` is in a column of a width."""
    planned = _remedy_fits(sheet, finding, width)
    gap = _GAP if planned.texts else 0
    return planned.height + gap + _origin_fits(sheet, finding, width).height


def foot(sheet: Sheet, finding: Finding, area: Box) -> None:
    """Set what is planned about a finding, and below it where it comes from."""
    fitted = _remedy_fits(sheet, finding, area.w)
    sheet.cut.extend(fitted.cut)
    y = area.y
    if fitted.texts:
        missing = not finding.remedies
        paint = NEGATIVE if missing and finding.is_bad else INK
        box = Box(area.x, y, area.w, fitted.height)
        style = Style(fitted.size, bold=missing, paint=paint)
        sheet.canvas.text(box, fitted.texts, style, Identity("Remedy"))
        y = box.bottom + _GAP
    _origin(sheet, finding, Box(area.x, y, area.w, area.bottom - y))


def _remedy_fits(sheet: Sheet, finding: Finding, width: float) -> Fitted:
    """Return the remedy on one line, or else on two."""
    setting = Setting(sheet.story.theme.body_font, width)
    done, line = remedy(sheet.story, finding), setting.line(_SIZES[0])
    texts = [done] if done else []
    fitted = fit(texts, setting, line, _SIZES)
    return fit(texts, setting, 2 * line, _SIZES) if fitted.cut else fitted


def _origin_fits(sheet: Sheet, finding: Finding, width: float, height: float = math.inf) -> Fitted:
    """Return the origin on as many lines as have room: two at most, one at least."""
    story = sheet.story
    # What is missing has no source.
    sourced = finding.question != "blind_spots"
    known = (finding.origin, provenance(story, finding.subject) if sourced else "")
    text = "  ·  ".join(filter(None, known))
    setting = Setting(
        story.theme.body_font, width - (_ARROW_WIDTH if _leads(story, finding) else 0)
    )
    most = _ORIGIN_LINES * setting.line(_ASIDE[0])
    return fit([text], setting, max(min(most, height), setting.line(_ASIDE[-1])), _ASIDE)


def _leads(story: Story, finding: Finding) -> bool:
    return finding.kind in story.kinds


def _origin(sheet: Sheet, finding: Finding, box: Box) -> None:
    """Set where a finding comes from; it leads to the slide that shows it."""
    story, leads = sheet.story, _leads(sheet.story, finding)
    fitted = _origin_fits(sheet, finding, box.w, box.h)
    sheet.cut.extend(fitted.cut)
    link = sheet.canvas.link(finding.anchor) if leads else ""
    tip = story.words("summary.leads") if leads else ""
    shown = fitted.texts[0] + (_ARROW if leads else "")
    identity = Identity("Origin", link=link, tip=tip)
    sheet.canvas.text(box, shown, Style(fitted.size, paint=MUTED), identity)
