"""The cards of a blueprint: one a step, with the team that is answerable."""

from collections.abc import Sequence

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.blueprint.content import Step
from journeykit.exporters.deck.slides.blueprint.heights import AIR, BETWEEN_CARDS, SIDE, Cards
from journeykit.exporters.deck.theme import MUTED, PAPER, QUIET, tint

_MORE = 0.2
"""What it takes to say how many more there are, in inches."""


def stack(sheet: Sheet, steps: Sequence[Step], box: Box, cards: Cards, *, is_hero: bool) -> float:
    """Draw the steps of a touchpoint in one lane, and return where they end.

    Those that have no room are counted below the others, and the notes tell them.
    """
    shown = _with_room(steps, box, cards)
    more = _MORE if len(shown) < len(steps) else 0.0
    y = box.y
    for number, step in enumerate(shown):
        y += BETWEEN_CARDS if number else 0
        height = min(cards.height(step), box.bottom - more - y)
        _card(sheet, step, Box(box.x, y, box.w, height), cards, is_hero=is_hero)
        y += height
    if not more:
        return y
    text = sheet.story.words("map.more", count=len(steps) - len(shown))
    area = Box(box.x + SIDE, y + 0.02, box.w - 2 * SIDE, _MORE - 0.04)
    style = Style(Size.CAPTION, paint=MUTED, anchor="middle")
    sheet.canvas.text(area, text, style, Identity("More steps"))
    sheet.cut.extend(step.title for step in steps[len(shown) :])
    return y + more


def _with_room(steps: Sequence[Step], box: Box, cards: Cards) -> Sequence[Step]:
    if cards.stack(steps) <= box.h + 1e-6:
        return steps
    count = len(steps) - 1
    while count > 1 and cards.stack(steps[:count]) > box.h - _MORE:
        count -= 1
    return steps[: max(count, 1)]


def _card(sheet: Sheet, step: Step, box: Box, cards: Cards, *, is_hero: bool) -> None:
    said = ", ".join(filter(None, (step.title, step.team)))
    with sheet.canvas.group(Identity("Step", step.entity, said)):
        ground = PAPER if is_hero else tint(QUIET, 0.2)
        sheet.canvas.rounded(box, Identity("Card", decorative=True), ground)
        inner = box.inset(SIDE, AIR / 2)
        least = cards.title.line(cards.size)
        team = _team(sheet, step, inner.h - least, cards)
        line = cards.team.line(Size.DENSE) * len(team)
        title = fit([step.title], cards.title, inner.h - line, (cards.size, Size.DENSE))
        sheet.cut.extend(title.cut)
        lines = [Paragraph((Run(text),)) for text in title.texts]
        aside = (Run(text, size=Size.DENSE, paint=MUTED) for text in team)
        lines += [Paragraph((run,)) for run in aside]
        sheet.canvas.text(inner, lines, Style(title.size), Identity("Text"))


def _team(sheet: Sheet, step: Step, room: float, cards: Cards) -> tuple[str, ...]:
    """Return the team if there is room for it below a line of the title."""
    if not step.team:
        return ()
    needed = cards.team.height([step.team], Size.DENSE)
    if needed <= room + 1e-6 and needed < 2 * cards.team.line(Size.DENSE):
        return (step.team,)
    line = cards.team.line(Size.DENSE)
    fitted = fit([step.team], cards.team, line, (Size.DENSE,)) if line <= room + 1e-6 else None
    sheet.cut.append(step.team)
    return fitted.texts if fitted else ()
