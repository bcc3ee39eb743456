"""The quick way from plain values to the model: right as a whole, or not at all.

There are two ways, because nearly all documents are right, and saying what is wrong with the
others is slow: it takes a tree of errors, and a watch on each value in case it fails. The quick
way looks at each value once and gives up at the first doubt, without a word; `structure` then
goes the complete way, which says everything. Both follow the annotations of the model and share
its checks, and both accept the same documents: the tests hold one against the other.
"""

from functools import cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import attrs

from journeykit.documents.bare_values import short_field
from journeykit.documents.json_schema.classes import keys
from journeykit.documents.quick_classes import FieldReader, Reader, class_reader
from journeykit.errors import ModelError
from journeykit.model import Project
from journeykit.model.checked import converter_of
from journeykit.model.fits import Fit, fits_for
from journeykit.model.values import MAX_EXTRA_DEPTH, Extra, as_extra

Pairs = tuple[tuple[str, Any], ...]
"""A mapping as `json` reads it: a tuple, while a list stays a list."""


class DoubtError(Exception):
    """Something may be wrong with a document; says nothing, since it stays inside."""


def quick_project(value: Any) -> Project | None:
    """Return the project that plain values stand for, or None where something seems wrong.

    Args:
        value: The document without the version of its format; mappings may be `Pairs`.
    """
    try:
        project: Project = _reader_of(Project)(value)
    except (DoubtError, ModelError, KeyError, TypeError):  # unknown keys; required ones left out
        return None
    return project


@cache
def _reader_of(hint: Any) -> Reader:
    """The reader of what has parts: a class, a list, or the user's own data."""
    if attrs.has(hint):
        return _class_reader(hint)
    if get_origin(hint) is tuple:
        return _list_reader(get_args(hint)[0])
    return _own_data


def _class_reader(cls: Any) -> Reader:
    fields = [_field_reader(field) for field in keys(cls)]
    return class_reader(cls, fields, _opener(cls), DoubtError)


def _opener(cls: Any) -> Reader:
    """What turns a dict, or a bare value that stands for one, into the dict of its entries."""
    bare: Any = short_field(cls)
    bare_name, fits_bare = (bare.name, fits_for(bare.type)) if bare else ("", None)

    def opened(value: Any) -> dict[str, Any]:
        if type(value) is dict:
            return value
        if fits_bare is not None and value is not None and fits_bare(value):
            return {bare_name: value}
        raise DoubtError

    return opened


def _has_parts(hint: Any) -> bool:
    return get_origin(hint) is tuple or hint is Extra or attrs.has(_present(hint))


def _field_reader(field: "attrs.Attribute[Any]") -> FieldReader:
    hint: Any = field.type
    inner = _present(hint)
    if _has_parts(hint):
        read = _reader_of(inner)
        return FieldReader(field, read if inner is hint else _optional_reader(read))
    if convert := converter_of(field):
        return FieldReader(field, _converted_reader(fits_for(hint), convert))
    read = _doubt if inner is hint else _optional_reader(_doubt)
    words = frozenset(get_args(inner)) if get_origin(inner) is Literal else None
    return FieldReader(field, read, fits_for(inner), words)


def _present(hint: Any) -> Any:
    """The type of an optional field where it is stated."""
    arguments = get_args(hint)
    return (
        next(each for each in arguments if each is not NoneType) if NoneType in arguments else hint
    )


def _converted_reader(fits: Fit, convert: Any) -> Reader:
    def read(value: Any) -> Any:
        built = convert(value)
        if fits(built):
            return built
        raise DoubtError

    return read


def _doubt(value: Any) -> Any:
    raise DoubtError


def _optional_reader(read: Reader) -> Reader:
    return lambda value: None if value is None else read(value)


def _list_reader(hint: Any) -> Reader:
    if not attrs.has(hint):
        return _leaves_reader(fits_for(hint))
    read_item = _reader_of(hint)

    def read(value: Any) -> Any:
        if type(value) is list:
            return tuple(map(read_item, value))
        raise DoubtError

    return read


def _leaves_reader(fits: Fit) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is list and all(map(fits, value)):
            return tuple(value)
        raise DoubtError

    return read


def _own_data(value: Any) -> Any:
    """Read a user's own data, however it is built."""
    extra = as_extra(_unpaired(value, MAX_EXTRA_DEPTH))
    if _fits_own_data(extra):
        return extra
    raise DoubtError


_fits_own_data = fits_for(Extra)


def _unpaired(value: Any, depth: int) -> Any:
    """Return a value with dicts in place of pairs, at most ``depth`` levels deep."""
    if not isinstance(value, tuple | dict | list):
        return value
    if depth == 0:
        raise DoubtError
    if isinstance(value, list):
        return [_unpaired(item, depth - 1) for item in value]
    pairs = value if isinstance(value, tuple) else value.items()
    mapping = {key: _unpaired(item, depth - 1) for key, item in pairs}
    if len(mapping) < len(pairs):
        raise DoubtError
    return mapping
