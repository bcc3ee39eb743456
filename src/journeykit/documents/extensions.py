"""Typed data of other projects, below ``extra``.

A project that builds on journeykit describes its data with an attrs class of its own and keeps it
under a key of its own, such as ``acme.crm``: the name of the project, a dot, and what it holds.
journeykit carries the data along; the class reads it as strictly as the rest of the document.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import attrs

from journeykit.documents.finding import Finding, Steps, path_text, steps_of
from journeykit.documents.foreign_values import check_class, plain_value, read_value
from journeykit.errors import ModelError, Problem, UsageError
from journeykit.model import Entity, Project

Extensions = Mapping[str, type[attrs.AttrsInstance]]
"""Classes of other projects by the keys of their data, such as ``{"acme.crm": CrmData}``."""

Owner = TypeVar("Owner", bound=Entity | Project)
Data = TypeVar("Data", bound=attrs.AttrsInstance)

_KEY = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+")


def read_extra(owner: Entity | Project, key: str, kind: type[Data]) -> Data | None:
    """Return the data that another project keeps below ``extra``, as a value of its class.

    Args:
        owner: What the data is about.
        key: The key of the data, such as ``acme.crm``.
        kind: The class that describes it.

    Returns:
        The data, or None where there is none.

    Raises:
        ModelError: The data does not fit the class; says everything that is wrong.
        UsageError: The key has no dot, or the class a field that no document can hold.
    """
    check_extensions({key: kind})
    if key not in owner.extra:
        return None
    built, findings = read_value(kind, owner.extra[key])
    if findings:
        raise ModelError(_problems(findings, ("extra", key)))
    return built  # type: ignore[no-any-return]  # of this class, since it is what was read


def with_extra(owner: Owner, key: str, value: attrs.AttrsInstance) -> Owner:
    """Return an entity or a project with data of another project below ``extra``.

    Args:
        owner: What the data is about; it is not changed.
        key: The key of the data, such as ``acme.crm``; what it held before is replaced.
        value: The data; defaults are not written.

    Raises:
        ModelError: The value holds something that its annotations do not admit.
        UsageError: The key has no dot, or the class a field that no document can hold.
    """
    check_extensions({key: type(value)})
    data = plain_value(value)
    _, findings = read_value(type(value), data)
    if findings:
        raise ModelError(_problems(findings, ("extra", key)))
    extra: Any = {**owner.extra, key: data}
    return attrs.evolve(owner, extra=extra)


def extra_findings(project: Project, extensions: Extensions) -> tuple[Finding, ...]:
    """Return what is wrong with the data of other projects, wherever it stands in a project.

    Args:
        project: A project that is sound by itself.
        extensions: The classes that describe the data. Data under other keys is not looked at.

    Raises:
        UsageError: A key has no dot, or a class a field that no document can hold.
    """
    check_extensions(extensions)
    return tuple(
        attrs.evolve(finding, steps=(*steps, "extra", key, *finding.steps))
        for steps, owner in _owners(project)
        for key, kind in extensions.items()
        if key in owner.extra
        for finding in read_value(kind, owner.extra[key])[1]
    )


def check_extensions(extensions: Mapping[str, Any]) -> None:
    """Refuse keys that may meet those of another project, and classes of the wrong kind.

    Raises:
        UsageError: A key has no dot, or a class a field that no document can hold.
    """
    for key, kind in extensions.items():
        if not _KEY.fullmatch(key):
            raise UsageError(f"'{key}' is no key such as 'acme.crm': a project, a dot and a name")
        check_class(kind)


def _owners(project: Project) -> Iterator[tuple[Steps, Entity | Project]]:
    yield (), project
    for place in project.index.places:
        yield steps_of(place.path), place.entity


def _problems(findings: tuple[Finding, ...], steps: Steps) -> Iterator[Problem]:
    for found in findings:
        path = path_text((*steps, *found.steps))
        yield Problem(path, found.expected, found.found, found.hint)
