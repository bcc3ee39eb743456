"""How much a table may ask of the machine that reads it."""

import attrs


@attrs.frozen(kw_only=True)
class CountLimits:
    """What is too much: tables come from strangers, and their rows are never kept.

    Attributes:
        groups: How many different ages and cities, or pairs of both, a table may name, as it
            spells them. A column with more is no column of cities.
        brackets: How many different age brackets there may be.
        line: How many characters a line may have.
        row: How many characters a row may have whose cells hold line breaks.
        lines_before: How many lines there may be before the header.
        problems: How many problems are collected before the reading stops.
    """

    groups: int = 200_000
    brackets: int = 150
    line: int = 65_536
    row: int = 4_194_304
    lines_before: int = 2_000
    problems: int = 20


DEFAULT_COUNT_LIMITS = CountLimits()
