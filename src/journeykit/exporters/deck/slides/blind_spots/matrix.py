"""The coverage matrix: what is described, what is empty, what does not apply."""

from journeykit.analysis import Cell as State
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.blind_spots.coverage import (
    MOST_COLUMNS,
    MOST_ROWS,
    Coverage,
)
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, MUTED, NEGATIVE, Paint, tint
from journeykit.typography import one_line
from journeykit.wording import percent

_SIGNS: dict[State, tuple[str, Paint]] = {
    "filled": ("●", HIGHLIGHT),
    "empty": ("○", NEGATIVE),
    "not_applicable": ("–", MUTED),
}
_HEADING = 0.52
_HEADER, _ROW = 0.26, 0.255
_NAMES = 1.5
_SHARE = 0.7
_PADDING = 0.04
_LEGEND = 0.32


def matrix(sheet: Sheet, found: Coverage, area: Box) -> None:
    """Draw the matrix with its heading, and what its signs mean."""
    _heading(sheet, found, area)
    numbered = not _fits(sheet.story, found, area)
    columns = found.columns[:MOST_COLUMNS]
    rows = tuple(
        (name, cells[:MOST_COLUMNS])
        for name, cells in zip(found.rows[:MOST_ROWS], found.cells, strict=False)
    )
    wide = (area.w - _NAMES) / len(columns)
    names = [str(n) for n in range(1, len(columns) + 1)] if numbered else list(columns)
    content = Table(
        (_NAMES, *(wide for _ in columns)),
        (_HEADER, *(_ROW for _ in rows)),
        (_header(names), *(_row(sheet, name, cells) for name, cells in rows)),
        _PADDING,
    )
    box = Box(area.x, area.y + _HEADING, area.w, _HEADER + _ROW * len(rows))
    says = sheet.story.words("blind_spots.matrix_says", rows=len(rows), columns=len(columns))
    sheet.canvas.table(box, content, Identity(found.title, "", says))
    _legend(sheet, columns if numbered else (), Box(area.x, box.bottom + 0.08, area.w, _LEGEND))


def _heading(sheet: Sheet, found: Coverage, area: Box) -> None:
    """Set the share that is described, and of what."""
    story = sheet.story
    share = percent(found.matrix.ratio or 0.0, story.language)
    setting = Setting(story.theme.body_font, area.w - _SHARE)
    fitted = fit([found.title], setting, 0.36, (Size.SMALL, Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    number = Box(area.x, area.y, _SHARE, 0.42)
    style = Style(Size.SUBHEADING, bold=True, anchor="middle")
    sheet.canvas.text(number, share, style, Identity("Share"))
    beside = Box(area.x + _SHARE, area.y + 0.02, area.w - _SHARE, 0.4)
    aside = Style(fitted.size, paint=MUTED, anchor="middle")
    sheet.canvas.text(beside, fitted.texts, aside, Identity("What the share is of"))


def _fits(story: Story, found: Coverage, area: Box) -> bool:
    """Say whether the columns can carry their names."""
    columns = found.columns[:MOST_COLUMNS]
    room = (area.w - _NAMES) / len(columns) - 2 * _PADDING
    setting = Setting(story.theme.body_font, room, bold=True)
    return all(
        setting.lines(name, Size.DENSE) == 1 and not setting.cuts(name, Size.DENSE)
        for name in columns
    )


def _header(names: list[str]) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, align="centre", anchor="middle")
    return (Cell("", style), *(Cell(one_line(name), style) for name in names))


def _row(sheet: Sheet, name: str, cells: tuple[State, ...]) -> tuple[Cell, ...]:
    setting = Setting(sheet.story.theme.body_font, _NAMES - 2 * _PADDING)
    fitted = fit([name], setting, setting.line(Size.MAP), (Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    return (
        Cell(fitted.texts[0], Style(fitted.size, anchor="middle")),
        *(_cell(state) for state in cells),
    )


def _cell(state: State) -> Cell:
    sign, paint = _SIGNS[state]
    style = Style(Size.BODY, paint=paint, align="centre", anchor="middle")
    return Cell(sign, style, tint(NEGATIVE, 0.07) if state == "empty" else None)


def _legend(sheet: Sheet, columns: tuple[str, ...], box: Box) -> None:
    """Say what the signs mean, and what the columns are called where they carry numbers."""
    story = sheet.story
    runs = []
    for state, (sign, paint) in _SIGNS.items():
        runs += [Run(f"{sign} ", paint=paint), Run(f"{story.words(f'blind_spots.{state}')}    ")]
    style = Style(Size.DENSE, paint=MUTED)
    sheet.canvas.text(
        Box(box.x, box.y, box.w, 0.17), Paragraph(tuple(runs)), style, Identity("Key")
    )
    if not columns:
        return
    named = "  ·  ".join(f"{n} {name}" for n, name in enumerate(columns, start=1))
    fitted = fit([named], Setting(story.theme.body_font, box.w), box.h, (Size.DENSE, Size.CAPTION))
    sheet.cut.extend(fitted.cut)
    below = Box(box.x, box.y + 0.2, box.w, fitted.height)
    sheet.canvas.text(below, fitted.texts, Style(fitted.size, paint=MUTED), Identity("Columns"))
