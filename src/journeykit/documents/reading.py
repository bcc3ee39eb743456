"""Loading: from a text, a file or a folder to a project, or to everything that is wrong."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from journeykit.documents.finding import Finding, problems_in
from journeykit.documents.limits import DEFAULT_LIMITS, Limits
from journeykit.documents.notation import Notation, notation_named, notation_of
from journeykit.documents.sources import (
    BYTE_ORDER_MARK,
    check_size,
    content_of,
    decoded,
    document_at,
    encoded_size,
)
from journeykit.documents.tree import Tree
from journeykit.documents.version import VERSION_KEY, is_newer, version_finding
from journeykit.errors import DocumentError, Problem
from journeykit.model import Project
from journeykit.model.constraints import shown

Judgement = tuple[Project | None, tuple[Finding, ...]]


def load(path: str | os.PathLike[str], *, limits: Limits = DEFAULT_LIMITS) -> Project:
    """Return the project that a file or a folder holds.

    Args:
        path: A ``.yaml``, ``.yml`` or ``.json`` file, or a folder with such a file named
            ``project``.
        limits: How much the document may ask of this machine.

    Raises:
        DocumentError: It cannot be read, or is no project. Says everything that is wrong, with
            file and line; references are judged once everything they may lead to is right.
    """
    given = Path(path)
    file = document_at(given)
    with _named(str(file)):
        notation = notation_of(file)
        if notation is None:
            raise DocumentError([Problem("", "a file that ends in .yaml, .yml or .json")])
        text = decoded(content_of(file, _max_bytes(notation, limits)))
    return _project(text, notation, str(file), limits)


def loads(
    text: str,
    *,
    format: str = "yaml",
    name: str = "<text>",
    limits: Limits = DEFAULT_LIMITS,
) -> Project:
    """Return the project that a text says.

    Args:
        text: A document.
        format: ``yaml`` or ``json``.
        name: What problems call the text, in place of a file.
        limits: How much the document may ask of this machine.

    Raises:
        DocumentError: The text is no project; says everything that is wrong, with lines.
        UsageError: The format is unknown.
    """
    notation = notation_named(format)
    with _named(name):
        check_size(encoded_size(text), _max_bytes(notation, limits))
    return _project(text.removeprefix(BYTE_ORDER_MARK), notation, name, limits)


def _max_bytes(notation: Notation, limits: Limits) -> int:
    return limits.yaml_bytes if notation == "yaml" else limits.json_bytes


@contextmanager
def _named(file: str) -> Iterator[None]:
    """Give the problems raised inside the name of their file."""
    try:
        yield
    except DocumentError as error:
        named = (attrs.evolve(problem, file=file) for problem in error.problems)
        raise DocumentError(named) from error.__cause__


def _project(text: str, notation: Notation, file: str, limits: Limits) -> Project:
    with _named(file):
        project = _quick_project(text, limits) if notation == "json" else None
        if project is not None:
            return project
        tree = _tree(text, notation, limits)
    project, findings = _judged(tree.value, limits)
    if project is not None and not tree.findings:
        return project
    everything = (*tree.findings, *findings)
    raise DocumentError(problems_in(file, everything, tree.line_of, limits.problems))


def _quick_project(text: str, limits: Limits) -> Project | None:
    """Return the project of a JSON text in which nothing is wrong, without looking at lines."""
    from journeykit.documents.json_reading import quick_json

    try:
        value = quick_json(text, limits)
    except DocumentError:
        raise
    except ValueError:
        return None
    return _judged(value, limits)[0]


def _tree(text: str, notation: Notation, limits: Limits) -> Tree:
    if not text.strip():
        return Tree(None)
    if notation == "json":
        from journeykit.documents.json_reading import json_tree

        return json_tree(text, limits)
    from journeykit.documents.yaml_reading import yaml_tree

    return yaml_tree(text, limits)


def _judged(value: Any, limits: Limits) -> Judgement:
    """Return the project that plain values stand for, or what is wrong with them."""
    from journeykit.documents.structure import structured

    if not isinstance(value, dict):
        found = "an empty document" if value is None else shown(value)
        return None, (Finding((), f"a project: a mapping that begins with '{VERSION_KEY}'", found),)
    version = version_finding(value)
    if version is not None and is_newer(value):  # what else it says cannot be judged
        return None, (version,)
    content = {key: entry for key, entry in value.items() if key != VERSION_KEY}
    project, findings = structured(content, limits.problems)
    return (project, findings) if version is None else (None, (version, *findings))
