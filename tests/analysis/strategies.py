"""Strategies that draw maps in which much is unknown.

Every text of a drawn map begins with `MARK`, so that tests see where users' words end up.
"""

from typing import Any

from hypothesis import strategies as st

from journeykit.model import (
    Barrier,
    Brand,
    Channel,
    DayTimeline,
    Evidence,
    Friction,
    Journey,
    Moment,
    Need,
    Opportunity,
    Persona,
    Project,
    Promise,
    Stage,
    Touchpoint,
)

MARK = "Élan"
CHANNELS = ("website", "email", "store", "own")
NEEDS = tuple(f"{MARK} besoin {number}" for number in range(4))

valences = st.integers(-4, 4).map(lambda half: half / 2)
severities = st.none() | st.integers(0, 4)
shares = st.sampled_from([None, 0.0, 0.05, 0.25, 0.5, 1.0])
evidence_ids: st.SearchStrategy[Any] = st.lists(st.sampled_from(["survey", "guess"]), max_size=1)
names = st.sampled_from([None, f"{MARK} nom"])


def some(*values: str, at_most: int = 3) -> st.SearchStrategy[Any]:
    """Draw some of these values, each at most once."""
    return st.lists(st.sampled_from(values), max_size=at_most, unique=True)


@st.composite
def moments(draw: st.DrawFn, hour: int, demand: str) -> Moment:
    """Draw a moment of one hour."""
    return Moment(
        start=f"{hour}:00",
        end=f"{hour + 1}:00",
        activity=draw(names),
        channels=draw(some(*CHANNELS)),
        needs=draw(some(*NEEDS)),
        attention=draw(st.none() | st.integers(1, 5)),
        emotion=draw(st.none() | valences),
        moment_of_truth=draw(st.sampled_from([None, None, demand])),
        asleep=draw(st.sampled_from([False, False, False, True])),
        evidence=draw(evidence_ids),
    )


@st.composite
def days(draw: st.DrawFn, kind: Any) -> DayTimeline:
    """Draw a day with up to four moments."""
    hours = sorted(draw(st.lists(st.integers(0, 22), max_size=4, unique=True)))
    lived: Any = [draw(moments(hour, f"{MARK} demande {kind} {hour} ?")) for hour in hours]
    return DayTimeline(kind=kind, moments=lived)


@st.composite
def personas(draw: st.DrawFn, name: str) -> Persona:
    """Draw a persona with up to two days."""
    barrier = Barrier(id=f"{name}-barrier", text=f"{MARK} frein")
    lived: Any = [draw(days(kind)) for kind in draw(some("weekday", "weekend"))]
    return Persona(
        id=name,
        name=f"{MARK} {name}",
        segment_share=draw(shares),
        channels=draw(some(*CHANNELS)),
        interests=[f"{MARK} {name} {each}" for each in range(draw(st.integers(0, 5)))],
        barriers=[barrier] if draw(st.booleans()) else [],
        days=lived,
        evidence=draw(evidence_ids),
    )


@st.composite
def touchpoints(draw: st.DrawFn, name: str) -> Touchpoint:
    """Draw a touchpoint."""
    friction = Friction(id=f"{name}-f", title=f"{MARK} gêne", severity=draw(severities))
    return Touchpoint(
        id=name,
        name=f"{MARK} contact",
        channel=draw(st.sampled_from([None, *CHANNELS])),
        ownership=draw(st.sampled_from([None, "brand", "other"])),
        emotion=draw(st.none() | valences),
        weight=draw(st.sampled_from([0, 1, 1, 2.5])),
        frictions=[friction] if draw(st.booleans()) else [],
        moment_of_truth=draw(st.sampled_from([None, None, f"{MARK} demande {name} ?"])),
    )


@st.composite
def stages(draw: st.DrawFn, number: int) -> Stage:
    """Draw a stage with up to three touchpoints."""
    ids = [f"t{number}-{each}" for each in range(draw(st.integers(0, 3)))]
    return Stage(
        id=f"s{number}",
        kind=draw(st.sampled_from(["awareness", "purchase", "use"])),
        name=draw(names),
        emotion=draw(st.none() | valences),
        touchpoints=[draw(touchpoints(each)) for each in ids],
    )


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    """Draw a journey with one to four stages."""
    drawn: Any = [draw(stages(number)) for number in range(draw(st.integers(1, 4)))]
    return Journey(title=f"{MARK} parcours", stages=drawn, evidence=draw(evidence_ids))


@st.composite
def brands(draw: st.DrawFn, people: list[Persona]) -> Brand:
    """Draw a brand that answers some of the needs that the personas have."""
    stated = {need for each in people for day in each.days for m in day.moments for need in m.needs}
    answered: Any = [Need(text=t).id for t in draw(some(*NEEDS)) if Need(text=t) in stated]
    promises = [Promise(text=f"{MARK} promesse", answers=answered)]
    return Brand(
        name=f"{MARK} marque",
        channels=draw(some(*CHANNELS)),
        promises=promises if draw(st.booleans()) else [],
    )


@st.composite
def opportunities(draw: st.DrawFn, journey: Journey) -> Opportunity:
    """Draw an opportunity that answers some of a journey's frictions."""
    frictions: Any = [friction.id for each in journey.touchpoints for friction in each.frictions]
    return Opportunity(
        title=f"{MARK} levier",
        answers=frictions[: draw(st.integers(0, 2))],
        owner=draw(names),
        status=draw(st.sampled_from([None, "proposed", "rejected"])),
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Draw a project with up to three personas and one journey."""
    people = [draw(personas(name)) for name in ("anne", "bruno", "chloe")[: draw(counts)]]
    journey = draw(journeys())
    facts: dict[str, Any] = {
        "evidence": [Evidence(id="survey", kind="survey"), Evidence(id="guess", kind="assumption")]
    }
    if draw(st.booleans()):
        facts |= {"journeys": [journey], "opportunities": [draw(opportunities(journey))]}
    return Project(
        title=f"{MARK} carte",
        channels=[Channel(id="own", name=f"{MARK} canal")],
        brand=draw(st.none() | brands(people)),
        personas=people,
        **facts,
    )


counts = st.integers(0, 3)
