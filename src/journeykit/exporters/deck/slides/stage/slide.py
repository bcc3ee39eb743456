"""The slides of a stage, put together."""

from collections.abc import Iterator

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import CONTENT, MARGIN, PAGE, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.anchors import stage_anchor
from journeykit.exporters.deck.slides.journey_map import crowded_stages
from journeykit.exporters.deck.slides.journey_map.content import Column
from journeykit.exporters.deck.slides.journey_map.notes import stage_notes
from journeykit.exporters.deck.slides.stage import blocks as text_blocks
from journeykit.exporters.deck.slides.stage.content import blocks, facts, rows
from journeykit.exporters.deck.slides.stage.finding import hero_row, stage_title
from journeykit.exporters.deck.slides.stage.pages import pages
from journeykit.exporters.deck.slides.stage.table import table
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, HIGHLIGHT, MUTED, QUIET, tint
from journeykit.model import Journey, Stage
from journeykit.wording import stage_name

_TITLE = Box(CONTENT.x, 0.52, 9.6, 0.78)
_TOP = 1.5
_FACTS = Box(CONTENT.x, 1.5, CONTENT.w, 0.86)
_BELOW_FACTS = 0.34
_MINI = Box(PAGE.w - MARGIN - 1.9, 0.32, 1.9, 0.13)
_BACK = Box(PAGE.w - MARGIN - 1.9, 0.52, 1.9, 0.22)


def crowded_stage_slides(story: Story, journey: Journey) -> Iterator[FinishedSlide]:
    """Return the slides of the stages that say more than the map has room for."""
    for each, back in crowded_stages(story, journey):
        yield from _stage_slides(story, journey, each, back)


def _stage_slides(
    story: Story, journey: Journey, each: Column, back: str
) -> Iterator[FinishedSlide]:
    """Return the slides of a stage.

    Args:
        story: The deck.
        journey: The journey that the stage is part of.
        each: What the stage says.
        back: The anchor of the map that leads here.
    """
    known, listed = facts(story, each.stage), rows(story, each.stage)
    first = _TOP + (_fact_height(story, known) + _BELOW_FACTS if known else 0)
    family = story.theme.body_font
    laid_out = pages(listed, blocks(story, each), family, first, _TOP)
    title, hero = stage_title(story, each), hero_row(listed)
    for number, page in enumerate(laid_out):
        count = len(laid_out)
        part = story.words("map.part", number=number + 1, count=count) if count > 1 else ""
        sheet = start(
            story,
            "stages",
            title,
            _kicker(story, journey, each),
            part=part,
            subtitle=story.words("stage.subtitle"),
            area=_TITLE,
        )
        _place(sheet, journey, each)
        if "map" in story.kinds:
            _way_back(sheet, back)
        if number == 0:
            sheet.anchor = stage_anchor(story, each.stage)
            _facts(sheet, each.stage, known)
        if page.rows:
            table(sheet, each.stage, page.rows, page.area, page.grid, hero)
        for column, pieces in page.columns:
            text_blocks.draw(sheet, each.stage, pieces, column, page.grid.size)
        if number == 0:
            sheet.note(*stage_notes(story, each.stage))
        yield sheet.finished()


def _kicker(story: Story, journey: Journey, each: Column) -> str:
    number = journey.stages.index(each.stage) + 1
    place = story.words("stage.kicker", number=number, count=len(journey.stages))
    name = stage_name(each.stage, story.language, story.project)
    return "  ·  ".join(filter(None, (journey.title, place, name, each.stage.duration)))


def _place(sheet: Sheet, journey: Journey, each: Column) -> None:
    """Draw where on the journey the stage is."""
    canvas, story = sheet.canvas, sheet.story
    number = journey.stages.index(each.stage)
    count = len(journey.stages)
    says = story.words("stage.kicker", number=number + 1, count=count)
    with canvas.group(Identity("Place on the journey", story.address(each.stage), says)):
        for place, box in enumerate(_MINI.columns(count, min(0.04, _MINI.w / count / 4))):
            paint = HIGHLIGHT if place == number else tint(QUIET, 0.45)
            canvas.shape(box, Identity("Stage", decorative=True), Look(paint, preset="homePlate"))


def _way_back(sheet: Sheet, back: str) -> None:
    """Set what leads back to the map."""
    link, text = sheet.canvas.link(back), sheet.story.words("stage.back")
    style = Style(Size.DENSE, bold=True, paint=HIGHLIGHT, align="right", anchor="middle")
    sheet.canvas.text(_BACK, f"← {text}", style, Identity("Back", link=link, tip=text))


def _fact_setting(story: Story, count: int) -> Setting:
    return Setting(story.theme.body_font, _FACTS.columns(max(count, 2), 0.36)[0].w)


def _fact_height(story: Story, known: tuple[tuple[str, str], ...]) -> float:
    setting = _fact_setting(story, len(known))
    text = max(setting.height([text], Size.SMALL) for _, text in known)
    return min(0.22 + text, _FACTS.h)


def _facts(sheet: Sheet, stage: Stage, known: tuple[tuple[str, str], ...]) -> None:
    """Set what frames the stage: what sets it off, what each side wants, what is to be believed."""
    if not known:
        return
    setting = _fact_setting(sheet.story, len(known))
    height = _fact_height(sheet.story, known)
    boxes = _FACTS.columns(max(len(known), 2), 0.36)
    identity = Identity("Fact", sheet.story.address(stage))
    for (name, text), box in zip(known, boxes, strict=False):
        label = Box(box.x, box.y, box.w, 0.2)
        style = Style(Size.DENSE, bold=True, paint=MUTED)
        sheet.canvas.text(label, name, style, Identity("Label"))
        fitted = fit([text], setting, height - 0.22, (Size.SMALL, Size.MAP, Size.DENSE))
        sheet.cut.extend(fitted.cut)
        area = Box(box.x, box.y + 0.22, box.w, fitted.height)
        sheet.canvas.text(area, fitted.texts, Style(fitted.size), identity)
    y = _FACTS.y + height + _BELOW_FACTS / 2
    sheet.canvas.rule((CONTENT.x, y), (CONTENT.right, y), HAIRLINE, 0.5)
