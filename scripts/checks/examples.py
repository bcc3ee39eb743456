"""The examples, built as a user would build them: by the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.checks.finding import Finding, Outcome
from scripts.checks.tools import last_words, run

SECONDS = 300
LANGUAGES = ("fr", "en")


def projects(folder: Path) -> list[Path]:
    """Return the projects in ``folder``: folders with a project.yaml, and single files."""
    folders = (document.parent for document in folder.glob("*/project.yaml"))
    return sorted([*folders, *folder.glob("*.yaml")])


def built(project: Path, target: Path, languages: Sequence[str] = LANGUAGES) -> Outcome:
    """Build a project into ``target``, in every language."""
    command = Path(sys.executable).with_name("journeykit")
    options = [part for language in languages for part in ("--lang", language)]
    finished = run([command, "build", project, "-o", target, *options], seconds=SECONDS)
    faults: list[Finding] = []
    if finished.returncode:
        said = last_words(finished.stderr)
        faults.append(Finding(str(project), f"exit status {finished.returncode}: {said}"))
    for language in languages:
        faults += _missing(target, language)
    return Outcome("journeykit build writes a deck and a report per language", tuple(faults))


def _missing(target: Path, language: str) -> list[Finding]:
    return [
        Finding(str(target), f"{len(found)} files {pattern}, where one was due")
        for pattern in (f"*.{language}.pptx", f"report.{language}.md")
        if len(found := list(target.glob(pattern))) != 1
    ]
