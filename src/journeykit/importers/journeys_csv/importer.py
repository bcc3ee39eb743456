"""The importer of journeys in CSV."""

from pathlib import PurePath

import attrs

from journeykit.errors import DocumentError, Problem
from journeykit.importers.draft import settled
from journeykit.importers.imported import Imported
from journeykit.importers.journeys_csv.mapping import columns_of, said
from journeykit.importers.journeys_csv.project import Journeys
from journeykit.importers.workbook.grid import grid_of_csv
from journeykit.model.scales import Language
from journeykit.model.values import Extra, as_extra


@attrs.frozen(kw_only=True)
class JourneysOptions:
    """How to read a file.

    Attributes:
        language: The language of the project.
        persona: Whose journey it is, where no column says so.
        columns: The header of the column that is meant, by `journeys_csv.targets`: ``{"stage":
            "Phase"}``. Columns that are not named are recognised.
    """

    language: Language = "en"
    persona: str | None = None
    columns: Extra = attrs.field(converter=as_extra, factory=Extra)


@attrs.frozen
class JourneysImporter:
    """Makes journeys of a table with a row for each touchpoint."""

    format: str = "journeys-csv"
    suffixes: tuple[str, ...] = ("csv",)
    options: type = JourneysOptions

    def read(self, content: bytes, name: str, options: JourneysOptions) -> Imported:
        """Return the project, and what each column was read as.

        Raises:
            DocumentError: It is no CSV, or no column is that of the stages or the touchpoints.
            UsageError: The mapping names what a journey or the file does not have.
        """
        file = PurePath(name)
        grid = grid_of_csv(content, file.name)
        if len(grid.lines) < 2:
            expected = "a table with a header and at least one row"
            raise DocumentError([Problem("", expected, "less", file=name)])
        (_, header), *rows = grid.lines
        columns = columns_of(header, options.columns, name)
        journeys = Journeys(columns, options.language, file.stem, options.persona)
        for _, line in rows:
            journeys.add(line)
        notices = (*said(columns, header), *journeys.notices)
        return settled(journeys.document(), notices, name)


JOURNEYS_CSV = JourneysImporter()
