"""LibreOffice as a converter: a deck in, a PDF out, and nothing of the user's own is touched."""

import tempfile
from pathlib import Path

from journeykit.errors import MissingToolError, RenderingError
from journeykit.exporters.rendering.programs import found, run

SECONDS = 240.0
"""How long a deck may take; one of a hundred slides takes a tenth of it."""
MOST_BYTES = 256 * 2**20
_NAMES = (
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
)
_ADVICE = (
    "LibreOffice turns decks into pages, and it is not installed here "
    "(https://www.libreoffice.org/download/); the deck itself, a .pptx, needs nothing"
)
_SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
"""Of a profile that serves once: a deck may come from a stranger."""


def pdf_of(deck: bytes) -> bytes:
    """Return a presentation as a PDF, a page a slide.

    Args:
        deck: A PowerPoint file, of 256 MiB at most.

    Raises:
        MissingToolError: LibreOffice is not there.
        RenderingError: It cannot read the deck, failed or took too long; or the deck is too large.
    """
    office = found(_NAMES)
    if office is None:
        raise MissingToolError(_ADVICE)
    if len(deck) > MOST_BYTES:
        raise RenderingError(f"a deck of {len(deck)} bytes is too large: {MOST_BYTES} at most")
    with tempfile.TemporaryDirectory(prefix="journeykit-", ignore_cleanup_errors=True) as folder:
        return _converted(office, deck, Path(folder))


def _converted(office: str, deck: bytes, folder: Path) -> bytes:
    source, target = folder / "deck.pptx", folder / "deck.pdf"
    source.write_bytes(deck)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_SETTINGS, encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    as_pdf = ("--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder))
    complaint = run([office, profile, *as_pdf, str(source)], "LibreOffice", SECONDS)
    if not target.is_file():  # the exit status is 0 even for a file that it cannot read
        raise RenderingError(f"LibreOffice cannot read the deck: {complaint or 'it says no more'}")
    return target.read_bytes()
