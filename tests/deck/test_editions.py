"""What is internal stays inside: not a trace of it is in the file for the client."""

from collections.abc import Iterator

import attrs
import pytest

from journeykit import Project
from journeykit.model import Journey
from tests.deck.crowded import crowded
from tests.deck.decks import PROJECTS, example, rendered
from tests.deck.parts import everything

SECRET = "Zibeline"
"""Marks what is internal; no other text contains it."""


def with_secret(kind: str) -> Project:
    """Return a project in which one entity of a kind is internal, and all its texts are marked."""
    plain = crowded(str, stages=3, touchpoints=2, moments=6)
    secret = _marked(crowded(lambda text: f"{SECRET} {text}", stages=3, touchpoints=2, moments=6))
    return SECRETS[kind](plain, secret)


def traces(content: bytes) -> list[str]:
    """Return the files that name the secret, those inside of workbooks included."""
    return [
        name for name, inner in everything(content) if SECRET.casefold() in inner.decode().casefold()
    ]
