"""Importing: against an interpreter that does nothing."""

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.timing import Ratio, best_seconds, time_ratio


def ratios() -> Iterator[Ratio]:
    """Measure `import journeykit`, and the command's `--help`, in fresh interpreters."""
    nothing = _seconds("pass")
    yield time_ratio("import json / starting Python", _seconds("import json"), nothing)
    yield time_ratio("import journeykit / starting Python", _seconds("import journeykit"), nothing)
    command = (
        "import sys; from journeykit.cli import main; sys.argv = ['journeykit', '--help']; main()"
    )
    yield time_ratio("journeykit --help / starting Python", _seconds(command), nothing)


def _seconds(code: str) -> float:
    command = [sys.executable, "-c", code]
    return best_seconds(
        lambda: subprocess.run(command, check=True, capture_output=True, timeout=60), times=10
    )
