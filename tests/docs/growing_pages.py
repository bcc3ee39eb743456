"""Pages on which a project grows: each block of YAML adds to what the blocks before it say."""

import re
from pathlib import Path
from typing import Any

import attrs

from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.yaml_reading import yaml_tree

_BLOCK = re.compile(r"^```yaml\n(.*?)^```(?:\n\n```text\n(.*?)^```)?", re.MULTILINE | re.DOTALL)


@attrs.frozen
class Block:
    """A block of YAML on a page.

    Attributes:
        yaml: What it says.
        refusal: What the page shows below it: the answer of the loader to a document that is
            wrong on purpose. None where the block is a part of the project.
    """

    yaml: str
    refusal: str | None

    @property
    def content(self) -> Any:
        """What a part of the project says, as YAML 1.2."""
        return yaml_tree(self.yaml, DEFAULT_LIMITS).value


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [Block(found[1], found[2]) for found in _BLOCK.finditer(text)]


def refused(page: Path) -> list[Block]:
    """Return the documents of a page that are wrong on purpose."""
    return [block for block in blocks(page) if block.refusal is not None]


def parts(page: Path) -> list[Any]:
    """Return what the other blocks of a page say: the parts of its project."""
    return [block.content for block in blocks(page) if block.refusal is None]


def growth(page: Path) -> list[dict[str, Any]]:
    """Return the project of a page as it stands after each of its parts."""
    grown: list[dict[str, Any]] = [{}]
    for part in parts(page):
        grown.append(merged(grown[-1], part))
    return grown[1:]


def merged(old: Any, new: Any) -> Any:
    """Return a value together with what is said of it later.

    A mapping takes the new keys, a list the new items. An item that begins with the same line as
    one that is there goes on with it, and so does a mapping that begins with the text which it
    grew from. Anything else is replaced.
    """
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: merged(old.get(key), value) for key, value in new.items()}}
    if isinstance(old, list) and isinstance(new, list):
        return _lists_merged(old, new)
    return new


def _lists_merged(old: list[Any], new: list[Any]) -> list[Any]:
    items = list(old)
    for item in new:
        same = next((at for at, there in enumerate(old) if _begin_alike(there, item)), None)
        if same is None:
            items.append(item)
        else:
            items[same] = merged(items[same], item)
    return items


def _begin_alike(old: Any, new: Any) -> bool:
    if isinstance(new, str):
        return bool(old == new)
    key, value = next(iter(new.items()))
    return bool(old == value if isinstance(old, str) else next(iter(old.items())) == (key, value))
