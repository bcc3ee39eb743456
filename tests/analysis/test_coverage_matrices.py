"""The coverage matrices: cells counted by hand, and what holds for every project."""

from typing import Any

import attrs
from hypothesis import given

from journeykit.analysis import CoverageMatrices, Matrix, coverage_matrices
from journeykit.model import Project
from journeykit.wording import sentence
from tests.analysis.gap_cases import parsed
from tests.analysis.strategies import projects as small_projects
from tests.analysis.twins import doubled
from tests.strategies import few_examples, projects

SIGNS = {"filled": "x", "empty": ".", "not_applicable": "-"}
MAP = """
brand: {name: Shop, channels: [email, store]}
stage_kinds: [{id: mend, name: Mending}]
personas:
- name: Anne
  days:
  - moments:
    - {start: 07:30, end: 09:00}
    - {start: 23:30, end: 01:10, asleep: true}
  - {kind: weekend, detail: summary, moments: [{start: 10:00, end: 11:00}]}
- name: Ben
journeys:
- id: visit
  title: A visit
  persona: anne
  stages:
  - {kind: awareness, touchpoints: [{name: Poster, channel: outdoor}]}
  - {kind: purchase, touchpoints: [{name: Till, channel: store}, Door]}
  - {kind: mend, not_applicable: [touchpoints]}
- id: future
  title: Next year
  persona: ben
  state: target
  stages: [{kind: use, goal: Wear them}]
"""


def drawn(matrix: Matrix) -> list[str]:
    return ["".join(SIGNS[cell] for cell in row) for row in matrix.cells]


def of(text: str) -> CoverageMatrices:
    return coverage_matrices(parsed(text))


def test_the_hours_of_a_day_are_filled_where_a_moment_touches_them() -> None:
    [hours] = of(MAP).hours

    assert drawn(hours) == [
        "xx.....xx..............x",  # 00 and 01 after midnight, 07 and 08, 23
        "----------x-------------",  # a summary leaves out what it likes
    ]
    assert hours.row_ratios == (5 / 24, 1.0)
    assert hours.ratio == 6 / 25


def test_channels_are_those_of_the_brand_then_those_met() -> None:
    visit, _ = of(MAP).stage_channel

    assert [column.id for column in visit.columns] == ["email", "store", "outdoor"]
    assert drawn(visit) == ["..x", ".x.", "---"]
    assert visit.ratio == 2 / 6


def test_a_persona_has_the_stages_of_todays_journeys() -> None:
    matrix = of(MAP).persona_stage

    assert matrix is not None
    assert [row.id for row in matrix.rows] == ["anne", "ben"]
    assert [column.id for column in matrix.columns] == ["awareness", "purchase", "mend"]
    assert drawn(matrix) == ["xx.", "..."]


def test_headings_have_names_in_both_languages() -> None:
    matrix = of(MAP).persona_stage

    assert matrix is not None
    names = [sentence(column.name, "fr") for column in matrix.columns]
    assert names == ["Découverte", "Achat", "Mending"]


def test_rows_are_plain_and_one_per_cell() -> None:
    found = of(MAP)
    rows = found.as_rows()

    assert len(rows) == sum(len(m.rows) * len(m.columns) for m in found.matrices)
    assert rows[0] == {
        "matrix": "persona_stage",
        "of": "",
        "row": "anne",
        "column": "awareness",
        "cell": "filled",
    }


def test_the_summary_speaks_of_what_there_is() -> None:
    assert sentence(coverage_matrices(Project(title="Map")).summary, "en") == (
        "Neither a day nor a journey is described yet"
    )
    assert "days" in sentence(of(MAP).summary, "en")
    assert "%" in sentence(of("journeys: [{title: T, stages: [{kind: use}]}]").summary, "fr")


@few_examples
@given(projects())
def test_coverage_lies_between_0_and_1_or_is_undefined(project: Project) -> None:
    for matrix in coverage_matrices(project).matrices:
        cells = [cell for row in matrix.cells for cell in row]
        applicable = len(cells) - cells.count("not_applicable")

        if applicable:
            assert matrix.ratio is not None
            assert 0 <= matrix.ratio <= 1
            assert round(matrix.ratio * applicable) == cells.count("filled")
        else:
            assert matrix.ratio is None


@given(small_projects())
def test_a_project_twice_as_large_is_covered_to_the_same_share(project: Project) -> None:
    twice = coverage_matrices(doubled(project))
    once = coverage_matrices(project)

    assert twice.summary == once.summary
    if once.persona_stage and twice.persona_stage:
        assert twice.persona_stage.ratio == once.persona_stage.ratio


@few_examples
@given(projects())
def test_personas_in_another_order_are_rows_in_another_order(project: Project) -> None:
    facts: Any = {"personas": project.personas[::-1]}
    turned = coverage_matrices(attrs.evolve(project, **facts))
    found = coverage_matrices(project)

    assert turned.hours == found.hours[::-1]
    if found.persona_stage and turned.persona_stage:
        assert turned.persona_stage.cells == found.persona_stage.cells[::-1]
