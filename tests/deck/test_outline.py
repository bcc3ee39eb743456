"""Outlines of the examples' decks, looked at once and compared from then on.

``REWRITE_GOLDENS=1 pytest tests/deck`` writes them anew; read what changed before you keep it.
"""

import os
from pathlib import Path

import pytest

from journeykit.model.scales import Language
from tests.deck.decks import example, rendered
from tests.deck.outline import outline

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "language"),
    [("foulee", "fr"), ("days-only", "en"), ("b2b", "en"), ("minimal", "fr")],
)
def test_the_deck_of_an_example_is_the_one_that_was_looked_at(
    name: str, language: Language
) -> None:
    found = outline(rendered(example(name), language=language, edition="client")) + "\n"
    golden = GOLDEN / f"{name}.{language}.txt"
    if os.environ.get("REWRITE_GOLDENS") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8", newline="\n")

    assert found == golden.read_text(encoding="utf-8")
