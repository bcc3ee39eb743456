"""Sheets that people have edited, or made themselves: read rightly, or refused at their cell."""

import datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from journeykit.errors import DocumentError
from journeykit.model import (
    Brand,
    DayTimeline,
    Emotion,
    Journey,
    Moment,
    Opportunity,
    Persona,
    Project,
    Stage,
    Touchpoint,
)
from tests.importers.sheets import (
    FIRST,
    add_row,
    column,
    edited,
    exported,
    imported,
    remarks,
    table,
)
from tests.workshop.office import fill

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def shop() -> Project:
    till = Touchpoint(name="Till", channel="store", frictions=["Queue"])
    door = Touchpoint(name="Door", emotion=1)
    stages = [Stage(kind="purchase", touchpoints=[door, till]), Stage(kind="advocacy")]
    return Project(
        title="Shop",
        brand=Brand(name="Shop", promises=["Free exchange"]),
        personas=[Persona(name="Ana", days=[DayTimeline(kind="weekday")]), "Ben"],
        journeys=[Journey(title="Buy shoes", persona="ana", stages=stages)],
    )


def frictions(project: Project) -> list[tuple[str, str, str]]:
    """Return where each friction is, its title and its id."""
    return [
        (place.parents[-1].label, place.entity.label, place.entity.id)
        for place in project.index.of_kind("friction")
    ]


def seen(book: Any) -> list[Any]:
    """Return the sheets that people see."""
    return [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]


def test_a_changed_cell_changes_what_it_says(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Personas"]
        sheet.cell(FIRST, column(sheet, "Quote")).value = "I want to run"
        sheet.cell(FIRST, column(sheet, "Share of customers")).value = 0.4

    found = edited(shop, edit)

    assert found.notices == ()
    assert found.project.personas[0].quote == "I want to run"
    assert found.project.personas[0].segment_share == 0.4


@pytest.mark.parametrize(
    "said",
    [
        *("buy-shoes/purchase/till", "till", "Till", "TILL ", "touchpoint:till"),
        "journey:buy-shoes/stage:purchase/touchpoint:till",
    ],
)
def test_an_added_row_says_what_it_is_part_of_in_any_clear_way(shop: Project, said: str) -> None:
    found = edited(shop, lambda book: add_row(book["Frictions"], Part_of=said, Title="No bags"))

    assert found.notices == ()
    assert frictions(found.project) == [("Till", "Queue", "queue"), ("Till", "No bags", "no-bags")]


def test_an_added_row_that_could_be_part_of_two_is_refused_at_its_cell(shop: Project) -> None:
    def edit(book: Any) -> None:
        add_row(book["Touchpoints"], Part_of="advocacy", Name="Till")
        add_row(book["Frictions"], Part_of="Till", Title="No bags")

    found = edited(shop, edit)
    refused = found.noticed("refused")

    assert [str(each.spot) for each in refused] == ["Frictions!B4"]
    assert refused[0].said.facts["found"] == (
        "buy-shoes/purchase/till",
        "buy-shoes/advocacy/till-2",
    )


def test_an_unknown_home_names_the_nearest(shop: Project) -> None:
    found = edited(shop, lambda book: add_row(book["Frictions"], Part_of="tell", Title="No bags"))

    [row] = found.as_rows("en")
    assert row["where"] == "Frictions!B4"
    assert "Left out: no row is called so in Stages, Touchpoints" in str(row["said"])


def test_a_row_that_says_nothing_of_its_home_goes_to_the_only_one(shop: Project) -> None:
    found = edited(shop, lambda book: add_row(book["Stages"], Name="Return"))

    assert found.notices == ()
    assert [stage.label for stage in found.project.journeys[0].stages] == [
        *("purchase", "advocacy", "Return"),
    ]


def test_a_row_that_could_go_anywhere_is_refused(shop: Project) -> None:
    found = edited(shop, lambda book: add_row(book["Touchpoints"], Name="Car park"))

    [row] = found.as_rows("en")
    assert (row["treatment"], row["where"], row["found"]) == (
        *("refused", "Touchpoints!D5", "Car park"),
    )
    assert str(row["said"]).startswith("Left out: nothing says what it belongs to.")


def test_added_rows_of_one_name_get_ids_of_their_own(shop: Project) -> None:
    def edit(book: Any) -> None:
        add_row(book["Frictions"], Part_of="till", Title="Queue")
        add_row(book["Frictions"], Part_of="door", Title="Queue")

    found = edited(shop, edit)

    assert [each[2] for each in frictions(found.project)] == ["queue-3", "queue", "queue-2"]
    assert {each.treatment for each in found.notices} == {"read_as"}


def test_a_deleted_row_is_gone_and_what_was_part_of_it_is_said(shop: Project) -> None:
    def edit(book: Any) -> None:
        book["Touchpoints"].delete_rows(FIRST + 1)

    found = edited(shop, edit)

    assert [each.name for each in found.project.journeys[0].touchpoints] == ["Door"]
    assert remarks(found) == [("refused", "Frictions!B3", "buy-shoes/purchase/till")]


def test_the_order_of_columns_makes_no_difference(shop: Project) -> None:
    def edit(book: Any) -> None:
        for sheet in book.worksheets:
            rows = [list(row) for row in sheet.iter_rows(values_only=True)]
            for number, row in enumerate(rows, start=1):
                for place, value in enumerate(reversed(row), start=1):
                    sheet.cell(number, place).value = value

    assert edited(shop, edit).project == shop


def test_the_order_of_rows_is_that_of_their_numbers(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Touchpoints"]
        order = column(sheet, "Order")
        sheet.cell(FIRST, order).value = 2
        sheet.cell(FIRST + 1, order).value = 1

    found = edited(shop, edit)

    assert [each.name for each in found.project.journeys[0].touchpoints] == ["Till", "Door"]


def test_a_row_without_a_number_follows_the_one_above(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Touchpoints"]
        sheet.insert_rows(FIRST + 1)
        sheet.cell(FIRST + 1, column(sheet, "Part of")).value = "purchase"
        sheet.cell(FIRST + 1, column(sheet, "Name")).value = "Shelf"

    found = edited(shop, edit)

    assert [each.name for each in found.project.journeys[0].touchpoints] == [
        "Door",
        "Shelf",
        "Till",
    ]


def test_renamed_sheets_and_labels_are_known_by_their_hidden_names(shop: Project) -> None:
    def edit(book: Any) -> None:
        for number, sheet in enumerate(seen(book)):
            sheet.title = f"Blatt {number}"
            for cell in sheet[2]:
                cell.value = f"Spalte {cell.column}"

    found = edited(shop, edit)

    assert found.notices == ()
    assert found.project == shop


def test_sheets_without_hidden_names_are_known_by_their_labels(shop: Project) -> None:
    def edit(book: Any) -> None:
        del book.custom_doc_props["journeykit"]
        for sheet in seen(book):
            sheet.delete_rows(1)

    assert edited(shop, edit, "fr").project == shop


def test_a_column_and_a_sheet_of_ones_own_are_said(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Personas"]
        last = sheet.max_column + 1
        sheet.cell(2, last).value = "Favourite colour"
        sheet.cell(FIRST, last).value = "Red"
        book.create_sheet("Notes")["A1"] = "Call Ana"

    found = edited(shop, edit)

    assert found.project == shop
    assert [(each.treatment, each.found) for each in found.notices] == [
        ("lost", "Notes"),
        ("lost", "Favourite colour"),
    ]


def test_a_second_brand_is_refused(shop: Project) -> None:
    found = edited(shop, lambda book: add_row(book["Brand"], Name="Other"))

    assert found.project == shop
    assert remarks(found) == [("refused", "Brand!B4", "Other")]


def test_a_wrong_value_is_refused_at_its_cell_and_the_rest_stays(shop: Project) -> None:
    def edit(book: Any) -> None:
        row = add_row(book["Frictions"], Part_of="door", Title="Stiff", Severity="very")
        book["Frictions"].cell(row, column(book["Frictions"], "Kind")).value = "annoying"

    found = edited(shop, edit)

    assert frictions(found.project)[0] == ("Door", "Stiff", "stiff")
    assert remarks(found) == [
        ("refused", "Frictions!E4", "very"),
        ("refused", "Frictions!G4", "annoying"),
    ]


def test_words_of_either_language_are_words(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Touchpoints"]
        sheet.cell(FIRST, column(sheet, "Channel")).value = "réseaux sociaux"
        sheet.cell(FIRST, column(sheet, "Belongs to")).value = "Partner"
        sheet.cell(FIRST + 1, column(sheet, "Channel")).value = "social"

    found = edited(shop, edit)

    assert found.notices == ()
    touchpoints = found.project.journeys[0].touchpoints
    assert [each.channel for each in touchpoints] == ["social", "social"]
    assert touchpoints[0].ownership == "partner"


def test_a_list_of_words_may_stand_on_one_line(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Personas"]
        sheet.cell(FIRST, column(sheet, "Channels")).value = "E-mail, réseaux sociaux; store"

    found = edited(shop, edit)

    assert found.notices == ()
    assert found.project.personas[0].channels == ("email", "social", "store")


def test_a_reference_by_name_is_read_as_the_id_and_said(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Journeys"]
        sheet.cell(FIRST, column(sheet, "Persona")).value = "Ben"

    found = edited(shop, edit)

    assert found.project.journeys[0].persona == "ben"
    assert remarks(found) == [("read_as", "Journeys!C3", "Ben")]


def test_cells_of_times_and_dates_are_what_they_show(shop: Project) -> None:
    def edit(book: Any) -> None:
        moments = book["Moments"]
        row = add_row(moments, Part_of="ana/weekday", Start=datetime.time(7, 30), Activity="Up")
        moments.cell(row, column(moments, "End")).value = "9h"
        opportunity = add_row(book["Opportunities"], Title="Faster", Due=datetime.date(2026, 9, 14))
        assert opportunity == FIRST

    found = edited(shop, edit)

    [day] = found.project.personas[0].days
    assert day.moments == (Moment(start="07:30", end="09:00", activity="Up"),)
    assert found.project.opportunities == (Opportunity(title="Faster", due="2026-09-14"),)
    assert remarks(found) == [("read_as", "Moments!E3", "9h")]


def test_dates_of_the_other_system_are_the_same_dates(shop: Project) -> None:
    def edit(book: Any) -> None:
        book.epoch = CALENDAR_MAC_1904
        add_row(book["Opportunities"], Title="Faster", Due=datetime.date(2026, 9, 14))

    assert edited(shop, edit).project.opportunities[0].due == datetime.date(2026, 9, 14)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("0,45", 0.45), ("45 %", 0.45), ("45,5\u00a0%", 0.455), (".5", None), ("1,0", 1)],
)
def test_numbers_with_a_decimal_comma_are_numbers(
    shop: Project, typed: str, meant: float | None
) -> None:
    def edit(book: Any) -> None:
        sheet = book["Personas"]
        sheet.cell(FIRST, column(sheet, "Share of customers")).value = typed

    found = edited(shop, edit)

    assert found.project.personas[0].segment_share == meant
    assert remarks(found) == [("refused" if meant is None else "read_as", "Personas!Y3", typed)]


def test_a_formula_counts_with_the_value_that_was_stored(tmp_path: Path, shop: Project) -> None:
    typed = [("Personas", "Y3", "=1/4"), ("Personas", "Y4", "0,5"), ("Personas", "E3", "=A3")]
    found = imported(fill(exported(shop), typed, "fr", tmp_path))

    ana, ben = found.project.personas
    assert found.notices == ()
    assert (ana.segment_share, ben.segment_share, ana.quote) == (0.25, 0.5, "ana")


def test_a_formula_without_a_stored_value_is_said(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Personas"]
        sheet.cell(FIRST, column(sheet, "Share of customers")).value = "=1/4"

    found = edited(shop, edit)

    assert found.project == shop
    assert remarks(found) == [("refused", "Personas!Y3", "")]


def test_a_merged_cell_holds_for_all_rows_that_it_covers(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Frictions"]
        add_row(sheet, Title="No bags")
        sheet.merge_cells("B3:B4")

    assert [each[:2] for each in frictions(edited(shop, edit).project)] == [
        ("Till", "Queue"),
        ("Till", "No bags"),
    ]


def test_empty_rows_say_nothing(shop: Project) -> None:
    def edit(book: Any) -> None:
        for sheet in book.worksheets[1:]:
            sheet.insert_rows(FIRST, 3)
        book["Personas"]["A1048576"] = " "

    found = edited(shop, edit)

    assert found.notices == ()
    assert found.project == shop


def test_a_table_that_a_person_made_is_read_by_its_labels() -> None:
    content = table("Personas", ("Nom", "Âge", "Villes"), ("Ana", "25-34", "Lyon\nNice"))
    found = imported(content, "fr")

    assert found.project.title == "shop"
    assert found.project.language == "fr"
    assert found.project.personas == (Persona(name="Ana", age="25-34", cities=["Lyon", "Nice"]),)
    assert [each.treatment for each in found.notices] == ["read_as"]


def test_a_competitor_needs_no_sheet_for_the_market() -> None:
    found = imported(table("Competitors", ("Name",), ("Nike",)))

    assert found.project.market is not None
    assert [each.name for each in found.project.market.competitors] == ["Nike"]


def test_a_workbook_of_something_else_is_refused() -> None:
    with pytest.raises(DocumentError, match=r"shop\.xlsx: expected a sheet that journeykit writes"):
        imported(table("Sales", ("Month", "Total"), ("May", 3)))


def test_dates_that_could_be_read_two_ways_are_read_by_the_language(shop: Project) -> None:
    def edit(book: Any) -> None:
        add_row(book["Opportunities"], Title="Faster", Due="03/04/2026")

    def edit_in_french(book: Any) -> None:
        add_row(book["Opportunités"], Titre="Vite", Échéance="03/04/2026")

    french = attrs.evolve(shop, language="fr")
    assert edited(shop, edit).project.opportunities[0].due == datetime.date(2026, 3, 4)
    assert edited(french, edit_in_french, "fr").project.opportunities[0].due == datetime.date(
        2026, 4, 3
    )


def test_an_emotion_may_be_a_word_alone(shop: Project) -> None:
    def edit(book: Any) -> None:
        sheet = book["Touchpoints"]
        sheet.cell(FIRST + 1, column(sheet, "Emotion · Word for it")).value = "relieved"

    assert edited(shop, edit).project.journeys[0].touchpoints[1].emotion == Emotion(
        label="relieved"
    )
