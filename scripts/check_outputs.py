"""Builds every example and opens the results with programs that we did not write.

    python -m scripts.check_outputs [--output out/check] [EXAMPLE ...]

Builds them once more on templates and in brands: on those of third parties, where the environment
variable JOURNEYKIT_CASES names a folder that has any, and on hostile ones of our own.

Needs LibreOffice Impress, Graphviz and Poppler's pdftoppm. Prints one line per check and leaves
a picture of every slide, and of every deck as a whole, beside what it built.
"""

import argparse
import os
import shutil
import sys
import textwrap
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path

from scripts.checks.decks import deck_outcomes
from scripts.checks.examples import built, projects
from scripts.checks.finding import Outcome
from scripts.checks.pictures import diagrams
from scripts.checks.templates import checked, looks
from scripts.checks.tools import absent_tools

EXAMPLES = Path("examples")
CASES = "JOURNEYKIT_CASES"
PROCESSES = 2
SHOWN_FAULTS = 10
SHOWN_NOTES = 3
LONGEST_LINE = 240


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    """Return the arguments of the command line."""
    parser = argparse.ArgumentParser(description="Check what the library writes.")
    parser.add_argument("examples", nargs="*", type=Path, help="default: all of examples/")
    parser.add_argument("--output", type=Path, default=Path("out/check"), help="where to build")
    parser.add_argument("--only", choices=("examples", "templates"), help="default: both")
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


def check_templates(examples: Sequence[Path], target: Path) -> list[Outcome]:
    """Build the projects on every template and in every brand, on two processes."""
    third_parties = sorted(Path(os.environ.get(CASES, "none"), "templates").glob("*.p*tx"))
    found = looks(third_parties)
    print(f"\n{len(found)} templates and brands, {len(examples)} examples each: {target}")
    if not third_parties:
        print(f"{CASES} names no folder with templates: those of third parties are left out")
    folders = [target / look.folder for look in found]
    outcomes: list[Outcome] = []
    with ProcessPoolExecutor(PROCESSES) as pool:
        for each in pool.map(checked, found, repeat(examples), folders):
            heading = f"{each.look}: {each.decks} decks, {each.slides} slides"
            outcomes += shown(heading, each.outcomes)
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
    outcomes: list[Outcome] = []
    if options.only != "templates":
        for project in examples:
            outcomes += check_project(project, options.output / project.stem)
    if options.only != "examples":
        outcomes += check_templates(examples, options.output / "templates")
    failed = sum(not outcome.passed for outcome in outcomes)
    print(f"\n{len(outcomes) - failed} checks passed, {failed} failed; pictures: {options.output}")
    return 1 if failed or not outcomes else 0


if __name__ == "__main__":
    sys.exit(main())
