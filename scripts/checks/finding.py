"""What a check found, and what became of one check."""

import attrs


@attrs.frozen
class Finding:
    """One fault.

    Attributes:
        where: The slide, the part or the line, as a reader would name it.
        message: What is wrong there.
    """

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


@attrs.frozen
class Outcome:
    """The result of one check on one file.

    Attributes:
        check: What has to hold, as a short statement.
        faults: What speaks against it; empty when it holds.
        notes: What is worth reading but no fault, allowed findings with their reason among them.
    """

    check: str
    faults: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.faults
