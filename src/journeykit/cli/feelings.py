"""How journeys and days feel, as curves made of text."""

import math
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from journeykit.analysis import (
    DayBalance,
    EmotionCurve,
    EmotionPoint,
    day_balances,
    emotion_curve,
)
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.records import Row
from journeykit.cli.screen import Screen, text
from journeykit.model import Persona, Project
from journeykit.model.scales import Language
from journeykit.wording import day_name, message, sentence, signed, stage_name

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

HALF = 4
"""Cells of a bar on each side of neutral: half a point of the scale each."""
MOST_FALLS = 3
MOST_ACTIVITIES = 3
MINUTES_AN_HOUR = 60


@attrs.frozen
class Feelings:
    """The curves of journeys, and the days of personas."""

    curves: tuple[EmotionCurve, ...]
    days: tuple[tuple[Persona, DayBalance], ...]

    def as_rows(self, language: Language) -> list[Row]:
        """Return a row per point of a journey and a row per day, all with the same columns."""
        rows = [row for curve in self.curves for row in curve.as_rows(language)]
        rows += [_day_row(persona, balance, language) for persona, balance in self.days]
        columns = dict.fromkeys(column for row in rows for column in row)
        return [{column: row.get(column) for column in columns} for row in rows]


def feelings(project: Project, *, journey: str | None, persona: str | None) -> Feelings:
    """Return how the journeys and the days of a project feel.

    Args:
        project: The map.
        journey: The id of the one journey meant; days are left out then.
        persona: The id of the one persona meant.

    Raises:
        NotFoundError: There is no such journey or persona.
    """
    journeys = [project.journey(journey)] if journey else project.journeys
    personas = [project.persona(persona)] if persona else project.personas
    curves = (
        emotion_curve(each, project=project)
        for each in journeys
        if persona is None or each.persona == persona
    )
    days = (
        (each, balance)
        for each in ([] if journey else personas)
        for balance in day_balances(each, project=project)
    )
    return Feelings(tuple(curves), tuple(days))


def _day_row(persona: Persona, balance: DayBalance, language: Language) -> Row:
    return {
        "persona": persona.id,
        "day": balance.day.id,
        "day_name": day_name(balance.day, language),
        "described_minutes": balance.described,
        "waking_minutes": balance.waking,
        "mood_known_minutes": balance.mood_known,
        "unpleasant_minutes": balance.unpleasant,
        "u_index": balance.u_index,
        "net_affect": balance.net_affect,
    }


def show_feelings(screen: Screen, found: Feelings) -> None:
    """Print the curve of each journey with its findings, then how each day feels."""
    if not found.curves and not found.days:
        screen.line(screen.say("curve.none"))
    for number, curve in enumerate(found.curves):
        if number:
            screen.console.print()
        _show_curve(screen, curve)
    for curve in islice(found.curves, 1):
        screen.line(text(sentence(curve.how_to_read, screen.language), "dim"))
    for persona, balance in found.days:
        _show_day(screen, persona, balance)
    for _, balance in islice(found.days, 1):
        screen.line(text(sentence(balance.how_to_read, screen.language), "dim"))


def _show_curve(screen: Screen, curve: EmotionCurve) -> None:
    screen.line(text(curve.journey.title, "bold underline"))
    screen.line(text(sentence(curve.summary, screen.language), "bold"))
    screen.console.print(_table(screen, curve))
    if curve.lived is not None:
        known = sum(point.valence is not None for point in curve.points)
        counts = {"known": known, "total": len(curve.points)}
        screen.line(screen.say("curve.lived", lived=curve.lived, **counts))
    if curve.drops:
        screen.line(text(screen.say("curve.falls"), "bold"))
        for drop in curve.drops[:MOST_FALLS]:
            screen.line(sentence(drop.message, screen.language), indent=2)
    if curve.best_fix:
        screen.line(text(screen.say("curve.next"), "bold"))
        screen.line(sentence(curve.best_fix.message, screen.language), indent=2)


def _table(screen: Screen, curve: EmotionCurve) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column(text(screen.say("curve.table.stage")))
    table.add_column(text(screen.say("curve.table.point")))
    table.add_column(text(screen.say("curve.table.bar")), no_wrap=True)
    table.add_column("", justify="right", no_wrap=True)
    table.add_column(text(screen.say("curve.table.emotion")))
    stage = None
    for point in curve.points:
        name = stage_name(point.stage, screen.language, curve.project)
        table.add_row(text("" if point.stage is stage else name), *_cells(screen, point))
        stage = point.stage
    return table


def _cells(screen: Screen, point: EmotionPoint) -> "Iterator[Text]":
    whole = screen.say("curve.table.whole")
    yield text(point.touchpoint.name) if point.touchpoint else text(whole, "dim")
    yield text(bar(point.valence))
    valence = point.valence
    yield text(UNKNOWN if valence is None else signed(valence, screen.language))
    yield text((point.emotion.label or "") if point.emotion else "")


def bar(valence: float | None) -> str:
    """Return a feeling as a bar that leaves the middle to the left or to the right.

    An unknown feeling leaves the middle blank, which neutral does not.
    """
    if valence is None:
        return ""
    cells = math.ceil(abs(valence) * HALF / 2)
    left = "█" * cells if valence < 0 else ""
    right = "█" * cells if valence > 0 else ""
    return f"{left:>{HALF}}│{right}"


def _show_day(screen: Screen, persona: Persona, balance: DayBalance) -> None:
    name = f"{persona.name} · {day_name(balance.day, screen.language)}"
    screen.console.print()
    screen.line(text(name, "bold underline"))
    screen.line(text(sentence(balance.summary, screen.language), "bold"))
    if balance.net_affect is not None:
        screen.line(screen.say("day.net_affect", value=balance.net_affect))
    if balance.activities.spent:
        longest = balance.activities.spent[:MOST_ACTIVITIES]
        names = tuple(
            message("day.spent", name=spent.name, hours=spent.minutes / MINUTES_AN_HOUR)
            for spent in longest
        )
        screen.line(screen.say("day.longest", names=names))
    screen.line(sentence(balance.coverage, screen.language))
