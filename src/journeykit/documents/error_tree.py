"""From the tree of errors that cattrs raises to findings with their places."""

import re
from collections.abc import Iterator
from typing import Any

from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from journeykit.documents.finding import Finding, Steps, steps_of
from journeykit.documents.json_schema.classes import keys
from journeykit.errors import ModelError, nearest
from journeykit.model.constraints import shown

_LONGEST_KEY = 50
_COMMA = "inside { } a text with a comma needs quotation marks"
_MAX_SUGGESTIONS = 20


def findings_of(error: Exception, cls: Any = None, steps: Steps = ()) -> Iterator[Finding]:
    """Iterate over everything that an error says, in the order of the tree.

    Args:
        error: What the converter raised, or an error inside of it.
        cls: The class around the error.
        steps: The way to the place that the error speaks of.

    Raises:
        Exception: Errors that say nothing about the document are defects and pass through.
    """
    match error:
        case BaseValidationError():
            for inner in error.exceptions:
                yield from findings_of(inner, error.cl, steps + _step(inner))
        case ModelError():
            for problem in error.problems:
                place = steps + steps_of(problem.path)
                yield Finding(place, problem.expected, problem.found, problem.hint)
        case ForbiddenExtraKeysError():
            yield from _unknown_keys(error, steps)
        case KeyError():
            name = steps[-1]
            yield Finding(steps[:-1], f"{_an(str(name))} for the {_kind(cls)}")
        case _:
            raise error


def _step(error: BaseException) -> Steps:
    """The step that the latest note of an error names."""
    for note in reversed(getattr(error, "__notes__", ())):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


def _unknown_keys(error: ForbiddenExtraKeysError, steps: Steps) -> Iterator[Finding]:
    known = [field.name for field in keys(error.cl)]
    own = "your own data goes below 'extra'" if "extra" in known else ""
    for count, key in enumerate(sorted(error.extra_fields)):
        few = count < _MAX_SUGGESTIONS and len(key) < _LONGEST_KEY
        likely = _COMMA if " " in key else own  # `{text: one, two}` reads `two` as a key
        hint = (nearest(key, known) if few else "") or likely
        yield Finding((*steps, key), f"a known key of the {_kind(error.cl)}", shown(key), hint)


def _kind(cls: Any) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", cls.__name__).lower()


def _an(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} '{name}'"
