"""What the slide of the changes shows: what happened to what, and the figures that moved."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import attrs

from journeykit.analysis import Comparison, MapChange, ScoreChange, compare
from journeykit.analysis.changes.words import name_of
from journeykit.exporters.deck.story import Story
from journeykit.model import Emotion, Place
from journeykit.wording import message, signed

Sort = Literal["added", "removed", "moved", "renamed", "changed"]
"""What happened, in the words of a slide: to stand at another place is to be moved."""
SORTS: tuple[Sort, ...] = ("added", "removed", "moved", "renamed", "changed")
_SORT_OF: Mapping[str, Sort] = {
    "added": "added",
    "removed": "removed",
    "moved": "moved",
    "reordered": "moved",
    "renamed": "renamed",
    "changed": "changed",
}
MOST_FIELDS = 2
"""Fields of one entity on the slide; the notes tell all."""


@attrs.frozen
class Row:
    """One change in words.

    Attributes:
        name: What it happened to.
        where: What that is, and what it is part of.
        details: What it was and what it is, a line each; one at least.
    """

    sort: Sort
    name: str
    where: str
    details: tuple[str, ...]


def changed(story: Story) -> Comparison | None:
    """Return what changed; None without an earlier version, and where nothing did."""
    if story.since is None:
        return None
    found = story.once(compare, story.since, story.project)
    return found if found.differs else None


def counts(changes: Sequence[MapChange]) -> Mapping[Sort, int]:
    """Return how much happened of each sort."""
    number = Counter(_SORT_OF[change.what] for change in changes)
    return {sort: number[sort] for sort in SORTS}


def row_of(story: Story, change: MapChange) -> Row:
    """Return a change in words."""
    return Row(
        sort=_SORT_OF[change.what],
        name=change.name(story.language),
        where=_where(story, change),
        details=_details(story, change),
    )


def hero(found: Comparison) -> ScoreChange | None:
    """Return the figure to see: the memory that changed most, else the feeling that did.

    Where neither did, it is the friction whose priority changed most. Of equals it is the one
    that got worse.
    """
    for measures in (("remembered",), ("stage", "touchpoint"), ("friction",)):
        some = [each for each in found.scores if each.measure in measures and each.difference]
        if some:
            return max(some, key=lambda each: (abs(each.difference or 0), not is_better(each)))
    return None


def is_better(score: ScoreChange) -> bool | None:
    """Say whether a figure got better; None where that cannot be said."""
    if score.difference is None:
        return None
    return (score.difference > 0) != (score.measure == "friction")


def _where(story: Story, change: MapChange) -> str:
    kind = story.say(message(f"changes.kind.{change.kind}"))
    kind = kind[:1].upper() + kind[1:]
    place, project = change.after or change.before, change.maps[1 if change.after else 0]
    if place is None or not place.parents:
        return kind
    return f"{kind}  ·  {name_of(place.parents[-1], project, story.language)}"


def _details(story: Story, change: MapChange) -> tuple[str, ...]:
    if change.fields:
        said = tuple(_fields(story, change))
        more = len(said) - MOST_FIELDS
        rest = (story.words("changes.more_fields", count=more),) if more > 0 else ()
        return (*said[:MOST_FIELDS], *rest)
    if change.what in {"added", "removed"}:
        facts = {"count": change.inside}
        key = f"changes.{change.what}_with" if change.inside else f"changes.{change.what}"
        return (story.words(key, **facts),)
    before, after = change.before_text(story.language), change.after_text(story.language)
    if before == after and change.before and change.after:  # only the id is another one
        before, after = change.before.id, change.after.id
    return (f"{before} → {after}",)


def _fields(story: Story, change: MapChange) -> Iterator[str]:
    """Iterate over the fields that changed; of a feeling that only got stronger, how strong."""
    said = change.field_sentences(story.language)
    texts = change.field_texts(story.language)
    for field, sentence, text in zip(change.fields, said, texts, strict=True):
        between = _strength(story, change) if field.field == "emotion" else None
        if between is None:
            yield sentence
        else:
            yield story.say(message("changes.field", **{**text._asdict(), **between}))


def _strength(story: Story, change: MapChange) -> Mapping[str, str] | None:
    """Return how strong a feeling was and is; None if it is called otherwise, or unknown."""
    before, after = map(_emotion, (change.before, change.after))
    if before is None or after is None or before.valence is None or after.valence is None:
        return None
    if attrs.evolve(before, valence=after.valence) != after:
        return None
    strengths = (signed(each, story.language) for each in (before.valence, after.valence))
    return dict(zip(("before", "after"), strengths, strict=True))


def _emotion(place: Place | None) -> Emotion | None:
    return getattr(place.entity, "emotion", None) if place else None
