"""From plain values to the model: strict, and with everything that is wrong at once.

Nothing is coerced. The converter is a private one and all its hooks are our own: what cattrs
brings is the code that it generates for each class, and the tree of everything that went wrong.
"""

from collections.abc import Callable
from contextvars import ContextVar
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter, IterableValidationError, IterableValidationNote
from cattrs.errors import BaseValidationError
from cattrs.gen import make_dict_structure_fn, override

from journeykit.documents.bare_values import list_remedy, short_form_of
from journeykit.documents.error_tree import findings_of
from journeykit.documents.finding import Finding
from journeykit.documents.json_schema.classes import keys
from journeykit.documents.quick import quick_project
from journeykit.errors import ModelError, Problem
from journeykit.model import Project
from journeykit.model.checked import converter_of
from journeykit.model.constraints import shown
from journeykit.model.fits import check_for

Hook = Callable[[Any, Any], Any]

_patience: ContextVar[int] = ContextVar("how many more items of lists may be wrong")


def structured(
    value: Any, max_problems: int, *, briefly: bool = False
) -> tuple[Project | None, tuple[Finding, ...]]:
    """Build a project from plain values: the quick way, or else the complete one.

    Days and references are checked once everything that they stand on is built: while an entity
    has other problems, nothing is said about the links to it.

    Args:
        value: The document without the version of its format.
        max_problems: How many items of lists may be wrong before the rest is not looked at.
        briefly: True if it is enough to know that something is wrong, as it is of values from a
            quick reader.

    Returns:
        The project and no findings, or None and what is wrong.
    """
    project = quick_project(value)
    if project is not None:
        return project, ()
    if briefly:
        return None, (Finding((), "a document in which everything is right"),)
    return complete_report(value, max_problems)


def complete_report(value: Any, max_problems: int) -> tuple[Project | None, tuple[Finding, ...]]:
    """Build a project from plain values the complete way, whose mappings are dicts: see above."""
    _patience.set(max_problems)
    try:
        return _converter().structure(value, Project), ()
    except (BaseValidationError, ModelError) as error:
        return None, tuple(findings_of(error))


@cache
def _converter() -> Converter:
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    converter.register_structure_hook_factory(attrs.has, lambda cls: _class_hook(cls, converter))
    return converter


def _class_hook(cls: Any, converter: Converter) -> Hook:
    overrides: Any = {
        field.name: override(struct_hook=_hook(field.type, converter, converter_of(field)))
        for field in keys(cls)
    }
    stated = {field.name for field in keys(cls)}
    unsaid = [field.name for field in attrs.fields(cls) if field.init and field.name not in stated]
    overrides |= {name: override(omit=True) for name in unsaid}
    from_mapping = make_dict_structure_fn(cls, converter, **overrides)
    from_bare_value = short_form_of(cls)

    def structure(value: Any, _: Any) -> Any:
        return from_mapping(value, cls) if isinstance(value, dict) else from_bare_value(value)

    return structure


def _hook(hint: Any, converter: Converter, convert: Any = None) -> Hook:
    arguments = get_args(hint)
    if attrs.has(hint):
        return converter.get_structure_hook(hint)
    if get_origin(hint) is tuple:
        return _list_hook(arguments[0], converter)
    if NoneType in arguments and attrs.has(arguments[0]):
        return _optional_hook(arguments[0], converter)
    return _leaf_hook(hint, convert)


def _leaf_hook(hint: Any, convert: Callable[[Any], Any] | None) -> Hook:
    """Check a value without parts with the check that the model itself makes."""
    check = check_for(hint)
    is_text = check("text", "") is None

    def structure(value: Any, _: Any) -> Any:
        built = convert(value) if convert else value
        problem = check(built, "")
        if problem is None:
            return built
        if is_text and isinstance(value, int | float):
            problem = attrs.evolve(problem, hint="write it in quotation marks")
        raise ModelError([problem])

    return structure


def _optional_hook(cls: Any, converter: Converter) -> Hook:
    present = converter.get_structure_hook(cls)

    def structure(value: Any, _: Any) -> Any:
        return None if value is None else present(value, cls)

    return structure


def _list_hook(hint: Any, converter: Converter) -> Hook:
    structure_item = _hook(hint, converter)

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            raise ModelError([Problem("", "a list", shown(value), list_remedy(value))])
        items, errors = [], []
        for index, item in enumerate(value):
            try:
                items.append(structure_item(item, hint))
            except (BaseValidationError, ModelError) as error:
                error.add_note(IterableValidationNote("an item", index, hint))
                errors.append(error)
                _patience.set(_patience.get() - 1)
                if _patience.get() < 0:
                    break
        if errors:
            raise IterableValidationError("a list", errors, hint)
        return tuple(items)

    return structure
