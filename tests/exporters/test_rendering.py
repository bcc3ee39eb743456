"""Decks as pages: the programs that draw them, and what happens when they do not."""

import io
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation

from journeykit.errors import MissingToolError, RenderingError
from journeykit.exporters.rendering import office, pdf_of, preview
from journeykit.exporters.rendering.contact_sheet import contact_sheet
from journeykit.exporters.rendering.pages import pages_of
from journeykit.exporters.rendering.programs import found, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
needs_office = pytest.mark.skipif(
    not (found(office._NAMES) and found(["pdftoppm"])), reason="needs LibreOffice and Poppler"
)

WRITES_PDF = """
for given; do previous=$last; last=$given; [ "$previous" = --outdir ] && folder=$given; done
/bin/cat "$last" > "$folder/deck.pdf"
"""
"""A stand-in for LibreOffice, whose PDF is what the deck was."""
DRAWS_PAGES = 'for target; do :; done\nfor n in 01 02; do /bin/cp "$PAGE" "$target-$n.png"; done\n'
"""A stand-in for pdftoppm, which draws two pages."""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without LibreOffice and Poppler: the folder that programs are looked for in."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(office, "_NAMES", ("soffice", "libreoffice"))
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    return folder


def install(folder: Path, name: str, script: str) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


def picture(size: tuple[int, int] = (160, 90)) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, (0, 120, 110)).save(target, "PNG")
    return target.getvalue()


def test_without_libreoffice_one_sentence_says_what_to_do(programs: Path) -> None:
    with pytest.raises(MissingToolError) as raised:
        pdf_of(b"deck")

    assert "https://www.libreoffice.org/download/" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_other_name_of_libreoffice_is_known(programs: Path) -> None:
    install(programs, "libreoffice", WRITES_PDF)

    assert pdf_of(b"deck") == b"deck"


def test_the_profile_is_new_forbids_macros_and_leaves_nothing_behind(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    copies = '/bin/cp "${1#-env:UserInstallation=file://}/user/registrymodifications.xcu" '
    install(programs, "soffice", f"{copies} '{tmp_path / 'settings'}'\n{WRITES_PDF}")

    pdf_of(b"deck")

    assert "DisableMacrosExecution" in (tmp_path / "settings").read_text(encoding="utf-8")
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo no such filter >&2", "cannot read the deck: no such filter"),
        ("echo out of memory >&2; exit 3", "LibreOffice failed: out of memory"),
        ("exit 3", "LibreOffice failed: it does not say why"),
    ],
)
def test_a_failure_is_reported_with_what_was_said(script: str, said: str, programs: Path) -> None:
    install(programs, "soffice", script)

    with pytest.raises(RenderingError, match=said):
        pdf_of(b"deck")


def test_a_deck_that_is_too_large_is_refused(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(programs, "soffice", WRITES_PDF)
    monkeypatch.setattr(office, "MOST_BYTES", 3)

    with pytest.raises(RenderingError, match="4 bytes is too large: 3 at most"):
        pdf_of(b"deck")


class TestPrograms:
    def test_what_takes_too_long_is_stopped_with_all_that_it_started(self, tmp_path: Path) -> None:
        alive = tmp_path / "alive"
        script = f"(sleep 0.6; touch '{alive}') & wait"

        with pytest.raises(RenderingError, match=r"Sleeper took more than 0\.1 seconds"):
            run(["/bin/sh", "-c", script], "Sleeper", 0.1)
        time.sleep(0.8)
        assert not alive.exists()

    def test_ctrl_c_stops_the_program_too(self, tmp_path: Path) -> None:
        alive = tmp_path / "alive"
        main = threading.get_ident()
        threading.Timer(0.2, signal.pthread_kill, (main, signal.SIGINT)).start()

        with pytest.raises(KeyboardInterrupt):
            run(["/bin/sh", "-c", f"(sleep 0.8; touch '{alive}') & wait"], "Sleeper", 10)
        time.sleep(0.9)
        assert not alive.exists()

    def test_what_cannot_be_started_is_reported(self, tmp_path: Path) -> None:
        with pytest.raises(RenderingError, match="Nobody cannot be started"):
            run([str(tmp_path / "nobody")], "Nobody", 1)


class TestPages:
    @pytest.mark.usefixtures("programs")
    def test_without_a_program_one_sentence_says_how_to_get_either(self) -> None:
        with pytest.raises(MissingToolError, match=r"poppler-utils.*journeykit\[preview\]"):
            pages_of(b"pdf", 100)

    def test_a_contact_sheet_shows_every_page(self) -> None:
        sheet = Image.open(io.BytesIO(contact_sheet([picture()] * 4)))

        colours = {colour: count for count, colour in sheet.getcolors() or []}
        assert colours[0, 120, 110] == 4 * 160 * 90
        assert sheet.size == (3 * 656 + 16, 2 * 106 + 16)

    def test_a_contact_sheet_of_one_page_is_one_column_wide(self) -> None:
        assert Image.open(io.BytesIO(contact_sheet([picture()]))).size == (672, 122)

    @pytest.mark.usefixtures("programs")
    def test_pdfium_draws_where_poppler_is_not(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Page:
            def get_size(self) -> tuple[float, float]:
                return 960, 540

            def render(self, scale: float) -> "Page":
                self.scale = scale
                return self

            def to_pil(self) -> Image.Image:
                return Image.new("RGB", (round(960 * self.scale), round(540 * self.scale)))

        class Pdfium:
            PdfiumError = ValueError

            @staticmethod
            def PdfDocument(pdf: bytes) -> list[Page]:  # noqa: N802 (its name in the package)
                if pdf != b"pdf":
                    raise ValueError("no PDF")
                return [Page(), Page()]

        monkeypatch.setattr("importlib.import_module", lambda _: Pdfium)

        drawn = pages_of(b"pdf", 320)
        assert [Image.open(io.BytesIO(page)).size for page in drawn] == [(320, 180)] * 2
        with pytest.raises(RenderingError, match="cannot read the PDF: no PDF"):
            pages_of(b"", 320)


def test_a_preview_is_a_picture_a_slide_and_one_of_all(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(programs, "soffice", WRITES_PDF)
    install(programs, "pdftoppm", DRAWS_PAGES)
    (tmp_path / "page.png").write_bytes(picture())
    monkeypatch.setenv("PAGE", str(tmp_path / "page.png"))
    steps: list[str] = []

    found = preview(b"deck", on_step=steps.append)

    assert list(found) == ["slide-01.png", "slide-02.png", "contact-sheet.png"]
    assert found["slide-02.png"] == picture()
    assert steps == ["LibreOffice", "PNG"]


def test_a_deck_without_pages_cannot_be_looked_at(programs: Path) -> None:
    install(programs, "soffice", WRITES_PDF)
    install(programs, "pdftoppm", "exit 0")

    with pytest.raises(RenderingError, match="no page to look at"):
        preview(b"deck")


@needs_office
@pytest.mark.slow
def test_libreoffice_draws_a_page_a_slide() -> None:
    presentation, deck = Presentation(), io.BytesIO()
    for layout in (0, 5, 5):
        presentation.slides.add_slide(presentation.slide_layouts[layout])
    presentation.save(deck)

    found = preview(deck.getvalue(), pixels=400)

    assert list(found) == ["slide-01.png", "slide-02.png", "slide-03.png", "contact-sheet.png"]
    assert Image.open(io.BytesIO(found["slide-03.png"])).size == (400, 300)
