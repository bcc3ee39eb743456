"""Filled canvases become projects: what people write, and what it was read as."""

import datetime
from typing import Any

import pytest
from openpyxl.utils import get_column_letter

import journeykit
from journeykit.canvas.sheets import DAY, EVIDENCE, JOURNEY
from journeykit.errors import DocumentError
from journeykit.importers.canvas import is_canvas, read_canvas
from journeykit.model import Emotion
from journeykit.spreadsheet import Workbook, read_workbook
from tests.importers.canvases import blank, book, filled, imported, said, saved, typed

LUDOVIC = {("Persona 1", "B5"): "Ludovic"}


def day(row: int, **entries: Any) -> dict[tuple[str, str], Any]:
    """Return entries of a row of the first day, by the last part of the field's name."""
    return _row("Journée 1", DAY, "day", row, entries)


def journey(row: int, **entries: Any) -> dict[tuple[str, str], Any]:
    return _row("Parcours 1", JOURNEY, "journey", row, entries)


def source(row: int, **entries: Any) -> dict[tuple[str, str], Any]:
    return _row("Sources", EVIDENCE, "evidence", row, entries)


def _row(sheet: str, table: Any, theme: str, row: int, entries: Any) -> dict[tuple[str, str], Any]:
    columns = {field.name: number for number, field in enumerate(table.columns, start=1)}
    return {
        (sheet, f"{get_column_letter(columns[f'{theme}.{name}'])}{row}"): value
        for name, value in entries.items()
    }


def moments(result: Any) -> list[tuple[str, str, str | None]]:
    (persona,) = result.project.personas
    return [
        (f"{each.start:%H:%M}", f"{each.end:%H:%M}", each.activity)
        for each in persona.days[0].moments
    ]


def test_a_blank_canvas_is_a_project_without_anybody() -> None:
    result = filled({})

    assert result.project.personas == ()
    assert result.project.journeys == ()
    assert result.project.language == "fr"
    assert not result.noticed("refused")
    assert not result.noticed("lost")


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("7h30", "8h15", ("07:30", "08:15")),
        ("7:30", "8:15", ("07:30", "08:15")),
        ("7h30-8h15", None, ("07:30", "08:15")),
        ("de 7h30 à 8h15", "08:00", ("07:30", "08:15")),
        ("vers 7 h", "8 h", ("07:00", "08:00")),
        ("midi", "13h", ("12:00", "13:00")),
        ("noon", "1 pm", ("12:00", "13:00")),
        ("23h", "minuit", ("23:00", "00:00")),
        (datetime.time(7, 30), datetime.time(8, 15), ("07:30", "08:15")),
        (datetime.datetime(2026, 9, 14, 7, 30), 8, ("07:30", "08:00")),  # noqa: DTZ001
        (0.3125, 0.34375, ("07:30", "08:15")),
        (7, None, ("07:00", "08:00")),
        (datetime.timedelta(days=7), datetime.timedelta(hours=8), ("07:00", "08:00")),
        (datetime.timedelta(days=46_279, hours=7), None, ("07:00", "08:00")),
    ],
)
def test_times_are_read_as_people_write_them(
    start: Any, end: Any, expected: tuple[str, str]
) -> None:
    result = filled(LUDOVIC | day(7, start=start, end=end, activity="Petit déjeuner"))

    assert moments(result) == [(*expected, "Petit déjeuner")]


def test_a_time_in_words_is_reported_with_its_cell() -> None:
    result = filled(LUDOVIC | day(7, start="7h30", activity="Petit déjeuner"))

    assert said(result) == [("Journée 1!A7", "7h30", "read.hours")]


def test_a_time_that_is_none_is_refused_with_what_would_be_right() -> None:
    result = filled(LUDOVIC | day(7, start="tôt", end="25:00", activity="Petit déjeuner"))

    assert said(result) == [
        ("Journée 1!A7", "tôt", "refused.time"),
        ("Journée 1!B7", "25:00", "refused.time"),
        ("Journée 1!C7", "Petit déjeuner", "refused.no_time"),
    ]


def test_hours_that_nobody_filled_stay_unknown_and_are_told() -> None:
    result = filled(LUDOVIC | day(7, activity="Petit déjeuner"))

    first = result.notices[0]
    assert first.said.key == "canvas.notice.read.empty_hours"
    assert first.said.facts["spans"] == ("06:00–07:00", "08:00–24:00")


def test_an_activity_merged_over_rows_lasts_as_long_as_these() -> None:
    workbook = typed(book(), LUDOVIC | day(9, activity="Au travail", place="Bureau"))
    workbook["Journée 1"].merge_cells("C9:C11")

    result = imported(workbook)

    assert moments(result) == [("09:00", "12:00", "Au travail")]
    assert ("Journée 1!C9", "Au travail", "read.merged") in said(result)


def test_a_printed_hour_gives_way_to_its_neighbour() -> None:
    rows = day(7, activity="Petit déjeuner") | day(8, start="7:30", activity="Trajet")

    result = filled(LUDOVIC | rows)

    assert moments(result) == [("07:00", "07:30", "Petit déjeuner"), ("07:30", "09:00", "Trajet")]
    assert said(result, "repaired") == [("Journée 1!A7", "07:00", "repaired.overlap")]


def test_rows_out_of_order_are_put_in_order() -> None:
    rows = day(12, activity="Déjeuner") | day(24, start="7:00", end="8:00", activity="Réveil")

    result = filled(LUDOVIC | rows)

    assert [activity for *_, activity in moments(result)] == ["Réveil", "Déjeuner"]
    assert said(result, "repaired")[0][2] == "repaired.order"


def test_a_night_crosses_midnight() -> None:
    rows = day(22, start="22:00", end="6:00", activity="Garde de nuit")

    assert moments(filled(LUDOVIC | rows)) == [("22:00", "06:00", "Garde de nuit")]


def test_channels_are_known_by_name_synonym_or_as_ones_of_their_own() -> None:
    result = filled(LUDOVIC | day(7, activity="Lit", channels="LinkedIn, mail / Radio et Minitel"))

    (persona,) = result.project.personas
    assert persona.days[0].moments[0].channels == ("social", "email", "radio", "minitel")
    assert [channel.name for channel in result.project.channels] == ["Minitel"]
    assert [(found, key) for _, found, key in said(result)] == [
        ("LinkedIn", "read.choice"),
        ("mail", "read.choice"),
        ("Minitel", "read.channel"),
    ]


@pytest.mark.parametrize(
    ("entry", "valence", "label"),
    [
        ("très positif", 2, None),
        ("Très positive", 2, None),
        ("++", 2, None),
        ("-", -1, None),
        ("🙁", -1, None),
        (-2, -2, None),
        ("-0,5", -0.5, None),
        ("négatif, stressé", -1, "stressé"),
        ("curieux", None, "curieux"),
    ],
)
def test_moods_are_words_signs_or_numbers(entry: Any, valence: float, label: str) -> None:
    result = filled(LUDOVIC | day(7, activity="Lit", emotion=entry))

    emotion = result.project.personas[0].days[0].moments[0].emotion
    assert emotion is not None
    assert (emotion.valence, emotion.label) == (valence, label)


def test_a_word_that_is_not_on_the_scale_is_refused_with_the_words_that_are() -> None:
    result = filled(LUDOVIC | day(7, activity="Lit", attention="beaucoup trop"))

    (refused,) = result.noticed("refused")
    assert str(refused.spot) == "Journée 1!J7"
    assert "moyenne" in str(refused.said.facts["words"])


def test_what_nobody_knows_is_no_entry() -> None:
    result = filled(LUDOVIC | {("Persona 1", "B7"): "?", ("Persona 1", "B8"): "à compléter"})

    assert result.project.personas[0].age is None
    assert [key for *_, key in said(result)] == ["read.unknown", "read.unknown"]


@pytest.mark.parametrize(
    ("cell", "entry", "field", "expected"),
    [
        ("B7", "25 à 34 ans", "age", "25-34"),
        ("B7", "65 et plus", "age", "65+"),
        ("B8", "Lyon, Grenoble ; Annecy", "cities", ("Lyon", "Grenoble", "Annecy")),
        ("B15", "35,5 %", "segment_share", 0.355),
        ("B15", 0.35, "segment_share", 0.35),
        ("B15", 35, "segment_share", 0.35),
        ("B12", "cliente", "relationship", "client"),
    ],
)
def test_figures_are_read_as_people_write_them(
    cell: str, entry: Any, field: str, expected: Any
) -> None:
    result = filled(LUDOVIC | {("Persona 1", cell): entry})

    assert getattr(result.project.personas[0], field) == expected


def test_a_journey_has_its_touchpoints_with_what_gets_in_the_way() -> None:
    row = journey(
        5,
        goal="Trouver la bonne paire",
        touchpoint="Comparatif en ligne",
        channel="Comparateur",
        emotion="négatif",
        friction="Tailles incohérentes",
        severity="grave",
        frequency="souvent",
        demand="Quelle taille ?",
        answer="Conseiller pointure",
    )

    (journey_,) = filled(LUDOVIC | row).project.journeys

    stage = journey_.stages[0]
    (touchpoint,) = stage.touchpoints
    (friction,) = touchpoint.frictions
    assert (stage.kind, stage.goal) == ("awareness", "Trouver la bonne paire")
    assert (touchpoint.channel, touchpoint.emotion) == ("comparison_site", Emotion(-1))
    assert (friction.severity, friction.frequency) == (3, "often")
    assert touchpoint.moment_of_truth is not None
    assert touchpoint.moment_of_truth.answered_by == (stage.propositions[0].id,)
    assert [each.kind for each in journey_.stages[1:]] == [
        "consideration",
        "purchase",
        "retention",
        "advocacy",
    ]


def test_a_row_without_a_touchpoint_speaks_of_its_stage() -> None:
    rows = journey(5, touchpoint="Annonce") | journey(6, friction="Trop de choix")

    (journey_,) = filled(LUDOVIC | rows).project.journeys

    assert journey_.stages[0].touchpoints[0].frictions == ()
    assert [each.title for each in journey_.stages[0].frictions] == ["Trop de choix"]


def test_a_touchpoint_has_one_channel_and_the_others_are_told() -> None:
    result = filled(LUDOVIC | journey(5, touchpoint="Annonce", channel="Radio, Podcast"))

    assert result.project.journeys[0].touchpoints[0].channel == "radio"
    assert said(result, "lost") == [("Parcours 1!D5", "Podcast", "lost.second")]


def test_stages_of_their_own_are_kept() -> None:
    rows = journey(5, stage="1. Notoriété", goal="Savoir") | journey(8, stage="Essai", goal="Oser")

    result = filled(LUDOVIC | rows)

    stages = result.project.journeys[0].stages
    assert (stages[0].kind, stages[1].kind, stages[1].name) == ("awareness", None, "Essai")
    assert [(found, key) for _, found, key in said(result)][-2:] == [
        ("1. Notoriété", "read.choice"),
        ("Essai", "read.stage"),
    ]


def test_sources_are_found_by_name_or_made() -> None:
    study = source(4, title="Entretiens d’automne", kind="Entretiens", date="14/09/2026")
    rows = day(7, activity="Lit", sources="entretiens d’automne") | day(
        8, activity="Court", sources="hypothèse"
    )

    result = filled(LUDOVIC | study | rows)

    first, second = result.project.personas[0].days[0].moments
    interviews, guess = result.project.evidence
    assert interviews.date == datetime.date(2026, 9, 14)
    assert (first.evidence, second.evidence) == ((interviews.id,), (guess.id,))
    assert guess.kind == "assumption"


def test_a_renamed_sheet_with_moved_columns_is_still_known() -> None:
    workbook = typed(book(), LUDOVIC | day(7, activity="Petit déjeuner", place="Cuisine"))
    sheet = workbook["Journée 1"]
    sheet.title = "Ludo semaine"
    sheet.merged_cells.ranges = set()
    sheet.insert_cols(1)
    sheet["A5"] = "Remarques"
    sheet["A7"] = "à vérifier avec Claire"

    result = imported(workbook)

    assert moments(result) == [("07:00", "08:00", "Petit déjeuner")]
    assert ("Ludo semaine", "Ludo semaine", "read.sheet") in said(result)
    assert ("Ludo semaine!A7", "à vérifier avec Claire", "lost.column") in said(result)


def test_a_sheet_that_is_not_of_the_canvas_is_reported() -> None:
    workbook = book()
    workbook.create_sheet("Budget")["A1"] = "12 000 €"

    assert ("Budget", "Budget", "lost.sheet") in said(imported(workbook))


def test_a_formula_without_a_value_is_refused() -> None:
    result = imported(typed(book(), LUDOVIC | {("Persona 1", "B7"): "=1+1"}))

    assert [(where, key) for where, _, key in said(result)] == [("Persona 1!B7", "refused.formula")]


def test_sheets_belong_together_by_name_then_by_number() -> None:
    result = filled(
        {
            ("Persona 1", "B5"): "Ana",
            ("Persona 2", "B5"): "Bob",
            ("Journée 1", "C3"): "bob",
            ("Journée 1", "C7"): "Court",
            ("Parcours 2", "C3"): "Une première fois",
            ("Parcours 2", "B5"): "Essayer",
        },
        personas=2,
    )

    ana, bob = result.project.personas
    assert (len(ana.days), len(bob.days)) == (0, 1)
    assert result.project.journeys[0].persona == bob.id


def test_an_answer_that_is_a_promise_is_linked_to_it() -> None:
    result = filled(
        LUDOVIC
        | {("Marque", "B20"): "Échange gratuit"}
        | day(7, activity="Lit", demand="Et si elles ne vont pas ?", answer="échange gratuit")
    )

    promise = result.project.brand.promises[0]  # type: ignore[union-attr]
    truth = result.project.personas[0].days[0].moments[0].moment_of_truth
    assert truth is not None
    assert truth.answered_by == (promise.id,)
    assert result.project.propositions == ()


def test_the_english_canvas_is_read_in_english() -> None:
    result = filled(
        {("Persona 1", "B5"): "Megan", ("Day 1", "C7"): "Breakfast", ("Day 1", "J7"): "very low"},
        "en",
    )

    assert result.project.language == "en"
    assert result.project.personas[0].days[0].moments[0].attention == 1
    assert said(result) == []


def test_what_is_read_can_be_written_and_loaded() -> None:
    result = filled(LUDOVIC | day(7, activity="Lit", channels="Minitel", sources="hypothèse"))

    assert journeykit.loads(journeykit.dumps(result.project)) == result.project


def test_a_canvas_says_that_it_is_one() -> None:
    assert is_canvas(read_workbook(blank(), "canvas.xlsx"))
    assert not is_canvas(Workbook(()))


def test_a_canvas_is_known_without_its_property() -> None:
    workbook = book()
    workbook.custom_doc_props.props.clear()

    assert is_canvas(read_workbook(saved(workbook), "canvas.xlsx"))


def test_a_workbook_without_a_sheet_of_the_canvas_is_refused() -> None:
    with pytest.raises(DocumentError, match="workshop canvas"):
        read_canvas(Workbook(()), "budget.xlsx")
