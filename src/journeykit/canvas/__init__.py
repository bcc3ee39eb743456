"""The workshop canvas as data: its sheets, its fields, and the words to choose from.

What is asked for on the sheets (`journeykit.workshop`) and what is read from them
(`journeykit.importers.canvas`) go by the same description.

- `field`, `sheets`: which fields there are, and where each belongs in the model;
- `hours`: what is printed on the sheets of days and journeys;
- `vocabularies`, `synonyms`, `lookup`: the words to choose from, and what else means the same;
- `wording`: what stands on the canvas in a language.
"""

from journeykit.canvas.field import Field, Form, Plan, Section, SheetKind, Table
from journeykit.canvas.sheets import PERSONAL, SHEETS

PROPERTY = "journeykit"
"""The custom property of a workbook that says which of journeykit's workbooks it is."""
CANVAS = "canvas"
"""What this property holds in a canvas."""

__all__ = [
    "CANVAS",
    "PERSONAL",
    "PROPERTY",
    "SHEETS",
    "Field",
    "Form",
    "Plan",
    "Section",
    "SheetKind",
    "Table",
]
