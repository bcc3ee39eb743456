"""The canvas as a workbook, ready to print, to fill and to hand back."""

from journeykit.workshop.book.writing import canvas_book

__all__ = ["canvas_book"]
