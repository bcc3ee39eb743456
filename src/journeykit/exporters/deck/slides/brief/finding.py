"""What the brief of a campaign says first."""

from typing import cast

from journeykit.analysis import ActivationBrief, Window
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.model import Content
from journeykit.wording import message

READY = frozenset({"ready", "published"})


def brief_title(story: Story, brief: ActivationBrief) -> str:
    """Return whether we can speak at the best moment, or what is missing for it."""
    facts: dict[str, object] = {"persona": brief.persona.name}
    if not brief.windows:
        return story.say(message("deck.brief.title.no_window", **facts))
    best = brief.windows[0]
    if best.moment.headline:
        return best.moment.headline
    facts |= {"start": best.moment.start, "end": best.moment.end}
    asks_in_vain = best.truth is not None and not best.replies
    return story.say(
        first_true(
            (asks_in_vain, message("deck.brief.title.no_answer", **facts)),
            (best.line is None, message("deck.brief.title.no_line", **facts)),
            (not best.content, message("deck.brief.title.no_content", **facts)),
            (not _is_ready(best), message("deck.brief.title.to_make", **facts)),
            (True, message("deck.brief.title.ready", **facts)),
        )
    )


def _is_ready(window: Window) -> bool:
    return any(cast("Content", place.entity).status in READY for place in window.content)
