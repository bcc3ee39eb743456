"""What changed first of all, since when, and what to do next."""

from journeykit.analysis import Comparison, MapChange, ScoreChange
from journeykit.exporters.deck.slides.analysis_frame import Next
from journeykit.exporters.deck.slides.changes.content import hero, is_better
from journeykit.exporters.deck.slides.next_panel import ranking, who
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.model import Friction
from journeykit.wording import message


def changes_title(story: Story, found: Comparison) -> str:
    """Return what got better or worse, or else how much happened."""
    score, total = _felt(found), len(found.changes)
    if score is None and total == 1:
        return found.changes[0].sentence(story.language)
    facts: dict[str, object] = {"name": score.name(story.language) if score else ""}
    facts |= {"before": score.before, "after": score.after} if score else {}
    is_memory = score is not None and score.measure == "remembered"
    got_better = score is not None and is_better(score) is True
    frictions = sum(_is_new_friction(change) for change in found.changes)
    many = {"total": total, "figures": len(found.scores), "frictions": frictions}
    title = "deck.changes.title"
    return story.say(
        first_true(
            (is_memory and got_better, message(f"{title}.better_memory", **facts)),
            (is_memory, message(f"{title}.worse_memory", **facts)),
            (got_better, message(f"{title}.feels_better", **facts)),
            (score is not None, message(f"{title}.feels_worse", **facts)),
            (frictions > 0, message(f"{title}.frictions", **many)),
            (total > 0, message(f"{title}.changes", **many)),
            (True, message(f"{title}.figures", **many)),
        )
    )


def _felt(found: Comparison) -> ScoreChange | None:
    """Return the figure to see, if it is a feeling or a memory."""
    score = hero(found)
    return None if score is None or score.measure == "friction" else score


def since_said(story: Story) -> str:
    """Return since when: the version, the date of its deck, or just the last time."""
    before = story.since
    if before and before.version and before.version != story.project.version:
        return story.words("changes.since.version", version=before.version)
    if before and before.deck.date and before.deck.date != story.project.deck.date:
        return story.words("changes.since.date", date=before.deck.date)
    return story.words("changes.since.last")


def next_of(story: Story, found: Comparison) -> Next:
    """Return what to do next: a remedy for what is new and hurts, else what the plan says."""
    lead = story.words("next.heading")
    for change in found.changes:
        friction = change.after.entity if change.after else None
        if _is_new_friction(change) and isinstance(friction, Friction):
            if story.opportunities(friction):
                continue
            what = story.words("steps.remedy", text=friction.title)
            return Next(lead, what, story.words("changes.next.new"), story.address(friction))
    rows = ranking(story).rows
    if not rows:
        return Next(lead, story.words("steps.nothing"))
    first = rows[0].opportunity
    details = "  ·  ".join(who(story, first))
    return Next(lead, first.title, details, story.address(first))


def _is_new_friction(change: MapChange) -> bool:
    return change.what == "added" and change.kind == "friction"
