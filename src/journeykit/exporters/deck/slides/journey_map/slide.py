"""The slides of a journey map, put together."""

from collections.abc import Iterator, Sequence
from math import ceil

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import COLUMNS, CONTENT, PAGE, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.initials import initials
from journeykit.exporters.deck.slides.journey_map.content import Column, column
from journeykit.exporters.deck.slides.journey_map.feeling import feeling_lane
from journeykit.exporters.deck.slides.journey_map.heights import GAP, Heights, Lane, heights
from journeykit.exporters.deck.slides.journey_map.lanes import (
    action_lane,
    friction_lane,
    opportunity_lane,
    planned_or_offered,
    thought_lane,
    touchpoint_lane,
)
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import (
    DEEP,
    HAIRLINE,
    MUTED,
    NEGATIVE,
    PAPER,
    tint,
)
from journeykit.exporters.deck.titles import journey_finding
from journeykit.model import Journey, Persona
from journeykit.wording import signed, stage_name
from journeykit.wording.typography import quoted

MOST_STAGES = int(COLUMNS.w / 1.55)
_CHEVRONS = Box(COLUMNS.x, 1.46, COLUMNS.w, 0.5)
_LANES = (2.06, 6.66)
_HERO_LABEL = 6.68
_POINT = 0.13
_TITLE = Box(CONTENT.x, 0.52, 9.0, 0.78)
_PERSONA = Box(10.1, 0.36, PAGE.w - 0.5 - 10.1, 0.62)


@attrs.frozen
class Page:
    """One slide of a map: the stages on it and where each stands."""

    columns: tuple[Column, ...]
    boxes: tuple[Box, ...]
    hero: Column | None

    @property
    def text_width(self) -> float:
        """The width of a text in a column, in inches."""
        return self.boxes[0].w - 0.2


def journey_map_slides(story: Story, journey: Journey) -> Iterator[FinishedSlide]:
    """Return the map of a journey, on as many slides as its stages need."""
    finding = journey_finding(story, journey)
    title = finding.title
    if not journey.stages:
        sheet = _begin(story, journey, title)
        style = Style(Size.LEAD, italic=True, paint=MUTED)
        sheet.canvas.text(CONTENT, story.words("map.no_stages"), style, Identity("Unknown"))
        yield sheet.finished()
        return
    columns = tuple(column(story, stage) for stage in journey.stages)
    star = next((each for each in columns if each.stage is finding.stage), None)
    pages = ceil(len(columns) / MOST_STAGES)
    each = ceil(len(columns) / pages)
    for number in range(pages):
        some = columns[number * each : (number + 1) * each]
        part = story.words("map.part", number=number + 1, count=pages) if pages > 1 else ""
        sheet = _begin(story, journey, f"{title} {part}".strip())
        _draw(sheet, journey, Page(some, COLUMNS.columns(len(some)), star))
        sheet.note(*_notes(story, journey, some))
        yield sheet.finished()


def _begin(story: Story, journey: Journey, title: str) -> Sheet:
    state = story.words("map.target") if journey.state == "target" else story.words("map.kicker")
    sheet = start(
        story,
        "journey_map",
        title,
        f"{state}  ·  {journey.title}",
        subtitle=story.words("map.subtitle"),
        area=_TITLE,
    )
    if journey.persona:
        _persona(sheet, story.project.persona(journey.persona))
    return sheet


def _persona(sheet: Sheet, persona: Persona) -> None:
    canvas, story = sheet.canvas, sheet.story
    side = 0.54
    circle = Box(_PERSONA.x, _PERSONA.y, side, side)
    style = Style(Size.LEAD, bold=True, paint=PAPER, align="centre", anchor="middle")
    identity = Identity("Persona", story.address(persona), persona.name)
    canvas.shape(
        circle, identity, fill=DEEP, preset="ellipse", text=initials(persona.name), style=style
    )
    box = Box(circle.right + 0.14, _PERSONA.y - 0.02, _PERSONA.right - circle.right - 0.14, 0.62)
    setting = Setting(story.theme.body_font, box.w, italic=True)
    quote = [quoted(persona.quote, story.language)] if persona.quote else []
    fitted = fit(quote, setting, 0.36, (Size.DENSE, Size.CAPTION))
    lines = [Paragraph((Run(persona.name, bold=True, size=Size.BODY),))]
    lines += [
        Paragraph((Run(text, italic=True, paint=MUTED, size=fitted.size),)) for text in fitted.texts
    ]
    sheet.cut.extend(fitted.cut)
    canvas.text(box, lines, Style(Size.BODY), Identity("Persona"))


def _draw(sheet: Sheet, journey: Journey, page: Page) -> None:
    lanes = _lanes(sheet, page)
    chosen = heights(lanes, _LANES[1] - _LANES[0], with_curve=True)
    _marked_columns(sheet, page, _bottom(lanes, chosen))
    _chevrons(sheet, page)
    y = _LANES[0] + chosen.padding / 2
    for name in ("actions", "touchpoints", "feeling", "thoughts", "frictions", "opportunities"):
        height = chosen.curve if name == "feeling" else chosen.lanes.get(name)
        if height is None:
            continue
        box = Box(CONTENT.x, y, CONTENT.w, height)
        _draw_lane(sheet, journey, page, name, box, chosen.size)
        y = box.bottom + GAP + chosen.padding
        if name not in {"opportunities", "touchpoints", "feeling"} and y < _LANES[1]:
            line = y - (GAP + chosen.padding) / 2
            sheet.canvas.rule((CONTENT.x, line), (CONTENT.right, line), HAIRLINE, 0.5)


def _draw_lane(
    sheet: Sheet, journey: Journey, page: Page, name: str, box: Box, size: float
) -> None:
    if name == "feeling":
        feeling_lane(sheet, journey, page.columns, page.boxes, box)
        return
    draw = {
        "actions": action_lane,
        "touchpoints": touchpoint_lane,
        "thoughts": thought_lane,
        "frictions": friction_lane,
        "opportunities": opportunity_lane,
    }[name]
    draw(sheet, page.columns, page.boxes, box, size, page.hero)


def _bottom(lanes: Sequence[Lane], chosen: Heights) -> float:
    count = len(lanes) + 1
    used = sum(chosen.lanes.values()) + chosen.curve + (GAP + chosen.padding) * count
    return min(_LANES[0] + used, _LANES[1])


def _lanes(sheet: Sheet, page: Page) -> list[Lane]:
    """Return the lanes that any stage has something for, with what each needs."""
    family, wide = sheet.story.theme.body_font, page.text_width
    plain = Setting(family, wide)
    columns = page.columns
    every = [
        Lane(
            "actions",
            tuple(c.actions for c in columns),
            Setting(family, wide, bulleted=True),
            (7, 3),
        ),
        Lane(
            "touchpoints",
            tuple(tuple(touch.name[:1] for touch in c.touchpoints) for c in columns),
            Setting(family, wide),
            (6, 3),
            0.02,
        ),
        Lane(
            "thoughts",
            tuple(c.thoughts for c in columns),
            Setting(family, wide, italic=True),
            (4, 2),
        ),
        Lane(
            "frictions",
            tuple(tuple(f.title for f in c.frictions[:2]) for c in columns),
            Setting(family, wide, bold=True),
            (4, 2),
            0.17,
        ),
        Lane(
            "opportunities",
            tuple(planned_or_offered(sheet.story, c) for c in columns),
            attrs.evolve(plain, width=wide - 0.1, bold=True),
            (4, 2),
            0.18,
        ),
    ]
    return [lane for lane in every if any(lane.cells)]


def _marked_columns(sheet: Sheet, page: Page, bottom: float) -> None:
    """Tint the one column to look at, and name it and every moment of truth."""
    for each, box in zip(page.columns, page.boxes, strict=True):
        is_hero = each is page.hero
        foot = max(bottom, _HERO_LABEL) + 0.26
        if is_hero:
            area = Box(box.x, 1.4, box.w, foot - 1.4)
            ground = Identity("Highlight", decorative=True)
            sheet.canvas.rounded(area, ground, tint(NEGATIVE, 0.09))
        if is_hero or each.truths:
            key = "map.moment_of_truth" if each.truths else "map.lowest_point"
            paint = NEGATIVE if is_hero else MUTED
            text = sheet.story.words(key).upper()
            setting = Setting(sheet.story.theme.body_font, box.w - 0.1, bold=True)
            size = next(
                (s for s in (Size.DENSE, Size.CAPTION) if setting.lines(text, s) == 1), Size.CAPTION
            )
            style = Style(size, True, paint=paint, align="centre", anchor="middle", spacing=0.5)
            label = Box(box.x, foot - 0.24, box.w, 0.2)
            sheet.canvas.text(label, text, style, Identity("Highlight"))


def _chevrons(sheet: Sheet, page: Page) -> None:
    canvas, story = sheet.canvas, sheet.story
    adjust = (("adj", round(_POINT / _CHEVRONS.h * 100_000)),)
    for number, (each, column_box) in enumerate(zip(page.columns, page.boxes, strict=True)):
        last = number == len(page.columns) - 1
        box = Box(
            column_box.x, _CHEVRONS.y, column_box.w + (0 if last else _POINT - 0.05), _CHEVRONS.h
        )
        name = stage_name(each.stage, story.language)
        paint = NEGATIVE if each is page.hero else DEEP
        identity = Identity("Stage", story.address(each.stage), name)
        with canvas.group(identity):
            preset = "homePlate" if number == 0 else "chevron"
            canvas.shape(
                box, Identity(name, decorative=True), fill=paint, preset=preset, adjust=adjust
            )
            left = 0.14 if number == 0 else 0.26
            _stage_name(
                sheet, each, Box(box.x + left, box.y, column_box.w - left - 0.06, box.h), name
            )


def _stage_name(sheet: Sheet, each: Column, box: Box, name: str) -> None:
    story = sheet.story
    duration = each.stage.duration or ""
    setting = Setting(story.theme.body_font, box.w, bold=True)
    text = f"{name}  {duration}".strip()
    one_line = setting.lines(text, Size.LEAD) == 1
    fitted = fit(
        [name],
        setting,
        0.26 if not duration or one_line else 0.24,
        (Size.LEAD, Size.BODY, Size.SMALL, Size.MAP, Size.DENSE),
    )
    sheet.cut.extend(fitted.cut)
    runs = [Run(fitted.texts[0], bold=True, size=fitted.size)]
    paragraphs = [Paragraph(tuple(runs))]
    if duration:
        plain = Setting(story.theme.body_font, box.w)
        aside = fit([duration], plain, plain.line(Size.DENSE), (Size.DENSE, Size.CAPTION))
        sheet.cut.extend(aside.cut)
        run = Run(aside.texts[0], bold=False, size=aside.size, paint=tint(PAPER, 0.85))
        if one_line:
            paragraphs = [Paragraph((*runs, Run("  ", size=fitted.size), run))]
        else:
            paragraphs.append(Paragraph((run,)))
    style = Style(fitted.size, paint=PAPER, anchor="middle", leading=0.92)
    sheet.canvas.text(box, paragraphs, style, Identity("Stage"))


def _notes(story: Story, journey: Journey, columns: Sequence[Column]) -> Iterator[str]:
    curve = story.curve(journey)
    yield story.say(curve.summary)
    for each in columns:
        yield stage_name(each.stage, story.language)
        stage = each.stage
        for key, text in (("map.goal", stage.goal), ("map.aim", stage.aim)):
            if text:
                yield f"• {story.words(key, text=text)}"
        for truth in each.truths:
            answers = story.answers(truth)
            key = "map.truth_answered" if answers else "map.truth_unanswered"
            yield f"• {story.words(key, demand=truth.demand, answers=answers)}"
        for touch in each.touchpoints:
            emotion = touch.emotion
            felt = (
                story.words("map.emotion_unknown")
                if emotion is None or emotion.valence is None
                else f"{signed(emotion.valence, story.language)} {emotion.label or ''}".strip()
            )
            yield f"• {touch.name}: {felt}"
        yield from (f"• {strength.title}" for strength in stage.strengths)
    yield from story.sources(journey)
