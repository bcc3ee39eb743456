"""Mermaid journeys: the rules one by one, on examples of our own."""

import math

import pytest
from hypothesis import given, strategies as st

from journeykit.documents import dumps, loads
from journeykit.errors import DocumentError, UsageError
from journeykit.importers import Imported
from journeykit.importers.mermaid import MERMAID, MermaidOptions
from journeykit.importers.mermaid.preparing import prepared
from journeykit.importers.mermaid.reading import diagram_in, number
from journeykit.model.scales import Language

TEA = """\
journey
  title Tea at work
  section Kitchen
    Boil water: 3: Ana
    Wait: 1.5: Ana
  section Desk
    Drink: 5: Ana
"""


def imported(text: str, *, persona: str | None = None, language: Language = "en") -> Imported:
    options = MermaidOptions(language=language, persona=persona)
    return MERMAID.read(text.encode(), "tea.mmd", options)


def treatments(found: Imported) -> list[tuple[str, int | None]]:
    return [(notice.treatment, notice.spot.line) for notice in found.notices]


def test_sections_become_stages_and_scores_become_feelings() -> None:
    found = imported(TEA)
    journey = found.project.journeys[0]

    assert found.project.title == journey.title == "Tea at work"
    assert [stage.name for stage in journey.stages] == ["Kitchen", "Desk"]
    feelings = [
        touchpoint.emotion.valence if touchpoint.emotion else None
        for stage in journey.stages
        for touchpoint in stage.touchpoints
    ]
    assert feelings == [0, -1.5, 2]
    assert found.notices == ()


def test_the_only_one_who_takes_part_is_the_persona() -> None:
    project = imported(TEA).project

    assert [persona.name for persona in project.personas] == ["Ana"]
    assert project.journeys[0].persona == "ana"


def test_of_several_people_the_caller_names_the_persona() -> None:
    text = TEA.replace("Drink: 5: Ana", "Drink: 5: Ana, Bob")

    assert imported(text).project.personas == ()
    assert imported(text, persona="Bob").project.journeys[0].persona == "bob"
    with pytest.raises(UsageError, match="did you mean 'Bob'"):
        imported(text, persona="Bobb")


def test_people_are_kept_as_data_of_the_touchpoint() -> None:
    stage = (
        imported(TEA.replace("Drink: 5: Ana", "Drink: 5: Ana, Bob,")).project.journeys[0].stages[1]
    )

    assert stage.touchpoints[0].extra["mermaid.people"] == ("Ana", "Bob")


@pytest.mark.parametrize("score", ["0", "6", "-1", "100"])
def test_a_score_out_of_range_is_refused_and_kept_as_data(score: str) -> None:
    found = imported(TEA.replace("Drink: 5: Ana", f"Drink: {score}: Ana"))
    drink = found.project.journeys[0].stages[1].touchpoints[0]

    assert drink.emotion is None
    assert drink.extra["mermaid.score"] == int(score)
    assert treatments(found) == [("refused", 7)]


def test_what_is_no_score_leaves_the_emotion_unknown() -> None:
    found = imported(TEA.replace("Drink: 5: Ana", "Drink: good: Ana"))

    assert found.project.journeys[0].stages[1].touchpoints[0].emotion is None
    assert treatments(found) == [("refused", 7)]


def test_a_time_of_day_in_a_name_is_read_as_its_author_meant_it() -> None:
    found = imported(TEA.replace("Drink: 5: Ana", "Drink at 3:30 PM: 5: Ana"))

    drink = found.project.journeys[0].stages[1].touchpoints[0]
    assert drink.name == "Drink at 3:30 PM"
    assert drink.emotion is not None
    assert drink.emotion.valence == 2
    assert treatments(found) == [("repaired", 7)]


def test_a_section_with_a_time_of_day_is_one_section() -> None:
    found = imported(TEA.replace("section Desk", "section 08:30 Desk; standing"))

    assert [stage.name for stage in found.project.journeys[0].stages] == [
        "Kitchen",
        "08:30 Desk; standing",
    ]
    assert treatments(found) == [("repaired", 6)]


def test_two_tasks_on_a_line_are_two_touchpoints_once_each() -> None:
    found = imported(TEA.replace("Drink: 5: Ana", "Drink: 5: Ana; Wash up: 2: Ana"))

    names = [each.name for each in found.project.journeys[0].stages[1].touchpoints]
    assert names == ["Drink", "Wash up"]


def test_a_task_without_a_score_counts_and_stays_in_its_place() -> None:
    found = imported(TEA.replace("    Wait: 1.5: Ana", "    Wait"))

    names = [each.name for each in found.project.journeys[0].stages[0].touchpoints]
    assert names == ["Boil water", "Wait"]
    assert treatments(found) == [("repaired", 5), ("refused", 5)]


def test_what_follows_the_people_is_said_to_be_lost() -> None:
    found = imported(TEA.replace("Drink: 5: Ana", "Drink: 5: Ana: quickly"))

    lost = found.noticed("lost")
    assert [(notice.spot.line, notice.found) for notice in lost] == [(7, "Drink: 5: Ana: quickly")]
    assert "quickly" in str(found.as_rows("en")[0]["said"])


def test_adjacent_sections_of_one_name_are_one_stage_and_others_are_not() -> None:
    text = "journey\nsection A\nX: 1\nsection A\nX: 2\nsection B\nY: 3\nsection A\nX: 4\n"
    stages = imported(text).project.journeys[0].stages

    assert [(stage.id, stage.name, len(stage.touchpoints)) for stage in stages] == [
        ("a", "A", 2),
        ("b", "B", 1),
        ("a-2", "A", 1),
    ]
    ids = [touchpoint.id for stage in stages for touchpoint in stage.touchpoints]
    assert ids == ["x", "x-2", "y", "x-3"]


def test_tasks_before_the_first_section_have_a_stage_of_their_own() -> None:
    found = imported("journey\nX: 1\nsection A\nY: 2\n")

    assert [stage.name for stage in found.project.journeys[0].stages] == ["…", "A"]
    assert ("read_as", 2) in treatments(found)


def test_front_matter_gives_the_title_where_the_diagram_has_none() -> None:
    text = "---\ntitle: Tea\n---\n" + TEA.replace("  title Tea at work\n", "")

    assert imported(text).project.title == "Tea"
    assert imported(f"---\ntitle: Tea\n---\n{TEA}").project.title == "Tea at work"


def test_front_matter_of_a_page_is_read_all_the_same() -> None:
    found = imported("\n\n   ---\n   title: Tea\n   ---\n   journey\n   section A\n   X: 9\n")

    assert found.project.title == "Tea"
    assert treatments(found) == [("repaired", 1), ("refused", 8)]


def test_a_diagram_copied_with_its_fence_is_read_without_it() -> None:
    found = imported(f":::mermaid\n{TEA}:::\n")

    assert found.project.journeys == imported(TEA).project.journeys
    assert treatments(found) == [("repaired", 1), ("repaired", 9)]


def test_entities_are_characters_and_breaks_are_spaces() -> None:
    found = imported(TEA.replace("Drink", "Drink#58;<br/>slowly #amp; well"))

    assert found.project.journeys[0].stages[1].touchpoints[0].name == "Drink: slowly & well"


def test_a_diagram_without_a_title_is_called_after_its_file() -> None:
    found = imported(TEA.replace("  title Tea at work\n", ""))

    assert found.project.title == "tea"
    assert found.notices[0].treatment == "read_as"


def test_a_diagram_that_says_nothing_is_a_project_without_journey() -> None:
    assert imported("journey\n  title Nothing yet").project.journeys == ()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\x80"], ids=["utf-16", "latin-1"])
def test_what_is_no_text_is_refused_with_its_file(content: bytes) -> None:
    with pytest.raises(DocumentError, match=r"^tea\.mmd:1: expected a text in UTF-8"):
        MERMAID.read(content, "tea.mmd", MermaidOptions())


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(DocumentError, match=r"tea\.mmd: expected a document of at most 1 MB"):
        MERMAID.read(b"journey\n" * 2**18, "tea.mmd", MermaidOptions())


@pytest.mark.parametrize("opening", ["%%{init: ", "<a", "accDescr {", "---\n", "#a", "x:"])
def test_openings_that_never_close_do_not_stop_it(opening: str) -> None:
    text = f"journey\n{opening * 20_000}"

    assert imported(text).project.title == "tea"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (" 5", 5),
        ("3.5", 3.5),
        ("-1", -1),
        ("1e1", 10),
        ("0x10", 16),
        ("0b11", 3),
        ("0o17", 15),
        (" ", 0),
        (".5", 0.5),
        ("5.", 5),
        ("Infinity", math.inf),
    ],
)
def test_scores_are_numbers_as_javascript_reads_them(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["abc", "5/5", "1_0", "٣", "0x", "1 2", "nan", "inf"])
def test_other_scores_are_no_numbers(text: str) -> None:
    assert math.isnan(number(text))


@given(st.text())
def test_any_text_gives_a_project_that_can_be_written_and_read_again(text: str) -> None:
    try:
        content = text.encode()
    except UnicodeEncodeError:
        return
    project = MERMAID.read(content, "tea.mmd", MermaidOptions()).project

    assert loads(dumps(project)) == project


STATEMENTS = st.lists(
    st.sampled_from(
        [
            *("journey", "title T", "section S", "section a: b", "%% aside", "accTitle: t", "---"),
            *("A: 5: Me", "B: 9", "C", "D: x: y: z", "E: 1; F: 2", ": 3", "# g", "accDescr {", "}"),
        ]
    ),
    max_size=12,
)


@given(STATEMENTS)
def test_no_statement_vanishes_without_a_word(statements: list[str]) -> None:
    text = "\n".join(["journey", *statements])
    diagram = diagram_in(prepared(text))
    found = imported(text)

    said = {notice.spot.line for notice in found.notices}
    assert all(refusal.line in said for refusal in diagram.refusals)
