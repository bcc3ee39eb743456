"""The images of a project: files of its folder that have to be there."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import attrs

from journeykit.documents.finding import Finding, Steps
from journeykit.documents.folder.inside import file_inside
from journeykit.errors import DocumentError
from journeykit.model import Project
from journeykit.model.image import Image


def image_findings(project: Project, folder: Path) -> tuple[Finding, ...]:
    """Return which images of a project are not in its folder, or are no files.

    What their names may look like is a matter of the model.

    Args:
        project: The project.
        folder: Its folder.
    """
    judged = (_finding(steps, image, folder) for steps, image in images_of(project))
    return tuple(finding for finding in judged if finding)


def images_of(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Image]]:
    """Iterate over the images that a value of the model holds, with the ways to them."""
    if isinstance(value, Image):
        yield steps, value
        return
    cls: Any = type(value)
    for name in _leading_on(cls):
        inner = getattr(value, name)
        if isinstance(inner, tuple):
            for index, item in enumerate(inner):
                yield from images_of(item, (*steps, name, index))
        else:
            yield from images_of(inner, (*steps, name))


@cache
def _leading_on(cls: Any) -> tuple[str, ...]:
    """The fields of a class in which images may be found: few, so that little is searched."""
    if not attrs.has(cls):
        return ()
    fields = (field for field in attrs.fields(cls) if field.init)
    return tuple(field.name for field in fields if Image in _reachable(field.type))


def _reachable(hint: Any, seen: frozenset[Any] = frozenset()) -> frozenset[Any]:
    """The classes of the model that a value with this annotation may hold, at any depth."""
    if hint in seen:
        return seen
    inner: tuple[Any, ...] = get_args(hint)
    if attrs.has(hint):
        seen, inner = seen | {hint}, tuple(field.type for field in attrs.fields(hint))
    for one in inner:
        seen = _reachable(one, seen)
    return seen


def _finding(steps: Steps, image: Image, folder: Path) -> Finding | None:
    try:
        file_inside(folder, image.file)
    except DocumentError as error:
        [problem] = error.problems
        return Finding((*steps, "file"), problem.expected, problem.found, problem.hint)
    return None
