"""The examples are read, checked, analysed and exported as a user would do it."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from journeykit import Journey, Project, dumps, load, loads
from journeykit.analysis import contact_moments, coverage_gaps, emotion_curve
from journeykit.exporters import render
from journeykit.model.edition import in_edition
from journeykit.model.scales import Language

EXAMPLES = Path(__file__).parents[2] / "examples"
PROJECTS = {
    path.stem if path.is_file() else path.name: path
    for path in (
        *(document.parent for document in sorted(EXAMPLES.glob("*/project.yaml"))),
        *sorted(EXAMPLES.glob("*.yaml")),
    )
}
LANGUAGES: tuple[Language, ...] = ("fr", "en")


@pytest.fixture(scope="module", params=PROJECTS)
def project(request: pytest.FixtureRequest) -> Project:
    return load(PROJECTS[request.param])


@pytest.fixture(scope="module")
def foulee() -> Project:
    return load(PROJECTS["foulee"])


def text_of(project: Project, format: str, **options: object) -> str:
    content = render(project, format, **options)
    assert isinstance(content, bytes)
    return content.decode()


def test_all_the_examples_are_found() -> None:
    assert set(PROJECTS) == {
        "foulee",
        "passport",
        "agence-contenu",
        "b2b",
        "days-only",
        "minimal",
    }


@pytest.mark.parametrize("format", ["yaml", "json"])
def test_a_dumped_example_reloads_equal(project: Project, format: Literal["yaml", "json"]) -> None:
    assert loads(dumps(project, format=format), format=format) == project


@pytest.mark.parametrize(
    ("format", "notation"), [("yaml", "yaml"), ("yml", "yaml"), ("json", "json")]
)
def test_the_document_handed_out_is_the_edition_for_the_client(
    project: Project, format: str, notation: Literal["yaml", "json"]
) -> None:
    document = text_of(project, format)

    assert loads(document, format=notation) == in_edition(project, "client")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_deck_of_an_example_has_a_slide_for_everybody(
    project: Project, language: Language
) -> None:
    from pptx import Presentation

    content = render(project, "pptx", language=language)
    assert isinstance(content, bytes)
    titles = [slide.shapes.title for slide in Presentation(io.BytesIO(content)).slides]

    assert len(titles) > len(project.personas) + len(project.journeys)
    assert all(title is not None and title.text_frame.text.strip() for title in titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_an_example_names_everybody(project: Project, language: Language) -> None:
    report = text_of(project, "md", language=language)

    for persona in project.personas:
        assert persona.name in report
    for journey in project.journeys:
        assert journey.title in report


@pytest.mark.parametrize("format", ["gv", "dot"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_journey_of_an_example_is_drawn(
    project: Project, language: Language, format: str
) -> None:
    for journey in project.journeys:
        dot = text_of(project, format, language=language, diagram="flow", journey=journey.id)

        assert re.search(r"^(strict )?digraph\b", dot, re.MULTILINE)


def test_the_gaps_of_foulee_are_found(foulee: Project) -> None:
    found = {(gap.rule, gap.address) for gap in coverage_gaps(foulee).gaps}

    assert found >= {
        ("moment-of-truth-unanswered", "samira/night-question"),
        ("moment-of-truth-unanswered", "after-the-night/exchange-asleep"),
        ("stage-without-emotion", "after-the-night/advocacy"),
        ("friction-without-opportunity", "after-the-night/code-refused"),
        ("opportunity-without-owner", "night-desk"),
        ("barrier-unanswered", "opening-hours"),
        ("need-unanswered", "une-reponse-en-pleine-nuit"),
    }


def test_what_foulee_answers_is_no_gap(foulee: Project) -> None:
    found = {(gap.rule, gap.address) for gap in coverage_gaps(foulee).gaps}

    assert found.isdisjoint(
        {
            ("moment-of-truth-unanswered", "ludovic/which-pair"),
            ("stage-without-emotion", "first-pair/advocacy"),
            ("friction-without-opportunity", "first-pair/sizes"),
            ("barrier-unanswered", "wrong-size"),
        }
    )


def test_a_rule_that_foulee_ignores_is_set_aside(foulee: Project) -> None:
    gaps = coverage_gaps(foulee)
    [ignored] = foulee.checks.ignore

    assert {gap.rule for gap in gaps.ignored} == {ignored.rule}
    assert ignored.rule not in {gap.rule for gap in gaps.gaps}


@pytest.mark.parametrize(
    ("persona", "best"),
    [
        ("ludovic", "Pause déjeuner, compare des modèles"),
        ("samira", "Creux de la nuit, café et téléphone"),
    ],
)
def test_who_asks_is_reached_first(foulee: Project, persona: str, best: str) -> None:
    assert contact_moments(foulee, persona=persona).ranked[0].moment.activity == best


def test_the_first_pair_hurts_before_it_delights(foulee: Project) -> None:
    curve = emotion_curve(foulee.journey("first-pair"))

    assert curve.trough is not None
    assert curve.trough.touchpoint is not None
    assert curve.trough.touchpoint.id == "third-run"
    assert curve.last is not None
    assert curve.last.valence == 2


def test_the_day_of_a_night_nurse_begins_in_the_evening_and_crosses_midnight(
    foulee: Project,
) -> None:
    day = foulee.persona("samira").day()
    assert day is not None
    spans = list(day.spans())

    assert spans[0][0] == 19 * 60
    assert spans[0][0] + 23 * 60 < spans[-1][1] <= spans[0][0] + 24 * 60


@pytest.mark.parametrize("format", ["json", "yaml", "md"])
def test_what_is_internal_stays_inside(foulee: Project, format: str) -> None:
    internal = [place.entity.label for place in foulee.index.places if place.entity.internal]
    ours, theirs = text_of(foulee, format, edition="internal"), text_of(foulee, format)

    assert len(internal) == 2
    assert all(label in ours for label in internal)
    assert not any(label in theirs for label in internal)


@pytest.mark.parametrize("name", ["foulee", "passport"])
def test_a_folder_is_read_from_a_file_per_persona_and_journey(name: str) -> None:
    project = load(PROJECTS[name])

    assert project.origin is not None
    files = {file.path for file in project.origin.files}
    assert files >= {f"personas/{persona.id}.yaml" for persona in project.personas}
    assert files >= {f"journeys/{journey.id}.yaml" for journey in project.journeys}


@pytest.mark.parametrize(
    ("name", "target"), [("foulee", "first-pair-target"), ("passport", "renewal-target")]
)
def test_a_target_journey_is_told_with_the_ids_of_today(name: str, target: str) -> None:
    project = load(PROJECTS[name])
    tomorrow = project.journey(target)
    assert tomorrow.target_of is not None
    today = project.journey(tomorrow.target_of)

    assert [stage.id for stage in tomorrow.stages] == [stage.id for stage in today.stages]
    assert _ids(tomorrow) & _ids(today)


def test_what_happens_at_the_workshop_is_not_what_was_planned(foulee: Project) -> None:
    """A touchpoint is missing, one was not foreseen, one fails and two change places."""
    planned = foulee.journey("resole-planned")
    actual = foulee.journey("resole-actual")
    order = [touchpoint.id for touchpoint in actual.touchpoints]

    assert _ids(planned) - _ids(actual) == {"loan-pair"}
    assert _ids(actual) - _ids(planned) == {"chasing-call"}
    assert [each.id for each in actual.touchpoints if each.outcome == "failed"] == ["ready-sms"]
    assert order.index("bench") < order.index("quote")
    assert foulee.journey("second-life").touchpoint("send-off").opens == "resole-planned"


def _ids(journey: Journey) -> set[str]:
    return {touchpoint.id for touchpoint in journey.touchpoints}


def test_no_sentence_is_cut_at_a_comma(project: Project) -> None:
    """A comma ends the item of a list in brackets, and the rest goes on in lower case."""
    fields = ("actions", "thoughts", "goals", "motivations", "intentions")
    cut = [
        text
        for place in project.index.places
        for field in fields
        for text in getattr(place.entity, field, ())
        if text[0].islower()
    ]

    assert cut == []


@pytest.mark.parametrize("name", ["foulee", "agence-contenu"])
def test_french_is_set_as_a_printer_sets_it(name: str) -> None:
    """A plain space before punctuation would let any layout break the line there."""
    flaws = re.compile(r"\w [?!;%»€]|« |\w'\w|\w :")
    loose = [line for line in _lines(PROJECTS[name]) if flaws.search(line)]

    assert loose == []


def _lines(path: Path) -> Iterator[str]:
    for document in sorted(path.rglob("*.yaml")) if path.is_dir() else (path,):
        yield from document.read_text(encoding="utf-8").splitlines()
