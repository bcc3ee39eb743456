"""From the main file of a project to all that its files say, by what they include."""

from collections.abc import Callable
from pathlib import Path

import attrs

from journeykit.documents.finding import Finding
from journeykit.documents.folder.includes import (
    INCLUDE_KEY,
    Include,
    Link,
    path_from,
    stated_includes,
)
from journeykit.documents.folder.inside import FileId, file_id, file_inside, refused
from journeykit.documents.folder.ledger import Ledger
from journeykit.documents.folder.whole import Part, Whole, united
from journeykit.documents.limits import Limits
from journeykit.documents.migrations.steps import migrated
from journeykit.documents.notation import Notation, notation_of
from journeykit.documents.parsing import tree_of
from journeykit.documents.sources import Source, amount, content_of, decoded, max_bytes
from journeykit.documents.tree import Tree, repeated_values
from journeykit.documents.version import VERSION_KEY, is_newer, version_finding, version_of
from journeykit.errors import DocumentError
from journeykit.model.constraints import shown


class ProjectFiles:
    """The files of a project, each read from the disk once."""

    def __init__(self, main: Source, file: Path | None, limits: Limits) -> None:
        """Begin with the main file.

        Args:
            main: What it says.
            file: Where it is; None for a text, which has no folder.
            limits: How much the project may ask of this machine.

        Raises:
            DocumentError: The file is gone.
        """
        self.main = main
        self.folder = file.parent if file else None
        self.chain: tuple[Link, ...] = ((file_id(file), file.name),) if file else ()
        self.limits = limits
        self._contents: dict[Path, bytes] = {}

    def whole(self, *, careful: bool) -> Whole:
        """Return what the project says; see `tree_of` for ``careful``."""
        return _Reading(self, careful=careful).whole()

    def content_of(self, file: Path, notation: Notation, left: Limits) -> bytes:
        """Return what an included file holds.

        Raises:
            DocumentError: It cannot be read, or holds more than what is left of the limits.
        """
        if file not in self._contents:
            total = amount(max_bytes(notation, self.limits))
            expected = f"{notation.upper()} files of at most {total} together"
            self._contents[file] = content_of(file, max_bytes(notation, left), expected)
        return self._contents[file]


class _Reading:
    """One pass through the files of a project."""

    def __init__(self, files: ProjectFiles, *, careful: bool) -> None:
        self._files = files
        self._careful = careful
        self._left = files.limits
        self._ledger = Ledger()
        self._parts: list[Part] = []
        self._included_at: dict[FileId, str] = {}
        self._latest: Source | None = None

    def whole(self) -> Whole:
        main, ledger = self._files.main, self._ledger
        pending = self._add(main.name, self._files.chain, None, lambda: main)
        while pending:
            self._spend()
            pending[:1] = self._follow(pending[0])
        content, spans, clashes = united(self._parts) if ledger.is_readable else ({}, {}, [])
        findings = (*ledger.findings, *clashes)
        return Whole(tuple(self._parts), content, spans, findings, ledger.is_readable, ledger.cause)

    def _spend(self) -> None:
        """Take what the latest file needed from what is left of the limits."""
        source, tree, left = self._latest, self._parts[-1].tree, self._left
        self._latest = None
        if source is None:
            return
        spent = {f"{source.notation}_bytes": max_bytes(source.notation, left) - source.size}
        if source.notation == "yaml" and "*" in source.text:
            spent["alias_values"] = left.alias_values - repeated_values(tree.value)
        problems = max(0, left.problems - len(tree.findings))
        self._left = attrs.evolve(left, problems=problems, **spent)

    def _follow(self, include: Include) -> list[Include]:
        """Read an included file; return what it includes in turn."""
        folder, path = self._files.folder or Path(), include.path
        notation = notation_of(Path(path)) or "yaml"
        try:
            file = file_inside(folder, path)
            link = (self._newly_included(file, include), path)
            data = self._files.content_of(file, notation, self._left)
        except DocumentError as error:
            self._refuse(include, error)
            return []
        name, chain = str(folder / path), (*include.chain, link)
        return self._add(
            name, chain, include.version, lambda: Source(name, decoded(data), notation, len(data))
        )

    def _refuse(self, include: Include, error: DocumentError) -> None:
        ledger, [problem] = self._ledger, error.problems
        ledger.cause = ledger.cause or error.__cause__
        found = problem.found or shown(include.path)
        finding = Finding(include.steps, problem.expected, found, problem.hint)
        ledger.stop(include.part, self._parts[include.part].tree, [finding])

    def _newly_included(self, file: Path, include: Include) -> FileId:
        """Return how the system tells a file that was not included before.

        Raises:
            DocumentError: It was.
        """
        part, known = self._parts[include.part], file_id(file)
        above = [above for above, _ in include.chain]
        if known in above:
            circle = [path for _, path in include.chain[above.index(known) :]]
            found = " → ".join([*circle, circle[0]])
            raise refused("files that do not include each other in a circle", found)
        if known in self._included_at:
            hint = f"{self._included_at[known]} includes it already"
            raise refused("each file once", f"{shown(include.path)} again", hint)
        self._included_at[known] = f"{part.name}:{part.tree.line_of(include.steps)}"
        return known

    def _add(
        self,
        name: str,
        chain: tuple[Link, ...],
        usual_version: int | None,
        source: Callable[[], Source],
    ) -> list[Include]:
        """Add a file to the project; return what it includes.

        Args:
            name: What problems call it.
            chain: The files that lead to it, and itself.
            usual_version: The version where it states none; None where it has to.
            source: Gets at its text.
        """
        path = chain[-1][1] if chain else ""
        tree = self._tree(source)
        includes: list[Include] = []
        if tree and self._is_known(tree, usual_version):
            version = version_of(tree.value, usual_version)
            self._ledger.note(len(self._parts), tree, migrated(tree, version))
            includes = self._includes(tree, chain, version)
        paths = tuple(include.path for include in includes)
        self._parts.append(Part(name, path, tree or Tree({}), paths))
        return includes

    def _tree(self, source: Callable[[], Source]) -> Tree | None:
        """Return what the next file says; None where it is no mapping, which is reported."""
        number = len(self._parts)
        try:
            self._latest = source()
            tree = tree_of(self._latest, self._left, careful=self._careful)
        except DocumentError as error:
            self._ledger.stop_at(number, error)
            return None
        self._ledger.note(number, tree, tree.findings)
        if not isinstance(tree.value, dict):
            self._ledger.stop(number, tree, [_no_mapping(tree.value, is_main=number == 0)])
            return None
        return tree

    def _is_known(self, tree: Tree, usual_version: int | None) -> bool:
        """Check the version that a document states, and say whether the rest can be judged."""
        number, document = len(self._parts), tree.value
        finding = version_finding(document)
        if finding is None or (usual_version is not None and VERSION_KEY not in document):
            return True
        report = self._ledger.stop if is_newer(document) else self._ledger.note
        report(number, tree, [finding])
        return not is_newer(document)

    def _includes(self, tree: Tree, chain: tuple[Link, ...], version: int) -> list[Include]:
        if INCLUDE_KEY not in tree.value:
            return []
        number, limits = len(self._parts), self._left
        paths, findings = stated_includes(tree.value[INCLUDE_KEY], len(chain), limits)
        if findings:
            self._ledger.stop(number, tree, findings)
        self._left = attrs.evolve(limits, included_files=limits.included_files - len(paths))
        return [
            Include(path_from(chain[-1][1], entry), number, steps, chain, version)
            for steps, entry in paths.items()
        ]


def _no_mapping(value: object, *, is_main: bool) -> Finding:
    found = "an empty document" if value is None else shown(value)
    if is_main:
        return Finding((), f"a project: a mapping that begins with '{VERSION_KEY}'", found)
    expected = "a part of a project: a mapping with keys such as 'personas'"
    is_list = isinstance(value, list)
    hint = "say above the list what it holds, such as 'personas:'" if is_list else ""
    return Finding((), expected, found, hint)
