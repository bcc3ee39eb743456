"""``journeykit audience``, ``brief`` and ``content``: on the terminal, as data, as Markdown."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

PLAN = """\
content:
  - title: Créneaux du soir
    moments: [ana/qui-me-livre-ce-soir]
    format: video
    hooks: [{text: "=Ce soir, chez toi", placement: social_ads}]
  - {title: Note interne, internal: true, personas: [ana]}
"""


@pytest.fixture
def plan(shop: Path) -> Path:
    shop.write_text(SHOP + PLAN, encoding="utf-8")
    return shop


def test_a_brief_answers_every_question(plan: Path, run: Run) -> None:
    output = run("brief", plan, "--persona", "ana", "--lang", "en").output

    assert output.startswith("Speak to Ana at the best moment (Weekday, 18:00–19:00")
    for heading in ("When", "Where", "What to say", "To whom", "What to test", "With whom"):
        assert f"\n{heading}\n" in output
    assert "\n    Recevoir le soir\n      Livraison le soir\n" in output
    assert "\n    An answer to the question “Qui me livre ce soir ?”\n" in output


def test_without_a_persona_all_are_briefed(plan: Path, run: Run) -> None:
    rows = json.loads(run("brief", plan, "--json").output)

    assert {row["persona"] for row in rows} == {"ana", "bob"}


def test_a_brief_is_a_page_of_markdown(plan: Path, run: Run) -> None:
    page = run("brief", plan, "--persona", "ana", "--markdown", "--lang", "en").output

    assert page.startswith("# Activation brief: Ana\n")
    assert "\n## What we do not know yet\n" in page
    assert "\n- **\\=Ce soir, chez toi** · Social ads · Video · for “Créneaux du soir”\n" in page


@pytest.mark.parametrize(
    ("name", "beginning"),
    [("ana.md", "# Brief d’activation"), ("ana.json", "["), ("ana.csv", "persona,section,topic")],
)
def test_the_suffix_of_the_file_says_the_form(
    plan: Path, run: Run, tmp_path: Path, name: str, beginning: str
) -> None:
    target = tmp_path / name

    result = run("brief", plan, "--persona", "ana", "-o", target)

    assert result.output == f"{target}\n"
    assert target.read_text(encoding="utf-8").startswith(beginning)


@pytest.mark.parametrize("name", ["ana.docx", "shop.yaml"])
def test_a_file_that_cannot_be_meant_is_refused(
    plan: Path, run: Run, tmp_path: Path, name: str
) -> None:
    before = plan.read_text(encoding="utf-8")

    result = run("brief", plan, "-o", tmp_path / name)

    assert result.exit_code == 2
    assert plan.read_text(encoding="utf-8") == before


def test_the_project_itself_is_never_replaced(plan: Path, run: Run) -> None:
    assert run("brief", plan, "--markdown", "-o", plan).exit_code == 2
    assert plan.read_text(encoding="utf-8") == SHOP + PLAN


def test_an_audience_is_ready_to_paste(plan: Path, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("audience", plan, "--csv").output)))

    targets = [(row["type"], row["value"]) for row in rows if row["use"] == "target"]
    assert ("age", "25-34") in targets
    assert {row["use"] for row in rows} == {"target", "decide", "missing"}
    assert all(row["source"] for row in rows)


def test_an_audience_as_a_table_names_what_is_missing(plan: Path, run: Run) -> None:
    output = run("audience", plan, "--persona", "ana", "--lang", "en").output

    assert "\nAna · By interests\n  Age     25-34\n  Channel Email\n" in output
    assert "\nMissing\n  An interest to target\n" in output


def test_the_plan_shows_content_and_the_places_that_wait(plan: Path, run: Run) -> None:
    output = run("content", plan, "--lang", "en").output

    assert output.startswith("2 of 3\u00a0places without any content")
    assert "everything" in output
    assert "substance, form" in output.replace("\n", " ")


def test_no_cell_of_a_plan_is_a_formula(plan: Path, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("content", plan, "--csv").output)))

    assert [row["hook"] for row in rows if row["hook"]] == ["'=Ce soir, chez toi"]


@pytest.mark.parametrize("command", ["audience", "brief", "content"])
def test_what_is_internal_stays_inside_unless_asked_for(plan: Path, run: Run, command: str) -> None:
    outside = run(command, plan, "--json").output
    inside = run(command, plan, "--json", "--edition", "internal").output

    assert "Note interne" not in outside
    assert ("Note interne" in inside) == (command != "audience")


@pytest.mark.parametrize("command", ["audience", "brief", "content"])
def test_an_unknown_persona_is_wrong_usage(plan: Path, run: Run, command: str) -> None:
    result = run(command, plan, "--persona", "anna")

    assert result.exit_code == 2
    assert "did you mean 'ana'?" in result.output
