"""Migration: documents of an older format are brought up to date while they are loaded.

Each step leads from one version of the format to the next and changes the tree of a document in
place. Lines stay what they are in the file, and the tree remembers how the file names what was
renamed or moved, so that problems speak of the file as it stands. A step takes what the newer
format calls by the same name as it is.

To change the format: write a module like `format_0`, add its step here, and raise `FORMAT_VERSION`.
"""

from collections.abc import Callable, Iterator

from journeykit.documents.finding import Finding
from journeykit.documents.migrations.format_0 import version_1_from_0
from journeykit.documents.tree import Tree

STEPS: tuple[Callable[[Tree], Iterator[Finding]], ...] = (version_1_from_0,)
"""The step at index n leads from version n to version n + 1."""


def migrated(tree: Tree, version: int) -> tuple[Finding, ...]:
    """Bring a tree, whose root is a mapping, up to date in place.

    Args:
        tree: What a document says.
        version: The version of the format in which it says so.

    Returns:
        What cannot be brought over.
    """
    return tuple(finding for step in STEPS[version:] for finding in step(tree))
