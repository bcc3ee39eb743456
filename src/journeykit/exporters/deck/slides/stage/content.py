"""What the slide of a stage says, before anything is laid out."""

from collections.abc import Iterator

import attrs

from journeykit.exporters.deck.slides.journey_map.content import Column, owners
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, INK, NEGATIVE, Paint
from journeykit.icons import for_channel
from journeykit.model import Friction, Metric, Stage, Touchpoint
from journeykit.wording import channel_name, signed
from journeykit.wording.typography import quoted


@attrs.frozen
class Row:
    """A touchpoint, or the stage as a whole.

    Attributes:
        name: What it is called.
        where: Its channel; may be empty.
        icon: That of the channel; empty where there is none.
        does: What the customer does.
        thinks: What the customer thinks, between quotation marks.
        feels: How it feels, in words; empty where nobody knows.
        valence: The same as a number.
        hinders: The worst friction first.
        entity: The address of what is shown.
    """

    name: str
    where: str
    icon: str
    does: tuple[str, ...]
    thinks: tuple[str, ...]
    feels: tuple[str, ...]
    valence: float | None
    hinders: tuple[Friction, ...]
    entity: str


@attrs.frozen
class Block:
    """Texts under a heading.

    Attributes:
        icon: Stands before the heading.
        paint: Of the icon and the bullets.
    """

    heading: str
    icon: str
    paint: Paint
    texts: tuple[str, ...]


def facts(story: Story, stage: Stage) -> tuple[tuple[str, str], ...]:
    """Return what frames a stage, as (label, text)."""
    belief = ""
    if stage.belief:
        beliefs = filter(None, (stage.belief.before, stage.belief.after))
        belief = " → ".join(quoted(each, story.language) for each in beliefs)
    known = {"trigger": stage.trigger, "goal": stage.goal, "aim": stage.aim, "belief": belief}
    return tuple((story.words(f"stage.{key}"), text) for key, text in known.items() if text)


def rows(story: Story, stage: Stage) -> tuple[Row, ...]:
    """Return the stage as a whole, if it says anything, and its touchpoints."""
    whole = _row(story, stage, story.words("stage.whole"))
    says = whole.does or whole.thinks or whole.feels or whole.hinders
    touches = tuple(_row(story, each, each.name) for each in stage.touchpoints)
    return (whole, *touches) if says else touches


def _row(story: Story, owner: Stage | Touchpoint, name: str) -> Row:
    channel = owner.channel if isinstance(owner, Touchpoint) else None
    return Row(
        name,
        channel_name(story.project, channel, story.language) if channel else "",
        for_channel(channel or "") if isinstance(owner, Touchpoint) else "",
        owner.actions,
        tuple(quoted(thought, story.language) for thought in owner.thoughts),
        tuple(_feels(story, owner)),
        owner.emotion.valence if owner.emotion else None,
        tuple(sorted(owner.frictions, key=lambda friction: -(friction.severity or 0))),
        story.address(owner),
    )


def _feels(story: Story, owner: Stage | Touchpoint) -> Iterator[str]:
    emotion = owner.emotion
    if emotion is None:
        return
    valence = "" if emotion.valence is None else signed(emotion.valence, story.language)
    word = emotion.label or ""
    said = f"{word} ({valence})" if word and valence else word or valence
    if said:
        yield said
    if emotion.quote:
        yield quoted(emotion.quote, story.language)


def blocks(story: Story, each: Column) -> tuple[Block, ...]:
    """Return everything else that a stage says, what is asked and what is planned first."""
    stage = each.stage
    has_open = NEGATIVE if each.unanswered else HIGHLIGHT
    planned = tuple(opportunity.title for opportunity in each.opportunities)
    every = (
        Block(story.words("stage.truths"), "flag", has_open, tuple(_truths(story, each))),
        Block(story.words("stage.opportunities"), "lightbulb", HIGHLIGHT, planned),
        Block(story.words("stage.propositions"), "gift", HIGHLIGHT, each.offered),
        Block(story.words("stage.strengths"), "thumbs-up", HIGHLIGHT, tuple(_strengths(stage))),
        Block(story.words("stage.needs"), "target", DEEP, tuple(_needs(stage))),
        Block(story.words("stage.expectations"), "eye", DEEP, stage.expectations),
        Block(story.words("stage.motivations"), "sparkles", DEEP, stage.motivations),
        *(Block(name, "layers", INK, items) for name, items in each.lanes.items()),
        Block(story.words("stage.metrics"), "gauge", INK, tuple(_metrics(story, stage))),
    )
    return tuple(block for block in every if block.texts)


def _truths(story: Story, each: Column) -> Iterator[str]:
    for truth in each.truths:
        answers = story.answers(truth)
        key = "stage.truth_answered" if answers else "stage.truth_open"
        yield story.words(key, demand=truth.demand, answers=answers)


def _strengths(stage: Stage) -> Iterator[str]:
    for owner in owners(stage):
        yield from (strength.title for strength in owner.strengths)


def _needs(stage: Stage) -> Iterator[str]:
    needs = (need.text for owner in owners(stage) for need in owner.needs)
    yield from dict.fromkeys(needs)


def _metrics(story: Story, stage: Stage) -> Iterator[str]:
    """Yield what was measured, with its figure; how and when it was measured is in the notes."""
    for metric in stage.metrics:
        yield story.teller.summed_up(_bare(metric))
    for touch in stage.touchpoints:
        for metric in touch.metrics:
            what = story.teller.summed_up(_bare(metric))
            yield story.words("notes.of", what=touch.name, text=what)


def _bare(metric: Metric) -> Metric:
    return Metric(
        kind=metric.kind, name=metric.name, value=metric.value, unit=metric.unit, id=metric.id
    )
