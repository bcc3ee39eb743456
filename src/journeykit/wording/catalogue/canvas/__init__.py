"""Wording of the workshop canvas: its sheets, what to write where, and what an entry is read as."""

from collections.abc import Mapping

from journeykit.wording.catalogue.canvas import cells, hints, notices, sheets
from journeykit.wording.catalogue.phrase import Phrase

PHRASES: Mapping[str, Phrase] = {
    **sheets.PHRASES,
    **cells.PHRASES,
    **hints.PHRASES,
    **notices.PHRASES,
}
