"""From a journey to the plan of its service blueprint."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import attrs

from journeykit.analysis.backstage import LANES, Lane, done_by_company, severity_of, worst_of
from journeykit.exporters.diagrams.blueprint.finding import title_of
from journeykit.exporters.diagrams.blueprint.plan import Column, Plan, Section, Step
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.steps import Station, leavers, steps_of, summed_up
from journeykit.exporters.diagrams.voice import Voice, described
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Friction, Journey, Process, Stage, Touchpoint

MOST_TOUCHPOINTS = 80
"""Above so many each stage is summed up in one column."""
MOST_STAGES = 80
"""Those that are left are one column then."""
MOST_STEPS = 3
"""In one lane of a touchpoint; the last one stands for all that are left."""
_MOST_ACTIONS = 2


def plan_of(journey: Journey, voice: Voice, wish: Wish) -> Plan:
    """Return what the blueprint of a journey shows.

    Args:
        journey: The journey.
        voice: Puts it into words.
        wish: What it is asked to be like.
    """
    note = summed_up(journey, MOST_TOUCHPOINTS, voice)
    sections = tuple(_summed(journey, voice) if note else _sections(journey, voice, wish))
    shares = wish.shows("shares")
    if shares and not note:
        sections = tuple(_with_leavers(sections, leavers(journey, voice), voice))
    columns = [column for section in sections for column in section.columns]
    stations = [Station(column.name, column.touchpoints) for column in columns]
    title = title_of(journey, voice)
    return Plan(
        kicker=voice.kicker(journey),
        title=title,
        note=note,
        sections=sections,
        lanes=tuple(lane for lane in LANES if lane != "unsaid" or _has(sections, lane)),
        steps=steps_of(journey, stations, voice, shares=shares),
        weighted=bool(journey.transitions),
        language=wish.language,
        description=described(title, _said(sections)),
    )


def _has(sections: Iterable[Section], lane: Lane) -> bool:
    return any(lane in column.lanes for section in sections for column in section.columns)


def _sections(journey: Journey, voice: Voice, wish: Wish) -> Iterator[Section]:
    worst = worst_of(journey)
    for number, stage in enumerate(journey.stages, 1):
        name = f"{number}  {voice.stage(stage)}"
        if not stage.touchpoints:
            empty = voice.say("empty")
            yield Section(name, (Column(empty, tip=empty, described=True),))
            continue
        columns = [_column(each, voice, wish, worst) for each in stage.touchpoints]
        yield Section(name, tuple(columns))


def _column(
    touchpoint: Touchpoint, voice: Voice, wish: Wish, worst: tuple[Touchpoint, Friction] | None
) -> Column:
    channel = touchpoint.channel if wish.shows("channels") else None
    friction = max(touchpoint.frictions, key=severity_of, default=None)
    hurts = friction is not None and wish.shows("frictions")
    lanes = {
        lane: _folded(steps, voice) for lane, steps in _lanes(touchpoint, wish).items() if steps
    }
    return Column(
        name=plain(touchpoint.name),
        channel=channel,
        channel_name=voice.channel(channel),
        lanes=lanes,
        friction=plain(friction.title) if friction and hurts else "",
        described=bool(done_by_company(touchpoint)),
        hero=hurts and worst is not None and worst[0] is touchpoint,
        tip=_tip(touchpoint, voice),
        touchpoints=(touchpoint.id,),
    )


def _lanes(touchpoint: Touchpoint, wish: Wish) -> dict[Lane, list[Step]]:
    lanes: dict[Lane, list[Step]] = {lane: [] for lane in LANES}
    if wish.shows("actions"):
        lanes["customer"] += [Step(plain(each)) for each in touchpoint.actions[:_MOST_ACTIONS]]
    for process in touchpoint.processes:
        lanes[_lane_of(process)].append(_step(process, wish))
    lanes["customer"] = list({step.title.casefold(): step for step in lanes["customer"]}.values())
    return lanes


def _step(process: Process, wish: Wish) -> Step:
    return Step(plain(process.title), plain(process.team or "") if wish.shows("teams") else "")


def _lane_of(process: Process) -> Lane:
    return process.actor or "unsaid"


def _folded(steps: Sequence[Step], voice: Voice) -> tuple[Step, ...]:
    if len(steps) <= MOST_STEPS:
        return tuple(steps)
    shown = steps[: MOST_STEPS - 1]
    return (*shown, Step(voice.say("more", n=len(steps) - len(shown)), more=True))


def _tip(touchpoint: Touchpoint, voice: Voice) -> str:
    known = [
        voice.say("tip.step", lane=voice.say(f"lane.{_lane_of(each)}"), step=plain(each.title))
        for each in touchpoint.processes
    ]
    return voice.joined(
        plain(touchpoint.name),
        voice.channel(touchpoint.channel),
        *map(plain, touchpoint.actions[:_MOST_ACTIONS]),
        *known,
        "" if done_by_company(touchpoint) else voice.say("undescribed"),
    )


def _summed(journey: Journey, voice: Voice) -> Iterator[Section]:
    """Yield each stage as one column that counts what is in it."""
    for number, stage in enumerate(journey.stages[:MOST_STAGES], 1):
        yield Section(f"{number}  {voice.stage(stage)}", (_sum((stage,), voice),))
    if rest := journey.stages[MOST_STAGES:]:
        name = voice.say("more_stages", n=len(rest))
        yield Section(name, (_sum(rest, voice),))


def _sum(stages: Sequence[Stage], voice: Voice) -> Column:
    touchpoints = [touchpoint for stage in stages for touchpoint in stage.touchpoints]
    known = sum(1 for each in touchpoints if done_by_company(each))
    name = voice.say("touchpoints", n=len(touchpoints))
    processes = [process for each in touchpoints for process in each.processes]
    ordered = sorted(processes, key=lambda each: LANES.index(_lane_of(each)))
    lanes: dict[Lane, tuple[Step, ...]] = {
        lane: (Step(voice.say("steps", n=len(tuple(steps)))),)
        for lane, steps in groupby(ordered, key=_lane_of)
    }
    said = voice.say("described", n=known)
    tip = voice.joined(name, said)
    ids = tuple(touchpoint.id for touchpoint in touchpoints)
    described = bool(known)
    return Column(name, None, said, lanes, described=described, tip=tip, touchpoints=ids)


def _with_leavers(
    sections: Iterable[Section], shares: Mapping[str, str], voice: Voice
) -> Iterator[Section]:
    """Yield sections whose columns say how many leave the journey there."""
    for section in sections:
        columns = (_left(column, shares, voice) for column in section.columns)
        yield attrs.evolve(section, columns=tuple(columns))


def _left(column: Column, shares: Mapping[str, str], voice: Voice) -> Column:
    share = next((shares[each] for each in column.touchpoints if each in shares), None)
    if share is None:
        return column
    said = voice.say("leave", share=share)
    return attrs.evolve(column, leaving=said, tip=voice.joined(column.tip, said))


def _said(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield section.name
        yield from (f"– {column.tip}" for column in section.columns)
