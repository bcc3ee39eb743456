"""Type entries into a workbook as a person would; run by a Python that has LibreOffice's bridge.

Usage: python typing_into_calc.py WORKBOOK ENTRIES RESULT PROFILE

ENTRIES is JSON: a list of sheet, cell and what is typed. LibreOffice makes of it what it makes of
keystrokes: numbers, times and dates of its locale, else texts.
"""

import json
import shutil
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]

SECONDS_TO_START = 60


def main(workbook: Path, entries: Path, result: Path, profile: Path) -> None:
    pipe = f"journeykit{uuid.uuid4().hex}"
    office = subprocess.Popen(
        [
            shutil.which("soffice") or "soffice",
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    desktop = None
    try:
        desktop = connected(pipe)
        book = desktop.loadComponentFromURL(
            workbook.as_uri(), "_blank", 0, (named("Hidden", True),)
        )
        for sheet, cell, typed in json.loads(entries.read_text(encoding="utf-8")):
            book.Sheets.getByName(sheet).getCellRangeByName(cell).FormulaLocal = typed
        book.storeToURL(result.as_uri(), (named("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
    finally:
        if desktop is not None:
            desktop.terminate()
        try:
            office.wait(SECONDS_TO_START)
        except subprocess.TimeoutExpired:
            office.kill()


def connected(pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    until = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            url = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
            context = resolver.resolve(url)
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def named(name: str, value: object) -> Any:
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
