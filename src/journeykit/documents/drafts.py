"""Values of the model built without their constructors, from parts that are known to be right.

A constructor converts and checks all that it is given. Whoever has checked the parts already
saves that work: a draft is of a subclass that is not frozen yet and whose ``__init__`` just fills
the slots; filled, it becomes a value of the class. Rules between the fields of a class still run.
"""

from collections.abc import Callable
from typing import Any

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.constraints import own_validators


def finisher_of(cls: Any) -> Callable[[dict[str, Any]], Any]:
    """Return what builds a value of an attrs class with slots from checked fields.

    It raises a `ModelError` where a required field is missing or a rule of the class is broken.
    """
    draft = _draft_of(cls)
    validators = own_validators(cls)
    settle = getattr(cls, "__attrs_post_init__", None)

    def finish(fields: dict[str, Any]) -> Any:
        try:
            made = draft(**fields)
        except TypeError as error:
            raise ModelError([Problem("", "all that is required", hint=str(error))]) from error
        made.__class__ = cls
        for field, validate in validators:
            validate(made, field, getattr(made, field.name))
        if settle is not None:
            settle(made)
        return made

    return finish


def _draft_of(cls: Any) -> Any:
    """A subclass without slots of its own: Python lets its instances change over to ``cls``."""
    body = {
        "__slots__": (),
        "__init__": _bare_init([field for field in attrs.fields(cls) if field.init]),
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,  # with both, setting an attribute is as fast as it gets
    }
    return type(f"{cls.__name__}Draft", (cls,), body)


def _bare_init(fields: list["attrs.Attribute[Any]"]) -> Any:
    """An ``__init__`` that sets each field to its argument, or to its default.

    Its parameters could be given by position: Python fills in their defaults faster than those of
    parameters that take keywords only.
    """
    required = [field for field in fields if field.default is attrs.NOTHING]
    optional = [field for field in fields if field.default is not attrs.NOTHING]
    names = [field.name for field in (*required, *optional)]
    lines = [f"def __init__(self, {', '.join(names)}):"]
    lines += [f"    self.{name} = {name}" for name in names]
    namespace: dict[str, Any] = {}
    exec("\n".join(lines), namespace)  # noqa: S102  # attrs, too, writes these lines for a class
    init = namespace["__init__"]
    init.__defaults__ = tuple(map(_default, optional))
    return init


def _default(field: Any) -> Any:
    is_made = isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]  # a class
    return field.default.factory() if is_made else field.default  # frozen: one serves all
