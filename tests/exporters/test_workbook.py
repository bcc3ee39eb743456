"""The workbook as people see it: sheets, labels, choices, and nothing that runs."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from journeykit.documents import load
from journeykit.errors import UsageError
from journeykit.exporters import notes
from journeykit.exporters.files import export
from journeykit.exporters.workbook import CSV, XLSX, CsvOptions, WorkbookOptions
from journeykit.exporters.workbook.activation import SHEETS
from journeykit.exporters.workbook.project import ALWAYS, TABS
from journeykit.model import Friction, Interest, Journey, Persona, Project, Stage
from journeykit.model.scales import Language
from journeykit.plugins import options_for
from journeykit.spreadsheet.tables import TABLES, column_label, table_label
from journeykit.wording import sentence

EXAMPLES = Path(__file__).parents[2] / "examples"
INTERESTS = table_label("interest", "en")
SHOP = Project(
    title="=1+1",
    personas=[Persona(name="@ana", goals=["-1"], interests=[Interest(name="Run", internal=True)])],
    journeys=[Journey(title="Buy", stages=[Stage(kind="purchase", frictions=["Queue"])])],
)


def opened(project: Project, **options: object) -> Any:
    return load_workbook(BytesIO(XLSX.render(project, options_for(XLSX, options))))


def test_every_kind_of_entity_has_its_tab() -> None:
    assert sorted(TABS) == sorted(TABLES)
    assert set(TABS) >= ALWAYS


@pytest.mark.parametrize("language", ["en", "fr"])
def test_names_of_sheets_and_columns_tell_them_apart(language: Language) -> None:
    sheets = [table_label(kind, language) for kind in TABLES]
    assert len(set(sheets)) == len(sheets)
    assert max(map(len, sheets)) <= 31
    for table in TABLES.values():
        labels = [column_label(table, name, language) for name in table.names]
        assert len(set(labels)) == len(labels), table.kind


def test_a_sheet_has_a_header_for_people_and_a_hidden_one_for_programs() -> None:
    sheet = opened(SHOP, language="fr")["Points de friction"]

    assert [cell.value for cell in sheet[1]][:4] == [
        *("friction.id", "friction.in", "friction.order", "friction.title"),
    ]
    assert [cell.value for cell in sheet[2]][:5] == [
        *("Identifiant", "Fait partie de", "Ordre", "Titre", "Gravité"),
    ]
    assert [cell.value for cell in sheet[3]][:4] == ["queue", "buy/purchase", 1, "Queue"]
    assert sheet.row_dimensions[1].hidden
    assert sheet.freeze_panes == "B3"
    assert sheet.auto_filter.ref.startswith("A2:")


def test_words_are_offered_and_their_list_is_hidden() -> None:
    book = opened(SHOP)
    [offered] = [
        each
        for each in book["Frictions"].data_validations.dataValidation
        if "F3" in str(each.sqref)
    ]
    column = offered.formula1.split("!$")[1].split("$")[0]

    assert book["_choices"].sheet_state == "hidden"
    assert [cell.value for cell in book["_choices"][column] if cell.value] == [
        *("rarely", "sometimes", "often", "always"),
    ]


def test_columns_of_all_entities_show_only_where_they_say_something() -> None:
    sheet = opened(SHOP, edition="internal")[INTERESTS]
    hidden = {cell.value for cell in sheet[2] if sheet.column_dimensions[cell.column_letter].hidden}

    assert hidden == {"Headline", "Not applicable", "Own data"}


def test_no_cell_is_a_formula() -> None:
    book = opened(SHOP)

    assert {c.data_type for sheet in book for row in sheet.iter_rows() for c in row} <= {"s", "n"}
    assert book["Project"]["A3"].value == "=1+1"
    assert book["Project"]["A3"].quotePrefix


def test_the_client_does_not_see_what_is_internal() -> None:
    assert INTERESTS not in opened(SHOP).sheetnames
    assert "interest.csv" not in CSV.render(SHOP, CsvOptions())


def test_the_same_project_gives_the_same_bytes() -> None:
    assert XLSX.render(SHOP, WorkbookOptions()) == XLSX.render(SHOP, WorkbookOptions())


def test_csv_files_open_in_a_spreadsheet_and_are_no_formulas(tmp_path: Path) -> None:
    folder = export(SHOP, tmp_path / "tables", format="csv")
    persona = (folder / "persona.csv").read_bytes()

    assert persona.startswith(b"\xef\xbb\xbfid,name,")
    assert b"\r\nana,'@ana," in persona
    assert b"'-1" in persona
    assert sorted(path.name for path in folder.glob("*.csv")) == [
        *("friction.csv", "journey.csv", "persona.csv", "project.csv", "stage.csv"),
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_activation_has_the_sheets_asked_for(language: Language) -> None:
    project = load(EXAMPLES / "foulee")
    book = opened(project, sheets="audience, content,brief", language=language)

    plan = {"en": "Content plan", "fr": "Plan de contenu"}[language]
    assert book.sheetnames == ["Audiences", plan, "Briefs"]
    for sheet in book:
        assert all(cell.value for cell in sheet[2])
        assert sheet.max_row > 20
        assert sheet.cell(3, 1).value == "Ludovic"
        last = sheet.cell(1, sheet.max_column)
        assert last.value.endswith(".source")
        assert sheet.column_dimensions[last.column_letter].hidden


def test_activation_says_words_where_analyses_say_ids() -> None:
    sheet = opened(load(EXAMPLES / "foulee"), sheets=("audience",), language="fr")["Audiences"]
    uses = {sheet.cell(row, 4).value for row in range(3, sheet.max_row + 1)}

    assert uses <= {"Cibler", "À décider", "Ne pas cibler", "Manque"}


@pytest.mark.parametrize(
    ("sheets", "said"),
    [
        ("audience,breif", "no sheet 'breif'; did you mean 'brief'"),
        (("brief", "brief"), "the sheet 'brief' is asked for twice"),
        ((), "name at least one sheet of audience, content, brief"),
    ],
)
def test_a_wrong_sheet_names_the_nearest(sheets: object, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        opened(SHOP, sheets=sheets)


def test_each_sheet_of_activation_has_rows_of_its_columns() -> None:
    project = load(EXAMPLES / "foulee")
    for columns, rows in SHEETS.values():
        assert all(set(row) == set(columns) for row in rows(project, "en"))


@pytest.mark.parametrize(
    ("format", "said"),
    [
        ("xlsx", "Personas, row 3, “Quote”: the cell holds 32,767 of 32,768 characters."),
        ("csv", "persona.csv, row 2, “quote”: the cell holds 32,767 of 32,768 characters."),
    ],
)
def test_what_no_cell_holds_is_said_beside_the_file(format: str, said: str) -> None:
    long = Project(title="Shop", personas=[Persona(name="Ana", quote="a" * 32_768)])

    assert [sentence(note, "en") for note in notes(long, format)] == [said]
    assert notes(SHOP, format) == ()


def test_friction_titles_keep_their_lines() -> None:
    stage = Stage(kind="use", frictions=[Friction(title="a\nb")])
    sheet = opened(Project(title="x", journeys=[Journey(title="j", stages=[stage])]))["Frictions"]

    assert sheet["D3"].value == "a\nb"
