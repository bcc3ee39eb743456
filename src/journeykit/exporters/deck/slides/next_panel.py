"""The dark panel at the right of a slide: what to do next, by whom and by when."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import OpportunityRanking, rank_opportunities
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Fitted, Setting, common_size, fit
from journeykit.exporters.deck.geometry import CONTENT, PAGE, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.next_steps import ended
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import PAPER, tint
from journeykit.model import Opportunity
from journeykit.wording import long_date

PANEL = Box(10.38, 0, PAGE.w - 10.38, PAGE.h)
BESIDE = Box(CONTENT.x, CONTENT.y, 9.5, CONTENT.h)
"""What the panel leaves of a slide."""
TITLE_BESIDE = Box(CONTENT.x, 0.52, 9.4, 0.78)
STEPS = 3
_STEPS = Box(10.72, 0.58, 2.28, 6.3)
_HEAD = 0.72
_GAP = 0.16
_TOP = 0.12
_BETWEEN = 0.06
_NUMBER = 0.24
_HIGHEST_WHAT = 0.62
_WHAT = (Size.LEAD, Size.BODY, Size.SMALL)
_WHY = (Size.SMALL, Size.MAP)
_WHO = (Size.MAP, Size.DENSE)


@attrs.frozen
class Step:
    """One thing to do next.

    Attributes:
        what: What to do.
        why: What speaks for it; may be empty.
        who: Who is answerable, and by when, a line each.
        entity: The address of what is shown.
    """

    what: str
    why: str = ""
    who: tuple[str, ...] = ()
    entity: str = ""

    @property
    def said(self) -> str:
        """The whole step as one text, for those who do not see the slide."""
        return " ".join(map(ended, filter(None, (self.what, self.why, *self.who))))


def ranking(story: Story) -> OpportunityRanking:
    """Return the opportunities of the project, the first to go about first."""
    return story.once(rank_opportunities, story.project)


def step_of(story: Story, opportunity: Opportunity, why: str) -> Step:
    """Return an opportunity as a step."""
    return Step(opportunity.title, why, who(story, opportunity), story.address(opportunity))


def who(story: Story, opportunity: Opportunity) -> tuple[str, ...]:
    """Return who is answerable for an opportunity, and by when where that is known."""
    owner = opportunity.owner or story.words("steps.no_owner")
    due = long_date(opportunity.due, story.language) if opportunity.due else ""
    return tuple(filter(None, (owner, due)))


def next_panel(sheet: Sheet, steps: Sequence[Step]) -> None:
    """Fill the panel; where there is nothing to do yet, it says so.

    Args:
        sheet: The slide, begun with `PANEL`.
        steps: The first one first; more than `STEPS` are left out.
    """
    heading = Box(_STEPS.x, _STEPS.y, _STEPS.w, 0.34)
    style = Style(Size.SUBHEADING, bold=True, paint=PAPER)
    sheet.canvas.text(heading, sheet.story.words("next.heading"), style, Identity("Heading"))
    shown = steps[:STEPS] or (Step(sheet.story.words("steps.nothing")),)
    area = Box(_STEPS.x, _STEPS.y + _HEAD, _STEPS.w, _STEPS.h - _HEAD)
    left = _NUMBER if len(shown) > 1 else 0.0
    setting = Setting(sheet.story.theme.body_font, _STEPS.w - left, bold=True)
    size = common_size([(step.what,) for step in shown], setting, _HIGHEST_WHAT, _WHAT)
    for number, (step, box) in enumerate(zip(shown, area.rows(STEPS, _GAP), strict=False), 1):
        with sheet.canvas.group(Identity("Next step", step.entity, step.said)):
            _step(sheet, step, str(number) if left else "", box, size)


def _step(sheet: Sheet, step: Step, number: str, box: Box, size: float) -> None:
    """Draw a step: what, then why in what is left, then who."""
    canvas = sheet.canvas
    canvas.rule((box.x, box.y), (box.right, box.y), tint(PAPER, 0.35), 1)
    left = _NUMBER if number else 0.0
    area = Box(box.x + left, box.y + _TOP, box.w - left, box.h - _TOP)
    who_fits = _fitted(sheet, step.who, area.w, area.h / 3, _WHO, bold=True)
    kept = who_fits.height + (_line(sheet) + _BETWEEN if step.why else 0) + _BETWEEN
    what = _fitted(sheet, (step.what,), area.w, area.h - kept, (size,), bold=True)
    room = area.h - what.height - who_fits.height - 2 * _BETWEEN
    why = _fitted(sheet, (step.why,) if step.why else (), area.w, room, _WHY)
    if number:
        place = Box(box.x, area.y, left, 0.26)
        canvas.text(
            place,
            number,
            Style(what.size, bold=True, paint=sheet.story.theme.glow),
            Identity("Number"),
        )
    y = _set(sheet, what, area, Style(what.size, bold=True, paint=PAPER), "What to do")
    below = Box(area.x, y, area.w, area.h)
    y = _set(sheet, why, below, Style(why.size, paint=tint(PAPER, 0.92)), "Why")
    below = Box(area.x, y, area.w, area.h)
    _set(
        sheet,
        who_fits,
        below,
        Style(who_fits.size, bold=True, paint=sheet.story.theme.glow),
        "Who and when",
    )


def _line(sheet: Sheet) -> float:
    return Setting(sheet.story.theme.body_font, 1).line(_WHY[-1])


def _fitted(
    sheet: Sheet,
    texts: Sequence[str],
    width: float,
    height: float,
    sizes: Sequence[float],
    *,
    bold: bool = False,
) -> Fitted:
    setting = Setting(sheet.story.theme.body_font, width, bold=bold)
    fitted = fit(texts, setting, height, sizes)
    sheet.cut.extend(fitted.cut)
    return fitted


def _set(sheet: Sheet, fitted: Fitted, area: Box, style: Style, name: str) -> float:
    """Set texts at the top of an area, and return where what follows them begins."""
    if not fitted.texts:
        return area.y
    box = Box(area.x, area.y, area.w, fitted.height)
    sheet.canvas.text(box, fitted.texts, style, Identity(name))
    return box.bottom + _BETWEEN
