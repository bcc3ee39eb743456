"""What a document says about the files that it includes."""

from pathlib import Path, PurePosixPath
from typing import Any

import attrs

from journeykit.documents.bare_values import list_remedy
from journeykit.documents.finding import Finding, Steps
from journeykit.documents.folder.inside import FileId, path_mistake
from journeykit.documents.limits import Limits
from journeykit.documents.notation import notation_of
from journeykit.model.constraints import shown

INCLUDE_KEY = "include"
Link = tuple[FileId, str]
"""A file in a chain of files that include each other: how the system tells it, and its path."""


@attrs.frozen
class Include:
    """An entry of a list of included files.

    Attributes:
        path: The path from the project's folder, with ``/``.
        part: The number of the file that has the entry, counted in the order of reading.
        steps: The way to the entry in that file.
        chain: The files that lead to it, the main one first.
        version: The version of the format that counts where the file states none.
    """

    path: str
    part: int
    steps: Steps
    chain: tuple[Link, ...]
    version: int


def stated_includes(
    value: Any, depth: int, limits: Limits
) -> tuple[dict[Steps, str], list[Finding]]:
    """Return which paths a list of included files names.

    Args:
        value: What stands under `INCLUDE_KEY`.
        depth: How many files the chain has that leads here; 0 for a text, which has no folder.
        limits: What is left of what the project may ask of this machine.

    Returns:
        The good paths, by the way to them, and what is wrong with the others.
    """
    key: Steps = (INCLUDE_KEY,)
    if depth == 0:
        hint = "a text has no folder: load the file or the folder"
        return {}, [Finding(key, "a project that is all in this text", "included files", hint)]
    if not isinstance(value, list):
        return {}, [Finding(key, "a list of paths", shown(value), list_remedy(value))]
    if depth > limits.include_depth:
        expected = f"at most {limits.include_depth} files that include each other in a chain"
        return {}, [Finding(key, expected, "more")]
    if len(value) > limits.included_files:
        expected = f"at most {limits.included_files} more included files"
        return {}, [Finding(key, expected, str(len(value)))]
    entries = {(INCLUDE_KEY, index): entry for index, entry in enumerate(value)}
    judged = [_mistake(steps, entry) for steps, entry in entries.items()]
    findings = [finding for finding in judged if finding]
    wrong = {finding.steps for finding in findings}
    return {steps: entry for steps, entry in entries.items() if steps not in wrong}, findings


def _mistake(steps: Steps, entry: Any) -> Finding | None:
    hint = path_mistake(entry) if isinstance(entry, str) else ""
    if hint or not isinstance(entry, str):
        expected = "a path inside the project's folder, such as personas/ludovic.yaml"
        return Finding(steps, expected, shown(entry), hint)
    if notation_of(Path(entry)) is None:
        return Finding(steps, "a file that ends in .yaml, .yml or .json", shown(entry))
    return None


def path_from(including: str, entry: str) -> str:
    """Return an entry, which is a path from the file that includes it, from the project's folder.

    Example:
        >>> path_from("personas/all.yaml", "./ludovic.yaml")
        'personas/ludovic.yaml'
    """
    return str(PurePosixPath(including).parent / entry)


def entry_for(including: str, path: str) -> str:
    """Return what a file writes to include another one; the reverse of `path_from`."""
    return str(PurePosixPath(path).relative_to(PurePosixPath(including).parent))
