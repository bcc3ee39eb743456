"""Writes the parts of the reference that the model and the rules already know.

    python -m scripts.build_reference

Each page says in a comment which part stands where; everything around the parts is written by
hand. A test fails where a page is no longer what this makes.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import attrs

from journeykit.analysis.gaps.rules import RULES
from journeykit.documents.bare_values import short_field
from journeykit.model import Entity, Project
from journeykit.model.constraints import Text, check_for, either
from journeykit.model.index import kind_of
from journeykit.model.scales import BUILT_IN_CHANNELS
from journeykit.wording import label
from scripts.docstrings import meanings, prose, summary

PAGES = tuple(
    Path(__file__).parents[1] / "docs" / "reference" / name
    for name in ("document.md", "analyses.md")
)
PART = re.compile(
    r"(<!-- made by scripts/build_reference: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL
)


def main() -> None:
    """Bring the pages up to date."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        page.write_text(updated(text), encoding="utf-8", newline="\n")
        print(page)


def updated(text: str) -> str:
    """Return a page with each of its parts as it should be."""
    return PART.sub(lambda found: f"{found[1]}\n{PARTS[found[2]]()}\n{found[3]}", text)


def common_keys() -> str:
    """Return the table of the keys that every entity knows."""
    return table(Entity)


def kinds() -> str:
    """Return a section for each class that a document can hold, in the order of the document."""
    return "\n".join(map(section, classes(Project)))


def channels() -> str:
    """Return the table of the built-in channels."""
    names = (
        (f"`{each}`", label("channel", each, "en"), label("channel", each, "fr"))
        for each in BUILT_IN_CHANNELS
    )
    return rows(("Id", "In English", "In French"), names)


def rules() -> str:
    """Return the table of the rules of the blind spots."""
    found = ((f"`{rule.id}`", rule.severity, prose(rule.find), f"`{rule.field}`") for rule in RULES)
    return rows(("Rule", "Severity", "What it finds, and why", "Not applicable by"), found)


PARTS: Mapping[str, Callable[[], str]] = {
    "common_keys": common_keys,
    "kinds": kinds,
    "channels": channels,
    "rules": rules,
}


def classes(owner: Any, seen: tuple[Any, ...] = ()) -> tuple[Any, ...]:
    """Return a class and all those that its fields lead to, each once, in document order."""
    if owner in seen:
        return seen
    seen = (*seen, owner)
    for field in keys(owner):
        if inner := held(field.type):
            seen = classes(inner, seen)
    return seen


def section(owner: Any) -> str:
    """Return the section of a class: what it is, where it stands, and its keys."""
    parts = [f"### {title(owner)}\n", f"{summary(owner)} In Python: `{owner.__name__}`.\n"]
    if owner is not Project:
        parts.append(f"Stands in {', '.join(places(owner))}.{short_form(owner)}\n")
    parts.append(table(owner))
    return "\n".join(parts)


def table(owner: Any) -> str:
    """Return the table of the keys that a class adds to those of every entity."""
    said = meanings(owner)
    common = () if owner is Entity or not issubclass(owner, Entity) else attrs.fields_dict(Entity)
    own = (field for field in keys(owner) if field.name not in common)
    lines = ((f"`{f.name}`", takes(f.type), left_out(f), said.get(f.name, "")) for f in own)
    return rows(("Key", "Takes", "If left out", "Meaning"), lines)


def rows(head: tuple[str, ...], lines: Any) -> str:
    """Return a table of Markdown."""
    cells = (head, ("---",) * len(head), *lines)
    return "".join(f"| {' | '.join(map(escaped, line))} |\n" for line in cells)


def escaped(cell: str) -> str:
    """Return a text that does not end its cell."""
    return cell.replace("|", "\\|")


def keys(owner: Any) -> Iterator["attrs.Attribute[Any]"]:
    """Iterate over the fields that a document may state."""
    return (field for field in attrs.fields(owner) if field.init)


def places(owner: Any) -> Iterator[str]:
    """Iterate over the keys under which a class stands."""
    for around in classes(Project):
        for field in keys(around):
            if held(field.type) is owner:
                yield f"`{field.name}` of {a(around)}"


def short_form(owner: Any) -> str:
    """Say what a bare value is short for."""
    field = short_field(owner)
    if field is None:
        return ""
    what = "number" if field.type != Text else "text"
    return f" Short form: a bare {what} is its `{field.name}`."


def held(hint: Any) -> Any:
    """Return the class of the model that a field holds, alone or in a list; None for others."""
    for inner in (hint, *get_args(hint)):
        if isinstance(inner, type) and inner.__module__.startswith("journeykit.model"):
            return inner if attrs.has(inner) else None
    return None


def takes(hint: Any) -> str:
    """Return what a key takes, in the words of the error message for anything else."""
    if inner := held(hint):
        linked = f"[{a(inner)}](#{title(inner).lower().replace(' ', '-')})"
        return f"a list, each {linked}" if get_origin(hint) is tuple else linked
    if get_origin(hint) is tuple:
        [item, _] = get_args(hint)
        return "a list of texts" if item == Text else f"a list, each {takes(item)}"
    hint = next((inner for inner in get_args(hint) if NoneType in get_args(hint)), hint)
    if hint == Text:
        return "a text"
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(f"`{value}`" for value in get_args(hint))
    problem = check_for(hint)(object(), "")
    return problem.expected if problem else ""


def left_out(field: "attrs.Attribute[Any]") -> str:
    """Return what holds where a key is left out; nothing where that means: unknown."""
    if field.default is attrs.NOTHING:
        return "**required**"
    if field.name == "id":
        return "derived"
    default = field.default
    return f"`{str(default).lower()}`" if isinstance(default, str | int) else ""


def title(owner: Any) -> str:
    """Return the name of a class in words."""
    return kind_of(object.__new__(owner)).replace("_", " ").capitalize()


def a(owner: Any) -> str:
    """Return the name of a class in words, after its article if it is a single thing."""
    name = title(owner).lower()
    return name if name.endswith("s") else either((name,))


if __name__ == "__main__":
    main()
