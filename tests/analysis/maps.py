"""Small maps, written by hand, for the tests of the analyses."""

from typing import Any

from journeykit.model import (
    Brand,
    DayTimeline,
    Journey,
    Moment,
    MomentOfTruth,
    Need,
    Opportunity,
    Persona,
    Project,
    Promise,
    Proposition,
    Stage,
    Touchpoint,
)


def moment(start: int = 12, **facts: Any) -> Moment:
    """Return a moment of one hour of which nothing else is known."""
    facts = {"activity": f"Activité {start}", **facts}
    return Moment(start=f"{start}:00", end=f"{start + 1}:00", **facts)


def known_moment(start: int = 12, **facts: Any) -> Moment:
    """Return an attentive, well-humoured moment on the brand's channel, without needs."""
    return moment(start, **{"channels": ["website"], "attention": 4, "emotion": 1, **facts})


def truth(demand: str = "Quelle paire ?", **facts: Any) -> MomentOfTruth:
    """Return a moment of truth that nothing answers."""
    return MomentOfTruth(demand=demand, **facts)


def day(*moments: Moment, **facts: Any) -> DayTimeline:
    """Return a weekday."""
    return DayTimeline(**{"moments": moments, **facts})


def brand(*promises: Promise, **facts: Any) -> Brand:
    """Return a brand that is on the website."""
    return Brand(**{"name": "Foulée", "channels": ["website"], "promises": promises, **facts})


def promise(*answers: str) -> Promise:
    """Return a promise that answers the needs and barriers with these ids."""
    facts: dict[str, Any] = {"answers": answers}
    return Promise(text="Promesse", **facts)


def proposition(*answers: str) -> Proposition:
    """Return a proposition that answers the needs and barriers with these ids."""
    facts: dict[str, Any] = {"answers": answers}
    return Proposition(text="Proposition", **facts)


def opportunity(**facts: Any) -> Opportunity:
    """Return an opportunity called "Rappel"."""
    return Opportunity(title="Rappel", **facts)


def need(text: str, **facts: Any) -> Need:
    """Return a need."""
    return Need(text=text, **facts)


def persona(*moments: Moment, name: str = "Anne", **facts: Any) -> Persona:
    """Return a persona with one weekday."""
    return Persona(**{"name": name, "days": [day(*moments)], **facts})


def project(*personas: Persona, **facts: Any) -> Project:
    """Return a project of a brand that is on the website."""
    return Project(**{"title": "Carte", "brand": brand(), "personas": personas, **facts})


def stage(kind: str, *touchpoints: Touchpoint, **facts: Any) -> Stage:
    """Return a stage of a kind."""
    return Stage(**{"kind": kind, "touchpoints": touchpoints, **facts})


def touchpoint(name: str, emotion: float | None = None, **facts: Any) -> Touchpoint:
    """Return a touchpoint that feels like something, or of which nobody knows."""
    return Touchpoint(name=name, emotion=emotion, **facts)


def journey(*stages: Stage, **facts: Any) -> Journey:
    """Return a journey of these stages."""
    return Journey(**{"title": "Première paire", "stages": stages, **facts})


def feelings(*valences: float | None) -> Journey:
    """Return a journey of one stage with a touchpoint per feeling."""
    touchpoints = [touchpoint(f"Contact {at}", value) for at, value in enumerate(valences)]
    return journey(stage("purchase", *touchpoints))
