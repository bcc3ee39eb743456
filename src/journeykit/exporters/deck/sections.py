"""The slides of a deck, in the sections that PowerPoint shows beside them and folds away."""

from collections.abc import Iterator, Sequence
from itertools import chain, count, groupby

from journeykit.exporters.deck.heading import on_one_line
from journeykit.exporters.deck.package.slide import FinishedSlide, Section
from journeykit.exporters.deck.slide_kind import Scope, SlideKind, Subject
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Persona

_PARTS = {
    "comparison": "personas",
    "priorities": "next",
    "blind_spots": "next",
    "objectives": "next",
    "changes": "next",
    "sources": "appendix",
    "scores": "appendix",
}
"""What the sections about the project as a whole are called, by the kinds of slide in them."""
_OPENING = "opening"
_LONGEST = 80
"""Characters of a name: more is never shown."""


def sections(
    story: Story,
    kinds: Sequence[SlideKind],
    personas: Sequence[Persona],
    journeys: Sequence[Journey],
) -> Iterator[Section]:
    """Iterate over the sections of a deck, in order; every one has a slide.

    Kinds of one scope that follow each other are told together: all of the first persona, then
    all of the second. Each persona and journey has a section of its own.
    """
    subjects: dict[Scope, Sequence[Subject]] = {
        "project": (None,),
        "persona": personas,
        "journey": journeys,
    }
    taken: set[str] = set()
    for name, slides in _together(_told(story, kinds, subjects)):
        numbered = (f"{name} ({number})" for number in count(2))
        free = next(each for each in chain([name], numbered) if each not in taken)
        taken.add(free)
        yield Section(free, slides)


def _together(
    told: Iterator[tuple[Subject, str, FinishedSlide]],
) -> Iterator[tuple[str, tuple[FinishedSlide, ...]]]:
    """Iterate over names and slides: those in a row about the same have one section."""
    for (_, name), some in groupby(told, lambda each: (id(each[0]), each[1])):
        yield name, tuple(slide for *_, slide in some)


def _told(
    story: Story, kinds: Sequence[SlideKind], subjects: dict[Scope, Sequence[Subject]]
) -> Iterator[tuple[Subject, str, FinishedSlide]]:
    """Iterate over the slides, each with what it is about and the name of its section."""
    part = _OPENING
    for scope, together in groupby(kinds, lambda kind: kind.scope):
        neighbours = tuple(together)
        for subject in subjects[scope]:
            for kind in neighbours:
                part = _PARTS.get(kind.name, part)
                for slide in kind.slides(story, subject):
                    yield subject, _name(story, subject, part), slide


def _name(story: Story, subject: Subject, part: str) -> str:
    if subject is None:
        return story.words(f"section.{part}")
    return on_one_line(subject.label)[:_LONGEST]
