"""Importing: in fresh interpreters, whose own start is part of both sides and then taken off both.

The bytecode of the package is compiled beforehand, as it is wherever the package is installed.
"""

import compileall
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import journeykit
from benchmarks.timing import Ratio, best_seconds, time_ratio

HELP = "import sys; from journeykit.cli import main; sys.argv = ['journeykit', '--help']; main()"
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def ratios() -> Iterator[Ratio]:
    """Measure `import journeykit` with its model, and the command's `--help`."""
    compileall.compile_dir(Path(journeykit.__file__).parent, quiet=1)
    start = _seconds("pass")
    peer, model = _seconds("import attrs"), _seconds("import journeykit.model")
    yield time_ratio("import journeykit.model / import attrs", model, peer)
    yield time_ratio("  the same without the start of Python", model - start, peer - start)
    yield time_ratio("import json / starting Python", _seconds("import json"), start)
    yield time_ratio("import journeykit / starting Python", _seconds("import journeykit"), start)
    yield time_ratio("journeykit --help / starting Python", _seconds(HELP), start)


def _seconds(code: str) -> float:
    command = [sys.executable, "-c", code]
    return best_seconds(
        lambda: subprocess.run(
            command, check=True, capture_output=True, timeout=60, env=_ENVIRONMENT
        ),
        times=10,
    )
