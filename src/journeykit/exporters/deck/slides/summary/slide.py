"""The summary, put together."""

from collections.abc import Iterator

import attrs

from journeykit.analysis import objectives_answered
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import start
from journeykit.exporters.deck.slides.next_panel import (
    BESIDE,
    PANEL,
    TITLE_BESIDE,
    Step,
    next_panel,
    step_of,
)
from journeykit.exporters.deck.slides.summary.answers import answers, height
from journeykit.exporters.deck.slides.summary.cards import cards
from journeykit.exporters.deck.slides.summary.findings import findings
from journeykit.exporters.deck.slides.summary.hero import hero
from journeykit.exporters.deck.slides.summary.notes import notes
from journeykit.exporters.deck.slides.summary.scope import gaps, plans
from journeykit.exporters.deck.slides.summary.title import summary_title
from journeykit.exporters.deck.story import Story

_TOP = 1.46
_GAP = 0.22
_HERO = 0.5
"""The part of the height of the findings that the first one takes."""
_HIGHEST_HERO = 1.95


def summary_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return the summary of a project of which anything is known."""
    found = findings(story)
    if not found:
        return
    objectives = story.once(objectives_answered, story.project)
    if story.about:  # they are those of the project as a whole
        objectives = attrs.evolve(objectives, answers=())
    whole = story.about[0].label if story.about else story.project.title
    kicker = "  ·  ".join((story.words("summary.kicker"), whole))
    title = summary_title(story, found[0])
    sheet = start(
        story,
        "summary",
        title,
        kicker,
        subtitle=_counts(story),
        area=TITLE_BESIDE,
        panel=PANEL,
    )
    foot = height(objectives)
    bottom = BESIDE.bottom - (foot + _GAP if foot else 0.0)
    room = bottom - _TOP
    tall = min((room - _GAP) * _HERO, _HIGHEST_HERO)
    hero(sheet, found[0], Box(BESIDE.x, _TOP, BESIDE.w, tall))
    if len(found) > 1:
        top = _TOP + tall + _GAP
        cards(sheet, found[1:], Box(BESIDE.x, top, BESIDE.w, bottom - top))
    if foot:
        answers(sheet, objectives, Box(BESIDE.x, bottom + _GAP, BESIDE.w, foot))
    next_panel(sheet, _steps(story))
    sheet.note(*notes(story, found, objectives))
    yield sheet.finished()


def _counts(story: Story) -> str:
    return story.words(
        "summary.subtitle",
        personas=len(story.personas),
        journeys=len(story.journeys),
        sources=len(story.project.evidence),
    )


def _steps(story: Story) -> tuple[Step, ...]:
    """Return the first opportunities; where there is none, what the blind spots ask for."""
    rows = plans(story)
    if rows:
        return tuple(step_of(story, row.opportunity, story.say(row.reason)) for row in rows)
    found = gaps(story)
    worst = {gap.rule: gap for gap in reversed(found)}
    asked = sorted(worst.values(), key=found.index)
    return tuple(Step(story.say(gap.remedy), story.say(gap.message)) for gap in asked)
