"""Journeys in CSV: columns recognised or named, words kept as words."""

import os
from pathlib import Path

import pytest

from journeykit.errors import DocumentError, UsageError
from journeykit.importers import Imported, import_file
from journeykit.importers.journeys_csv import JOURNEYS_CSV, JourneysOptions
from journeykit.importers.journeys_csv.targets import TARGETS
from journeykit.model import Emotion, Journey, Project, Stage
from journeykit.model.scales import Language

CASES = Path(os.environ.get("JOURNEYKIT_CASES", "no cases here"))
ANALYST = CASES / "journeys" / "23-csv-analyst-onboarding.csv"


def read(
    *lines: str, language: Language = "en", persona: str | None = None, **columns: str
) -> Imported:
    options = JourneysOptions(language=language, persona=persona, columns=columns)
    return JOURNEYS_CSV.read("\n".join(lines).encode(), "buy.csv", options)


def journey(project: Project) -> Journey:
    [found] = project.journeys
    return found


def names(stage: Stage) -> list[str]:
    return [each.name for each in stage.touchpoints]


def test_a_row_is_a_touchpoint() -> None:
    found = read(
        "Stage,Touchpoint,Channel,Actions,Thoughts,Needs,Pain points,Strengths",
        "Purchase,Till,store,Pays,Quick!,Time,Queue,Smiles",
    )
    [till] = journey(found.project).touchpoints

    assert (journey(found.project).title, journey(found.project).stages[0].kind) == (
        *("buy", "purchase"),
    )
    assert (till.name, till.channel, till.actions, till.thoughts) == (
        *("Till", "store", ("Pays",), ("Quick!",)),
    )
    assert [each.text for each in till.needs] == ["Time"]
    assert [each.label for each in (*till.frictions, *till.strengths)] == ["Queue", "Smiles"]


def test_french_headers_separators_and_encodings_are_known() -> None:
    text = "Étape;Point de contact;Canal;Ressenti;Irritants\nAchat;Caisse;Réseaux sociaux;Gêné;Trop"
    options = JourneysOptions(language="fr")
    [caisse] = journey(
        JOURNEYS_CSV.read(text.encode("cp1252"), "achat.csv", options).project
    ).touchpoints

    assert (caisse.channel, caisse.emotion) == ("social", Emotion(label="Gêné"))


def test_each_column_is_said() -> None:
    found = read("Phase,Step,Confidence", "Purchase,Till,3")

    assert [(str(each.spot), each.found) for each in found.notices] == [
        ("buy.csv!A1", "Phase"),
        ("buy.csv!B1", "Step"),
        ("buy.csv!C1", "Confidence"),
    ]
    assert found.as_rows("en")[2]["said"] == (
        "Kept as data of its own, under csv.confidence; name the column if it means something else."
    )
    assert journey(found.project).touchpoints[0].extra["csv.confidence"] == "3"


def test_a_named_column_wins_over_a_recognised_one() -> None:
    found = read("Step,Phase,Section", "Till,Buy,Pay", touchpoint="Phase", stage="Section")
    [stage] = journey(found.project).stages

    assert (stage.name, names(stage)) == ("Pay", ["Buy"])
    assert stage.touchpoints[0].extra["csv.step"] == "Till"


def test_words_for_an_emotion_stay_words() -> None:
    found = read("Touchpoint,Emotion,Valence", "Till,Anxious+,", "Door,Very happy,2", "Exit,4,")
    till, door, out = journey(found.project).touchpoints

    assert till.emotion == Emotion(label="Anxious+")
    assert door.emotion == Emotion(2, label="Very happy")
    assert out.emotion is None
    assert [(each.treatment, each.found) for each in found.noticed("refused")] == [("refused", "4")]


def test_empty_cells_go_on_with_the_row_above() -> None:
    found = read(
        *("Stage,Touchpoint,Friction", "Purchase,Till,Queue", ",,Noise", ",Door,", "Use,,Blisters"),
    )
    buy, use = journey(found.project).stages

    assert [(each.name, len(each.frictions)) for each in buy.touchpoints] == [
        ("Till", 2),
        ("Door", 0),
    ]
    assert use.touchpoints == ()
    assert [each.title for each in use.frictions] == ["Blisters"]


def test_a_stage_that_comes_again_is_one_stage_and_said() -> None:
    found = read("Stage,Touchpoint", "Purchase,Till", "Use,Road", "Purchase,Door")

    assert [names(stage) for stage in journey(found.project).stages] == [["Till", "Door"], ["Road"]]
    assert [str(each.spot) for each in found.notices][-1] == "buy.csv!A4"


def test_what_answers_a_friction_is_linked_to_it() -> None:
    found = read(
        *("Touchpoint,Friction,Opportunity,Impact", "Till,Queue,Second till,4", "Door,Queue,,"),
        impact="Impact",
    )
    [opportunity] = found.project.opportunities
    frictions = found.project.index.of_kind("friction")

    assert [place.entity.id for place in frictions] == ["queue", "queue-2"]
    assert (opportunity.title, opportunity.impact) == ("Second till", 4)
    assert opportunity.answers == ("buy/queue",)


def test_journeys_of_several_people_are_apart() -> None:
    found = read("Persona,Stage,Touchpoint", "Ana,Purchase,Till", "Ben,Purchase,Site")

    assert [(each.persona, each.id) for each in found.project.journeys] == [
        ("ana", "buy"),
        ("ben", "buy-2"),
    ]


def test_a_persona_may_be_named_for_all_rows() -> None:
    assert journey(read("Touchpoint", "Till", persona="Ana").project).persona == "ana"


def test_a_channel_of_ones_own_becomes_one_of_the_project() -> None:
    found = read("Touchpoint,Channel", "Till,Carrier pigeon")

    assert [each.name for each in found.project.channels] == ["Carrier pigeon"]
    assert journey(found.project).touchpoints[0].channel == "carrier-pigeon"


def test_a_wrong_value_is_refused_at_its_cell() -> None:
    found = read("Touchpoint,Friction,Gravity", "Till,Queue,9", severity="Gravity")

    assert [(str(each.spot), each.found) for each in found.noticed("refused")] == [
        ("buy.csv!C2", "9")
    ]
    assert journey(found.project).touchpoints[0].frictions[0].severity is None


def test_what_only_a_touchpoint_has_is_said_where_there_is_none() -> None:
    found = read("Stage,Channel,Thoughts", "Purchase,store,Quick!")

    assert journey(found.project).stages[0].thoughts == ("Quick!",)
    assert [(each.treatment, each.found) for each in found.noticed("lost")] == [("lost", "store")]


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"stages": "Step"}, "nothing of a journey is called 'stages'; did you mean 'stage'"),
        ({"stage": "Stp"}, "the file has no column 'Stp'; did you mean 'Step'"),
    ],
)
def test_a_wrong_mapping_names_the_nearest(columns: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        read("Step", "Till", language="en", persona=None, **columns)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("Month,Total", "May,3"), "expected a column such as Stage.*got Month, Total"),
        (("Stage",), "expected a table with a header and at least one row"),
        (('Stage\n"a\0',), "buy.csv"),
    ],
)
def test_a_table_of_something_else_is_refused(lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        read(*lines)


def test_no_two_targets_are_called_the_same() -> None:
    called = [name for target in TARGETS.values() for name in target.called]

    assert len(called) == len(set(called))


@pytest.mark.skipif(not ANALYST.exists(), reason="JOURNEYKIT_CASES names no folder with it")
def test_a_journey_that_somebody_published_is_read_as_a_whole() -> None:
    found = import_file(ANALYST, columns={"confidence": "Confidence"})

    assert {each.treatment for each in found.notices} == {"read_as"}
    assert len(journey(found.project).stages) == len(journey(found.project).touchpoints) == 7
    emotions = [each.emotion for each in journey(found.project).touchpoints if each.emotion]
    assert len(emotions) == 7
    assert emotions[1] == Emotion(label="Anxious+")
    assert {each.valence for each in emotions} == {None}
    assert [each.confidence for each in found.project.opportunities] == [3, 2, 3, 3, 3, 2, 2]
    assert all(each.answers for each in found.project.opportunities)
