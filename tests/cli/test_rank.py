"""``journeykit rank``: the ranking as a table, as JSON and as CSV."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from journeykit.analysis import FACTORS
from tests.cli.conftest import SHOP, Run


def table(output: str) -> list[str]:
    return [line for line in output.splitlines() if re.match(r" *\d+\. +\d+ ", line)]


def test_the_table_shows_the_hours_the_factors_and_the_score(shop: Path, run: Run) -> None:
    first, second = table(run("rank", shop, "--lang", "en").output)

    assert re.split(r" {1,}", first.strip()) == [
        *("1.", "93", "18:00–19:00", "Retour", "en", "train"),
        *("●●●●●", "●●●●●", "●●●●●", "●●●●●", "●●●○○", "100%"),
    ]
    assert second.split()[:3] == ["2.", "84", "07:30–08:00"]


def test_each_rank_has_its_reason_and_the_score_its_reading(shop: Path, run: Run) -> None:
    output = run("rank", shop, "--lang", "en").output

    assert "\n1. Moment of truth (“Qui me livre ce soir ?”)" in output
    assert "\nScore from 0 to 100: attention (30%)" in output
    assert "\nRobustness: " in output


def test_what_is_unscored_is_listed_with_what_is_missing(shop: Path, run: Run) -> None:
    output = run("rank", shop, "--lang", "en").output.replace("\u00a0", " ")
    unscored = output[output.index("1 moment without a score") :]

    assert "12:00–13:00 Déjeuner" in unscored
    assert "channels of the moment" in unscored


def test_an_unknown_factor_is_no_zero(shop: Path, run: Run) -> None:
    shop.write_text(SHOP.replace("needs: [Recevoir le soir]}", "}"), encoding="utf-8")

    [second] = [line for line in table(run("rank", shop).output) if "Petit" in line]
    assert re.findall(r"[●○]{5}|–(?= )", second) == ["●●●●○", "●●●●○", "–", "●●●●●", "●●●○○"]


def test_moments_of_several_personas_name_them(shop: Path, run: Run) -> None:
    moments = "days: [{moments: [{start: 9:00, end: 10:00, attention: 2, channels: [email]}]}]"
    shop.write_text(
        SHOP.replace("name: Bob}", f"name: Bob, segment_share: 0.5, {moments}}}"), encoding="utf-8"
    )

    output = run("rank", shop).output
    assert "Ana · Retour en train" in output
    assert "Bob · 09:00–10:00" in output
    assert "Bob" not in run("rank", shop, "--persona", "ana").output


def test_another_day_than_the_weekday_is_named(shop: Path, run: Run) -> None:
    shop.write_text(
        SHOP.replace("- moments:", "- kind: weekend\n        moments:"), encoding="utf-8"
    )

    assert "Week-end · Retour" in run("rank", shop).output


def test_json_has_a_row_for_every_moment(shop: Path, run: Run) -> None:
    rows = json.loads(run("rank", shop, "--json").output)

    assert [row["rank"] for row in rows] == [1, 2, None]
    assert rows[0]["activity"] == "Retour en train"
    assert all(set(FACTORS) < set(row) for row in rows)
    assert rows[2]["score"] is None


def test_csv_has_the_same_rows(shop: Path, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("rank", shop, "--csv").output)))

    assert [row["rank"] for row in rows] == ["1", "2", ""]
    assert float(rows[0]["score"]) == pytest.approx(0.933, abs=0.001)


def test_an_unknown_persona_is_wrong_usage_and_names_the_nearest(shop: Path, run: Run) -> None:
    result = run("rank", shop, "--persona", "anna")

    assert result.exit_code == 2
    assert "did you mean 'ana'?" in result.stderr


def test_a_project_without_days_says_so(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "empty.yaml"
    file.write_text("journeykit: 1\ntitle: Empty\n", encoding="utf-8")

    assert run("rank", file).output == "No moment of a day is described yet\n"


def test_each_reason_is_followed_by_what_would_change_it(shop: Path, run: Run) -> None:
    output = run("rank", shop, "--lang", "en").output

    assert "\n    → Would no longer be among the first 3 without a channel in common\n" in output


def test_weights_that_are_left_out_keep_their_default(shop: Path, run: Run) -> None:
    arguments = ("rank", shop, "--lang", "en")
    spelled = "attention=.3, receptivity=.15,relevance=.25,channel_fit=.2,reach=.1"

    assert run(*arguments, "--weights", "attention=0.3").output == run(*arguments).output
    assert run(*arguments, "--weights", spelled).output == run(*arguments).output


def test_weights_change_the_ranking_and_how_to_read_it(shop: Path, run: Run) -> None:
    only_mood = "attention=0,receptivity=4,relevance=0,channel_fit=1,reach=0"
    output = run("rank", shop, "--lang", "en", "--weights", only_mood).output

    assert "attention (0%), mood (80%)" in output


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ("atention=2", "did you mean 'attention'?"),
        ("attention=high", "gives 'attention' a number, as in 'attention=0.3', got 'high'"),
        ("attention", "gives 'attention' a number"),
        ("attention=-1", "the weight of 'attention' is a number from 0 up"),
    ],
)
def test_wrong_weights_are_wrong_usage(shop: Path, run: Run, weights: str, said: str) -> None:
    result = run("rank", shop, "--weights", weights)

    assert result.exit_code == 2
    assert said in result.stderr
