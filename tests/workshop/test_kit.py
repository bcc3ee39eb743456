"""The files of a workshop."""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pptx import Presentation

import journeykit
from journeykit.canvas.hours import BANDS
from journeykit.canvas.sheets import DAY, SHEETS
from journeykit.canvas.wording import field_name, hint, words
from journeykit.errors import UsageError
from journeykit.importers.canvas import read_canvas
from journeykit.model.scales import Language
from journeykit.spreadsheet import read_workbook
from journeykit.workshop import agenda, workshop
from journeykit.workshop.book import canvas_book
from journeykit.workshop.plan import empty_plan, plan_of

FOULEE = Path(__file__).parents[2] / "examples/foulee"


@pytest.mark.parametrize(
    ("personas", "sessions"),
    [(1, [(1,)]), (2, [(1, 2)]), (3, [(1, 2), (3,)]), (5, [(1, 2), (3, 4), (5,)])],
)
def test_two_personas_fit_into_half_a_day(personas: int, sessions: list[tuple[int, ...]]) -> None:
    assert [session.personas for session in agenda(personas).sessions] == sessions


@pytest.mark.parametrize("personas", range(1, 7))
def test_no_half_day_takes_more_than_four_hours(personas: int) -> None:
    assert all(session.minutes <= 240 for session in agenda(personas).sessions)


def test_steps_follow_each_other_without_a_gap() -> None:
    for session in agenda(3).sessions:
        ends = [step.end for step in session.steps[:-1]]
        assert ends == [step.start for step in session.steps[1:]]


def test_a_kit_has_an_agenda_and_a_canvas_in_two_forms_each(tmp_path: Path) -> None:
    kit = workshop(tmp_path / "kit", personas=3, language="fr")

    assert sorted(path.name for path in (tmp_path / "kit").iterdir()) == [
        "agenda.fr.md",
        "agenda.fr.pptx",
        "canvas.fr.pptx",
        "canvas.fr.xlsx",
    ]
    assert kit.personas == 3
    page = (tmp_path / "kit/agenda.fr.md").read_text(encoding="utf-8")
    assert "Demi-journée 2" in page
    assert "Pour l’animateur" in page


def test_a_kit_is_the_same_every_time(tmp_path: Path) -> None:
    workshop(tmp_path, personas=1)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}

    workshop(tmp_path, personas=1)  # nothing to refuse: nobody wrote into it

    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_filled_canvas_is_not_overwritten(tmp_path: Path) -> None:
    kit = workshop(tmp_path, personas=1)
    book = load_workbook(kit.canvas)
    book["Persona 1"]["B5"] = "Ludovic"
    book.save(kit.canvas)
    filled = kit.canvas.read_bytes()

    with pytest.raises(UsageError, match="may be filled"):
        workshop(tmp_path, personas=1)

    assert kit.canvas.read_bytes() == filled
    workshop(tmp_path, personas=1, replace=True)
    assert kit.canvas.read_bytes() != filled


@pytest.mark.parametrize("personas", [0, 7])
def test_a_workshop_has_a_few_personas(personas: int, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="1 to 6 personas"):
        workshop(tmp_path, personas=personas)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sheet_asks_its_questions(language: Language) -> None:
    workbook = read_workbook(canvas_book(empty_plan(1), language), "canvas.xlsx")
    texts = {cell.text for sheet in workbook.sheets for cell in sheet.cells}

    asked = {field_name(field, language) for plan in SHEETS.values() for field in plan.fields}
    assert asked <= texts
    assert words(BANDS[0].name, language) in texts


def test_questions_are_locked_and_answers_are_not() -> None:
    sheet = load_workbook(io.BytesIO(canvas_book(empty_plan(1), "fr")))["Journée 1"]

    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert sheet["C5"].protection.locked
    assert not sheet["C7"].protection.locked


def test_heads_say_what_to_write_and_stay_in_sight() -> None:
    sheet = load_workbook(io.BytesIO(canvas_book(empty_plan(1), "fr")))["Journée 1"]

    comments = [sheet.cell(5, column).comment.text for column in range(1, len(DAY.columns) + 1)]
    assert comments == [hint(field, "fr") for field in DAY.columns]
    assert sheet.freeze_panes == "D6"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 8)


def test_words_are_offered_and_others_may_be_written() -> None:
    sheet = load_workbook(io.BytesIO(canvas_book(empty_plan(1), "fr")))["Journée 1"]

    offered = {str(each.sqref): each for each in sheet.data_validations.dataValidation}
    assert "J6:J26" in offered
    assert not any(each.showErrorMessage for each in offered.values())


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_known_comes_back_from_the_canvas(language: Language) -> None:
    project = journeykit.load(FOULEE)

    content = canvas_book(plan_of(project), language)

    result = read_canvas(read_workbook(content, "canvas.xlsx"), "canvas.xlsx")
    assert not result.noticed("refused")
    assert not result.noticed("lost")
    assert [each.name for each in result.project.personas] == [
        each.name for each in project.personas
    ]
    for known, back in zip(project.personas, result.project.personas, strict=True):
        assert [each.label for each in known.barriers] == [each.label for each in back.barriers]
        usual = [day for kind in ("weekday", "weekend") if (day := known.day(kind))]
        for day, again in zip(usual, back.days, strict=True):
            assert [(m.start, m.end, m.attention, m.asleep) for m in day.moments] == [
                (m.start, m.end, m.attention, m.asleep) for m in again.moments
            ]
    plan = plan_of(project)
    told = [journey for journey in (*plan.journeys, *plan.further) if journey]
    for journey, back_again in zip(told, result.project.journeys, strict=True):
        assert [each.name for each in journey.touchpoints] == [
            each.name for each in back_again.touchpoints
        ]
        assert [
            [(f.title, f.severity, f.frequency) for f in each.frictions]
            for each in journey.touchpoints
        ] == [
            [(f.title, f.severity, f.frequency) for f in each.frictions]
            for each in back_again.touchpoints
        ]


def test_the_slides_have_the_hours_and_the_stages(tmp_path: Path) -> None:
    workshop(tmp_path, personas=2, language="en")

    slides = Presentation(str(tmp_path / "canvas.en.pptx")).slides
    tables = [shape.table for slide in slides for shape in slide.shapes if shape.has_table]
    assert len(slides) == 1 + 2 * 4
    assert len(tables) == 2 + 2 * (2 + 1 + 1 + 1)
    assert tables[4].cell(1, 0).text == "06:00–07:00"


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    project = journeykit.loads(
        "journeykit: 1\ntitle: T\npersonas: [{name: '=1+1', quote: '@SUM(A1)'}]"
    )

    book = load_workbook(io.BytesIO(canvas_book(plan_of(project), "en")))

    cell = book["Persona 1"]["B5"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert cell.quotePrefix
