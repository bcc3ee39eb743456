"""Findings as annotations that GitHub shows beside the lines of a pull request.

A workflow command is one line: ``::warning file=map.yaml,line=3,title=rule::message``. What the
format reserves is escaped, so that no text of a map is taken as a command (GitHub, "Workflow
commands for GitHub Actions").
"""

from collections.abc import Iterable, Iterator

from journeykit.cli.checking import Reported
from journeykit.cli.screen import plain

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def annotations(found: Iterable[Reported]) -> Iterator[str]:
    """Iterate over the lines of the log: an annotation for each finding that counts."""
    for each in found:
        if each.ignored_because is None:
            yield _annotation(each)


def _annotation(found: Reported) -> str:
    place = {"file": found.file, "line": found.line, "title": found.rule}
    known = (f"{name}={_property(str(value))}" for name, value in place.items() if value)
    lines = (plain(found.message), f"→ {plain(found.remedy)}" if found.remedy else "")
    said = _data("\n".join(filter(None, lines)))
    return f"::{LEVELS[found.severity]} {','.join(known)}::{said}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
