"""The slide of the scores, put together."""

from collections.abc import Iterator, Sequence

from journeykit.exporters.deck.geometry import CONTENT, Box
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import start
from journeykit.exporters.deck.slides.analysis_frame import how_to_read
from journeykit.exporters.deck.slides.scores.content import Score, scores
from journeykit.exporters.deck.slides.scores.table import has_room, table
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.wording import message

_AREA = Box(CONTENT.x, 1.46, CONTENT.w, 5.1)


def score_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return how to read the scores of the deck, if it shows any."""
    listed = scores(story)
    pages = tuple(_pages(story, listed))
    for number, page in enumerate(pages, start=1):
        several = len(pages) > 1
        sheet = start(
            story,
            "scores",
            scores_title(story, listed),
            story.words("scores.kicker"),
            part=story.words("map.part", number=number, count=len(pages)) if several else "",
            subtitle=story.words("scores.subtitle"),
        )
        table(sheet, page, _AREA)
        how_to_read(sheet, story.words("scores.how_to_read"))
        sheet.note(*_notes(story, page))
        yield sheet.finished()


def _pages(story: Story, listed: Sequence[Score]) -> Iterator[Sequence[Score]]:
    """Iterate over the scores of each slide: half of them where the slide is small."""
    if len(listed) > 1 and not has_room(story, listed, _AREA):
        middle = (len(listed) + 1) // 2
        yield from _pages(story, listed[:middle])
        yield from _pages(story, listed[middle:])
    elif listed:
        yield listed


def scores_title(story: Story, listed: Sequence[Score]) -> str:
    """Return how many scores there are, and how much goes without one."""
    unscored = sum(score.unscored for score in listed)
    name = story.words(f"scores.{listed[0].id}")
    facts = {"count": len(listed), "unscored": unscored}
    return story.say(
        first_true(
            (len(listed) == 1, message("deck.scores.title.only", name=name)),
            (unscored > 0, message("deck.scores.title.unscored", **facts)),
            (True, message("deck.scores.title.complete", **facts)),
        )
    )


def _notes(story: Story, listed: Sequence[Score]) -> Iterator[str]:
    for score in listed:
        for each in score.how_to_read:
            name = story.words(f"scores.{score.id}")
            yield story.words("notes.of", what=name, text=story.say(each))
        if score.unscored:
            yield story.words("scores.unscored", count=score.unscored)
