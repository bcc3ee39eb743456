"""``journeykit opportunities``: the plan as a table, as JSON and as CSV."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

PLAN = """\
score_presets: [{name: Pas cher, impact: 1, cost: -1}]
opportunities:
  - {title: Créneau du soir, answers: [recevoir-le-soir], impact: 5, effort: 2, confidence: 4,
     hypothesis: Un tiers choisit le soir, moments: [ana/qui-me-livre-ce-soir], cost: 3000}
  - {title: Guide des tailles, answers: [peur-de-se-tromper], impact: 3, effort: 1}
  - {title: Tchat, impact: 2}
  - {title: Catalogue papier, status: rejected}
"""


@pytest.fixture
def plan(shop: Path) -> Path:
    shop.write_text(SHOP + PLAN, encoding="utf-8")
    return shop


def test_the_table_shows_ranks_scores_and_what_they_are_made_of(plan: Path, run: Run) -> None:
    output = run("opportunities", plan, "--lang", "en").output

    assert output.startswith("Start with “Créneau du soir”\n")
    assert "\n1.   2.5 Quick win Créneau du soir " in output
    assert "\nQuick wins first (impact from 4 of 5, effort below)" in output
    assert "\n1. Quick win: impact 5 of 5 and effort 2 of 5\n" in output


def test_what_it_answers_and_what_a_lever_tests_stands_below_the_reason(
    plan: Path, run: Run
) -> None:
    output = run("opportunities", plan, "--lang", "en").output

    assert "\n    answers: “Recevoir le soir”\n" in output
    assert "\n    lever, to be tested: “Un tiers choisit le soir”\n" in output
    assert "\n    asked for by: “Qui me livre ce soir ?”\n" in output


def test_what_is_unscored_or_rejected_is_listed_apart(plan: Path, run: Run) -> None:
    output = run("opportunities", plan, "--lang", "en").output.replace("\u00a0", " ")

    assert (
        "\n1 opportunity without a score\nTchat\n    No score; still to find out: effort" in output
    )
    assert output.endswith("\nRejected: “Catalogue papier”\n")


@pytest.mark.parametrize(
    ("preset", "first", "reading"),
    [
        ("rice", "0.6 Créneau du soir", "RICE = share of customers reached"),
        ("ice", "4.33 Créneau du soir", "ICE = mean of"),
        ("pas-cher", "1.0e-03 Créneau du soir", "“Pas cher” = product of: impact"),
    ],
)
def test_each_preset_says_how_to_read_it(
    plan: Path, run: Run, preset: str, first: str, reading: str
) -> None:
    output = run("opportunities", plan, "--preset", preset, "--lang", "en").output

    assert first in output
    assert reading in output


def test_where_nothing_can_be_scored_the_reading_stays(plan: Path, run: Run) -> None:
    output = run("opportunities", plan, "--preset", "odi").output.replace("\u00a0", " ")

    assert output.startswith("Trop d’inconnues pour classer les 3 opportunités\nDe 0 à 20 : ")
    assert "à préciser : l’importance du besoin « Recevoir le soir »" in output


def test_json_and_csv_have_a_row_for_every_open_opportunity(plan: Path, run: Run) -> None:
    rows = json.loads(run("opportunities", plan, "--preset", "rice", "--json").output)
    cells = list(csv.DictReader(io.StringIO(run("opportunities", plan, "--csv").output)))

    assert [(row["title"], row["rank"]) for row in rows] == [
        ("Créneau du soir", 1),
        ("Guide des tailles", None),
        ("Tchat", None),
    ]
    assert rows[0]["score"] == pytest.approx(0.5 * 3 * 0.8 / 2)
    assert [row["rank"] for row in cells] == ["1", "2", ""]


def test_an_unknown_preset_is_wrong_usage_and_names_the_nearest(plan: Path, run: Run) -> None:
    result = run("opportunities", plan, "--preset", "ricce")

    assert result.exit_code == 2
    assert "did you mean 'rice'?" in result.stderr


def test_a_project_without_a_plan_says_so(shop: Path, run: Run) -> None:
    assert run("opportunities", shop).output == "Aucune opportunité ouverte sur la carte\n"
