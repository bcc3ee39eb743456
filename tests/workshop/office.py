"""Filling a workbook by LibreOffice, so that its cells are what a spreadsheet program writes."""

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from journeykit.model.scales import Language

Typed = tuple[str, str, str]
"""A sheet, a cell, and what is typed into it."""
_SCRIPT = Path(__file__).with_name("typing_into_calc.py")
_LOCALES: dict[Language, str] = {"en": "en-GB", "fr": "fr-FR"}
_SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" \
xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
<value>{locale}</value></prop></item>
</oor:items>
"""


@cache
def _bridge() -> str | None:
    """Return a Python that can talk to LibreOffice, if there is one."""
    if not (shutil.which("soffice") and _has_calc()):
        return None
    candidates = (
        "/usr/bin/python3",
        shutil.which("python3"),
        "/usr/lib/libreoffice/program/python",
    )
    for candidate in filter(None, candidates):
        if not Path(candidate).exists():
            continue
        tried = subprocess.run([candidate, "-c", "import uno"], capture_output=True, check=False)
        if tried.returncode == 0:
            return candidate
    return None


def _has_calc() -> bool:
    program = Path(shutil.which("soffice") or "").resolve().parent
    return any(program.glob("libsclo.*"))


def fill(canvas: bytes, typed: list[Typed], language: Language, folder: Path) -> bytes:
    """Return a workbook with entries typed into it, as LibreOffice Calc saves it."""
    python = _bridge()
    if python is None:
        pytest.skip("needs LibreOffice Calc and its Python bridge (libreoffice-calc, python3-uno)")
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    settings = _SETTINGS.format(locale=_LOCALES[language])
    (profile / "user" / "registrymodifications.xcu").write_text(settings, encoding="utf-8")
    blank, entries, result = folder / "blank.xlsx", folder / "typed.json", folder / "filled.xlsx"
    blank.write_bytes(canvas)
    entries.write_text(json.dumps(typed), encoding="utf-8")
    subprocess.run(
        [python, _SCRIPT, blank, entries, result, profile],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return result.read_bytes()
