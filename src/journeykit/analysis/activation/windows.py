"""The best windows of a persona, and what there is to say in each of them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

import attrs

from journeykit.analysis.activation.reach import is_ours
from journeykit.analysis.audit.claims import is_intended
from journeykit.analysis.moments.ranking import ContactMoment, ContactMoments
from journeykit.analysis.replies import replies_to
from journeykit.model import Content, DayTimeline, Hook, Moment, MomentOfTruth, Place, Project
from journeykit.wording import Message, message

TESTS = ("won", "testing", None, "untested")
"""In which order hooks are preferred; one that lost its test is not said again."""
PLACED_ON: Mapping[str, frozenset[str]] = {
    "crm": frozenset({"email", "sms", "push", "newsletter", "direct_mail", "loyalty_programme"}),
    "social_ads": frozenset({"social", "creator"}),
    "search_ads": frozenset({"search"}),
    "site_header": frozenset({"website"}),
    "landing_page": frozenset({"website"}),
    "store": frozenset({"store"}),
    "print": frozenset({"press", "direct_mail", "outdoor"}),
    "audio_ads": frozenset({"podcast", "radio"}),
}
"""On which channels each placement is seen or heard; others may be anywhere."""


@attrs.frozen
class Window:
    """One of the best moments to reach a persona.

    Attributes:
        contact: The moment as it was ranked, with its score and the reason.
        name: Its day, its hours and what is done then.
        channels: Ids of the channels that moment and brand share, or else of the moment's own.
        truth: What is asked there; None where nothing is.
        replies: Propositions, promises and offers that answer what is asked, or else the needs
            of the moment.
        content: The content made for the moment or for what is asked in it.
        hooks: The hooks of that content: first those seen on a channel of the moment, and of these
            the best tested.
    """

    contact: ContactMoment
    name: Message
    channels: tuple[str, ...]
    truth: MomentOfTruth | None
    replies: tuple[Place, ...]
    content: tuple[Place, ...]
    hooks: tuple[Place, ...]

    @property
    def moment(self) -> Moment:
        """The moment of the day."""
        return self.contact.moment

    @property
    def line(self) -> Place | str | None:
        """The best hook, else the answer in words, else what answers.

        A place is said by its label. None where nothing can be said yet.
        """
        answer = self.truth.answer if self.truth else None
        return next(iter(self.hooks), None) or answer or next(iter(self.replies), None)


def windows_of(project: Project, found: ContactMoments) -> tuple[Window, ...]:
    """Return the best windows of a ranking; a moment with a score of 0 is no occasion."""
    return tuple(_window(project, row) for row in found.ranked[: found.top] if row.score)


def _window(project: Project, row: ContactMoment) -> Window:
    moment = row.moment
    content = tuple(content_at(project, moment))
    return Window(
        contact=row,
        name=window_named(row.day, moment),
        channels=_channels(project, moment),
        truth=moment.moment_of_truth,
        replies=_replies(project, moment),
        content=content,
        hooks=_hooks(project, content, moment),
    )


def window_named(day: DayTimeline, moment: Moment) -> Message:
    """Return how to name a moment of a day, with its hours."""
    hours = {"start": moment.start, "end": moment.end, "day": day_named(day)}
    doing = moment.activity or moment.place
    if doing is None:
        return message("brief.window.hours", **hours)
    return message("brief.window", **hours, moment=doing)


def day_named(day: DayTimeline) -> Message:
    """Return how to name a day."""
    if day.name:
        return message("brief.day.named", name=day.name)
    return message("brief.day", kind=day.kind)


def moment_places(project: Project, moment: Moment) -> tuple[Place, ...]:
    """Return where a moment stands, and what is asked in it."""
    asked = (moment.moment_of_truth,) if moment.moment_of_truth else ()
    return tuple(map(project.index.place, (moment, *asked)))


def content_at(project: Project, moment: Moment) -> Iterator[Place]:
    """Iterate over the content for a moment, each once, in document order of the links."""
    found: dict[tuple[str, str], Place] = {}
    for place in moment_places(project, moment):
        for link in project.index.links_to(place, "moments"):
            if isinstance(link.source.entity, Content):
                found[link.source.key] = link.source
    yield from found.values()


def _channels(project: Project, moment: Moment) -> tuple[str, ...]:
    own = tuple(dict.fromkeys(moment.channels))
    return tuple(each for each in own if is_ours(project, each)) or own


def _replies(project: Project, moment: Moment) -> tuple[Place, ...]:
    """What answers the demand, else the needs; what is only planned answers nothing today."""
    if moment.moment_of_truth:
        truth = project.index.place(moment.moment_of_truth)
        links = project.index.links_from(truth, "answered_by")
        found: Iterable[Place] = (link.target for link in links)
    else:
        needs = map(project.index.place, moment.needs)
        found = (reply for need in needs for reply in replies_to(project, need))
    return tuple({reply.key: reply for reply in found if not is_intended(reply)}.values())


def _hooks(project: Project, content: Iterable[Place], moment: Moment) -> tuple[Place, ...]:
    hooks = [hook for each in content for hook in cast("Content", each.entity).hooks]
    said = [hook for hook in hooks if hook.test_status in TESTS]
    said.sort(key=lambda hook: (not _is_met(hook, moment), TESTS.index(hook.test_status)))
    return tuple(map(project.index.place, said))


def _is_met(hook: Hook, moment: Moment) -> bool:
    """Say whether a hook stands where the persona is at that moment."""
    return not PLACED_ON.get(hook.placement or "", frozenset()).isdisjoint(moment.channels)
