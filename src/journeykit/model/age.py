"""Age brackets."""

from typing import Annotated, Any

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.constraints import Matching, shown

AgeBracket = Annotated[
    str, Matching(r"[0-9]{1,3}(-[0-9]{1,3}|\+)", "an age bracket such as 25-34 or 65+")
]


def in_order(_: Any, attribute: "attrs.Attribute[Any]", bracket: str | None) -> None:
    """Refuse a bracket that ends before it begins.

    Raises:
        ModelError: It does.
    """
    low, _, high = (bracket or "").partition("-")
    if high and int(low) > int(high):
        expected = f"an age bracket in order, such as {high}-{low}"
        raise ModelError([Problem(attribute.name, expected, shown(bracket))])
