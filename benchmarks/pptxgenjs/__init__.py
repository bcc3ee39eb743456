"""The same slides by PptxGenJS, the library of JavaScript, where Node is installed.

It is fetched into this folder on first use, as the lock says, and is part of nothing else.
"""

import base64
import json
import math
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from benchmarks.inventory import SlideRecord
from benchmarks.timing import Ratio, time_ratio

FOLDER = Path(__file__).parent
PATIENCE = 900
"""Seconds until it is said that a program does not come to an end."""


def pptxgenjs_ratio(what: str, slides: Sequence[SlideRecord], seconds: float) -> Ratio:
    """Return how our time compares; not a number, with the reason, where PptxGenJS cannot run.

    Args:
        what: What was made.
        slides: What is on its slides.
        seconds: How long we took.
    """
    try:
        theirs, _ = drawn(slides)
    except (OSError, subprocess.SubprocessError) as error:
        return Ratio(f"{what} / PptxGenJS", math.nan, f"not measured: {error}")
    return time_ratio(f"{what} / PptxGenJS", seconds, theirs)


def drawn(slides: Sequence[SlideRecord]) -> tuple[float, bytes]:
    """Return how many seconds PptxGenJS takes for slides, without starting Node, and the file.

    Raises:
        OSError: Node is not installed, or PptxGenJS cannot be fetched.
        SubprocessError: It failed.
    """
    node = _program("node")
    if not (FOLDER / "node_modules").is_dir():
        _run(_program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    with tempfile.TemporaryDirectory(prefix="journeykit-bench-") as folder:
        source, target = Path(folder, "inventory.json"), Path(folder, "deck.pptx")
        source.write_text(json.dumps([attrs.asdict(slide) for slide in slides], default=_plain))
        seconds = float(_run(node, "draw.js", str(source), str(target)))
        return seconds, target.read_bytes()


def _plain(value: Any) -> str:
    return base64.b64encode(value).decode()


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} is not installed")
    return found


def _run(*command: str) -> str:
    finished = subprocess.run(
        command, check=True, capture_output=True, cwd=FOLDER, timeout=PATIENCE, text=True
    )
    return finished.stdout
