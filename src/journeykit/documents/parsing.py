"""From the text of a document to its tree."""

from journeykit.documents.limits import Limits
from journeykit.documents.sources import Source
from journeykit.documents.tree import Tree
from journeykit.errors import DocumentError


def tree_of(source: Source, limits: Limits, *, careful: bool) -> Tree:
    """Return what a document says.

    Args:
        source: The document.
        limits: How much it may ask of this machine.
        careful: False lets JSON in which nothing seems wrong be read fast, without its lines.

    Raises:
        DocumentError: It cannot be read at all; the problem has a line, but no file yet.
    """
    if not source.text.strip():
        return Tree(None)
    if source.notation == "yaml":
        from journeykit.documents.yaml_reading import yaml_tree

        return yaml_tree(source.text, limits)
    from journeykit.documents.json_reading import json_tree

    quick = None if careful else _quick_tree(source, limits)
    return quick or json_tree(source.text, limits)


def _quick_tree(source: Source, limits: Limits) -> Tree | None:
    from journeykit.documents.json_reading import quick_json

    try:
        return Tree(quick_json(source.text, limits), knows_lines=False)
    except DocumentError:
        raise
    except ValueError:
        return None
