"""``journeykit paths``: the most probable paths as a table, as JSON and as CSV."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

WAYS = """\
      - {kind: use, touchpoints: [Essayage, Retour]}
    transitions:
      - {source: caisse, target: essayage, probability: 0.7}
      - {source: essayage, target: retour, probability: 0.004}
"""


@pytest.fixture
def forked(shop: Path) -> Path:
    """The shop, with a way that most take and one that hardly anybody does."""
    shop.write_text(SHOP + WAYS, encoding="utf-8")
    return shop


def lines(output: str) -> list[str]:
    return [" ".join(line.split()) for line in output.splitlines()]


def test_paths_stand_with_their_share_and_where_they_end(forked: Path, run: Run) -> None:
    shown = lines(run("paths", forked, "--lang", "en").output)

    assert shown[0] == "Première visite"
    assert shown[1] == ("Most common path: 70% of those who start get to “Essayage” in 2 steps")
    assert "1. 70% Caisse → Essayage to the end: Use" in shown
    assert "2. 30% Caisse stops: Purchase" in shown
    assert "3. less than 1% Caisse → Essayage → Retour to the end: Use" in shown
    assert "These 3 paths cover everybody who starts" in shown


def test_what_remains_has_a_line(forked: Path, run: Run) -> None:
    shown = lines(run("paths", forked, "--limit", "1").output)

    assert "30 % autres" in shown
    assert any(line.startswith("Ce chemin couvre 70 %") for line in shown)


def test_unknown_shares_are_to_be_found_out(forked: Path, run: Run) -> None:
    forked.write_text(
        forked.read_text("utf-8") + "      - {source: caisse, target: retour}\n", encoding="utf-8"
    )
    shown = lines(run("paths", forked, "--lang", "en").output)

    assert "2. 30% Caisse unknown after: Purchase" in shown
    assert "Still to find out: how many take each way out of “Caisse”" in shown


def test_an_outcome_is_told(forked: Path, run: Run) -> None:
    failed = forked.read_text("utf-8").replace("name: Caisse,", "name: Caisse, outcome: failed,")
    forked.write_text(failed, encoding="utf-8")

    assert "2. 30% Caisse stops: Purchase · Failed" in lines(
        run("paths", forked, "--lang", "en").output
    )


def test_json_and_csv_have_a_row_per_path(forked: Path, run: Run) -> None:
    rows = json.loads(run("paths", forked, "--limit", "1", "--json").output)
    table = list(csv.DictReader(io.StringIO(run("paths", forked, "--csv").output)))

    assert [(row["rank"], row["ending"]) for row in rows] == [(1, "arrived"), (None, None)]
    assert rows[0]["steps"] == "caisse, essayage"
    assert [row["path"] for row in table][:2] == ["Caisse → Essayage", "Caisse"]


def test_a_map_without_journeys_says_so(shop: Path, run: Run) -> None:
    shop.write_text(SHOP[: SHOP.index("journeys:")], encoding="utf-8")

    assert run("paths", shop, "--lang", "en").output == "No journey is described yet\n"


def test_an_unknown_journey_is_wrong_usage(forked: Path, run: Run) -> None:
    result = run("paths", forked, "--journey", "visits")

    assert result.exit_code == 2
    assert "did you mean 'visit'?" in result.stderr
