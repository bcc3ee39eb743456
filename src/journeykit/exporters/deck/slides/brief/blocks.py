"""What the blocks of a brief say: where, what to say, to whom, what to test, with whom."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis import ActivationBrief, BriefItem
from journeykit.analysis.activation.items import Section, Topic, spoken
from journeykit.analysis.activation.meeting import channels_met
from journeykit.analysis.activation.testing import reading
from journeykit.exporters.deck.slides.brief.lines import Line
from journeykit.exporters.deck.story import Story
from journeykit.icons import for_channel
from journeykit.model import Opportunity, Relation
from journeykit.wording import clock, label, message


def where_lines(story: Story, brief: ActivationBrief) -> Iterator[Line]:
    """Iterate over channels: ours with the hours, then those of the best moments without us."""
    for channel, starts in channels_met(story.project, brief.persona, brief.windows):
        is_open = channel.ours is False
        if starts or not is_open:
            hours = tuple(map(clock, starts))
            rest = (story.words("brief.not_ours"),) if is_open else hours
            yield Line(story.say(channel.name), rest, "", is_open, for_channel(channel.id))


def say_lines(story: Story, brief: ActivationBrief, most: int) -> Iterator[Line]:
    """Iterate over barriers and needs with our first answer, and over those that have none.

    If not all of so many have an answer, the last of them is one without.
    """
    answered = [
        _line(story, item, (story.say(item.notes[0]),))
        for item in brief.section("say", "barrier", "need")
    ]
    unanswered = [
        _line(story, item, (story.words("brief.unanswered"),), is_open=True)
        for item in brief.section("say", "unanswered")
    ]
    first = most - 1 if unanswered else most
    yield from (*answered[:first], *unanswered[:1], *answered[first:], *unanswered[1:])
    for item in brief.section("say", "tone"):
        yield Line(topic(story, "tone"), (spoken(item.text, story.language),))


def whom_lines(story: Story, brief: ActivationBrief) -> Iterator[Line]:
    """Iterate over audiences, then whom not to target."""
    items = brief.section("whom", "audience")
    for item, audience in zip(items, brief.audiences.audiences, strict=True):
        rows = (row for row in audience.rows if row.criterion != "channel")
        yield _line(story, item, tuple(spoken(row.value, story.language) for row in rows))
    yield from _together(story, brief, "whom", "left_out")


def test_lines(story: Story, brief: ActivationBrief) -> Iterator[Line]:
    """Iterate over levers with the metric that tells, then how many hooks wait for a test."""
    for item in brief.section("test", "lever"):
        lever = cast("Opportunity", item.sources[0].entity)
        metric = story.say(reading(lever.before, lever.after)) if lever.before else None
        rest = metric or story.words("brief.no_metric")
        yield _line(story, item, (rest,), is_open=metric is None)
    hooks = len(brief.section("test", "hook_test"))
    if hooks:
        yield Line(story.words("brief.hooks", count=hooks))


def partner_lines(story: Story, brief: ActivationBrief) -> Iterator[Line]:
    """Iterate over contacts and how far they are, then who is not one yet."""
    for item in brief.section("with", "relation"):
        relation = cast("Relation", item.sources[0].entity)
        facts = (("medium", relation.kind), ("relation_status", relation.status))
        labels = (label(name, value, story.language) for name, value in facts if value)
        yield _line(story, item, tuple(labels))
    yield from _together(story, brief, "with", "to_contact")


def topic(story: Story, name: Topic) -> str:
    """Return what lines of a brief are about."""
    return story.say(message(f"brief.topic.{name}"))


def _together(
    story: Story, brief: ActivationBrief, section: Section, about: Topic
) -> Iterator[Line]:
    items = brief.section(section, about)
    if items:
        texts = tuple(spoken(item.text, story.language) for item in items)
        yield Line(topic(story, about), texts)


def _line(story: Story, item: BriefItem, rest: tuple[str, ...], *, is_open: bool = False) -> Line:
    return Line(spoken(item.text, story.language), rest, item.sources[0].address, is_open)
