"""``journeykit personas``: what personas share, as tables, as JSON and as CSV."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

BOB = """\
  - id: bob
    name: Bob
    interests: [Cuisine]
    channels: [email]
    segment_share: 0.25
    days:
      - moments:
          - {start: 7:45, end: 9:00, channels: [email], attention: 5, emotion: 1}
"""


@pytest.fixture
def two(shop: Path) -> Path:
    """The shop, with a Bob who can be compared with Ana, and a journey of his."""
    lived = SHOP.replace("  - {id: bob, name: Bob}\n", BOB)
    his = lived[lived.index("  - id: visit") :].replace("visit", "his").replace("ana", "bob")
    shop.write_text(lived + his.replace("emotion: 1", "emotion: -1"), encoding="utf-8")
    return shop


def lines(output: str) -> list[str]:
    return [" ".join(line.split()) for line in output.splitlines()]


def test_pairs_stages_and_windows_are_told(two: Path, run: Run) -> None:
    shown = lines(run("personas", two, "--lang", "en").output)

    assert shown[0] == (
        "One message between 07:45 and 08:00 (Weekday; Email) reaches 2 of 2 personas: “Ana” and "
        "“Bob”"
    )
    assert "Ana · Bob – – – 50% – 15 min –" in shown
    assert "“Purchase”: “Ana” at +1, “Bob” at −1" in shown
    assert "1. Weekday 07:45–08:00 Email Ana, Bob 82 75%" in shown


def test_french_speaks_french(two: Path, run: Run) -> None:
    shown = lines(run("personas", two).output)

    assert shown[0].startswith("Un seul message entre 07:45 et 08:00 (Jour de semaine ; E-mail)")
    assert "Quand un seul message en touche plusieurs" in shown


def test_nobody_to_meet_is_said(shop: Path, run: Run) -> None:
    shown = lines(run("personas", shop, "--lang", "en").output)

    assert shown[0] == "Too little is stated of these personas to compare them"
    assert "No window reaches two of these personas at once" in shown


def test_one_persona_cannot_be_compared(two: Path, run: Run) -> None:
    output = run("personas", two, "--persona", "ana", "--lang", "en").output

    assert output == "It takes two personas to compare\n"


def test_many_pairs_are_cut(shop: Path, run: Run) -> None:
    more = "".join(f"  - {{name: P{at}, interests: [Trail]}}\n" for at in range(4))
    shop.write_text(SHOP.replace("journeys:", f"{more}journeys:"), encoding="utf-8")

    assert "5 more pairs: --json lists all" in lines(run("personas", shop, "--lang", "en").output)


def test_json_and_csv_tell_rows_apart(two: Path, run: Run) -> None:
    rows = json.loads(run("personas", two, "--json").output)
    table = list(csv.DictReader(io.StringIO(run("personas", two, "--csv").output)))

    assert [row["of"] for row in rows] == ["pair", "stage", "stage", "window"]
    assert (rows[0]["channels"], rows[0]["weekday_minutes"]) == (0.5, 15)
    assert [row["valence"] for row in rows[1:3]] == [1, -1]
    assert (table[3]["start"], table[3]["personas"]) == ("07:45", "ana, bob")


def test_an_unknown_persona_is_wrong_usage(two: Path, run: Run) -> None:
    result = run("personas", two, "--persona", "anna")

    assert result.exit_code == 2
    assert "did you mean 'ana'?" in result.stderr
