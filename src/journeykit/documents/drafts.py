"""Values of the model that are filled field by field, from parts that are known to be right.

A constructor converts and checks all that it is given. Whoever has checked the parts already
saves that work: a draft is of a subclass that is not frozen yet; when its slots are filled, its
class changes over to the real one. Rules between the fields of a class still have to run.
"""

from collections.abc import Callable
from typing import Any

from journeykit.model.checked import own_validators


def draft_of(cls: Any) -> Any:
    """Return a subclass without slots of its own: Python lets its instances become ``cls``."""
    thawed = {
        "__slots__": (),
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,  # with both, setting an attribute is as fast as it gets
    }
    return type(f"{cls.__name__}Draft", (cls,), thawed)


def rules_of(cls: Any) -> Callable[[Any], None]:
    """Return what an attrs class has to say about fields that fit one by one.

    Those are the validators that it writes itself, then its post-init.
    """
    validators = own_validators(cls)
    settle: Callable[[Any], None] | None = getattr(cls, "__attrs_post_init__", None)
    if settle is not None and not validators:
        return settle

    def validate_and_settle(made: Any) -> None:
        for field, validate in validators:
            validate(made, field, getattr(made, field.name))
        if settle is not None:
            settle(made)

    return validate_and_settle
