"""What is found wrong while the files of a project are read, with the lines where it stands."""

from collections.abc import Iterable

import attrs

from journeykit.documents.finding import Finding
from journeykit.documents.tree import Tree
from journeykit.errors import DocumentError


class Ledger:
    """Collects findings, and whether the project can still be judged as a whole.

    Attributes:
        findings: What was found, each with its line and the number of its file.
        is_readable: False once a part of the project cannot be read.
        cause: The first error behind a finding, if there is one.
    """

    def __init__(self) -> None:
        """Begin with nothing wrong."""
        self.findings: list[Finding] = []
        self.is_readable = True
        self.cause: BaseException | None = None

    def note(self, part: int, tree: Tree, findings: Iterable[Finding]) -> None:
        """Keep findings in a file of the project.

        Args:
            part: The number of the file, counted in the order of reading.
            tree: What it says.
            findings: What is wrong, with the steps of that file.
        """
        for finding in findings:
            line = finding.line or tree.line_of(finding.steps)
            self.findings.append(attrs.evolve(finding, part=part, line=line))

    def stop(self, part: int, tree: Tree, findings: Iterable[Finding]) -> None:
        """Keep findings after which the project cannot be judged."""
        self.is_readable = False
        self.note(part, tree, findings)

    def stop_at(self, part: int, error: DocumentError) -> None:
        """Keep the problems of a file that cannot be read."""
        self.cause = self.cause or error.__cause__
        problems = error.problems
        findings = (Finding((), p.expected, p.found, p.hint, p.line) for p in problems)
        self.stop(part, Tree(None), findings)
