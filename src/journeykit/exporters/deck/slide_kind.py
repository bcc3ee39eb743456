"""What a kind of slide is."""

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

import attrs

from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Persona

Scope: TypeAlias = Literal["project", "persona", "journey"]
"""What the slides of a kind are made for: the project as a whole, or each of its parts."""
Subject: TypeAlias = Persona | Journey | None
"""The persona or journey that slides are made for; None for the project."""


@attrs.frozen
class SlideKind:
    """A kind of slide.

    Attributes:
        name: What it is asked for by.
        scope: What its slides are made for.
        build: Makes the slides: of a story, and of one persona or journey in it if that is the
            scope. No slide at all, where there is nothing to say.
    """

    name: str
    scope: Scope
    build: Callable[..., Iterable[FinishedSlide]]

    def slides(self, story: Story, subject: Subject) -> Iterable[FinishedSlide]:
        """Return the slides that are made for the project, a persona or a journey."""
        return self.build(story) if subject is None else self.build(story, subject)
