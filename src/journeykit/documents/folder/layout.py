"""The layout of a project's folder: what each file is to say, so that little moves.

What was loaded goes back to the file that it came from. What is new goes where its like is: to a
file of its own beside the others, where each has one; else to the file of its neighbour.
"""

from pathlib import PurePosixPath
from typing import Any

import attrs

from journeykit.documents.file_names import file_names
from journeykit.documents.folder.includes import INCLUDE_KEY, entry_for
from journeykit.documents.folder.ordering import Includes, chains, in_order, reordered
from journeykit.documents.folder.whole import LIST_KEYS
from journeykit.documents.plain import plain_document
from journeykit.model import Project
from journeykit.model.origin import Origin, OriginFile


def laid_out(project: Project, origin: Origin, main: str) -> dict[str, dict[str, Any]]:
    """Return what each file of a project is to say, as plain values.

    Args:
        project: What they say together.
        origin: The files as they were.
        main: What the main file is to be called now.

    Returns:
        The documents by the path from the folder, the main file last. A file left without
        anything to say is not among them, nor included any longer.
    """
    return _Layout(origin, main).documents(project)


class _Layout:
    """The files that a project came from, on their way to what they are to be."""

    def __init__(self, origin: Origin, main: str) -> None:
        first, *others = origin.files
        self._main = main
        self._files = (attrs.evolve(first, path=main), *others)
        self._includes: Includes = {file.path: list(file.includes) for file in self._files}

    def documents(self, project: Project) -> dict[str, dict[str, Any]]:
        document = plain_document(project)
        homes = {
            key: self._homes(key, [entity.id for entity in getattr(project, key)])
            for key in document
            if key in LIST_KEYS
        }
        self._includes = reordered(self._includes, self._main, homes.values())
        ranks = {path: rank for rank, path in enumerate(chains(self._includes, self._main))}
        ordered = {key: in_order(paths, ranks) for key, paths in homes.items()}
        said = self._distributed(document, ordered)
        return self._including(said)

    def _homes(self, key: str, ids: list[str]) -> list[str]:
        """The file of each entity in a list of the project."""
        known = {known: file.path for file in self._files for known in file.entities}
        homes = [known.get((key, entity_id)) for entity_id in ids]
        if None not in homes:
            return [home for home in homes if home]
        holders = [file for file in self._files if _ids(file, key)]
        has_own = self._has_files_of_their_own(key, holders)
        last = holders[-1].path if holders else self._main
        before: str | None = None
        settled = []
        for entity_id, home, after in zip(ids, homes, _following(homes), strict=True):
            if home is None and has_own:
                before = self._new_file(last, entity_id, before, after)
            else:
                before = home or before or after or last
            settled.append(before)
        return settled

    def _has_files_of_their_own(self, key: str, holders: list[OriginFile]) -> bool:
        """Say whether each entity of a list has a file; a single one has to bear its name."""
        held = {file.path: _ids(file, key) for file in holders}
        if self._main in held or any(len(ids) > 1 for ids in held.values()):
            return False
        return len(held) > 1 or any(_stem(ids[0]) == _name(path) for path, ids in held.items())

    def _new_file(self, sibling: str, entity_id: str, before: str | None, after: str | None) -> str:
        """Add a file for an entity beside that of another one, and have it included."""
        path = self._free_path(PurePosixPath(sibling), _stem(entity_id))
        included = next(inner for inner in self._includes.values() if sibling in inner)
        if before in included:
            included.insert(included.index(before) + 1, path)
        elif after in included:
            included.insert(included.index(after), path)
        else:
            included.append(path)
        self._includes[path] = []
        return path

    def _free_path(self, sibling: PurePosixPath, stem: str) -> str:
        taken = {path.casefold() for path in self._includes}
        names = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
        paths = (str(sibling.with_name(f"{name}{sibling.suffix}")) for name in names)
        return next(path for path in paths if path.casefold() not in taken)

    def _distributed(
        self, document: dict[str, Any], homes: dict[str, list[str]]
    ) -> dict[str, dict[str, Any]]:
        """Distribute what a project says to its files."""
        said: dict[str, dict[str, Any]] = {path: {} for path in self._includes}
        key_homes = {key: file.path for file in self._files for key in file.keys}
        for key, value in document.items():
            if key not in homes:
                said[key_homes.get(key, self._main)][key] = value
                continue
            for item, path in zip(value, homes[key], strict=True):
                said[path].setdefault(key, []).append(item)
        return said

    def _including(self, said: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """Let files include each other, and leave out those that say nothing."""
        in_reverse = list(reversed(chains(self._includes, self._main)))
        for path in in_reverse:  # what a file includes is settled before the file itself
            entries = [entry_for(path, inner) for inner in self._includes[path] if said[inner]]
            if entries:
                said[path][INCLUDE_KEY] = entries
        return {path: said[path] for path in in_reverse if said[path]}


def _following(homes: list[str | None]) -> list[str | None]:
    """Return for each place the next home that is known, from there on."""
    current, found = None, list[str | None]()
    for home in reversed(homes):
        current = home or current
        found.append(current)
    return found[::-1]


def _ids(file: OriginFile, key: str) -> list[str]:
    return [entity_id for field, entity_id in file.entities if field == key]


def _stem(entity_id: str) -> str:
    return file_names([entity_id])[entity_id]


def _name(path: str) -> str:
    return PurePosixPath(path).stem
