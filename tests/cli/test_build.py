"""``journeykit build``: the files, and a summary of what matters."""

from pathlib import Path

import pytest

from tests.cli.conftest import SHOP, Run
from tests.exporters.fakes import use_fakes


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make decks and reports cheap, and pictures impossible as they are without Graphviz."""
    use_fakes(monkeypatch, missing=("svg", "png"))


@pytest.fixture
def built(shop: Path, tmp_path: Path, run: Run, no_engine: None) -> str:
    """The output of a build in both languages."""
    result = run("build", shop, "-o", tmp_path / "out", "--lang", "fr", "--lang", "en")
    assert result.exit_code == 0
    return result.output.replace("\u00a0", " ")


def test_the_files_are_listed(built: str, tmp_path: Path) -> None:
    out = tmp_path / "out"

    first, *listed = built.splitlines()
    written = [path for path in out.rglob("*") if path.is_file()]
    assert first == f"{len(written)} fichiers écrits"
    assert set(listed[: len(written)]) == {f"  {path}" for path in written}
    for name in ("shop.fr.pptx", "report.en.md", "diagrams/visit.flow.fr.gv"):
        assert out / name in written


def test_a_missing_engine_is_said_once_with_what_to_do(built: str) -> None:
    assert built.count("Pas d’images des schémas (svg et png)") == 1
    assert "https://graphviz.org/download/" in built
    assert "pip install 'journeykit[pictures]'" in " ".join(built.split())


def test_the_summary_names_personas_moments_and_blind_spots(built: str) -> None:
    assert "Ana 25-34 ans · 50 % de la clientèle · 1 journée · 1 parcours" in built
    assert "93 18:00–19:00 Retour en train" in built
    assert "Moment de vérité (« Qui me livre ce soir ? »)" in built
    assert "Angles morts : 1 erreur, " in built
    assert "Score de 0 à 100" in built


def test_the_summary_ends_in_the_command_that_lists_every_blind_spot(
    built: str, shop: Path
) -> None:
    assert built.endswith(f"La liste complète : journeykit gaps {shop}\n")


def test_pictures_share_the_line_of_their_text(
    shop: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_fakes(monkeypatch)
    output = run("build", shop, "-o", tmp_path / "out").output

    assert f"  {tmp_path}/out/diagrams/visit.flow.fr.{{gv,svg,png}}\n" in output


@pytest.mark.usefixtures("no_engine")
def test_the_summary_speaks_the_language_that_was_asked_for(
    shop: Path, tmp_path: Path, run: Run
) -> None:
    assert "Best contact moments" in run("build", shop, "-o", tmp_path / "o", "--lang", "en").output


@pytest.mark.usefixtures("no_engine")
def test_the_summary_keeps_to_the_edition(shop: Path, tmp_path: Path, run: Run) -> None:
    shop.write_text(SHOP.replace("name: Bob}", "name: Bob, internal: true}"), encoding="utf-8")

    assert "Bob" not in run("build", shop, "-o", tmp_path / "a").output
    assert "Bob" in run("build", shop, "-o", tmp_path / "b", "--edition", "internal").output


@pytest.mark.usefixtures("no_engine")
def test_a_long_list_of_files_is_cut(tmp_path: Path, run: Run) -> None:
    journeys = "".join(
        f"  - {{id: j{n}, title: Journey {n}, stages: [{{kind: use}}]}}\n" for n in range(30)
    )
    file = tmp_path / "many.yaml"
    file.write_text(f"journeykit: 1\ntitle: Many\njourneys:\n{journeys}", encoding="utf-8")
    output = run("build", file, "-o", tmp_path / "out").output.replace("\u00a0", " ")

    assert output.startswith("92 files written\n")
    assert output.count(".gv\n") == 19
    assert "\n  …\n" in output


def test_the_folder_is_required(shop: Path, run: Run) -> None:
    result = run("build", shop)

    assert result.exit_code == 2
    assert "'-o' / '--output'" in result.stderr


def test_the_slides_of_the_deck_can_be_chosen(
    shop: Path, tmp_path: Path, run: Run, no_engine: None
) -> None:
    out = tmp_path / "out"

    assert run("build", shop, "-o", out, "--slides", "cover,map").exit_code == 0
    assert (out / "shop.fr.pptx").read_bytes() == b"pptx shop fr client cover map"


def test_a_kind_of_slide_that_nobody_knows_is_wrong_usage(
    shop: Path, tmp_path: Path, run: Run
) -> None:
    result = run("build", shop, "-o", tmp_path / "out", "--slides", "mop")

    assert result.exit_code == 2
    assert "did you mean 'map'?" in result.stderr
    assert not (tmp_path / "out").exists()
