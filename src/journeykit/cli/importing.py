"""What came of an import, on the terminal."""

from pathlib import Path

from journeykit.cli.screen import Screen, text
from journeykit.importers import Imported, Notice, Treatment
from journeykit.importers.notice import TREATMENTS
from journeykit.model.scales import Language
from journeykit.wording import message, sentence

MOST_NOTICES = 30
"""How many remarks of a kind are shown; --json has all of them."""
MOST_CHARACTERS = 80
"""How much of what stands in a file is repeated."""
_STYLES: dict[Treatment, str] = {"refused": "red", "lost": "yellow", "repaired": "cyan"}


def show_imported(imported: Imported, file: Path, out: Path, language: Language | None) -> None:
    """Print what was written, then the remarks, the gravest kind first."""
    screen = Screen(language or imported.project.language)
    screen.verbatim(f"{file} → {out}", "bold")
    screen.line(screen.say("import.held", parts=_held(imported)))
    screen.line(sentence(imported.summary, screen.language))
    for treatment in TREATMENTS:
        _show(screen, imported.noticed(treatment), treatment)
    screen.line(screen.say("import.next", command=f"journeykit check {out}"))


def _held(imported: Imported) -> tuple[object, ...]:
    project = imported.project
    counts = {
        "personas": len(project.personas),
        "days": sum(len(persona.days) for persona in project.personas),
        "journeys": len(project.journeys),
        "touchpoints": sum(
            len(stage.touchpoints) for journey in project.journeys for stage in journey.stages
        ),
        "evidence": len(project.evidence),
    }
    return tuple(message(f"import.held.{key}", n=n) for key, n in counts.items() if n)


def _show(screen: Screen, notices: tuple[Notice, ...], treatment: Treatment) -> None:
    if not notices:
        return
    screen.heading(screen.say(f"import.heading.{treatment}"))
    for notice in notices[:MOST_NOTICES]:
        where, said = str(notice.spot), sentence(notice.said, screen.language)
        found = _shortened(notice.found)
        parts = (text(where, "bold"), text(found, _STYLES.get(treatment, "")), said)
        screen.line(*(part for part in parts if str(part)), indent=2)
    if len(notices) > MOST_NOTICES:
        screen.line(screen.say("import.more", n=len(notices) - MOST_NOTICES), indent=2)


def _shortened(found: str) -> str:
    return found if len(found) <= MOST_CHARACTERS else f"{found[:MOST_CHARACTERS]}…"
