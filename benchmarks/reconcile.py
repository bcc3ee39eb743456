"""Tables of a CRM: against what only parses the same file, and how much memory they take.

The memory is that of a process of its own: python -m benchmarks.reconcile FILE prints its peak.
"""

import csv
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.peak import peak_megabytes
from benchmarks.timing import Ratio, compared_seconds, time_ratio
from journeykit.importers.counts import read_counts

AGES = ("18-24", "25-34", "35-44", "45-54", "55-64", "65+", "unknown")
CITIES = tuple(f"Saint-Étienne-sur-Saône {number}e étage" for number in range(5_000))
MEGABYTE = 2**20


def ratios(rows: int = 1_000_000, megabytes: tuple[int, int] = (10, 200)) -> Iterator[Ratio]:
    """Measure tables of so many rows, and the memory for files of these sizes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "crm.csv")
        for what, count in (("counts", plain_count), ("counts with spaces", spaced_count)):
            write_table(file, rows, count)
            yield _speed(file, f"{what}, {rows} rows", partial(read_counts, file))
        yield _speed(
            file, f"a row a person, {rows} rows", partial(read_counts, file, each_row=True)
        )
        yield _memory(file, *megabytes)


def write_table(file: Path, rows: int, count: Callable[[int], str]) -> None:
    """Write a table of ages and cities in which all pairs come up again and again."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(("id", "age", "ville", "clients"))
        writer.writerows(
            (
                number,
                AGES[number % len(AGES)],
                CITIES[number // len(AGES) % len(CITIES)],
                count(number),
            )
            for number in range(rows)
        )


def plain_count(number: int) -> str:
    """Return a count as programs write it."""
    return str(number % 10_000)


def spaced_count(number: int) -> str:
    """Return a count as spreadsheets in French write it."""
    return f"{number % 10_000:,}".replace(",", "\u202f")


def _speed(file: Path, what: str, read: Callable[[], object]) -> Ratio:
    sides: dict[str, Callable[[], object]] = {"ours": read, "bare": partial(drained, file)}
    seconds = compared_seconds(sides, collector=True)
    return time_ratio(f"read {what} / csv.reader", seconds["ours"], seconds["bare"])


def drained(file: Path) -> int:
    """Return how many rows a file has, by parsing it and nothing else."""
    with file.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream, delimiter=";"))


def _memory(file: Path, small: int, large: int) -> Ratio:
    peaks = []
    for size in (small, large):
        _grow(file, size * MEGABYTE)
        command = [sys.executable, "-m", "benchmarks.reconcile", str(file)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
        peaks.append(float(done.stdout))
    what = f"peak memory, a file of {large} MB / of {small} MB"
    return Ratio(what, peaks[1] / peaks[0], f"{peaks[1]:.0f} MB / {peaks[0]:.0f} MB")


def _grow(file: Path, size: int) -> None:
    """Write a table of at least so many bytes, by repeating one of a million of them."""
    write_table(file, 20_000, plain_count)
    header, _, rows = file.read_bytes().partition(b"\r\n")
    with file.open("wb") as stream:
        stream.write(header + b"\r\n")
        while stream.tell() < size:
            stream.write(rows)


if __name__ == "__main__":
    read_counts(sys.argv[1])
    print(peak_megabytes())
