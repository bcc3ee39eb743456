"""``journeykit frictions``: the ranking as a table, as JSON and as CSV."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

FRICTIONS = """\
      - kind: purchase
        touchpoints:
          - name: Caisse
            channel: store
            moment_of_truth: {demand: Puis-je payer ?}
            frictions:
              - {title: Attente, severity: 3, frequency: often, kind: avoidable}
              - {title: Petit bruit, severity: 1, frequency: rare}
              - Parking
opportunities: [{title: Deuxième caisse, answers: [attente]}]
"""


@pytest.fixture
def snags(shop: Path) -> Path:
    """The shop, with three frictions of which one is not judged yet."""
    shop.write_text(SHOP[: SHOP.index("      - {kind: purchase")] + FRICTIONS, encoding="utf-8")
    return shop


def lines(output: str) -> list[str]:
    return [" ".join(line.split()) for line in output.splitlines()]


def test_the_table_shows_every_factor(snags: Path, run: Run) -> None:
    shown = lines(run("frictions", snags, "--lang", "en").output)

    assert "1. 39 Attente · “Caisse” Irritant 3 often 50% 100% ● 1" in shown
    assert "2. 2 Petit bruit · “Caisse” – 1 rarely 50% 100% ● –" in shown


def test_it_says_why_how_to_read_it_and_what_is_missing(snags: Path, run: Run) -> None:
    shown = lines(run("frictions", snags, "--lang", "en").output)

    assert shown[0] == "First to fix: “Attente” (“Caisse”); nothing is planned for 2 of 3 frictions"
    assert any(line.startswith("Priority from 0 to 100: severity") for line in shown)
    assert any(line.startswith("1. At a moment of truth: severity 3 of 4") for line in shown)
    assert shown[-2:] == [
        "Parking visit/parking",
        "Not ranked; still to find out: severity and frequency",
    ]


def test_what_is_hardly_a_problem_is_no_zero(snags: Path, run: Run) -> None:
    tiny = snags.read_text("utf-8").replace("segment_share: 0.5", "segment_share: 0.1")
    snags.write_text(tiny, encoding="utf-8")

    assert any(line.startswith("2. <1 Petit") for line in lines(run("frictions", snags).output))


def test_french_speaks_french(snags: Path, run: Run) -> None:
    shown = lines(run("frictions", snags).output)

    assert shown[0].startswith("À lever d’abord : « Attente »")
    assert "1. 39 Attente · « Caisse » Irritant évitable 3 souvent 50 % 100 % ● 1" in shown


def test_json_and_csv_have_a_row_per_friction(snags: Path, run: Run) -> None:
    rows = json.loads(run("frictions", snags, "--json").output)
    table = list(csv.DictReader(io.StringIO(run("frictions", snags, "--csv").output)))

    assert [row["rank"] for row in rows] == [1, 2, None]
    assert rows[0]["priority"] == pytest.approx(0.75 * 0.7 * 0.5 * 1.5)
    assert [row["missing"] for row in table] == ["", "", "severity, frequency"]


def test_an_unknown_journey_is_wrong_usage(snags: Path, run: Run) -> None:
    result = run("frictions", snags, "--journey", "visits")

    assert result.exit_code == 2
    assert "did you mean 'visit'?" in result.stderr


def test_a_map_without_frictions_says_so(shop: Path, run: Run) -> None:
    assert run("frictions", shop, "--lang", "en").output == "No friction is described yet\n"
