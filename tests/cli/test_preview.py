"""``journeykit preview``: what a deck looks like, as pictures."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation

from journeykit.errors import MissingToolError
from tests.cli.conftest import Run


@pytest.fixture
def decks(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The decks that are drawn, by stand-ins for LibreOffice and Poppler that cost nothing."""
    drawn: list[bytes] = []

    def pdf_of(deck: bytes) -> bytes:
        drawn.append(deck)
        return b"pdf"

    def pages_of(pdf: bytes, pixels: int) -> tuple[bytes, ...]:
        page = io.BytesIO()
        Image.new("RGB", (16, 9)).save(page, "PNG")
        return (page.getvalue(),) * 2

    monkeypatch.setattr("journeykit.exporters.rendering.pictures.pdf_of", pdf_of)
    monkeypatch.setattr("journeykit.exporters.rendering.pictures.pages_of", pages_of)
    return drawn


def test_a_deck_is_drawn_as_it_is(tmp_path: Path, run: Run, decks: list[bytes]) -> None:
    deck, out = tmp_path / "deck.pptx", tmp_path / "pages"
    deck.write_bytes(b"a deck")
    result = run("preview", deck, "-o", out)

    names = ["slide-01.png", "slide-02.png", "contact-sheet.png"]
    assert (result.exit_code, decks) == (0, [b"a deck"])
    assert result.output.split() == [str(out / name) for name in names]
    assert all((out / name).read_bytes().startswith(b"\x89PNG") for name in names)


def test_the_deck_of_a_project_is_made_first(
    shop: Path, tmp_path: Path, run: Run, decks: list[bytes]
) -> None:
    shown = ("--slides", "cover,map", "--lang", "en")

    assert run("preview", shop, "-o", tmp_path / "pages", *shown).exit_code == 0
    assert len(Presentation(io.BytesIO(decks[0])).slides) == 2


def test_an_earlier_preview_is_replaced_and_other_files_are_not(
    shop: Path, tmp_path: Path, run: Run, decks: list[bytes]
) -> None:
    out = tmp_path / "pages"
    assert run("preview", shop, "-o", out).exit_code == 0
    (out / "slide-99.png").touch()

    assert run("preview", shop, "-o", out).exit_code == 0
    assert not (out / "slide-99.png").exists()
    assert run("preview", shop, "-o", tmp_path).exit_code == 2
    assert shop.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["deck.pptx", "--slides", "map"], "is a deck already, and --slides says how to make one"),
        (["shop.yaml", "--slides", "mop"], "did you mean 'map'?"),
        (["shop.yaml", "--persona", "anna"], "did you mean 'ana'?"),
        (["nothing.pptx"], "does not exist"),
    ],
)
@pytest.mark.usefixtures("decks")
def test_wrong_usage_says_what_would_be_right(
    arguments: list[str], said: str, shop: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shop.parent)
    Path("deck.pptx").write_bytes(b"a deck")
    result = run("preview", *arguments, "-o", "pages")

    assert result.exit_code == 2
    assert said in result.stderr
    assert not Path("pages").exists()


def test_without_libreoffice_one_sentence_says_so(
    shop: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: bytes) -> bytes:
        raise MissingToolError("LibreOffice is not installed here")

    monkeypatch.setattr("journeykit.exporters.rendering.pictures.pdf_of", missing)
    result = run("preview", shop, "-o", tmp_path / "pages")

    assert result.exit_code == 1
    assert result.stderr == "journeykit: LibreOffice is not installed here\n"
