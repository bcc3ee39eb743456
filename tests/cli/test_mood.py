"""``journeykit mood``: curves made of text, and days."""

import csv
import io
import json
from pathlib import Path

import pytest

from journeykit.cli.feelings import bar
from tests.cli.conftest import SHOP, Run

STAGES = """\
    stages:
      - kind: awareness
        touchpoints: [{name: Affiche, emotion: 1}, Vitrine]
      - kind: purchase
        touchpoints:
          - {name: Caisse, emotion: {valence: -1.5, label: agacée}}
"""


@pytest.fixture
def felt(shop: Path) -> Path:
    """The shop, with a journey that has a low point and a gap."""
    shop.write_text(SHOP[: SHOP.index("    stages:")] + STAGES, encoding="utf-8")
    return shop


def lines(output: str) -> list[str]:
    return [" ".join(line.split()) for line in output.splitlines()]


def test_the_curve_has_a_bar_for_each_point_and_none_for_a_gap(felt: Path, run: Run) -> None:
    shown = lines(run("mood", felt, "--lang", "en").output)

    assert "Awareness Affiche │██ +1" in shown
    assert "Vitrine –" in shown
    assert "Purchase Caisse ███│ −1.5 agacée" in shown


def test_it_says_what_is_remembered_what_is_lived_and_what_to_do_next(felt: Path, run: Run) -> None:
    shown = lines(run("mood", felt, "--lang", "en").output)

    assert "Lowest point: “Caisse” (−1.5); memory left: −1.5" in shown
    assert "Lived on average: −0.2; 2 of 3 points of the journey are known" in shown
    assert "From “Affiche” to “Caisse”: 2.5 points lower" in shown
    assert shown[shown.index("Best next step") + 1].startswith("One point better at “Caisse”")
    assert any(line.startswith("From −2 (very negative) to +2") for line in shown)


def test_a_day_says_how_much_of_it_is_unpleasant(felt: Path, run: Run) -> None:
    shown = lines(run("mood", felt, "--lang", "en").output)

    assert "Ana · Weekday" in shown
    assert "Unpleasant: 67% of the 1.5 h whose mood is known (2.5 waking h are described)" in shown
    assert "10% of 24 hours are described" in shown


def test_one_journey_or_one_persona_may_be_meant(felt: Path, run: Run) -> None:
    assert "Ana" not in run("mood", felt, "--journey", "visit").output
    assert run("mood", felt, "--persona", "bob", "--lang", "en").output == (
        "No journey and no day is described yet\n"
    )
    assert run("mood", felt, "--journey", "visits").exit_code == 2


def test_json_and_csv_have_a_row_per_point_and_per_day(felt: Path, run: Run) -> None:
    rows = json.loads(run("mood", felt, "--json").output)
    table = list(csv.DictReader(io.StringIO(run("mood", felt, "--csv").output)))

    assert [row["valence"] for row in rows] == [1, None, -1.5, None]
    assert rows[-1]["u_index"] == pytest.approx(2 / 3)
    assert [row["day"] for row in table] == ["", "", "", "weekday"]


@pytest.mark.parametrize(
    ("valence", "drawn"),
    [
        (None, ""),
        (0, "    │"),
        (-2, "████│"),
        (2, "    │████"),
        (0.5, "    │█"),
        (-0.01, "   █│"),
    ],
)
def test_a_bar_shows_the_side_and_the_strength(valence: float | None, drawn: str) -> None:
    assert bar(valence) == drawn
