"""A table of what is described and what is not."""

from collections.abc import Iterable
from typing import Literal

import attrs

from journeykit.wording import Message

Cell = Literal["filled", "empty", "not_applicable"]
MatrixKind = Literal["persona_stage", "stage_lane", "stage_channel", "hours"]


def filled_share(cells: Iterable[Cell]) -> float | None:
    """Return the filled cells ÷ those that apply, 0 to 1; None if none applies.

    Without any cell that applies, the share is undefined and never zero (the rule of the User
    Journey Graph for empty denominators).
    """
    applicable = [cell for cell in cells if cell != "not_applicable"]
    return applicable.count("filled") / len(applicable) if applicable else None


@attrs.frozen
class Heading:
    """What a row or a column stands for.

    Attributes:
        id: The id of the persona, stage, lane or channel; an hour as ``07``.
        name: How to call it.
    """

    id: str
    name: Message


@attrs.frozen
class Matrix:
    """Which of two things are described together.

    Attributes:
        kind: Which question it answers.
        of: The address of the journey or the day that it is about; empty for the whole project.
        rows: What stands at its left.
        columns: What stands above it.
        cells: A row for each of the rows, with a cell for each of the columns.
    """

    kind: MatrixKind
    of: str
    rows: tuple[Heading, ...]
    columns: tuple[Heading, ...]
    cells: tuple[tuple[Cell, ...], ...]

    @property
    def ratio(self) -> float | None:
        """Share of the cells that are filled, 0 to 1; None if none applies."""
        return filled_share(cell for row in self.cells for cell in row)

    @property
    def row_ratios(self) -> tuple[float | None, ...]:
        """The same for each row."""
        return tuple(map(filled_share, self.cells))

    def as_rows(self) -> list[dict[str, object]]:
        """Return plain rows, one per cell."""
        return [
            {"matrix": self.kind, "of": self.of, "row": row.id, "column": column.id, "cell": cell}
            for row, cells in zip(self.rows, self.cells, strict=True)
            for column, cell in zip(self.columns, cells, strict=True)
        ]
