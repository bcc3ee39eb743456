"""The workshop kit: an agenda, and a canvas to fill as a workbook or on slides.

A filled workbook becomes a project again with `journeykit.importers`.
"""

from journeykit.workshop.agenda import Agenda, Session, Step, agenda
from journeykit.workshop.kit import MOST_PERSONAS, Kit, workshop

__all__ = ["MOST_PERSONAS", "Agenda", "Kit", "Session", "Step", "agenda", "workshop"]
