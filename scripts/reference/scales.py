"""The scales and the vocabularies, as `journeykit.model.scales` says them."""

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby, pairwise
from typing import Annotated, Any, Literal, get_args, get_origin

from journeykit.documents.json_schema.classes import classes
from journeykit.documents.json_schema.docstrings import meanings, on_one_line
from journeykit.model import Entity, Project, scales
from journeykit.model.constraints import Between
from journeykit.model.fits import wanted
from journeykit.model.scales import BUILT_IN, METRIC_RANGES
from journeykit.wording import label
from journeykit.wording.catalogue.vocabularies import VOCABULARIES
from scripts.reference.kinds import link
from scripts.reference.tables import table

Use = tuple[Any, str]
"""A class and one of its fields."""


def numbers() -> str:
    """Return the table of the scales of numbers."""
    lines = (
        (_words(name), _range(hint), _meaning(name, uses), _where(uses))
        for name, hint in _aliases(Annotated)
        if isinstance(hint.__metadata__[0], Between) and (uses := _uses()[name])
    )
    return table(("Scale", "Takes", "Meaning", "Stands in"), lines)


def metric_ranges() -> str:
    """Return the table of the kinds of metrics."""
    lines = (
        (f"`{kind}`", allowed.range, label("metric", kind, "en"), label("metric", kind, "fr"))
        for kind, allowed in METRIC_RANGES.items()
    )
    return table(("Kind", "Takes a number", "In English", "In French"), lines)


def vocabularies() -> str:
    """Return a section for each closed vocabulary."""
    parts = []
    for name, hint in _aliases(Literal):
        if uses := _uses()[name]:
            said = " ".join(filter(None, (_docstrings().get(name), f"Stands in {_where(uses)}.")))
            parts.append(f"### {_words(name)}\n\n{said}\n\n{_values(name, get_args(hint))}")
    return "\n".join(parts)


def built_in(kind: str) -> str:
    """Return the table of the built-in names of an open vocabulary."""
    return _values(kind, BUILT_IN[kind])


def _values(name: str, values: tuple[str, ...]) -> str:
    vocabulary = _vocabulary(name, values)
    if vocabulary is None:
        return table(("Value",), ((f"`{value}`",) for value in values))
    lines = (
        (f"`{value}`", label(vocabulary, value, "en"), label(vocabulary, value, "fr"))
        for value in values
    )
    return table(("Value", "In English", "In French"), lines)


def _vocabulary(name: str, values: tuple[str, ...]) -> str | None:
    """The labels of a vocabulary: under its name, or else under the name that fits the values."""
    snake = _words(name).lower().replace(" ", "_")
    fitting = [known for known, labels in VOCABULARIES.items() if set(values) <= set(labels)]
    return next((known for known in fitting if known == snake), next(iter(fitting), None))


def _aliases(origin: Any) -> Iterator[tuple[str, Any]]:
    for name, hint in vars(scales).items():
        if get_origin(hint) is origin:
            yield name, hint


def _range(hint: Any) -> str:
    return re.sub("[0-9]+", lambda found: f"{int(found[0]):,}", wanted(hint))


def _meaning(name: str, uses: list[Use]) -> str:
    owner, field = uses[0]
    return _docstrings().get(name) or meanings(owner)[field]


def _where(uses: list[Use]) -> str:
    """Where a scale is in use, class by class."""
    by_owner = groupby(uses, key=lambda use: use[0])
    return ", ".join(
        f"{' and '.join(f'`{field}`' for _, field in fields)} of {_on_other_page(owner)}"
        for owner, fields in by_owner
    )


def _on_other_page(owner: Any) -> str:
    return link(owner).replace("(#", "(document.md#")


def _words(name: str) -> str:
    spaced = "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()
    return spaced.replace("_", " ").capitalize()


def _docstrings() -> Mapping[str, str]:
    """The texts that follow the assignments of the module."""
    return {
        statement.targets[0].id: on_one_line(text.value.value)
        for statement, text in pairwise(ast.parse(inspect.getsource(scales)).body)
        if isinstance(statement, ast.Assign)
        and isinstance(statement.targets[0], ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }


@cache
def _uses() -> Mapping[str, list[Use]]:
    """The fields by the names that their annotations mention: equal scales differ in name only."""
    found: dict[str, list[Use]] = {name: [] for name in vars(scales)}
    for owner in (Entity, *classes(Project)):
        for statement in ast.walk(ast.parse(inspect.getsource(owner))):
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                for name in _names(statement.annotation) & found.keys():
                    found[name].append((owner, statement.target.id))
    return found


def _names(annotation: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)}
