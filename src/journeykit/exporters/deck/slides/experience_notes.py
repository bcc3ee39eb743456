"""What the notes say of an experience: how it feels, what is asked, what hinders, what works."""

from collections.abc import Iterator

from journeykit.exporters.deck.story import Story
from journeykit.model import Emotion, Friction, Moment, MomentOfTruth, Stage, Touchpoint
from journeykit.wording import label, signed
from journeykit.wording.typography import quoted

_SAID_OF_FRICTIONS = frozenset({"title", "severity", "kind", "frequency", "consequence"})


def experience(story: Story, owner: Moment | Stage | Touchpoint) -> Iterator[str]:
    """Iterate over what is known of an experience beside its emotion."""
    if owner.moment_of_truth:
        yield _asked(story, owner.moment_of_truth)
        yield from story.teller.lines(owner.moment_of_truth, {"demand", "answered_by"})
    for friction in owner.frictions:
        yield story.words("notes.friction", text=", ".join(_friction(story, friction)))
    for strength in owner.strengths:
        yield story.words("notes.strength", text=story.teller.summed_up(strength))


def felt(story: Story, emotion: Emotion | None) -> str:
    """Return how something feels: the valence, the word for it, the words themselves."""
    if emotion is None:
        return story.words("map.emotion_unknown")
    valence = "" if emotion.valence is None else signed(emotion.valence, story.language)
    quote = quoted(emotion.quote, story.language) if emotion.quote else ""
    return ", ".join(filter(None, (valence, emotion.label, quote)))


def _asked(story: Story, truth: MomentOfTruth) -> str:
    answers = story.answers(truth)
    key = "map.truth_answered" if answers else "map.truth_unanswered"
    return story.words(key, demand=truth.demand, answers=answers)


def _friction(story: Story, friction: Friction) -> Iterator[str]:
    yield friction.title
    if friction.severity is not None:
        yield story.words("map.severity", severity=friction.severity)
    if friction.kind:
        yield label("friction", friction.kind, story.language)
    if friction.frequency:
        yield label("frequency", friction.frequency, story.language)
    if friction.consequence:
        yield story.words("notes.consequence", text=friction.consequence)
    yield from story.teller.lines(friction, _SAID_OF_FRICTIONS)
