"""``journeykit reconcile``: personas beside a CRM and web analytics."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CRM = "Tranche d'âge;Ville;Clients\n18-24;Lyon;100\n25-34;Lyon;1 200\n25-34;Nice;40\n;;60\n"
WEB = "# GA\nAge,Users\n25-34,10\n35-44,90\n"


@pytest.fixture
def crm(tmp_path: Path) -> Path:
    file = tmp_path / "crm.csv"
    file.write_bytes(CRM.encode("cp1252"))
    return file


@pytest.fixture
def web(tmp_path: Path) -> Path:
    file = tmp_path / "web.csv"
    file.write_text(WEB, encoding="utf-8")
    return file


def test_what_was_read_is_said(shop: Path, crm: Path, run: Run) -> None:
    output = " ".join(run("reconcile", shop, crm, "--lang", "en").output.split())

    assert "“crm.csv”: 4 rows, 1,400 people (CRM)" in output
    assert "separated by semicolons; encoding Windows-1252" in output
    assert "age unknown: 60 people, kept apart" in output
    assert "Index: share on the left ÷ share on the right × 100" in output
    assert "Cities within each bracket, “crm.csv”" in output
    assert "→ Add “Lyon” to the cities of “Ana”" in output


def test_a_disagreement_is_said_in_french_too(shop: Path, web: Path, run: Run) -> None:
    output = run("reconcile", shop, web).output.replace("\u00a0", " ")

    assert "1 persona sur 1 en désaccord avec une source : « Ana »" in output
    assert "≠ « Ana » pèse 50 % de la clientèle, mais « web.csv » ne compte que 10 %" in output


def test_json_has_how_it_was_read_and_what_to_write_back(
    shop: Path, crm: Path, web: Path, run: Run
) -> None:
    found = json.loads(run("reconcile", shop, crm, web, "--persona", "ana", "--json").output)

    assert [source["encoding"] for source in found["sources"]] == ["cp1252", "utf-8"]
    assert {row["of"] for row in found["rows"]} == {"persona", "pair", "source"}
    assert {"set", "add"} == {each["action"] for each in found["suggestions"]}
    assert [each["age_disagrees"] for each in found["findings"]] == [False, True]


def test_csv_has_the_rows(shop: Path, crm: Path, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("reconcile", shop, crm, "--csv").output)))

    [row] = [row for row in rows if row["subject"] == "ana" and row["value"] == "25-34"]
    assert (row["share"], row["count"]) == ("1.0", "1240")


def test_a_table_that_cannot_be_read_is_reported_with_its_line(
    shop: Path, tmp_path: Path, run: Run
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("age,users\n18-24,12%\n", encoding="utf-8")

    result = run("reconcile", shop, bad)

    assert result.exit_code == 1
    assert "bad.csv:2: users: expected a count such as 1234 or 1 234, got '12%'" in result.output


@pytest.mark.parametrize("wrong", [["--persona", "zoe"], ["--encoding", "klingon"]])
def test_wrong_usage(wrong: list[str], shop: Path, crm: Path, run: Run) -> None:
    assert run("reconcile", shop, crm, *wrong).exit_code == 2
