"""How a migration rearranges a tree: entries get new names and places, and keep their lines."""

from collections.abc import Iterator
from typing import Any

from journeykit.documents.finding import Finding, Steps, path_text
from journeykit.documents.tree import Tree

OWN_DATA = "extra"
"""The key whose value belongs to the user and is left alone."""


def renamed(tree: Tree, parent: Steps, old: str, new: str) -> Iterator[Finding]:
    """Rename a key of the mapping at ``parent``, if it is there.

    Yields:
        The key, where the new one is there as well.
    """
    mapping = value_at(tree, parent)
    if not isinstance(mapping, dict) or old not in mapping:
        return
    if new in mapping:
        yield _said_twice(tree, (*parent, old), (*parent, new))
        return
    mapping[new] = mapping.pop(old)
    tree.stated[id(mapping), new] = old
    if lines := _lines(tree, mapping):
        lines[new] = lines.pop(old)


def moved(tree: Tree, old: tuple[str, str], new: tuple[str, str]) -> Iterator[Finding]:
    """Move an entry from one mapping at the root to another one, made where there is none.

    Yields:
        The entry, where there is one at its new place as well.
    """
    source, (parent, key) = value_at(tree, old[:1]), new
    if not isinstance(source, dict) or old[1] not in source:
        return
    line = tree.line_of(old)
    if parent not in tree.value:
        tree.value[parent] = {}
        _state(tree, tree.value, parent, old[:1], line)
    target = tree.value[parent]
    if isinstance(target, dict) and key in target:
        yield _said_twice(tree, old, new)
        return
    entry = source.pop(old[1])
    if isinstance(target, dict):  # if not, that is reported anyhow
        target[key] = entry
        _state(tree, target, key, old, line)


def value_at(tree: Tree, steps: Steps) -> Any:
    """Return the value at the end of the steps, or None where they lead nowhere."""
    value = tree.value
    for step in steps:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def items_at(tree: Tree, steps: Steps) -> Iterator[Steps]:
    """Iterate over the ways to the items of the list at the end of the steps, if it is one."""
    value = value_at(tree, steps)
    return ((*steps, index) for index in range(len(value) if isinstance(value, list) else 0))


def mappings(value: Any) -> Iterator[dict[str, Any]]:
    """Iterate over all mappings of a tree, each once, without the user's own data."""
    seen, pending = set(), [value]
    while pending:
        value = pending.pop()
        if id(value) in seen or not isinstance(value, dict | list):
            continue
        seen.add(id(value))
        if isinstance(value, list):
            pending.extend(value)
            continue
        yield value
        pending.extend(inner for key, inner in value.items() if key != OWN_DATA)


def _state(tree: Tree, mapping: dict[str, Any], key: str, stated: Steps, line: int) -> None:
    tree.stated[id(mapping), key] = stated
    if tree.knows_lines:
        _lines(tree, mapping)[key] = line


def _lines(tree: Tree, mapping: dict[str, Any]) -> Any:
    return tree.lines.setdefault(id(mapping), {}) if tree.knows_lines else {}


def _said_twice(tree: Tree, old: Steps, new: Steps) -> Finding:
    expected = f"this at one place, '{path_text(new)}'"
    hint = f"line {tree.line_of(new)} states it too"
    return Finding(old, expected, "it here as well", hint, tree.line_of(old))
