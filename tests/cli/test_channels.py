"""``journeykit channels``: the use of channels as tables, as JSON and as CSV."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run

MORE = """\
      - kind: use
        touchpoints:
          - {name: Mode d’emploi, channel: email, ownership: brand, media_type: owned, team: CRM}
          - {name: Appel, channel: phone, ownership: partner, team: Accueil}
          - Essai
"""


@pytest.fixture
def mapped(shop: Path) -> Path:
    """The shop, with a stage on two channels and a touchpoint on none that is known."""
    shop.write_text(SHOP + MORE, encoding="utf-8")
    return shop


def lines(output: str) -> list[str]:
    return [" ".join(line.split()) for line in output.splitlines()]


def test_the_matrix_has_a_row_per_channel(mapped: Path, run: Run) -> None:
    shown = lines(run("channels", mapped, "--lang", "en").output)

    assert "Channel Purchase Use" in shown
    assert "Email · 1" in shown
    assert "Store 1 ·" in shown
    assert "Not stated · 1" in shown


def test_hand_offs_and_what_hangs_on_one_channel_are_told(mapped: Path, run: Run) -> None:
    shown = lines(run("channels", mapped, "--lang", "en").output)

    assert "“Purchase”: one channel only (Store), not among those of “Ana”" in shown
    assert (
        "2 hand-offs on the way: 2 changes of channel, 1 change of owner and 1 change of team"
        in (shown)
    )
    assert "“Mode d’emploi” → “Appel”: channel, owner and team" in shown


def test_shares_say_what_is_not_stated(mapped: Path, run: Run) -> None:
    shown = lines(run("channels", mapped).output)

    assert "Propriétaire Marque 25 % · Partenaire 25 % · non précisé 50 %" in shown
    assert "Type de média Possédé 25 % · non précisé 75 %" in shown


def test_many_hand_offs_are_cut(shop: Path, run: Run) -> None:
    names = [f"{{name: T{at}, channel: {('email', 'sms')[at % 2]}}}" for at in range(12)]
    more = f"      - {{kind: use, touchpoints: [{', '.join(names)}]}}\n"
    shop.write_text(SHOP + more, encoding="utf-8")

    assert "4 more: --json lists all" in lines(run("channels", shop, "--lang", "en").output)


def test_transitions_say_how_often(mapped: Path, run: Run) -> None:
    ways = "    transitions: [{source: caisse, target: mode-d-emploi, probability: 0.5}]\n"
    mapped.write_text(mapped.read_text("utf-8") + ways, encoding="utf-8")
    shown = lines(run("channels", mapped, "--lang", "en").output)

    assert "“Caisse” → “Mode d’emploi”: channel (0.5 on average)" in shown


def test_json_and_csv_tell_rows_apart(mapped: Path, run: Run) -> None:
    rows = json.loads(run("channels", mapped, "--json").output)
    table = list(csv.DictReader(io.StringIO(run("channels", mapped, "--csv").output)))

    kinds = [row["of"] for row in rows]
    assert list(dict.fromkeys(kinds)) == [
        *("stage", "hand_off", "ownership", "media_type", "dependence")
    ]
    assert len(table) == len(rows)
    assert (table[-1]["stage"], table[-1]["channel_name"]) == ("purchase", "Magasin")


def test_a_map_without_journeys_has_no_channels(shop: Path, run: Run) -> None:
    shop.write_text(SHOP[: SHOP.index("journeys:")], encoding="utf-8")

    assert run("channels", shop, "--lang", "en").output == "No touchpoint has a channel yet\n"


def test_an_unknown_journey_is_wrong_usage(mapped: Path, run: Run) -> None:
    assert run("channels", mapped, "--journey", "visits").exit_code == 2
