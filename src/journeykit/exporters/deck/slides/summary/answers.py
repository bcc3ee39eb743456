"""The objectives and what the map answers, in short."""

from journeykit.analysis import ObjectiveAnswer, ObjectivesAnswered
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.anchors import OBJECTIVES
from journeykit.exporters.deck.slides.objectives.status import (
    PAINTS,
    SIGNS,
    figures,
    main_reading,
    status_word,
)
from journeykit.exporters.deck.theme import HAIRLINE, INK, MUTED

MOST = 4
"""Objectives in short; the others are told in the notes."""
HEAD = 0.4
ROW = 0.27
_SIGN = 0.17
_STATUS = 0.86
_FIGURES = 2.1


def answers(sheet: Sheet, found: ObjectivesAnswered, area: Box) -> None:
    """Draw the objectives, one a line, below a heading with the finding about them all."""
    canvas = sheet.canvas
    canvas.rule((area.x, area.y), (area.right, area.y), HAIRLINE)
    _heading(sheet, found, Box(area.x, area.y + 0.1, area.w, 0.24))
    rows = found.answers[:MOST]
    for number, answer in enumerate(rows):
        box = Box(area.x, area.y + HEAD + number * ROW, area.w, ROW)
        _answer(sheet, answer, box)


def height(found: ObjectivesAnswered) -> float:
    """Return how high the objectives are; nothing where there are none."""
    rows = min(len(found.answers), MOST)
    return HEAD + rows * ROW if rows else 0.0


def _heading(sheet: Sheet, found: ObjectivesAnswered, box: Box) -> None:
    story = sheet.story
    leads = "objectives" in story.kinds
    heading, arrow = story.words("summary.objectives"), "  →" if leads else ""
    more = len(found.answers) - MOST
    left_out = story.words("summary.more_objectives", count=more) if more > 0 else ""
    aside = "   ".join(filter(None, (story.say(found.summary), left_out)))
    setting = Setting(story.theme.body_font, box.w - 1.4)
    fitted = fit([aside + arrow], setting, box.h, (Size.SMALL, Size.MAP))
    sheet.cut.extend(fitted.cut)
    runs = (
        Run(heading, bold=True, size=Size.BODY),
        Run(f"   {fitted.texts[0]}", size=fitted.size, paint=MUTED),
    )
    link = sheet.canvas.link(OBJECTIVES) if leads else ""
    tip = story.words("summary.leads") if leads else ""
    identity = Identity("Objectives", link=link, tip=tip)
    sheet.canvas.text(box, Paragraph(runs), Style(Size.BODY, anchor="middle"), identity)


def _answer(sheet: Sheet, answer: ObjectiveAnswer, box: Box) -> None:
    canvas, story = sheet.canvas, sheet.story
    word = status_word(story, answer)
    said = f"{answer.objective.text}. {word}"
    with canvas.group(Identity("Objective", story.address(answer.objective), said)):
        sign = Box(box.x, box.middle - _SIGN / 2, _SIGN, _SIGN)
        canvas.icon(SIGNS[answer.status], sign, PAINTS[answer.status], 1.5)
        status = Box(sign.right + 0.08, box.y, _STATUS, box.h)
        style = Style(Size.MAP, bold=True, paint=INK, anchor="middle")
        canvas.text(status, word, style, Identity("Status"))
        reading = main_reading(answer)
        wide = _figures(sheet, figures(story, reading), box) if reading else 0.0
        room = box.right - wide - 0.1 - status.right
        setting = Setting(story.theme.body_font, room)
        fitted = fit([answer.objective.text], setting, 0.2, (Size.SMALL, Size.MAP))
        sheet.cut.extend(fitted.cut)
        text = Box(status.right, box.y, room, box.h)
        canvas.text(text, fitted.texts, Style(fitted.size, anchor="middle"), Identity("Text"))


def _figures(sheet: Sheet, text: str, box: Box) -> float:
    """Set the figure at the right, and return how wide it may be."""
    setting = Setting(sheet.story.theme.body_font, _FIGURES, bold=True)
    fitted = fit([text], setting, 0.2, (Size.SMALL, Size.MAP))
    sheet.cut.extend(fitted.cut)
    style = Style(fitted.size, bold=True, align="right", anchor="middle")
    area = Box(box.right - _FIGURES, box.y, _FIGURES, box.h)
    sheet.canvas.text(area, fitted.texts, style, Identity("Figure"))
    return _FIGURES
