"""``journeykit export``: one output."""

from pathlib import Path

import pytest
from pptx import Presentation

import journeykit
from tests.cli.conftest import SHOP, Run
from tests.exporters.packages import install, source


def test_the_path_that_was_written_is_printed(shop: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "shop.md"
    result = run("export", shop, out)

    assert (result.exit_code, result.output) == (0, f"{out}\n")
    assert out.read_text(encoding="utf-8").startswith("# La boutique\n")


def test_a_format_and_a_language_can_be_asked_for(shop: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "shop.txt"

    assert run("export", shop, out, "--format", "md", "--lang", "en").exit_code == 0
    assert "## Blind spots" in out.read_text(encoding="utf-8")


def test_an_edition_can_be_asked_for(shop: Path, tmp_path: Path, run: Run) -> None:
    shop.write_text(f"{SHOP}objectives: [{{text: Secret, internal: true}}]\n", encoding="utf-8")
    client, internal = tmp_path / "client.json", tmp_path / "internal.json"

    assert run("export", shop, client).exit_code == 0
    assert run("export", shop, internal, "--edition", "internal").exit_code == 0
    assert journeykit.load(client).objectives == ()
    assert [objective.text for objective in journeykit.load(internal).objectives] == ["Secret"]


def test_a_diagram_of_a_journey(shop: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "visit.gv"
    result = run("export", shop, out, "--diagram", "flow", "--journey", "visit")

    assert result.exit_code == 0
    assert out.read_text(encoding="utf-8").lstrip().startswith(("digraph", "//"))


def test_standard_output_takes_a_file(shop: Path, run: Run) -> None:
    result = run("export", shop, "-", "--format", "md")

    assert result.exit_code == 0
    assert result.stdout_bytes.startswith(b"# La boutique\n")


def test_standard_input_to_standard_output(run: Run) -> None:
    result = run("export", "-", "-", "--format", "json", input=SHOP)

    assert journeykit.loads(result.stdout, format="json") == journeykit.loads(SHOP)


def test_a_folder_does_not_fit_into_standard_output(
    shop: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = source("site", "return {'index.html': b'1'}")
    install("sites", {"site": site}, tmp_path, monkeypatch)

    assert run("export", shop, "-", "--format", "site").exit_code == 2
    assert run("export", shop, tmp_path / "site", "--format", "site").exit_code == 0
    assert (tmp_path / "site" / "index.html").read_bytes() == b"1"


def test_the_project_itself_is_never_overwritten(shop: Path, run: Run) -> None:
    result = run("export", shop, shop.parent / "." / shop.name)

    assert result.exit_code == 2
    assert "is the project itself" in result.stderr
    assert shop.read_text(encoding="utf-8") == SHOP


def slides_of(deck: Path) -> int:
    return len(Presentation(str(deck)).slides)


def test_the_slides_of_a_deck_can_be_chosen(shop: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "shop.pptx"

    assert run("export", shop, out, "--slides", "cover, map").exit_code == 0
    assert slides_of(out) == 2


def test_a_deck_is_a_deck_by_its_suffix_too(shop: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "shop.pptx"

    assert run("export", shop, out, "--as", "deck", "--slides", "map").exit_code == 0
    assert slides_of(out) == 1


def test_a_pdf_can_be_that_of_the_deck(
    shop: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeykit.exporters.deck.exporter.pdf_of", lambda deck: deck)
    deck, pages = tmp_path / "shop.pptx", tmp_path / "shop.pdf"

    assert run("export", shop, deck).exit_code == 0
    assert run("export", shop, pages, "--as", "deck").exit_code == 0
    assert pages.read_bytes() == deck.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["x.svg", "--as", "deck"], "a deck is a .pptx or a .pdf, got '.svg'"),
        (["-", "--as", "deck"], "a deck is a .pptx or a .pdf, got ''"),
        (["x.md", "--slides", "map"], "the format 'md' has no option 'slides'"),
        (["x.pptx", "--slides", "map,mop"], "no kind of slide 'mop'; did you mean 'map'?"),
        (["x.ppt"], "no format 'ppt'; did you mean 'pptx'?"),
        (["x"], "has no suffix"),
        (["-"], "standard output has no suffix"),
        (["x.md", "--diagram", "flow"], "the format 'md' has no option 'diagram'"),
        (["x.gv", "--journey", "visti"], "did you mean 'visit'?"),
        (["x.gv", "--diagram", "flo"], "did you mean 'flow'?"),
        (["x.pptx", "--persona", "anna"], "did you mean 'ana'?"),
        (["x.md", "--lang", "de"], "'de' is not one of"),
    ],
)
def test_wrong_usage_says_what_would_be_right(
    arguments: list[str], said: str, shop: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shop.parent)
    result = run("export", shop, *arguments)

    assert result.exit_code == 2
    assert said in result.stderr
    assert list(shop.parent.iterdir()) == [shop]


def test_small_print_is_told_beside_the_output(shop: Path, tmp_path: Path, run: Run) -> None:
    stages = ", ".join(f"{{name: S{n}, touchpoints: [T{n}]}}" for n in range(60))
    journeys = f"[{{title: Visit, stages: [{stages}]}}]"
    shop.write_text(f"journeykit: 1\ntitle: Shop\njourneys: {journeys}\n", encoding="utf-8")
    out = tmp_path / "visit.svg"

    result = run("export", shop, out, "--diagram", "flow", "--page", "A4", "--lang", "en")

    assert result.stdout == f"{out}\n"
    assert result.stderr.startswith("On A4 the smallest words are only 2.8")
