"""From keyword arguments to the settings of a plug-in."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

import attrs

from journeykit.errors import DocumentError, ModelError, Problem, UsageError, nearest
from journeykit.model.fits import check_for


class Configurable(Protocol):
    """A plug-in for a format, with settings."""

    @property
    def format(self) -> str:
        """The format that it is for."""

    @property
    def options(self) -> type:
        """A frozen attrs class of keyword arguments that all have a default."""


def options_for(plugin: Configurable, values: Mapping[str, object]) -> Any:
    """Return the settings that ``values`` ask for, the rest at their defaults.

    Raises:
        UsageError: An option is unknown (names the nearest) or has a value that does not fit.
        DocumentError: A document that an option leads to cannot be read.
    """
    kind: Any = attrs.resolve_types(plugin.options)
    known = [field.name for field in attrs.fields(kind)]
    for name in values:
        if name not in known:
            raise UsageError(_unknown(plugin.format, name, known))
    try:
        options = kind(**values)
        _refuse(_problems(options))
    except DocumentError:  # what an option leads to says itself where it is wrong
        raise
    except ModelError as error:
        said = "; ".join(map(str, error.problems))
        raise UsageError(f"the format '{plugin.format}': option {said}") from error
    return options


def _problems(options: Any) -> Iterator[Problem]:
    for field in attrs.fields(type(options)):
        problem = check_for(field.type)(getattr(options, field.name), field.name)
        if problem is not None:
            yield problem


def _refuse(found: Iterator[Problem]) -> None:
    problems = tuple(found)
    if problems:
        raise ModelError(problems)


def _unknown(format: str, name: str, known: list[str]) -> str:
    said = f"the format '{format}' has no option '{name}'"
    return "; ".join(filter(None, (said, nearest(name, known), f"known: {', '.join(known)}")))
