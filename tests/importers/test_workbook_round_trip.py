"""A project goes into sheets and comes back as it was, or every difference is said."""

import datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given, strategies as st

from journeykit.documents import load
from journeykit.exporters.workbook import CSV, CsvOptions
from journeykit.importers import Imported
from journeykit.importers.workbook import CSV as CSV_IN, WorkbookImportOptions
from journeykit.model import (
    Channel,
    Friction,
    Journey,
    Market,
    Metric,
    Need,
    Opportunity,
    Persona,
    Project,
    Review,
    Stage,
    Touchpoint,
)
from tests.importers.sheets import exported, imported
from tests.strategies import few_examples, projects
from tests.workshop.office import fill

EXAMPLES = Path(__file__).parents[2] / "examples"
WAYS = ("xlsx en", "xlsx fr", "csv ,", "csv ;", "csv \t")
MAX_TEXT = 32_767


def there_and_back(project: Project, way: str) -> Imported:
    """Return what comes back of a project."""
    kind, _, how = way.partition(" ")
    if kind == "csv":
        files = CSV.render(project, CsvOptions(edition="internal", delimiter=how))  # type: ignore[arg-type]
        return CSV_IN.read_folder(files, "project", WorkbookImportOptions())
    return imported(exported(project, how))  # type: ignore[arg-type]


def comes_back(project: Project) -> None:
    for way in WAYS:
        found = there_and_back(project, way)
        assert found.notices == (), way
        assert found.project == project, way


@few_examples
@given(projects(), st.sampled_from(WAYS))
def test_a_project_comes_back_as_it_was(project: Project, way: str) -> None:
    found = there_and_back(project, way)

    assert found.notices == ()
    assert found.project == project


@pytest.mark.parametrize("example", ["foulee", "passport", "b2b.yaml", "minimal.yaml"])
def test_examples_come_back_as_they_were(example: str) -> None:
    comes_back(load(EXAMPLES / example))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "=1+1",
            "+33 6 12",
            "-1",
            "@home",
            "'=1",
            "''",
            "'",
            "\ttab",
            "＝1",
            "=cmd|' /C calc'!A0",
        ),
        *("12:30", "2026-09-14", "1,5", "1e3", "yes", "TRUE", "#N/A", "0012"),
        *(" a", "a\u00a0", "a\r\nb", "a\n\n b", "a\x00b", "\x1b[", "a\ufffeb", "_x0041_"),
        *('"a"', '"a\\nb"', '"\\u0041"', '"', '\\"', "a;b,c", "é" * 400),
    ],
)
def test_awkward_texts_come_back_alone_and_in_lists(text: str) -> None:
    persona = Persona(id="ana", name=text, quote=text, goals=[text, "b", text])

    comes_back(Project(id="shop", title=text, personas=[persona]))


def test_numbers_come_back_to_the_last_digit() -> None:
    values = [0.1, 1 / 3, 0.13468418252780018, 5e-324, 1e15, 0, -0.5]
    metrics = [Metric(id=f"m{n}", name="m", value=value) for n, value in enumerate(values)]

    comes_back(Project(title="Shop", metrics=metrics))


def test_what_says_nothing_and_what_says_zero_stay_apart() -> None:
    friction = Friction(title="Slow", severity=0)
    touchpoint = Touchpoint(name="Till", emotion=0, weight=0, frictions=[friction])
    stage = Stage(kind="purchase", touchpoints=[touchpoint, "Door"])

    comes_back(Project(title="Shop", journeys=[Journey(title="Buy", stages=[stage])]))


def test_a_market_without_a_word_is_a_market() -> None:
    comes_back(Project(title="Shop", market=Market()))


def test_equal_needs_in_one_place_are_told_apart() -> None:
    told = Need(text="Time", metrics=[Metric(kind="importance", value=0.5)])
    ana = Persona(name="Ana", needs=["Time", told, "Time"])

    comes_back(Project(title="Shop", personas=[ana]))


def test_ids_of_other_kinds_do_not_mix_up_what_belongs_where() -> None:
    metric = Metric(kind="nps", value=20)
    stage = Stage(kind="use", id="ana", metrics=[metric])
    journey = Journey(id="ana", title="Stay", stages=[stage], metrics=[metric])
    persona = Persona(id="ana", name="Ana", metrics=[metric])

    comes_back(Project(title="Shop", journeys=[journey], personas=[persona]))


def test_before_and_after_are_told_apart() -> None:
    before = Metric(id="was", kind="nps", value=10)
    after = Metric(id="is", kind="nps", value=30)

    comes_back(
        Project(
            title="Shop",
            opportunities=[
                Opportunity(title="Faster", before=before, after=after),
                Opportunity(title="Kinder", after=after),
            ],
        )
    )


def test_a_channel_of_the_projects_own_may_be_called_like_a_built_in_one() -> None:
    own = Channel(id="our-site", name="Website")
    touchpoints = [Touchpoint(name="A", channel="website"), Touchpoint(name="B", channel=own)]
    stage = Stage(kind="use", touchpoints=touchpoints)

    comes_back(
        Project(title="Shop", channels=[own], journeys=[Journey(title="Use", stages=[stage])])
    )


def test_own_data_comes_back_with_its_types() -> None:
    extra = {"acme.score": 3.5, "acme.tags": ["=a", None, True], "deep": {"é\n": 2**70}}

    comes_back(Project(title="Shop", extra=extra, reviews=[Review(date=datetime.date(2026, 9, 1))]))


@pytest.mark.parametrize("way", WAYS)
def test_what_no_cell_holds_is_cut_and_said(way: str) -> None:
    long = "a" * (MAX_TEXT + 5)
    goals = ["b" * 20_000, "c" * 20_000]
    ana = Persona(name="Ana", quote=long, goals=goals, extra={"x": long})
    found = there_and_back(Project(title="Shop", personas=[ana]), way)

    lost = [(each.treatment, each.found, each.said.facts) for each in found.notices]
    assert len(lost) == 3
    assert {each[0] for each in lost} == {"lost"}
    assert sorted((str(f["characters"]), str(f["kept"])) for _, _, f in lost) == [
        ("32772", "32767"),
        (str(len(long) + len('{"x": ""}')), "0"),
        ("40001", "20000"),
    ]
    left = attrs.evolve(ana, quote=long[:MAX_TEXT], goals=goals[:1], extra={})
    assert found.project.personas == (left,)


def test_libreoffice_keeps_all_that_it_is_not_asked_to_change(tmp_path: Path) -> None:
    project = load(EXAMPLES / "passport")
    typed = fill(exported(project, "fr"), [("Projet", "H3", "2,0 bis")], "fr", tmp_path)
    found = imported(typed)

    assert found.notices == ()
    assert found.project == attrs.evolve(project, version="2,0 bis")
