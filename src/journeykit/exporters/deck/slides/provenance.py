"""What kinds of evidence stand behind what a slide says, on one line."""

from collections.abc import Iterator

from journeykit.exporters.deck.story import Story
from journeykit.model import Entity, Evidence
from journeykit.wording import label


def provenance(story: Story, *entities: Entity) -> str:
    """Return on one line what stands behind entities; honest where nothing does."""
    return known_from(story, *entities) or story.words("steps.no_source")


def known_from(story: Story, *entities: Entity) -> str:
    """Return on one line what stands behind entities; empty where nothing does."""
    kinds = ", ".join(dict.fromkeys(kind for each in entities for kind in _kinds(story, each)))
    return story.words("steps.source", kinds=kinds) if kinds else ""


def _kinds(story: Story, entity: Entity) -> Iterator[str]:
    index = story.project.index
    for link in index.links_from(index.place(entity), "evidence"):
        evidence = link.target.entity
        if isinstance(evidence, Evidence):
            kind, size = label("evidence", evidence.kind, story.language), evidence.sample_size
            yield story.words("steps.size", kind=kind, size=size) if size else kind
