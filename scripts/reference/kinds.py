"""A section for each class that a document can hold."""

import inspect
from collections.abc import Iterator, Mapping
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

import attrs

from journeykit import model
from journeykit.documents.bare_values import short_field
from journeykit.documents.json_schema.classes import (
    classes,
    held,
    in_order,
    is_required,
    keys,
    name_in_words,
)
from journeykit.documents.json_schema.docstrings import meanings, on_one_line
from journeykit.model import Entity, Project
from journeykit.model.constraints import RefersTo, Text, either
from journeykit.model.fits import wanted
from scripts.reference.examples import example_in_place
from scripts.reference.tables import table

THEMES: Mapping[str, tuple[str, ...]] = {
    "project": (
        *("Project", "Objective", "Metric", "Channel", "StageKind", "ScorePreset", "Image", "Deck"),
        *("Checks", "IgnoredRule"),
    ),
    "company": ("Brand", "Promise", "Offer", "Market", "Competitor", "Expectation"),
    "persona": (
        *("Persona", "Need", "Barrier", "ChoiceReason", "Interest", "UsedBrand", "Medium"),
        *("SearchQuery", "BehaviourScale"),
    ),
    "day": ("DayTimeline", "Moment", "ReceivedContact"),
    "experience": ("Emotion", "Friction", "Strength", "MomentOfTruth"),
    "journey": (
        *("Journey", "Stage", "BeliefShift", "Touchpoint", "Process", "Transition", "Lane"),
        "Proposition",
    ),
    "action": ("Opportunity", "Solution"),
    "activation": ("Content", "Hook", "Audience", "Relation"),
    "evidence": ("Evidence", "Review", "Verdict"),
}
"""The classes by what they are about, in the order in which the page tells of them."""
_SAID = {"checks": "checks", "content": "a piece of content", "used brand": "a used brand"}
"""What does not simply have an article before it."""
_MANY = 8
"""A reference that may lead to more kinds than this leads to nearly everything."""


def common_keys() -> str:
    """Return the table of the keys that every entity knows."""
    return keys_of(Entity)


def plain_values() -> str:
    """Return the sentence on the classes that are no entities."""
    names = [link(owner) for owner in classes(Project) if not issubclass(owner, Entity)]
    return f"No entities, but plain values, are {', '.join(names[:-1])} and {names[-1]}."


def theme(name: str) -> str:
    """Return the sections of the classes of a theme."""
    by_name = {owner.__name__: owner for owner in classes(Project)}
    return "\n".join(section(by_name[owner]) for owner in THEMES[name])


def section(owner: Any) -> str:
    """Return the section of a class: what it is, where it stands, its keys, and an example."""
    said = " ".join(filter(None, (description(owner), _in_python(owner))))
    parts = [f"### {title(owner)}\n", f"{said}\n"]
    if owner is not Project:
        parts.append(f"Stands in {', '.join(places(owner))}.{short_form(owner)}\n")
    return "\n".join([*parts, keys_of(owner), f"```yaml\n{example_in_place(owner)}```\n"])


def description(owner: Any) -> str:
    """Return the paragraphs of a docstring before its sections, on one line."""
    text = inspect.getdoc(owner) or ""
    return on_one_line(text.partition("\nAttributes:")[0].partition("\nRaises:")[0])


def _in_python(owner: Any) -> str:
    where = "" if hasattr(model, owner.__name__) else f" of `{owner.__module__}`"
    return f"In Python: `{owner.__name__}`{where}."


def keys_of(owner: Any) -> str:
    """Return the table of the keys that a class adds to those of every entity."""
    said = meanings(owner)
    common = () if owner is Entity or not issubclass(owner, Entity) else attrs.fields_dict(Entity)
    own = (field for field in in_order(owner) if field.name not in common)
    lines = ((f"`{f.name}`", takes(f.type), left_out(f), said.get(f.name, "")) for f in own)
    return table(("Key", "Takes", "If left out", "Meaning"), lines)


def places(owner: Any) -> Iterator[str]:
    """Iterate over the keys under which a class stands."""
    for around in classes(Project):
        for field in keys(around):
            if held(field.type) is owner:
                yield f"`{field.name}` of {link(around)}"


def short_form(owner: Any) -> str:
    """Say what a bare value is short for."""
    field = short_field(owner)
    if field is None:
        return ""
    what = "number" if float in get_args(get_args(field.type)[0]) else "text"
    return f" Short form: a bare {what} is its `{field.name}`."


def takes(hint: Any) -> str:
    """Return what a key takes, nearly in the words of the error message for anything else."""
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        item = takes(arguments[0])
        return "a list of texts" if arguments[0] == Text else f"a list, each {item}"
    if NoneType in arguments:
        [hint] = [inner for inner in arguments if inner is not NoneType]
    if inner := held(hint):
        return link(inner)
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(f"`{value}`" for value in get_args(hint))
    if get_origin(hint) is Annotated and isinstance(hint.__metadata__[0], RefersTo):
        return reference(hint.__metadata__[0].kinds)
    return "a text" if hint == Text else wanted(hint)


def reference(kinds: tuple[str, ...]) -> str:
    """Return what a reference leads to, with links."""
    if len(kinds) > _MANY:
        return "a reference to any statement"
    owners = {name_in_words(owner).replace(" ", "_"): owner for owner in classes(Project)}
    return f"the id of {' or '.join(link(owners[kind]) for kind in kinds)}"


def left_out(field: "attrs.Attribute[Any]") -> str:
    """Return what holds where a key is left out; nothing where that means: unknown."""
    if is_required(field):
        return "**required**"
    if field.name == "id":
        return "derived"
    default = field.default
    return f"`{str(default).lower()}`" if isinstance(default, str | int) else ""


def title(owner: Any) -> str:
    """Return the name of a class in words."""
    return name_in_words(owner).capitalize()


def link(owner: Any) -> str:
    """Return a link to the section of a class, with its article if it is a single thing."""
    name = name_in_words(owner)
    return f"[{_SAID.get(name) or either((name.replace(' ', '_'),))}](#{name.replace(' ', '-')})"
