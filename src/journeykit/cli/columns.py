"""Which column of a table means what, as given on the command line."""

from pathlib import Path
from typing import Any

from journeykit.errors import DocumentError, Problem, UsageError

FILES = (".yaml", ".yml", ".json")


def columns_in(text: str) -> dict[str, Any]:
    """Return a mapping of columns: ``stage=Phase,touchpoint=Step``, or what a file says.

    Raises:
        UsageError: It is no such mapping.
        DocumentError: The file cannot be read, or holds no mapping.
    """
    if text.lower().endswith(FILES):
        return _in_file(Path(text))
    pairs = [pair.partition("=") for pair in text.split(",")]
    if not all(sign and name.strip() and header.strip() for name, sign, header in pairs):
        raise UsageError(f"columns are named as in 'stage=Phase,touchpoint=Step', got '{text}'")
    return {name.strip(): header.strip() for name, _, header in pairs}


def _in_file(file: Path) -> dict[str, Any]:
    from journeykit.documents.limits import DEFAULT_LIMITS
    from journeykit.documents.notation import Notation
    from journeykit.documents.parsing import tree_of
    from journeykit.documents.sources import Source, content_of, decoded

    content = content_of(file, DEFAULT_LIMITS.yaml_bytes)
    notation: Notation = "json" if file.suffix.lower() == ".json" else "yaml"
    source = Source(str(file), decoded(content), notation, len(content))
    found = tree_of(source, DEFAULT_LIMITS, careful=True).value
    if not isinstance(found, dict):
        expected = "a mapping such as 'stage: Phase'"
        raise DocumentError([Problem("", expected, "something else", file=str(file))])
    return found
