"""How the order of entities and the order of the files that hold them are made to agree.

A project says things in the order in which its files are read. When entities changed places since
then, the files that hold them change places too; where that cannot be, entities move.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

Includes = dict[str, list[str]]
"""For each file, the files that it includes, in order."""


def chains(includes: Includes, main: str) -> dict[str, tuple[str, ...]]:
    """Return for each file the files that lead to it, and itself, in the order of reading."""
    found: dict[str, tuple[str, ...]] = {}
    pending: list[tuple[str, ...]] = [(main,)]
    while pending:
        chain = pending.pop()
        found[chain[-1]] = chain
        pending += [(*chain, inner) for inner in reversed(includes[chain[-1]])]
    return found


def reordered(includes: Includes, main: str, wanted: Iterable[Sequence[str]]) -> Includes:
    """Return included files in an order that suits what they hold, if there is one.

    Args:
        includes: The files as they are.
        main: The main file.
        wanted: For each list of the project, the files of its items, in the order of the items.
    """
    known = chains(includes, main)
    pairs = {pair for files in wanted for pair in pairwise(files)}
    forks = [_fork(known[one], known[other]) for one, other in pairs]
    return {
        path: _sorted(inner, {fork[1:] for fork in forks if fork and fork[0] == path})
        for path, inner in includes.items()
    }


def _fork(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str, str] | None:
    """Return the last file that two chains share, and the first one that each has of its own.

    Returns:
        None where one of the files leads to the other: their order is what it is.
    """
    parts = zip(one, one[1:], other[1:], strict=False)
    return next(((above, left, right) for above, left, right in parts if left != right), None)


def _sorted(files: list[str], pairs: set[tuple[str, str]]) -> list[str]:
    """Sort files so that of each pair the first comes first, changing as little as possible.

    Returns:
        The files as they were, where the pairs contradict each other.
    """
    before: dict[str, set[str]] = {file: set() for file in files}
    for one, other in pairs:
        before[other].add(one)
    waiting, done = list(files), dict[str, None]()
    while waiting:
        ready = next((file for file in waiting if before[file] <= done.keys()), None)
        if ready is None:
            return files
        waiting.remove(ready)
        done[ready] = None
    return list(done)


def in_order(files: Sequence[str], ranks: Mapping[str, int]) -> list[str]:
    """Return the files of items such that they are read in this order, moving few items.

    Args:
        files: The file of each item, as wished.
        ranks: When each file is read.

    Returns:
        The same files, except that an item which stands in the way of the others goes to the
        file of its neighbour.
    """
    kept = _longest_climb([ranks[file] for file in files])
    current = files[kept[0]] if kept else ""
    result = []
    stays = set(kept)
    for index, file in enumerate(files):
        current = file if index in stays else current
        result.append(current)
    return result


def _longest_climb(numbers: Sequence[int]) -> list[int]:
    """Return the indexes of the longest part of a sequence that never goes down.

    Source:
        M. L. Fredman (1975), "On computing the length of longest increasing subsequences".
    """
    ends: list[int] = []  # the least number that ends a climb of each length
    at: list[int] = []  # its index
    previous: list[int] = []
    for index, number in enumerate(numbers):
        length = bisect_right(ends, number)
        ends[length : length + 1], at[length : length + 1] = [number], [index]
        previous.append(at[length - 1] if length else -1)
    climb = at[-1:]
    while climb and previous[climb[-1]] >= 0:
        climb.append(previous[climb[-1]])
    return climb[::-1]
