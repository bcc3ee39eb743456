"""Make the pictures of the tutorial on workshops.

    python -m scripts.build_workshop_pictures

Needs LibreOffice Impress and Calc, and Poppler's pdftoppm. The pictures are committed, so that
readers on the web see them; run it again after a change that shows.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from journeykit import load
from journeykit.exporters import render
from journeykit.workshop import workshop
from scripts.build_gallery import keep

EXAMPLE = Path("examples/days-only.yaml")
DAY_SHEET = 5
"""The page of the workbook with the day of the first persona, as LibreOffice prints it."""
AGENDA_SLIDE = 2
DPI = "110"


def pictures() -> None:
    """Make a kit, and draw what the tutorial shows of it."""
    with tempfile.TemporaryDirectory(prefix="journeykit-") as name:
        folder = Path(name)
        workshop(folder, personas=1, language="en")
        keep(page(folder / "agenda.en.pptx", AGENDA_SLIDE), "workshop-agenda")
        keep(page(folder / "canvas.en.xlsx", DAY_SHEET), "workshop-day")
        deck = render(load(EXAMPLE), "pptx", slides=("days",))
        if not isinstance(deck, bytes):
            raise TypeError(EXAMPLE)
        (folder / "deck.pptx").write_bytes(deck)
        keep(page(folder / "deck.pptx", 1), "workshop-deck")


def page(document: Path, number: int) -> bytes:
    """Return a page of a document as LibreOffice prints it."""
    folder = document.parent
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    as_pdf = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder)]
    run("soffice", profile, *as_pdf, str(document))
    pages = ["-f", str(number), "-l", str(number), "-singlefile", "-r", DPI, "-png"]
    run("pdftoppm", *pages, str(document.with_suffix(".pdf")), str(folder / "page"))
    return (folder / "page.png").read_bytes()


def run(program: str, *arguments: str) -> None:
    """Run a program that has to be there.

    Raises:
        SystemExit: It is not there.
        subprocess.CalledProcessError: It failed.
    """
    found = shutil.which(program)
    if found is None:
        raise SystemExit(f"{program} is not installed")
    subprocess.run([found, *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    pictures()
