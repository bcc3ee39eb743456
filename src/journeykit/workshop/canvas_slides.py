"""The canvas as slides, to fill on the screen that all can see."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.canvas.field import Form
from journeykit.canvas.hours import STAGES, Band
from journeykit.canvas.sheets import BRAND, JOURNEY, PERSONA
from journeykit.canvas.wording import field_name, hint, words
from journeykit.exporters.deck import (
    CONTENT,
    DEEP,
    HIGHLIGHT,
    MUTED,
    Box,
    Cell,
    FinishedSlide,
    Identity,
    Size,
    Story,
    Style,
    Table,
    start,
    tint,
)
from journeykit.model import Persona
from journeykit.wording import label
from journeykit.workshop.plan import CanvasPlan
from journeykit.workshop.telling import Teller

_LABEL = Style(Size.MAP, bold=True, anchor="middle")
_HEAD = Style(Size.MAP, bold=True, paint=MUTED, anchor="middle")
_HOURS = Style(Size.MAP, bold=True, paint=HIGHLIGHT, anchor="middle")
_ENTRY = Style(Size.MAP, anchor="middle")
_HINT = Style(Size.DENSE, italic=True, paint=MUTED, anchor="middle")
_GAP = 0.4
_HEADER = 0.3
_DAY = ("day.activity", "part", "media", "feeling", "day.needs", "asked")
_DAY_WIDTHS = (0.95, 3.0, 1.75, 1.95, 1.25, 1.6, 1.83)
_LANES = (
    "journey.goal",
    "journey.touchpoint",
    "journey.actions",
    "journey.thoughts",
    "journey.emotion",
    "journey.friction",
    "journey.demand",
    "journey.answer",
)
_LANE_WIDTH = 1.6
_TINTS = (0.07, 0.03)


@attrs.frozen
class CanvasSlides:
    """Draws the canvas of a plan."""

    plan: CanvasPlan
    teller: Teller

    def slides(self, story: Story) -> Iterator[FinishedSlide]:
        """Return the brand, then each persona with a weekday, a weekend and a journey."""
        yield self._form(story, BRAND, self.teller.words("slide.brand"))
        for number, persona in enumerate(self.plan.personas, start=1):
            yield self._form(story, PERSONA, self._who(number, persona))
            for band in self.plan.bands(persona):
                yield self._day(story, band, number)
            yield self._journey(story, number)

    def _who(self, number: int, persona: Persona | None) -> str:
        if persona:
            return self.teller.words("slide.persona.known", name=persona.name)
        return self.teller.words("slide.persona", number=str(number))

    def _form(self, story: Story, form: Form, title: str) -> FinishedSlide:
        sheet = start(story, "canvas", title, self.teller.words("slide.kicker"))
        fields = form.fields
        half = -(-len(fields) // 2)
        for box, some in zip(CONTENT.columns(2, _GAP), (fields[:half], fields[half:]), strict=True):
            rows = tuple(
                (
                    Cell(field_name(field, story.language), _LABEL),
                    Cell(hint(field, story.language), _HINT, tint(HIGHLIGHT, 0.05)),
                )
                for field in some
            )
            height = box.h / half
            table = Table((1.75, box.w - 1.75), (height,) * len(rows), rows)
            area = Box(box.x, box.y, box.w, height * len(rows))
            sheet.canvas.table(area, table, Identity("Canvas", alternative=sheet.title))
        sheet.note(self.teller.words("slide.note"))
        return sheet.finished()

    def _day(self, story: Story, band: Band, number: int) -> FinishedSlide:
        which = "slide.day" if band.kind == "weekday" else "slide.weekend"
        title = self.teller.words(which, number=str(number))
        rows = [self._head(("", *map(self._column, _DAY)))]
        for begin, end in band.spans:
            hours = f"{begin // 60:02}:00–{end // 60:02}:00"
            rows.append(_row(Cell(hours, _HOURS), len(_DAY)))
        return self._table(story, title, words(band.name, story.language), _DAY_WIDTHS, rows)

    def _column(self, name: str) -> str:
        if name.startswith("day."):
            return words(f"field.{name}", self.teller.language)
        return self.teller.words(f"column.{name}")

    def _journey(self, story: Story, number: int) -> FinishedSlide:
        title = self.teller.words("slide.journey", number=str(number))
        stages = [label("stage", stage, story.language) for stage in STAGES]
        rows = [self._head(("", *stages))]
        for name in _LANES:
            lane = field_name(JOURNEY.column(name), story.language)
            rows.append(_row(Cell(lane, _LABEL), len(stages)))
        width = (CONTENT.w - _LANE_WIDTH) / len(stages)
        widths = (_LANE_WIDTH, *(width,) * len(stages))
        kicker = words("title.journey", story.language)
        return self._table(story, title, kicker, widths, rows)

    def _head(self, texts: Sequence[str]) -> tuple[Cell, ...]:
        return tuple(Cell(text, _HEAD, tint(DEEP, 0.06)) for text in texts)

    def _table(
        self,
        story: Story,
        title: str,
        about: str,
        widths: tuple[float, ...],
        rows: list[tuple[Cell, ...]],
    ) -> FinishedSlide:
        kicker = f"{self.teller.words('slide.kicker')}  ·  {about}"
        sheet = start(story, "canvas", title, kicker)
        height = (CONTENT.h - _HEADER) / (len(rows) - 1)
        heights = (_HEADER, *(height,) * (len(rows) - 1))
        table = Table(widths, heights, tuple(rows))
        sheet.canvas.table(CONTENT, table, Identity("Canvas", alternative=sheet.title))
        sheet.note(self.teller.words("slide.note"))
        return sheet.finished()


def _row(first: Cell, columns: int) -> tuple[Cell, ...]:
    """Return a row to fill; the tints of its columns take turns, since there are no lines."""
    tints = (tint(HIGHLIGHT, _TINTS[number % 2]) for number in range(columns))
    return (first, *(Cell("", _ENTRY, each) for each in tints))
