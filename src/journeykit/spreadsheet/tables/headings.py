"""What people call tables and columns."""

from collections.abc import Iterator

from journeykit.model.scales import Language
from journeykit.spreadsheet.tables.columns import STRUCTURE, Column, Table
from journeykit.spreadsheet.tables.words import LANGUAGES, folded
from journeykit.wording import message, sentence
from journeykit.wording.details import field_label


def table_label(kind: str, language: Language) -> str:
    """Return what people call a table: the name of its sheet."""
    return sentence(message(f"tables.sheet.{kind}"), language)


def column_label(table: Table, name: str, language: Language) -> str:
    """Return what people call a column of a table."""
    if name in STRUCTURE:
        return sentence(message(f"tables.column.{name}"), language)
    column = table.by_name[name]
    labels = _labels(table, column, language)
    return " · ".join(dict.fromkeys(labels))


def _labels(table: Table, column: Column, language: Language) -> Iterator[str]:
    """Iterate over the labels of a field and of what is around it."""
    for length in range(1, len(column.path) + 1):
        owner = table.cls if length == 1 else column.owner
        yield field_label(owner, column.path[length - 1], language)


def column_names(table: Table) -> dict[str, str]:
    """Return the names of columns by all that people may call them, folded."""
    found = {folded(name): name for name in table.names}
    for language in LANGUAGES:
        for name in table.names:
            found.setdefault(folded(column_label(table, name, language)), name)
    return found
