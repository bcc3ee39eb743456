"""What each lane of text needs, before heights are shared out."""

from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.slides.journey_map.content import Column, planned_or_offered
from journeykit.exporters.deck.slides.journey_map.heights import Lane
from journeykit.exporters.deck.slides.journey_map.page import Page
from journeykit.exporters.deck.story import Story

DOTS = 0.17
"""What the dots of severity take above a friction, in inches."""
OWN = "own lane "
"""What the names of the lanes of the user's own begin with."""
LABEL = 0.4
"""Two lines of the label of a lane, in inches."""
CARD = 0.18
"""What the card of an opportunity takes above and below its text, in inches."""


def own_lanes(story: Story, page: Page) -> list[Lane]:
    """Return the lanes of the user's own, in the order in which they come first."""
    names = dict.fromkeys(name for each in page.columns for name in each.lanes)
    setting = Setting(story.theme.body_font, page.text_width)
    return [
        Lane(
            f"{OWN}{name}",
            tuple(each.lanes.get(name, ()) for each in page.columns),
            setting,
            (3, 1),
            least=LABEL,
        )
        for name in names
        if any(each.lanes.get(name) for each in page.columns)
    ]


def text_lanes(story: Story, page: Page) -> list[Lane]:
    """Return the lanes that any stage on the page has something for, the dearest first.

    Where room is scarce, the first ones get their lines back first.
    """
    family, width = story.theme.body_font, page.text_width
    columns = page.columns
    every = (
        Lane(
            "touchpoints",
            tuple(tuple(_one_line(each)) for each in columns),
            Setting(family, width),
            (6, 3),
        ),
        Lane(
            "opportunities",
            tuple(planned_or_offered(story, each, is_hero=each is page.hero) for each in columns),
            Setting(family, width - 0.1, bold=True),
            (4, 2),
            CARD,
        ),
        Lane(
            "actions",
            tuple(each.actions for each in columns),
            Setting(family, width, bulleted=True),
            (7, 3),
        ),
        Lane(
            "frictions",
            tuple(tuple(f.title for f in each.frictions[:1]) for each in columns),
            Setting(family, width, bold=True),
            (4, 2),
            DOTS,
        ),
        Lane(
            "thoughts",
            tuple(each.thoughts for each in columns),
            Setting(family, width, italic=True),
            (4, 2),
        ),
    )
    return [lane for lane in every if any(lane.cells)]


def _one_line(each: Column) -> list[str]:
    """Return a stand-in for each touchpoint, which takes a line whatever its name."""
    return ["x" for _ in each.touchpoints]
