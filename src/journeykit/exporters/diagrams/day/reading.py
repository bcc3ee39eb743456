"""From a persona to the plan of the picture of their days."""

from collections.abc import Iterator

import attrs

from journeykit.analysis import ContactMoments, contact_moments
from journeykit.exporters.diagrams.day.finding import Facts, finding
from journeykit.exporters.diagrams.day.plan import Day, Plan
from journeykit.exporters.diagrams.day.wording import Teller
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.voice import Voice, described
from journeykit.exporters.diagrams.words import plain
from journeykit.model import DayTimeline, Persona, Project
from journeykit.wording import day_name

MOST_DAYS = 3
"""Days side by side: the weekday, the weekend, and one that has a name."""
MOST_SLOTS = 40
"""Moments of a day that are drawn; the hours of the others stay empty."""


def plan_of(project: Project, persona: Persona, wish: Wish) -> Plan:
    """Return what the picture of a persona's days shows.

    Args:
        project: What the persona is part of, in the edition to show.
        persona: The persona.
        wish: What the picture is asked to be like.
    """
    ranking = contact_moments(project, persona=persona.id, draws=0)
    voice = Voice(project, wish.language, "day")
    tell = Teller(voice, {id(row.moment): row for row in ranking.rows}, wish)
    shown = persona.days[:MOST_DAYS]
    plan = Plan(
        kicker=voice.joined(
            voice.say("name"), plain(persona.name), plain(persona.occupation or "")
        ),
        title=_title(persona, shown, ranking, voice),
        note=_note(persona, shown, voice),
        days=tuple(_day(day, tell) for day in shown),
        empty=voice.say("empty"),
        shows_mood=wish.shows("emotions"),
        language=wish.language,
        description="",
    )
    return attrs.evolve(plan, description=described(plan.title, _said(plan)))


def _title(
    persona: Persona, shown: tuple[DayTimeline, ...], ranking: ContactMoments, voice: Voice
) -> str:
    """Return the author's headline, or else the finding."""
    if shown and (headline := plain(shown[0].headline or "")):
        return headline
    key, facts = finding(Facts(persona, shown, ranking))
    return voice.say(f"title.{key}", **facts)


def _day(day: DayTimeline, tell: Teller) -> Day:
    voice = tell.voice
    spans = list(day.spans())
    facts = voice.joined(
        voice.say("summary") if day.detail == "summary" else "",
        voice.say("moments", n=len(spans)) if spans else voice.say("no_moment"),
    )
    return Day(
        name=plain(day_name(day, voice.language)),
        facts=facts,
        slots=tuple(tell.slot(*each) for each in spans[:MOST_SLOTS]),
        folded=max(0, len(spans) - MOST_SLOTS),
    )


def _note(persona: Persona, shown: tuple[DayTimeline, ...], voice: Voice) -> str:
    more = len(persona.days) - len(shown)
    folded = sum(max(0, len(day.moments) - MOST_SLOTS) for day in shown)
    return voice.joined(
        voice.say("more_days", n=more) if more else "",
        voice.say("folded", n=folded) if folded else "",
    )


def _said(plan: Plan) -> Iterator[str]:
    for day in plan.days:
        yield f"{day.name} · {day.facts}"
        yield from (f"– {slot.tip}" for slot in day.slots)
