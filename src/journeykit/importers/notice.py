"""What an importer has to say about what it read: nothing is dropped silently."""

from typing import Literal

import attrs

from journeykit.wording.message import Message

Treatment = Literal["read_as", "repaired", "refused", "lost"]
"""What became of a statement of the source.

- ``read_as``: taken, as something that is not written there word for word;
- ``repaired``: taken, although the source breaks the rules of its own format;
- ``refused``: left out, since it is no sound value; the message says what would be right;
- ``lost``: left out, since the model has no place for it.
"""
TREATMENTS: tuple[Treatment, ...] = ("refused", "lost", "repaired", "read_as")
"""The gravest first."""


@attrs.frozen
class Spot:
    """Where in a source something stands.

    Attributes:
        line: The line of a text, counted from 1.
        sheet: The sheet of a workbook.
        cell: The cell in that sheet, such as ``B4``.
    """

    line: int | None = None
    sheet: str = ""
    cell: str = ""

    def __str__(self) -> str:
        if self.sheet:
            return f"{self.sheet}!{self.cell}" if self.cell else self.sheet
        return "" if self.line is None else str(self.line)


@attrs.frozen
class Notice:
    """One remark on what was read.

    Attributes:
        treatment: What became of it.
        spot: Where it stands.
        found: What stands there, as it stands there.
        said: The remark.
    """

    treatment: Treatment
    spot: Spot
    found: str
    said: Message
