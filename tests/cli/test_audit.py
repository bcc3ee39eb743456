"""``journeykit audit``: what to look at again, and what to ask."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MAP = """\
journeykit: 1
title: Map
review_rhythm: quarterly
evidence: [{id: old, kind: survey, date: 2026-01-10, sample_size: 300, confidence: 4}]
personas:
- {name: Anne, evidence: [old], needs: [{text: Rest}]}
journeys: [{title: Visit, stages: [{kind: use, frictions: [Queue]}]}]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "map.yaml"
    written.write_text(MAP, encoding="utf-8")
    return written


def test_the_list_says_how_to_read_it_and_what_to_ask(file: Path, run: Run) -> None:
    output = run("audit", file, "--today", "2026-11-22").output.replace("\u00a0", " ")

    assert "Of 5 statements, 60% have no source and 0% rest on assumptions only" in output
    assert "Nothing new for 316 days" in output
    assert "Sources count as old after 92 days." in " ".join(output.split())
    assert "1. Tell me the whole story" in output


def test_the_day_decides(file: Path, run: Run) -> None:
    output = run("audit", file, "--today", "2026-02-01").output

    assert "Nothing new" not in output
    assert "Nothing new" in run("audit", file, "--today", "2026-02-01", "--max-age", "7").output


def test_without_a_day_it_is_today(file: Path, run: Run) -> None:
    assert "Nothing new" in run("audit", file, "--max-age", "1").output


def test_french_is_spoken_on_demand(file: Path, run: Run) -> None:
    output = run("audit", file, "--lang", "fr", "--today", "2026-11-22").output

    assert "Pour la prochaine revue" in output
    assert "Racontez-moi toute l’histoire" in output


def test_json_and_csv_have_every_statement(file: Path, run: Run) -> None:
    asked = ("audit", file, "--today", "2026-11-22")
    rows = json.loads(run(*asked, "--json").output)
    table = list(csv.DictReader(io.StringIO(run(*asked, "--csv").output)))

    assert [row["address"] for row in table] == [row["address"] for row in rows]
    assert len(rows) == 5
    assert rows[0]["stale"] in (None, True, False)


@pytest.mark.parametrize("wrong", [["--today", "22.11.2026"], ["--max-age", "0"]])
def test_wrong_usage(wrong: list[str], file: Path, run: Run) -> None:
    assert run("audit", file, *wrong).exit_code == 2
