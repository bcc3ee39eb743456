"""What to do at a contact moment, drawn from the propositions and promises of the project."""

from collections.abc import Iterator

import attrs

from journeykit.analysis import ContactMoment
from journeykit.exporters.deck.story import Story
from journeykit.model import Moment
from journeykit.wording import channel_name, span


@attrs.frozen
class NextStep:
    """One thing to do.

    Attributes:
        what: What to bring, a text each, or the one that nothing exists yet.
        where: On which channels.
        exists: Whether something exists that can be brought.
        is_wanted: Whether anything is asked or needed at that moment, as far as is known.
    """

    what: tuple[str, ...]
    where: str
    exists: bool
    is_wanted: bool

    def said_of(self, row: ContactMoment) -> str:
        """Return the whole step as one text, for those who do not see the slide."""
        window = f"{span(row.moment.start, row.moment.end)} {row.moment.label}"
        return " ".join(map(ended, filter(None, (window, *self.what, self.where))))


def ended(text: str) -> str:
    """Return a text as a sentence: with a full stop, unless it ends in a sign of its own."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def next_step(story: Story, row: ContactMoment) -> NextStep:
    """Return what to bring to a moment: what answers its demand, else what answers its needs."""
    moment = row.moment
    answers = tuple(dict.fromkeys(_answers(story, moment)))
    truth = moment.moment_of_truth
    if answers:
        return NextStep(answers, _where(story, moment), exists=True, is_wanted=True)
    if truth:
        missing = story.words("next.answer_demand", demand=truth.demand)
    elif moment.needs:
        missing = story.words("next.answer_needs", needs=tuple(need.text for need in moment.needs))
    else:
        missing = story.words("next.nothing_linked")
    wanted = bool(truth or moment.needs)
    return NextStep((missing,), _where(story, moment), exists=False, is_wanted=wanted)


def _answers(story: Story, moment: Moment) -> Iterator[str]:
    if moment.moment_of_truth:
        yield from story.answers(moment.moment_of_truth)
    index = story.project.index
    for need in moment.needs:
        for link in index.links_to(index.place(need), "answers"):
            yield link.source.entity.label


def _where(story: Story, moment: Moment) -> str:
    """Return the channels that the moment and the brand share, else the moment's own."""
    ours = story.project.brand.channels if story.project.brand else ()
    shared = [channel for channel in moment.channels if channel in ours]
    names = [channel_name(story.project, c, story.language) for c in shared or moment.channels]
    return ", ".join(names)
