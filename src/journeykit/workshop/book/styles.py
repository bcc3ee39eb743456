"""How the canvas looks: the colours of journeykit's decks, in cells."""

from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

INK = "1B2430"
MUTED = "56616C"
PAPER = "FFFFFF"
DEEP = "17324D"
TEAL = "0B7477"
SOFT = "F3F4F2"
BAND = "DDECEC"
ENTRY = "FFFCF2"
HAIRLINE = "D3DAE0"
GOOD, VERY_GOOD, BAD, VERY_BAD, EVEN = "DDECEC", "B9DADA", "F9DFD8", "F1B9AA", "FDF0DC"
PERSONA_TABS = ("0B7477", "C73E1D", "5D4A8C", "F2A33A", "17324D", "8FA3B5")
"""The colours of the tabs: those of a persona share one."""
FAMILY = "Calibri"

_LINE = Side(style="thin", color=HAIRLINE)
BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_OPEN = Protection(locked=False)
_INDENT = 1


def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour)


def title(cell: Any) -> None:
    """Style the name of a sheet."""
    cell.font = Font(name=FAMILY, size=20, bold=True, color=DEEP)
    cell.alignment = Alignment(vertical="center")


def lead(cell: Any) -> None:
    """Style the sentence below the name."""
    cell.font = Font(name=FAMILY, size=11, color=MUTED)
    cell.alignment = Alignment(vertical="top", wrap_text=True)


def header(cell: Any) -> None:
    """Style the head of a column."""
    cell.font = Font(name=FAMILY, size=11, bold=True, color=PAPER)
    cell.fill = _fill(DEEP)
    cell.alignment = Alignment(vertical="center", horizontal="left", wrap_text=True, indent=_INDENT)
    cell.border = BOX


def band(cell: Any) -> None:
    """Style the heading of a section."""
    cell.font = Font(name=FAMILY, size=12, bold=True, color=TEAL)
    cell.fill = _fill(BAND)
    cell.alignment = Alignment(vertical="center", horizontal="left", indent=_INDENT)


def label(cell: Any) -> None:
    """Style a question."""
    cell.font = Font(name=FAMILY, size=11, bold=True, color=INK)
    cell.fill = _fill(SOFT)
    cell.alignment = Alignment(vertical="center", horizontal="left", wrap_text=True, indent=_INDENT)
    cell.border = BOX


def hint(cell: Any) -> None:
    """Style what to write."""
    cell.font = Font(name=FAMILY, size=10, italic=True, color=MUTED)
    cell.fill = _fill(SOFT)
    cell.alignment = Alignment(vertical="center", horizontal="left", wrap_text=True, indent=_INDENT)
    cell.border = BOX


def entry(cell: Any) -> None:
    """Style a cell to fill, and unlock it."""
    cell.font = Font(name=FAMILY, size=11, color=INK)
    cell.fill = _fill(ENTRY)
    cell.alignment = Alignment(vertical="center", horizontal="left", wrap_text=True, indent=_INDENT)
    cell.border = BOX
    cell.protection = _OPEN


def time(cell: Any) -> None:
    """Style a time of day, which may be changed."""
    entry(cell)
    cell.font = Font(name=FAMILY, size=11, bold=True, color=TEAL)
    cell.alignment = Alignment(vertical="center", horizontal="center")
    cell.number_format = "[hh]:mm"


def stage(cell: Any) -> None:
    """Style the name of a stage, which may be changed."""
    entry(cell)
    cell.font = Font(name=FAMILY, size=13, bold=True, color=TEAL)


def body(cell: Any, *, bold: bool = False) -> None:
    """Style text to read."""
    cell.font = Font(name=FAMILY, size=12, bold=bold, color=INK)
    cell.alignment = Alignment(vertical="center", horizontal="left", wrap_text=True, indent=_INDENT)


def highlight(colour: str) -> Any:
    """Return the fill of a cell whose word means something good or bad."""
    return PatternFill("solid", bgColor=colour)
