"""``journeykit import``."""

import json
from pathlib import Path

import pytest

from journeykit.documents import load
from tests.cli.conftest import Run

TEA = """\
journey
  title Le thé
  section Cuisine
    Faire bouillir: 3: Ana
    Payer à 12:30: 5: Ana
    Attendre: 9: Ana
"""


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    file = tmp_path / "tea.mmd"
    file.write_text(TEA, encoding="utf-8")
    return file


def test_makes_a_project_and_says_what_to_look_at(run: Run, tea: Path) -> None:
    result = run("import", tea, "-o", tea.with_suffix(""), "--lang", "fr")

    said = result.output.replace("\u00a0", " ")
    assert result.exit_code == 0
    assert "Lu : 1 persona, 1 parcours et 3 points de contact." in said
    assert "À relire : 1 mention refusée et 1 réparée." in said
    assert "6 Attendre: 9: Ana Une note va de 1 à 5, pas 9" in said
    assert f"journeykit check {tea.with_suffix('')}" in said
    assert load(tea.with_suffix("")).language == "fr"


def test_remarks_are_data_for_programs(run: Run, tea: Path) -> None:
    result = run("import", tea, "-o", tea.with_suffix(".yaml"), "--json")

    rows = json.loads(result.output)
    assert [(row["treatment"], row["where"]) for row in rows] == [
        ("repaired", "5"),
        ("refused", "6"),
    ]


def test_nothing_is_replaced_by_accident(run: Run, tea: Path) -> None:
    out = tea.with_suffix(".yaml")
    out.write_text("journeykit: 1\ntitle: Mine\n")

    result = run("import", tea, "-o", out)
    assert result.exit_code == 2
    assert "is there already" in result.stderr
    assert load(out).title == "Mine"
    assert run("import", tea, "-o", out, "--replace").exit_code == 0


def test_a_persona_that_nobody_is_leaves_nothing_behind(run: Run, tea: Path) -> None:
    result = run("import", tea, "-o", tea.with_suffix(""), "--persona", "Anna")

    assert result.exit_code == 2
    assert "did you mean 'Ana'?" in result.stderr
    assert not tea.with_suffix("").exists()


def test_a_file_that_is_no_text_is_one_clear_report(run: Run, tea: Path) -> None:
    tea.write_bytes(b"\x00\xff")

    result = run("import", tea, "-o", tea.with_suffix(""))
    assert result.exit_code == 1
    assert "tea.mmd:1: expected a text in UTF-8" in result.stderr
