"""What the notes of the cover say: who is behind the map, and what has no slide of its own."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from journeykit.exporters.deck.package.slide import Section
from journeykit.exporters.deck.story import Story
from journeykit.model import Channel, Entity, Persona, Project, StageKind
from journeykit.wording.details import field_label

_PARTS = (
    *("objectives", "propositions", "opportunities", "content", "audiences", "relations"),
    *("metrics", "evidence", "reviews", "score_presets"),
)
"""The lists of a project that slides of their own tell, as far as there are such slides."""
_VOCABULARIES = ("channels", "stage_kinds")
_APART = frozenset(
    {
        *("title", "headline", "language", "currency", "deck", "brand", "market", "personas"),
        *("journeys", "checks", *_PARTS, *_VOCABULARIES),
    }
)
"""The fields of a project that are shown on slides, or told apart from the others."""
_ON_THE_COVER = frozenset({"client", "occasion", "date", "confidentiality"})
"""What a deck says about itself that the cover shows."""


def about_project(story: Story) -> Iterator[str]:
    """Iterate over who answers for the map, and over the brand and the market around it."""
    project = story.project
    yield from story.teller.lines(project, _APART)
    logo = project.deck.logo
    if logo and (logo.alt or logo.credit):
        yield from story.teller.lines(project.deck, _ON_THE_COVER | {"footer"})
    if project.brand:
        name = project.brand.name
        yield from _listed(story, "brand", story.teller.lines(project.brand, {"name"}), name)
    if project.market:
        yield from _listed(story, "market", story.teller.lines(project.market))


def with_the_rest(story: Story, told: Sequence[Section]) -> tuple[Section, ...]:
    """Return a whole deck whose cover tells, in its notes, what no slide of it tells in full."""
    opening, *others = told
    cover, *slides = opening.slides
    notes = [*cover.notes, *_the_rest(story)]
    if not slides and not others:  # no slide has a foot
        notes += story.teller.lines(story.project.deck, _ON_THE_COVER | {"logo"})
    cover = attrs.evolve(cover, notes=tuple(notes))
    return attrs.evolve(opening, slides=(cover, *slides)), *others


def _the_rest(story: Story) -> Iterator[str]:
    """Iterate over what is left to tell; of the project as a whole only if the deck is about it."""
    project = story.project
    for persona in story.personas:
        yield from _of_persona(story, persona)
    if story.about:
        return
    for name in _PARTS:
        yield from _listed(story, name, story.once_told(getattr(project, name)))
    for name in _VOCABULARIES:
        own: Iterable[Channel | StageKind] = getattr(project, name)
        unnamed = (each for each in own if each.headline or not _is_used(project, each))
        yield from _listed(story, name, story.once_told(unnamed))
    yield from _listed(story, "checks", story.once_told(project.checks.ignore))


def _of_persona(story: Story, persona: Persona) -> Iterator[str]:
    is_untold = bool(story.untold((persona,)))
    lines = tuple(story.in_full(persona, {"name", "days"})) if is_untold else ()
    days = tuple(story.once_told(persona.days))
    if is_untold or days:
        yield story.words("notes.of", what=story.words("persona.kicker"), text=persona.name)
    yield from (f"• {line}" for line in lines)
    yield from days


def _listed(story: Story, field: str, lines: Iterable[str], name: str = "") -> Iterator[str]:
    """Iterate over lines below the name of a field of the project; over nothing without lines."""
    below = tuple(line if line.startswith("• ") else f"• {line}" for line in lines)
    if below or name:
        what = field_label(Project, field, story.language)
        yield story.words("notes.of", what=what, text=name).strip()
    yield from below


def _is_used(project: Project, entity: Entity) -> bool:
    """Say whether something on the map names a word of the project's own, and so tells it."""
    return bool(project.index.links_to(project.index.place(entity)))
