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
    """

    value: Any
    first_line: int = 1
    lines: dict[int, Lines] = attrs.field(factory=dict, repr=False)
    findings: tuple[Finding, ...] = ()

    def line_of(self, steps: Steps) -> int:
        """Return the line of a place, or of the nearest place above it that exists."""
        value, line = self.value, self.first_line
        for step in steps:
            lines: Any = self.lines.get(id(value))
            if lines is None or not _leads_on(value, step):
                break
            value, line = value[step], lines[step]
        return line


def _leads_on(container: Container, step: Step) -> bool:
    if isinstance(container, dict):
        return step in container
    return isinstance(step, int) and 0 <= step < len(container)
