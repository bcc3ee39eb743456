"""The schema as a text, and the file that comes with the package."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from journeykit.documents.version import FORMAT_VERSION

SHIPPED = Path(__file__).with_name(f"journeykit-{FORMAT_VERSION}.schema.json")
"""Renewed by ``scripts/build_schema.py``."""


def schema_text(schema: Mapping[str, Any]) -> str:
    """Return a schema as the text of a file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def shipped_schema() -> bytes:
    """Return the content of the file that comes with the package, in UTF-8."""
    return SHIPPED.read_bytes()
