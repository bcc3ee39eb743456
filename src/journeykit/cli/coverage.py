"""Coverage matrices as tables on the terminal."""

from typing import TYPE_CHECKING

from journeykit.analysis import Cell, CoverageMatrices, Heading, Matrix
from journeykit.analysis.coverage.matrix import filled_share
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.screen import Screen, text
from journeykit.model import Project
from journeykit.wording import percent, sentence

if TYPE_CHECKING:
    from rich.table import Table

SIGNS = {"filled": "●", "empty": "·", "not_applicable": "–"}
MOST_COLUMNS = 9
"""More columns with words at their head do not fit on a screen."""


def show_coverage(screen: Screen, found: CoverageMatrices, project: Project) -> None:
    """Print what is described, matrix by matrix, and how to read it."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    journeys = {journey.id: journey.title for journey in project.journeys}
    personas = {persona.id: persona.name for persona in project.personas}
    for matrix in found.matrices:
        if matrix.columns:
            of = (personas if matrix.kind == "hours" else journeys).get(matrix.of, "")
            screen.heading(screen.say(f"coverage.title.{matrix.kind}", of=of))
            screen.console.print(_table(screen, matrix))
    if found.matrices:
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))


def _table(screen: Screen, matrix: Matrix) -> "Table":
    from rich.table import Table

    rows, columns, cells = _shown(matrix)
    table = Table(box=None, padding=(0, 1, 0, 0))
    table.add_column("")
    for column in columns:
        table.add_column(text(sentence(column.name, screen.language)), justify="center")
    table.add_column("%", justify="right", style="dim")
    for heading, states in zip(rows, cells, strict=True):
        ratio = filled_share(states)
        share = UNKNOWN if ratio is None else percent(ratio, screen.language)
        signs = (text(SIGNS[state]) for state in states)
        table.add_row(text(sentence(heading.name, screen.language)), *signs, text(share))
    return table


def _shown(
    matrix: Matrix,
) -> tuple[tuple[Heading, ...], tuple[Heading, ...], tuple[tuple[Cell, ...], ...]]:
    """Return rows, columns and cells; too many columns of words become the rows."""
    if matrix.kind == "hours" or len(matrix.columns) <= MOST_COLUMNS:
        return matrix.rows, matrix.columns, matrix.cells
    return matrix.columns, matrix.rows, tuple(zip(*matrix.cells, strict=True))
