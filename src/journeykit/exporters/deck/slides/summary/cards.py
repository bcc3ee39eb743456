"""The other findings, side by side under the first."""

from collections.abc import Sequence

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import SLACK, Setting, common_size, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.summary.finding import Finding
from journeykit.exporters.deck.slides.summary.words import foot, foot_height, question
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, MUTED, NEGATIVE, Paint
from journeykit.typography import width

_GAP = 0.36
_RULE = 0.045
_QUESTION = 0.14
_NUMBER = 0.34
_HEIGHT = 0.44
_AIR = 0.06
_SAID = (Size.LEAD, Size.BODY, Size.SMALL, Size.MAP)


def cards(sheet: Sheet, findings: Sequence[Finding], area: Box) -> None:
    """Draw the findings as columns; a single one takes the whole width."""
    boxes = area.columns(len(findings), _GAP)
    rooms = [_room(sheet, each, box) for each, box in zip(findings, boxes, strict=True)]
    said = [(each.said,) for each in findings]
    size = common_size(said, _setting(sheet, boxes[0]), min(rooms), _SAID)
    for finding, box in zip(findings, boxes, strict=True):
        says = f"{finding.said}. {finding.figure} {finding.unit}"
        entity = sheet.story.address(finding.subject)
        with sheet.canvas.group(Identity("Finding", entity, says)):
            _card(sheet, finding, box, size)


def _setting(sheet: Sheet, box: Box) -> Setting:
    return Setting(sheet.story.theme.body_font, box.w, bold=True)


def _height(sheet: Sheet) -> float:
    """Return how high the number is."""
    return max(_HEIGHT, Setting(sheet.story.theme.body_font, 1).line(Size.TITLE))


def _room(sheet: Sheet, finding: Finding, box: Box) -> float:
    """Return how high what a finding says may be."""
    return box.h - _NUMBER - _height(sheet) - _AIR - foot_height(sheet, finding, box.w)


def _card(sheet: Sheet, finding: Finding, box: Box, size: float) -> None:
    canvas, paint = sheet.canvas, _paint(finding)
    rule = Box(box.x, box.y, box.w, _RULE)
    canvas.shape(rule, Identity("Rule", decorative=True), Look(paint))
    question(sheet, finding, Box(box.x, box.y + _QUESTION, box.w, 0.2), paint)
    _number(sheet, finding, Box(box.x, box.y + _NUMBER, box.w, _height(sheet)))
    fitted = fit([finding.said], _setting(sheet, box), _room(sheet, finding, box), (size,))
    sheet.cut.extend(fitted.cut)
    said = Box(box.x, box.y + _NUMBER + _height(sheet), box.w, fitted.height)
    canvas.text(said, fitted.texts, Style(size, bold=True), Identity("What it says"))
    top = said.bottom + _AIR
    foot(sheet, finding, Box(box.x, top, box.w, max(box.bottom - top, 0)))


def _paint(finding: Finding) -> Paint:
    if finding.is_bad:
        return NEGATIVE
    return HIGHLIGHT if finding.question == "reach" else DEEP


def _number(sheet: Sheet, finding: Finding, box: Box) -> None:
    """Set the number with what it counts behind it, on one line."""
    family = sheet.story.theme.body_font
    taken = width(finding.figure, family.font(Size.TITLE, bold=True)) / POINTS_PER_INCH / SLACK
    setting = Setting(family, max(box.w - taken - 0.14, 0.3))
    unit = fit([finding.unit], setting, setting.line(Size.SMALL), (Size.SMALL, Size.MAP))
    sheet.cut.extend(unit.cut)
    runs = (
        Run(finding.figure, bold=True, paint=_paint(finding)),
        Run(f"  {unit.texts[0]}", size=unit.size, paint=MUTED),
    )
    sheet.canvas.text(box, Paragraph(runs), Style(Size.TITLE), Identity("Figure"))
