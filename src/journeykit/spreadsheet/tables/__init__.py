"""A project as tables: one for each kind of entity, a row for each entity, a column for each field.

The tables follow from the classes of the model. Exporters fill them and importers read them, both
by what is said here.

- `columns`: which tables there are, and their columns;
- `headings`: what people call them;
- `texts`, `words`: how values stand in a cell;
- `addresses`: how a row says which row it belongs to;
- `filling`: from a project to rows.
"""

from journeykit.spreadsheet.tables.addresses import Addresses, Rung, Trail
from journeykit.spreadsheet.tables.columns import (
    AS,
    IN,
    ORDER,
    STRUCTURE,
    TABLES,
    Column,
    Holder,
    Table,
)
from journeykit.spreadsheet.tables.filling import LOSS_NAMES, LOSSES, Filled, Loss, filled_tables
from journeykit.spreadsheet.tables.headings import column_label, column_names, table_label
from journeykit.spreadsheet.tables.texts import cell_of_lines, cell_of_text, lines_of, text_of
from journeykit.spreadsheet.tables.words import OwnWords, words_of

__all__ = [
    "AS",
    "IN",
    "LOSSES",
    "LOSS_NAMES",
    "ORDER",
    "STRUCTURE",
    "TABLES",
    "Addresses",
    "Column",
    "Filled",
    "Holder",
    "Loss",
    "OwnWords",
    "Rung",
    "Table",
    "Trail",
    "cell_of_lines",
    "cell_of_text",
    "column_label",
    "column_names",
    "filled_tables",
    "lines_of",
    "table_label",
    "text_of",
    "words_of",
]
