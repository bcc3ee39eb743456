"""Prints the peak memory, in MB, of decks made in a row.

``python -m benchmarks.peak JOURNEYS DECKS SLIDES``; empty SLIDES are all of them.
"""

import re
import resource
import sys
from pathlib import Path

from benchmarks.deck import export_deck
from benchmarks.projects import project

STATUS = Path("/proc/self/status")


def peak_megabytes() -> float:
    """Return the most memory that this process has held so far."""
    if STATUS.exists():
        # On Linux getrusage() begins with the peak of the process that started this one.
        (kilobytes,) = re.findall(r"VmHWM:\s+(\d+) kB", STATUS.read_text(encoding="ascii"))
        return int(kilobytes) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024**2 if sys.platform == "darwin" else 1024)  # macOS counts bytes


if __name__ == "__main__":
    journeys, decks, slides = sys.argv[1:]
    whole = project(int(journeys))
    for _ in range(int(decks)):
        export_deck(whole, **({"slides": slides} if slides else {}))
    print(peak_megabytes())
