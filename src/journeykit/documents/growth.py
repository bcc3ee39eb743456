"""How a tree grows while a document is read, event by event and without recursion."""

import math
from typing import Any, Final

import attrs

from journeykit.documents.finding import Finding, Step, Steps
from journeykit.documents.limits import Limits
from journeykit.documents.tree import Container, Lines, Tree
from journeykit.errors import DocumentError, Problem
from journeykit.model.constraints import shown
from journeykit.model.values import MAX_INTEGER_BITS

_IGNORED: Final = object()
"""Stands for a key that cannot be kept: its value is read and left out."""


@attrs.frozen
class Extent:
    """How many values a part of a tree holds, and on how many levels."""

    size: int = 1
    height: int = 0


@attrs.define(eq=False)
class _Open:
    """A list or a mapping that is still being read.

    Attributes:
        key: The key whose value comes next; None where a key comes next.
        step: The step to the latest entry.
        size_before: The size of the whole tree when this container was opened.
        height: How many levels it has so far, itself included.
    """

    container: Any
    lines: Any
    is_list: bool
    size_before: int
    key: Any = None
    step: Step = 0
    height: int = 1


class TreeBuilder:
    """Grows a tree from what a reader meets, in the order of the document."""

    def __init__(self, limits: Limits) -> None:
        """Begin a tree that keeps within the limits."""
        self._limits = limits
        self._size = 0
        self._root: Any = None
        self._first_line = 1
        self._open: list[_Open] = []
        self._lines: dict[int, Lines] = {}
        self._findings: list[Finding] = []

    @property
    def expects_key(self) -> bool:
        """Say whether the next value is the key of a mapping."""
        return bool(self._open) and self._open[-1].key is None and not self._open[-1].is_list

    def tree(self) -> Tree:
        """Return what was read."""
        return Tree(self._root, self._first_line, self._lines, tuple(self._findings))

    def open(self, container: Container, line: int) -> None:
        """Begin a list or a mapping: what comes next goes into it.

        Raises:
            DocumentError: It lies too deep.
        """
        self._check_depth(1, line)
        size_before = self._size
        self.put(container, line)
        is_list = isinstance(container, list)
        lines: Lines = [] if is_list else {}
        self._lines[id(container)] = lines
        self._open.append(_Open(container, lines, is_list, size_before))

    def close(self) -> tuple[Container, Extent]:
        """Finish the innermost list or mapping and return it."""
        closed = self._open.pop()
        self._grow(closed.height)
        return closed.container, Extent(self._size - closed.size_before, closed.height)

    def put(self, value: Any, line: int) -> None:
        """Add a value, or the key of a mapping where one is expected."""
        self._size += 1
        if not self._open:
            self._root, self._first_line = value, line
            return
        parent = self._open[-1]
        if parent.is_list:
            parent.step = len(parent.container)
            parent.container.append(value)
            parent.lines.append(line)
        elif parent.key is None:
            self._put_key(parent, value, line)
        else:
            if parent.key is not _IGNORED:
                parent.container[parent.key] = value
            parent.key = None

    def put_number(self, value: float, text: str, line: int) -> None:
        """Add a number that is written as ``text``, if other programs can read it too."""
        if _is_portable(value):
            self.put(value, line)
        else:
            self.refuse(text, "a number within the range of a double", "", line)

    def put_again(self, value: Any, extent: Extent, line: int) -> None:
        """Add a part of the tree at one more place.

        Raises:
            DocumentError: It lies too deep here.
        """
        self._check_depth(extent.height, line)
        self._size += extent.size - 1
        self._grow(extent.height)
        self.put(value, line)

    def refuse(self, text: str, expected: str, hint: str, line: int) -> None:
        """Report the ``text`` that comes next; a value becomes None, a key loses its value."""
        if not self.expects_key:
            self._report(expected, shown(text), hint, line)
            self.put(None, line)
            return
        parent = self._open[-1]
        parent.step, parent.key = text, _IGNORED
        self._report(expected, shown(text), hint, line)

    def _put_key(self, parent: _Open, key: Any, line: int) -> None:
        if isinstance(key, str) and key not in parent.lines:
            parent.step = parent.key = key
            parent.lines[key] = line
            return
        parent.step, parent.key = key if isinstance(key, str) else shown(key), _IGNORED
        if isinstance(key, str):
            hint = f"line {parent.lines[key]} states it already"
            self._report("each key once", f"{shown(key)} again", hint, line)
        else:
            self._report("a text as a key", shown(key), "write it in quotation marks", line)

    def _report(self, expected: str, found: str, hint: str, line: int) -> None:
        if len(self._findings) <= self._limits.problems:
            self._findings.append(Finding(self._steps(), expected, found, hint, line))

    def _steps(self) -> Steps:
        """The way to the value or the key that comes next."""
        steps = [parent.step for parent in self._open]
        if self._open and self._open[-1].is_list:
            steps[-1] = len(self._open[-1].container)
        return tuple(steps)

    def _grow(self, height: int) -> None:
        if self._open:
            self._open[-1].height = max(self._open[-1].height, height + 1)

    def _check_depth(self, height: int, line: int) -> None:
        limit = self._limits.depth
        if len(self._open) + height > limit:
            expected = f"lists and mappings at most {limit} levels deep"
            raise DocumentError([Problem("", expected, "more levels", line=line)])


def _is_portable(number: float) -> bool:
    if isinstance(number, int):
        return number.bit_length() <= MAX_INTEGER_BITS
    return math.isfinite(number)
