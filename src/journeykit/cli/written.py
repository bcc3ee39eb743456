"""What is written: while it is, and what came of it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from journeykit.build import Built
from journeykit.cli.screen import Screen, standard_error, text
from journeykit.wording import sentence

MOST_LINES = 20


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Show what is being done, or was written last, where somebody is watching."""
    with standard_error().status("…") as status:
        yield lambda said: status.update(text(said))


def show_files(screen: Screen, built: Built) -> None:
    """Print the files of a build, a line for those that differ in their suffix, and its notes."""
    screen.line(text(screen.say("terminal.written", n=len(built.files)), "bold"))
    lines = tuple(_lines(built.files))
    for line in lines[:MOST_LINES]:
        screen.verbatim(f"  {line}")
    if len(lines) > MOST_LINES:
        screen.verbatim("  …")
    for note in built.notes:
        screen.line(text(sentence(note, screen.language), "yellow"))


def _lines(files: Iterable[Path]) -> Iterator[str]:
    """Iterate over paths; ``a.flow.fr.{gv,svg}`` stands for two files, as it does in a shell."""
    suffixes: dict[Path, list[str]] = defaultdict(list)
    for file in files:
        suffixes[file.with_suffix("")].append(file.suffix.removeprefix("."))
    for stem, found in suffixes.items():
        yield f"{stem}.{found[0]}" if len(found) == 1 else f"{stem}.{{{','.join(found)}}}"
