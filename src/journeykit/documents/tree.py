"""A document as plain values that know their lines."""

from typing import Any

import attrs

from journeykit.documents.finding import Finding, Step, Steps

Container = dict[str, Any] | list[Any]
Lines = dict[str, int] | list[int]


@attrs.frozen
class Tree:
    """What a document says, as texts, numbers, booleans, None, lists and dicts.

    Attributes:
        value: The whole.
        first_line: Where it begins, counted from 1.
        lines: For each container, by identity, the lines of its entries (of their keys).
        findings: What is wrong already, such as repeated keys.
        knows_lines: False where a quick reader looked at no lines.
        stated: For entries that a migration put where they are, by the identity of the container
            and the key: the key that the file has in its place, or all the steps to it.
    """

    value: Any
    first_line: int = 1
    lines: dict[int, Lines] = attrs.field(factory=dict, repr=False)
    findings: tuple[Finding, ...] = ()
    knows_lines: bool = True
    stated: dict[tuple[int, Step], str | Steps] = attrs.field(factory=dict, repr=False)

    def line_of(self, steps: Steps) -> int:
        """Return the line of a place, or of the nearest place above it that exists."""
        return self.spot_of(steps)[0]

    def spot_of(self, steps: Steps) -> tuple[int, Steps]:
        """Return the line of a place, as `line_of` does, and its steps as the file states them."""
        value, line = self.value, self.first_line
        stated: Steps = ()
        for depth, step in enumerate(steps):
            lines: Any = self.lines.get(id(value))
            if lines is None or not _leads_on(value, step):
                return line, stated + steps[depth:]
            key: Any = self.stated.get((id(value), step), step) if self.stated else step
            stated = key if isinstance(key, tuple) else (*stated, key)
            value, line = value[step], lines[step]
        return line, stated


def _leads_on(container: Container, step: Step) -> bool:
    if isinstance(container, dict):
        return step in container
    return isinstance(step, int) and 0 <= step < len(container)


def repeated_values(value: Any) -> int:
    """Return for how many values the aliases in a tree stand, single values aside."""
    sizes: dict[int, int] = {}
    repeated = 0

    def size(inner: Any) -> int:
        nonlocal repeated
        if not isinstance(inner, dict | list):
            return 1
        if id(inner) in sizes:
            repeated += sizes[id(inner)]
        else:
            entries = inner.values() if isinstance(inner, dict) else inner
            sizes[id(inner)] = 1 + sum(map(size, entries))
        return sizes[id(inner)]

    size(value)
    return repeated
