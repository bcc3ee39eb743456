"""The formats: a workbook, and a folder of CSV files."""

from collections.abc import Iterable, Mapping
from typing import Literal

import attrs

from journeykit.exporters.workbook.activation import activation_pages
from journeykit.exporters.workbook.choice import chosen_sheets
from journeykit.exporters.workbook.pages import workbook_of
from journeykit.exporters.workbook.project import loss_notes, project_files, project_pages
from journeykit.model import Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language
from journeykit.spreadsheet import workbook_bytes
from journeykit.wording import Message


def _as_sheets(value: Iterable[str] | str | None) -> tuple[str, ...] | None:
    return chosen_sheets(value)


@attrs.frozen(kw_only=True)
class WorkbookOptions:
    """Settings of a workbook.

    Attributes:
        language: Of names of sheets and columns, and of the words of vocabularies; what the
            authors wrote stays as it is.
        edition: ``client`` leaves out what is marked internal.
        sheets: ``audience``, ``content``, ``brief``: what marketing takes from the map, instead
            of the map itself. A text may list them with commas between.
    """

    language: Language | None = None
    edition: Edition = "client"
    sheets: tuple[str, ...] | None = attrs.field(converter=_as_sheets, default=None)


@attrs.frozen
class WorkbookExporter:
    """Writes a project as a workbook that the importer ``xlsx`` reads."""

    format: str = "xlsx"
    options: type = WorkbookOptions

    def render(self, project: Project, options: WorkbookOptions) -> bytes:
        """Return the workbook: the same bytes for the same project."""
        shown = in_edition(project, options.edition)
        language = options.language or project.language
        if options.sheets:
            pages, content = activation_pages(shown, options.sheets, language), "activation"
        else:
            pages, content = project_pages(shown, language), "tables"
        return workbook_bytes(workbook_of(pages, shown.title, content))

    def notes(self, project: Project, options: WorkbookOptions) -> tuple[Message, ...]:
        """Return what no cell can hold."""
        if options.sheets:
            return ()
        shown = in_edition(project, options.edition)
        return tuple(loss_notes(shown, options.language or project.language))


@attrs.frozen(kw_only=True)
class CsvOptions:
    """Settings of CSV files.

    Attributes:
        language: Of nothing: names of columns are those of the model, in every language.
        edition: ``client`` leaves out what is marked internal.
        delimiter: What separates the cells; a French Excel opens ``;`` with a double click.
    """

    language: Language | None = None
    edition: Edition = "client"
    delimiter: Literal[",", ";", "\t"] = ","


@attrs.frozen
class TablesExporter:
    """Writes a project as a folder of CSV files that the importer ``csv`` reads."""

    format: str = "csv"
    options: type = CsvOptions

    def render(self, project: Project, options: CsvOptions) -> Mapping[str, bytes]:
        """Return the files by name."""
        shown = in_edition(project, options.edition)
        return dict(project_files(shown, options.delimiter))

    def notes(self, project: Project, options: CsvOptions) -> tuple[Message, ...]:
        """Return what no cell can hold."""
        shown = in_edition(project, options.edition)
        return tuple(loss_notes(shown, options.language or project.language, as_csv=True))


XLSX = WorkbookExporter()
CSV = TablesExporter()
