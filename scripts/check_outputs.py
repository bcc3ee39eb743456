"""Builds every example and opens the results with programs that we did not write.

    python -m scripts.check_outputs [--output out/check] [EXAMPLE ...]

Needs LibreOffice Impress, Graphviz and Poppler's pdftoppm. Prints one line per check and leaves
a picture of every slide, and of every deck as a whole, beside what it built.
"""

import argparse
import shutil
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from scripts.checks.decks import deck_outcomes
from scripts.checks.examples import built, projects
from scripts.checks.finding import Outcome
from scripts.checks.pictures import diagrams
from scripts.checks.tools import absent_tools

EXAMPLES = Path("examples")
SHOWN_FAULTS = 10
SHOWN_NOTES = 3
LONGEST_LINE = 240


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    """Return the arguments of the command line."""
    parser = argparse.ArgumentParser(description="Check what the library writes.")
    parser.add_argument("examples", nargs="*", type=Path, help="default: all of examples/")
    parser.add_argument("--output", type=Path, default=Path("out/check"), help="where to build")
    return parser.parse_args(given)


def shown(heading: str, outcomes: Sequence[Outcome]) -> Sequence[Outcome]:
    """Print what became of the checks of one file or folder, and hand them on."""
    print(f"\n{heading}")
    for outcome in outcomes:
        print(f"  {'ok  ' if outcome.passed else 'FAIL'}  {outcome.check}")
        _list("        ", outcome.faults, SHOWN_FAULTS)
        _list("        note: ", outcome.notes, SHOWN_NOTES)
    return outcomes


def _list(indent: str, findings: Sequence[object], most: int) -> None:
    for finding in findings[:most]:
        print(f"{indent}{textwrap.shorten(str(finding), LONGEST_LINE)}")
    if len(findings) > most:
        print(f"{indent}and {len(findings) - most} more")


def check_project(project: Path, target: Path) -> list[Outcome]:
    """Build one project afresh into ``target`` and check everything that it gave."""
    shutil.rmtree(target, ignore_errors=True)
    outcomes = [*shown(str(project), [built(project, target)])]
    for deck in sorted(target.glob("*.pptx")):
        outcomes += shown(str(deck), deck_outcomes(deck, target / "slides" / deck.stem))
    outcomes += shown(str(target / "diagrams"), diagrams(target / "diagrams"))
    return outcomes


def main(given: Sequence[str] | None = None) -> int:
    """Check all examples, or those that are named.

    Returns:
        0 if every check passed, 1 if one failed, 2 if a program is missing.
    """
    options = arguments(given)
    if absent := absent_tools():
        for tool, package in absent.items():
            print(f"{tool} is missing; on Debian: apt-get install {package}", file=sys.stderr)
        return 2
    examples = options.examples or projects(EXAMPLES)
    outcomes = [
        outcome
        for project in examples
        for outcome in check_project(project, options.output / project.stem)
    ]
    failed = sum(not outcome.passed for outcome in outcomes)
    print(f"\n{len(outcomes) - failed} checks passed, {failed} failed; pictures: {options.output}")
    return 1 if failed or not outcomes else 0


if __name__ == "__main__":
    sys.exit(main())
