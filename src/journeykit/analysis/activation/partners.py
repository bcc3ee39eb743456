"""With whom to work: media, creators and partner brands, in contact already or not yet."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.activation.items import BriefItem, Topic
from journeykit.model import Medium, Persona, Place, Project, Relation, UsedBrand
from journeykit.wording import Message, message

PARTNERSHIPS = frozenset({"partnership", "co_creation"})


def partner_items(project: Project, persona: Persona) -> Iterator[BriefItem]:
    """Iterate over relations that reach a persona, those who declined last.

    Before them stand the media, creators and partner brands that the persona names and nobody is
    in contact with.
    """
    links = project.index.links_to(project.index.place(persona), "personas")
    places = [link.source for link in links if isinstance(link.source.entity, Relation)]
    known = {relation.name.casefold() for relation in project.relations}
    open_ = [place for place in places if _relation(place).status != "declined"]
    yield from (_item(place, "relation") for place in open_)
    for place in _wanted(project, persona):
        if place.entity.label.casefold() not in known:
            yield BriefItem("with", "to_contact", place.entity.label, _why(place), (place,))
    yield from (_item(place, "declined") for place in places if place not in open_)


def _relation(place: Place) -> Relation:
    return cast("Relation", place.entity)


def _item(place: Place, topic: Topic) -> BriefItem:
    return BriefItem("with", topic, place.entity.label, tuple(_notes(_relation(place))), (place,))


def _notes(relation: Relation) -> Iterator[Message]:
    if relation.kind:
        yield message("brief.note.medium", kind=relation.kind)
    if relation.status:
        yield message("brief.note.relation", status=relation.status)
    if relation.reason:
        yield message("brief.note.reason", reason=relation.reason)
    if relation.contact:
        yield message("brief.note.contact", contact=relation.contact)
    if relation.owner:
        yield message("brief.note.owner", owner=relation.owner)


def _wanted(project: Project, persona: Persona) -> Iterator[Place]:
    yield from map(project.index.place, persona.media)
    for brand in persona.brands:
        if PARTNERSHIPS & set(brand.uses):
            yield project.index.place(brand)


def _why(place: Place) -> tuple[Message, ...]:
    match place.entity:
        case UsedBrand(uses=uses):
            wanted = tuple(use for use in uses if use in PARTNERSHIPS)
            return (message("brief.note.brand_use", uses=wanted),)
        case Medium(kind=kind) if kind:
            return (message("brief.note.medium", kind=kind),)
    return ()
