"""Writing an imported project: one file, or a folder with a file for each persona and journey."""

from pathlib import Path

import attrs

from journeykit.documents import dump
from journeykit.documents.file_names import file_names
from journeykit.documents.notation import PROJECT_FILES
from journeykit.errors import UsageError
from journeykit.model import Project
from journeykit.model.origin import Origin, OriginFile

_SUFFIXES = {".yaml", ".yml", ".json"}
_OWN_FILES = ("personas", "journeys")
"""What gets a file for each: these are what people write and review apart."""


def write_project(project: Project, path: Path, *, replace: bool = False) -> None:
    """Write a project that was made from something else.

    Args:
        project: What to write.
        path: A ``.yaml``, ``.yml`` or ``.json`` file; anything else is a folder, made if need be.
        replace: Whether a project that is there already may be replaced.

    Raises:
        UsageError: A project is there already.
        OSError: It cannot be written; nothing is left half written.
    """
    is_file = path.suffix.lower() in _SUFFIXES
    there = path if is_file else _project_in(path)
    if there is not None and there.exists() and not replace:
        raise UsageError(f"'{there}' is there already: name another place, or allow to replace it")
    if is_file:
        dump(project, path)
        return
    is_new = not path.exists()
    path.mkdir(parents=True, exist_ok=True)
    try:
        dump(_in_files(project, path), path)
    except BaseException:
        if is_new:
            path.rmdir()  # what `dump` did not finish, it took back
        raise


def _project_in(folder: Path) -> Path | None:
    return next((folder / name for name in PROJECT_FILES if (folder / name).exists()), None)


def _in_files(project: Project, folder: Path) -> Project:
    """Return a project that remembers a file of its own for each persona and journey."""
    own = tuple(
        OriginFile(f"{key}/{names[entity.id]}.yaml", (), ((key, entity.id),))
        for key in _OWN_FILES
        for names in (file_names(each.id for each in getattr(project, key)),)
        for entity in getattr(project, key)
    )
    if len(own) <= 1:
        return project
    main = OriginFile("project.yaml", includes=tuple(file.path for file in own))
    made = attrs.evolve(project)
    object.__setattr__(made, "origin", Origin(str(folder.resolve()), (main, *own)))
    return made
