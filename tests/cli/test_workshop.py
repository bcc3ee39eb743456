"""``journeykit workshop``."""

from pathlib import Path

from openpyxl import load_workbook

from tests.cli.conftest import Run


def test_a_kit_is_made_and_what_comes_next_is_said(run: Run, tmp_path: Path) -> None:
    result = run("workshop", "--personas", 2, "--lang", "fr", "-o", tmp_path / "kit")

    assert result.exit_code == 0
    assert "Kit d’atelier pour 2\u00a0personas" in result.stdout
    assert "journeykit import" in result.stdout
    assert (tmp_path / "kit/canvas.fr.xlsx").exists()


def test_a_project_fills_the_canvas(run: Run, shop: Path, tmp_path: Path) -> None:
    result = run("workshop", shop, "-o", tmp_path / "kit")

    assert result.exit_code == 0
    book = load_workbook(tmp_path / "kit/canvas.fr.xlsx")
    assert book["Persona 1"]["B5"].value == "Ana"
    assert "Persona 2" in book.sheetnames


def test_what_is_there_is_kept(run: Run, tmp_path: Path) -> None:
    run("workshop", "-o", tmp_path)

    again = run("workshop", "-o", tmp_path, "--personas", 2)

    assert again.exit_code == 2
    assert "may be filled" in again.stderr
    assert run("workshop", "-o", tmp_path, "--personas", 2, "--replace").exit_code == 0


def test_the_way_from_the_kit_to_a_project(run: Run, tmp_path: Path) -> None:
    run("workshop", "--lang", "fr", "-o", tmp_path / "kit")
    canvas = tmp_path / "kit/canvas.fr.xlsx"
    book = load_workbook(canvas)
    book["Persona 1"]["B5"] = "Ludovic"
    book["Journée 1"]["C7"] = "Petit déjeuner"
    book["Journée 1"]["G7"] = "Minitel"
    book.save(canvas)

    result = run("import", canvas, "-o", tmp_path / "carte")

    assert result.exit_code == 0
    assert "Journée 1!G7" in result.stdout
    assert run("check", tmp_path / "carte").exit_code in {0, 1}


def test_the_help_shows_how(run: Run) -> None:
    assert (
        "journeykit workshop --personas 3 --lang fr -o atelier" in run("workshop", "--help").stdout
    )
