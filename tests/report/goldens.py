"""Texts that were looked at once and are compared from then on.

``REWRITE_GOLDENS=1 pytest tests/report`` writes them anew; read what changed before you keep it.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def matches_golden(text: str, name: str) -> bool:
    """Say whether a text is the one that was looked at, or make it so if asked to."""
    golden = FOLDER / name
    if os.environ.get("REWRITE_GOLDENS") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8"), f"{golden} differs: see {__name__}"
    return True
