"""``journeykit gaps``: blind spots, the worst first, each with its remedy."""

import csv
import io
import json
import re
from pathlib import Path

from tests.cli.conftest import SHOP, Run


def test_the_worst_comes_first_and_a_remedy_is_said_once(shop: Path, run: Run) -> None:
    lines = [line.strip() for line in run("gaps", shop, "--lang", "en").output.splitlines()]

    assert lines[0].replace("\u00a0", " ") == (
        "Blind spots: 1 error, 5 warnings and 3 for information"
    )
    found = [line for line in lines[1:] if re.match("Error|Warning|Information", line)]
    severities = [line.split()[0] for line in found]
    assert severities == ["Error", *["Warning"] * 5, *["Information"] * 3]
    assert sum(line.startswith("→ Link the sources") for line in lines) == 1


def test_a_finding_says_where_it_is(shop: Path, run: Run) -> None:
    assert "« Qui me livre ce soir ? »  ana/qui-me-livre-ce-soir" in run(
        "gaps", shop
    ).output.replace("\u00a0", " ")


def test_what_the_project_ignores_is_counted(shop: Path, run: Run) -> None:
    ignored = "checks: {ignore: [{rule: persona-without-weekday, reason: Later}]}\n"
    shop.write_text(SHOP + ignored, encoding="utf-8")

    output = run("gaps", shop, "--lang", "en").output
    assert "1 more is ignored, as the project asks." in output.replace("\u00a0", " ")
    assert "Persona without" not in output


def test_json_and_csv_have_the_same_rows(shop: Path, run: Run) -> None:
    rows = json.loads(run("gaps", shop, "--json").output)
    table = list(csv.DictReader(io.StringIO(run("gaps", shop, "--csv").output)))

    assert len(rows) == 9
    assert [row["address"] for row in table] == [row["address"] for row in rows]
    assert rows[0]["severity"] == "error"


def test_what_is_described_is_shown_as_tables(shop: Path, run: Run) -> None:
    lines = run("gaps", shop, "--coverage", "--lang", "en").output.splitlines()

    assert lines[0].endswith("of the hours of the days are described")
    assert "Personas and stages" in lines
    assert "Stages and lanes: “Première visite”" in lines
    assert "Hours of the day: “Ana”" in lines


def test_the_cells_are_rows_for_other_programs(shop: Path, run: Run) -> None:
    rows = json.loads(run("gaps", shop, "--coverage", "--json").output)

    assert {row["matrix"] for row in rows} == {
        "persona_stage",
        "stage_lane",
        "stage_channel",
        "hours",
    }
    assert {row["cell"] for row in rows} <= {"filled", "empty", "not_applicable"}
