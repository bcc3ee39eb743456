"""A reader of spreadsheet formulas, as small as the ones of our charts."""

import re
from collections.abc import Callable, Mapping
from typing import Final

NOT_AVAILABLE: Final = "#N/A"
Value = float | str | bool
"""What a cell has: a number, a text (empty for an empty cell), or ``#N/A``."""

_TOKEN = re.compile(r'\s*(\d+\.?\d*(?:[eE][-+]?\d+)?|"[^"]*"|[A-Z]+\d+|[A-Z]+|[-+*(),=<>])')
_OPERATORS: Mapping[str, Callable[[float, float], float]] = {
    "+": lambda one, other: one + other,
    "-": lambda one, other: one - other,
    "*": lambda one, other: one * other,
}


def evaluated(formula: str, cells: Mapping[str, Value]) -> Value:
    """Return what a formula gives.

    Args:
        formula: The formula, without an equals sign.
        cells: The values of the cells that it may refer to; others are empty.

    Raises:
        ValueError: The formula holds something that our charts do not use.
    """
    reader = _Reader(formula, cells)
    found = reader.comparison()
    if reader.tokens:
        raise ValueError(f"{formula}: {reader.tokens} is left over")
    return found


class _Reader:
    """Reads a formula from left to right."""

    def __init__(self, formula: str, cells: Mapping[str, Value]) -> None:
        """Cut the formula into its tokens."""
        if _TOKEN.sub("", formula).strip():
            raise ValueError(f"{formula}: unknown signs")
        self.tokens: list[str] = _TOKEN.findall(formula)
        self.cells = cells

    def comparison(self) -> Value:
        """Read sums with at most one comparison between them."""
        one = self.chain("+-", self.product)
        if not self.tokens or self.tokens[0] not in "=<>":
            return one
        sign, other = self.tokens.pop(0), self.chain("+-", self.product)
        if NOT_AVAILABLE in (one, other):
            return NOT_AVAILABLE
        if sign == "=":
            return one == other
        if isinstance(one, str) or isinstance(other, str):
            return NOT_AVAILABLE  # only in a branch that is not taken
        return one > other if sign == ">" else one < other

    def product(self) -> Value:
        """Read factors."""
        return self.chain("*", self.atom)

    def chain(self, signs: str, part: Callable[[], Value]) -> Value:
        """Read parts with operators between them, from left to right."""
        found = part()
        while self.tokens and self.tokens[0] in signs:
            operate, other = _OPERATORS[self.tokens.pop(0)], part()
            if isinstance(found, str) or isinstance(other, str):
                found = NOT_AVAILABLE  # unknown, or only in a branch that is not taken
            else:
                found = operate(found, other)
        return found

    def atom(self) -> Value:
        """Read a number, a text, a cell, a function or what stands in brackets."""
        found = self.tokens.pop(0)
        if found.startswith("("):
            return self._in_brackets()[0]
        if found[0].isdigit():
            return float(found)
        if found[0] == '"':
            return found.strip('"')
        if found[-1].isdigit():
            return self.cells.get(found, "")
        self.tokens.pop(0)
        return _called(found, self._in_brackets())

    def _in_brackets(self) -> list[Value]:
        """Read arguments up to the closing bracket."""
        found: list[Value] = []
        while self.tokens[0] != ")":
            if self.tokens[0] == ",":
                self.tokens.pop(0)
            found.append(self.comparison())
        self.tokens.pop(0)
        return found


def _called(name: str, arguments: list[Value]) -> Value:
    if name == "NA":
        return NOT_AVAILABLE
    if name == "OR":
        return any(arguments)
    if name == "IF":
        condition, holds, otherwise = arguments
        return NOT_AVAILABLE if condition == NOT_AVAILABLE else holds if condition else otherwise
    raise ValueError(f"{name} is no function of our charts")
