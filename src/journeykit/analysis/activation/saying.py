"""What to say to a persona: what answers their barriers and needs, how, and in which words."""

from collections.abc import Iterator
from typing import cast, get_args

from journeykit.analysis.activation.items import BriefItem, Topic
from journeykit.analysis.activation.wishes import Wish
from journeykit.model import Content, Hook, Offer, Persona, Place, Project
from journeykit.model.scales import Placement
from journeykit.wording import Message, message

PLACEMENTS: tuple[str, ...] = get_args(Placement)


def wish_items(wishes: tuple[Wish, ...]) -> Iterator[BriefItem]:
    """Iterate over barriers and needs with what answers them; last, those without an answer."""
    for wish in wishes:
        if wish.replies:
            notes = tuple(map(reply_named, wish.replies))
            topic: Topic = "barrier" if wish.place.kind == "barrier" else "need"
            yield BriefItem("say", topic, _text(wish), notes, (wish.place, *wish.replies))
    for wish in wishes:
        if not wish.replies:
            notes = (message(f"brief.note.unanswered_{wish.place.kind}"),)
            yield BriefItem("say", "unanswered", _text(wish), notes, (wish.place,))


def reply_named(place: Place) -> Message:
    """Return what answers a wish; the name of an offer alone would say too little."""
    offer = place.entity
    if not isinstance(offer, Offer):
        return message("brief.reply", reply=offer.label)
    if aside := offer.price or offer.description:
        return message("brief.reply.offer", reply=offer.name, aside=aside)
    return message("brief.reply", reply=offer.name)


def _text(wish: Wish) -> str:
    return wish.place.entity.label


def manner_items(project: Project, persona: Persona) -> Iterator[BriefItem]:
    """Iterate over how to say it: the brand's tone, the persona's words, the formats they like."""
    place = project.index.place(persona)
    brand = project.brand
    if brand and brand.tone:
        yield BriefItem("say", "tone", brand.tone, (), (project.index.place(brand),))
    if persona.words:
        words = message("brief.words", words=persona.words)
        yield BriefItem("say", "words", words, (), (place,))
    if persona.formats:
        formats = message("brief.formats", formats=persona.formats)
        yield BriefItem("say", "formats", formats, (), (place,))


def hook_items(project: Project, content: tuple[Place, ...]) -> Iterator[BriefItem]:
    """Iterate over the hooks of content by placement, then over content without any hook."""
    hooks = [(project.index.place(hook), each) for each in content for hook in _hooks(each)]
    for hook, source in sorted(hooks, key=_placement):
        entity = cast("Hook", hook.entity)
        notes = tuple(hook_notes(entity, cast("Content", source.entity)))
        topic: Topic = "lost" if entity.test_status == "lost" else "hook"
        yield BriefItem("say", topic, entity.text, notes, (hook, source))
    for each in content:
        if not _hooks(each):
            notes = tuple(_without_hook(cast("Content", each.entity)))
            yield BriefItem("say", "content", each.entity.label, notes, (each,))


def _hooks(content: Place) -> tuple[Hook, ...]:
    return cast("Content", content.entity).hooks


def _placement(found: tuple[Place, Place]) -> tuple[bool, int]:
    """Sort by placement, and within one by document; a hook that lost its test comes last."""
    hook = cast("Hook", found[0].entity)
    return hook.test_status == "lost", PLACEMENTS.index(hook.placement or "other")


def hook_notes(hook: Hook, content: Content) -> Iterator[Message]:
    """Iterate over where a hook stands, what it asks for and what it opens."""
    yield from hook_marks(hook, content)
    if hook.call_to_action:
        yield message("brief.note.call_to_action", call=hook.call_to_action)
    yield message("brief.note.opens", content=content.title)
    yield from made(content)


def hook_marks(hook: Hook, content: Content) -> Iterator[Message]:
    """Iterate over where a hook stands, the format of what it opens, and how its test went."""
    if hook.placement:
        yield message("brief.note.placement", placement=hook.placement)
    if content.format:
        yield message("brief.note.format", format=content.format)
    if hook.test_status and hook.test_status != "lost":
        yield message("brief.note.test_status", status=hook.test_status)


def _without_hook(content: Content) -> Iterator[Message]:
    if content.format:
        yield message("brief.note.format", format=content.format)
    yield from made(content)
    if "hooks" not in content.not_applicable:
        yield message("brief.note.no_hook")


def made(content: Content) -> Iterator[Message]:
    """What is published or ready goes without saying; the rest has to be made first."""
    if content.status in {"draft", "missing"}:
        yield message(f"brief.note.content_{content.status}")
