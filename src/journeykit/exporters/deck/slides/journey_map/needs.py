"""What each lane of text needs, before heights are shared out."""

from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import Size
from journeykit.exporters.deck.slides.journey_map.content import Column, planned_or_offered
from journeykit.exporters.deck.slides.journey_map.heights import Lane
from journeykit.exporters.deck.slides.journey_map.page import Page
from journeykit.exporters.deck.story import Story
from journeykit.typography import shorten

DOTS = 0.17
"""What the dots of severity take above a friction, in inches."""
NAME_INDENT = 0.22
"""What the icon of a touchpoint takes before its name, in inches."""
MOST_NAME_LINES = 3
"""Of the name of a touchpoint."""
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
    named = Setting(family, width - NAME_INDENT)
    every = (
        Lane(
            "opportunities",
            tuple(planned_or_offered(story, each, is_hero=each is page.hero) for each in columns),
            Setting(family, width - 0.1, bold=True),
            (3, 2),
            CARD,
        ),
        Lane(
            "touchpoints",
            tuple(_names(each, named) for each in columns),
            named,
            (8, 3),
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


def _names(each: Column, setting: Setting) -> tuple[str, ...]:
    """Return the names of the touchpoints of a stage, as far as the map ever shows them."""
    font = setting.font(Size.MAP)
    names = (touch.name for touch in each.touchpoints)
    return tuple(shorten(name, font, setting.points, MOST_NAME_LINES).text for name in names)
