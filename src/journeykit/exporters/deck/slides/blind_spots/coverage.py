"""Which coverage matrix a slide shows, and how much of it."""

from collections.abc import Iterator

import attrs

from journeykit.analysis import Cell, Matrix, coverage_matrices
from journeykit.exporters.deck.story import Story

MOST_COLUMNS = 8
MOST_ROWS = 11


@attrs.frozen
class Coverage:
    """A matrix as it is shown.

    Attributes:
        matrix: All of it.
        rows: What stands at its left.
        columns: What stands above it.
        cells: A row for each of the rows.
        title: What its share is a share of.
    """

    matrix: Matrix
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    title: str

    @property
    def left_out(self) -> int:
        """How many rows and columns the slide has no room for."""
        return max(len(self.rows) - MOST_ROWS, 0) + max(len(self.columns) - MOST_COLUMNS, 0)


def coverage(story: Story) -> Coverage | None:
    """Return the matrix that tells most: personas and stages, or else a journey and its lanes.

    One persona fills all the stages there are: then the lanes of the journey of which least is
    described say more.
    """
    found = story.once(coverage_matrices, story.project)
    several = found.persona_stage and len(found.persona_stage.rows) > 1
    if found.persona_stage and several:
        return _turned(story, found.persona_stage, story.words("blind_spots.personas_and_stages"))
    todays = {each.id for each in story.project.journeys if each.state != "target"}
    lanes = [each for each in found.stage_lane if each.of in todays and each.ratio is not None]
    if not lanes:
        return None
    emptiest = min(lanes, key=lambda each: each.ratio or 0.0)
    journey = story.project.journey(emptiest.of).title
    return _turned(story, emptiest, story.words("blind_spots.lanes", journey=journey))


def _turned(story: Story, matrix: Matrix, title: str) -> Coverage:
    """Return a matrix with its columns, which have the longer names or are more, as rows."""
    return Coverage(
        matrix=matrix,
        rows=tuple(story.say(each.name) for each in matrix.columns),
        columns=tuple(story.say(each.name) for each in matrix.rows),
        cells=tuple(zip(*matrix.cells, strict=True)),
        title=title,
    )


def empty_cells(found: Coverage) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Iterate over the columns with what is empty in each, for the notes."""
    for place, column in enumerate(found.columns):
        empty = tuple(
            name
            for name, cells in zip(found.rows, found.cells, strict=True)
            if cells[place] == "empty"
        )
        if empty:
            yield column, empty
