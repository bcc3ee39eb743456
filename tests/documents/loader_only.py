"""Problems that the loader alone reports, told from those that a schema has to find too."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from journeykit.documents import loads
from journeykit.documents.json_schema.loader_rules import LOADER_RULES
from journeykit.errors import DocumentError, Problem

_A_DAY = re.compile(r"'[0-9]{4}-[0-9]{2}-[0-9]{2}'")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]|\\[uUx]")
"""As it is shown: what cannot be printed is escaped."""


def _is_whole(found: str) -> bool:
    return re.fullmatch(r"-?[0-9.]+(e\+?[0-9]+)?", found) is not None and float(found) % 1 == 0


def _says(pattern: str) -> Callable[[Problem], bool]:
    return lambda problem: re.match(pattern, problem.expected) is not None


RECOGNISED: Mapping[str, Callable[[Problem], bool]] = {
    "whole-number": lambda p: (
        p.expected.startswith(("a whole number", "1, the version")) and _is_whole(p.found)
    ),
    "calendar": lambda p: (
        p.expected.startswith("a date such") and _A_DAY.fullmatch(p.found) is not None
    ),
    "word-character": lambda p: (
        p.expected.startswith("an id of letters") and _BEYOND_ASCII.search(p.found) is not None
    ),
    "end-of-line": lambda p: p.found.endswith(r"\n'"),
    "surrogate": lambda p: re.search(r"\\ud[89a-f]", p.found) is not None,
    "extra": lambda p: (
        p.expected.startswith("a mapping of names to texts") and p.found.startswith("{")
    ),
    "age-order": _says("an age bracket in order"),
    "sample": _says("at most [0-9]+, the size of the sample"),
    "not-applicable": _says("a field that is left out"),
    "files": _says("a project that is all in this text"),
    "unique-id": _says("an id of its own for this"),
    "reference": lambda p: p.expected.startswith("the id of ") and p.found.startswith("'"),
    "order-of-moments": _says("a day without overlap"),
    "probabilities": _says("probabilities out of"),
    "transition": _says("a touchpoint of the journey"),
    "circle": _says(
        "journeys that do not open each other|a target of another|an observation of another"
    ),
}


def rules_broken(problem: Problem) -> set[str]:
    """Return the rules of the loader alone that a problem may come from."""
    return {rule.id for rule in LOADER_RULES if RECOGNISED[rule.id](problem)}


def problems_of(document: Any) -> tuple[Problem, ...]:
    """Return everything that the loader has to say about a document."""
    try:
        loads(json.dumps(document), format="json")
    except DocumentError as error:
        return error.problems
    return ()
