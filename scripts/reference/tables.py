"""Tables of Markdown."""

from collections.abc import Iterable


def table(head: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    """Return a table."""
    cells = (head, ("---",) * len(head), *lines)
    return "".join(f"| {' | '.join(map(_escaped, line))} |\n" for line in cells)


def _escaped(cell: str) -> str:
    """Return a text that does not end its cell."""
    return cell.replace("|", "\\|")
