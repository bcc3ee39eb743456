"""The project as pages of a workbook, or as CSV files: one for each kind of entity."""

from collections.abc import Iterable, Iterator

from journeykit.exporters.workbook.pages import FIRST, CellValue, Head, Page
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.spreadsheet.separated import separated
from journeykit.spreadsheet.tables import (
    LOSS_NAMES,
    LOSSES,
    Filled,
    Table,
    column_label,
    filled_tables,
    table_label,
    words_of,
)
from journeykit.wording import Message, message, sentence

TABS = (
    *("project", "objective", "brand", "promise", "offer", "market", "competitor", "expectation"),
    *("persona", "barrier", "need", "choice_reason", "interest", "used_brand", "medium"),
    *("search_query", "behaviour_scale", "day_timeline", "moment", "received_contact"),
    *("journey", "stage", "touchpoint", "friction", "strength", "moment_of_truth", "process"),
    *("lane", "transition", "proposition", "opportunity", "solution", "content", "hook"),
    *("audience", "relation", "metric", "evidence", "review", "verdict"),
    *("channel", "stage_kind", "score_preset", "ignored_rule"),
)
"""The kinds, in the order of their tabs."""
ALWAYS = frozenset(
    {
        *("project", "persona", "day_timeline", "moment", "journey", "stage", "touchpoint"),
        *("friction", "opportunity", "evidence"),
    }
)
"""The kinds that have a sheet even where there is nothing on it, for people to go on."""
_LONGEST_LIST = 40


def project_pages(project: Project, language: Language) -> Iterator[Page]:
    """Iterate over the pages of a project; the last one says what no cell could hold, if any."""
    filled = {each.table.kind: each for each in filled_tables(project, language)}
    shown = [filled[kind] for kind in TABS if filled[kind].rows or kind in ALWAYS]
    for each in shown:
        kind = each.table.kind
        yield Page(table_label(kind, language), kind, _heads(each, language), each.rows)
    losses = tuple(_losses(shown, language, FIRST))
    if losses:
        heads = tuple(
            Head(name, sentence(message(f"tables.losses.{name}"), language)) for name in LOSS_NAMES
        )
        rows = [dict(zip(LOSS_NAMES, each, strict=True)) for each in losses]
        yield Page(table_label(LOSSES, language), LOSSES, heads, rows)


def project_files(project: Project, delimiter: str) -> Iterator[tuple[str, bytes]]:
    """Iterate over the CSV files of a project, by name; ids instead of words, for programs."""
    shown = [each for each in filled_tables(project, None) if each.rows]
    for each in shown:
        names = each.table.names
        rows = ([row.get(name, "") for name in names] for row in each.rows)
        yield f"{each.table.kind}.csv", separated([names, *rows], delimiter)
    losses = tuple(_losses(shown, None, 2))
    if losses:
        yield f"{LOSSES}.csv", separated([LOSS_NAMES, *losses], delimiter)


def loss_notes(project: Project, language: Language, *, as_csv: bool = False) -> Iterator[Message]:
    """Iterate over what no cell can hold, to be said beside the files."""
    spoken, first = (None, 2) if as_csv else (language, FIRST)
    tables = filled_tables(project, spoken)
    for sheet, row, column, characters, kept in _losses(tables, spoken, first):
        facts = {"sheet": sheet, "row": row, "column": column}
        yield message("tables.loss", **facts, characters=characters, kept=kept)


def _heads(filled: Filled, language: Language) -> tuple[Head, ...]:
    """Return the columns of a table; those of all entities that say nothing are hidden."""
    table = filled.table
    said = {name for row in filled.rows for name in row}
    shared = {column.name for column in table.columns if column.is_shared}
    return tuple(
        Head(
            name,
            column_label(table, name, language),
            _choices(table, name, language),
            name in shared and name not in said,
        )
        for name in table.names
    )


def _choices(table: Table, name: str, language: Language) -> tuple[str, ...]:
    words = words_of(table.by_name[name].hint) if name in table.by_name else None
    if words is None or len(words.ids) > _LONGEST_LIST:
        return ()
    return tuple(words.label(each, language) for each in words.ids)


def _losses(
    filled: Iterable[Filled], language: Language | None, first: int
) -> Iterator[tuple[CellValue, ...]]:
    """Iterate over what no cell could hold: sheet, row and column, and how much is there."""
    for each in filled:
        kind = each.table.kind
        for loss in each.losses:
            sheet = table_label(kind, language) if language else f"{kind}.csv"
            column = column_label(each.table, loss.column, language) if language else loss.column
            yield sheet, first + loss.row, column, loss.characters, loss.kept
