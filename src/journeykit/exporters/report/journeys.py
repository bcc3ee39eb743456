"""The journeys: stage by stage, and what stays in memory."""

from collections.abc import Iterator

from journeykit.analysis import EmotionCurve, EmotionPoint, StageEmotion, emotion_curve
from journeykit.exporters.report.markdown import (
    UNKNOWN,
    Block,
    Markdown,
    bullets,
    escaped,
    heading,
    joined,
    paragraph,
    table,
)
from journeykit.exporters.report.words import Words
from journeykit.model import Friction, Journey, MomentOfTruth, Project, Stage, Touchpoint
from journeykit.wording import channel_name, stage_name


def journeys_section(project: Project, words: Words) -> Iterator[Block]:
    """Return every journey."""
    if project.journeys:
        yield heading(2, words.say("journeys"))
    for journey in project.journeys:
        yield from _journey(project, journey, words)


def _journey(project: Project, journey: Journey, words: Words) -> Iterator[Block]:
    curve = emotion_curve(journey, project=project)
    yield heading(3, escaped(journey.title))
    yield words.fields(_facts(project, journey, curve, words))
    yield paragraph(words.sentence(curve.how_to_read))
    yield _table(curve, words)
    if truths := tuple(_truths(journey)):
        yield paragraph(words.say("truths"))
        yield bullets((words.truth(truth), ()) for truth in truths)


def _facts(
    project: Project, journey: Journey, curve: EmotionCurve, words: Words
) -> Iterator[tuple[str, Markdown]]:
    if journey.persona:
        yield "persona", escaped(project.persona(journey.persona).name)
    yield "state", words.label("state", journey.state)
    yield "remembered", words.signed(curve.remembered)
    yield "lived", words.signed(curve.lived)
    yield "lowest", _point(curve.trough, words)
    yield "highest", _point(curve.highest, words)


def _point(point: EmotionPoint | None, words: Words) -> Markdown:
    if point is None:
        return UNKNOWN
    name = (
        point.touchpoint.name
        if point.touchpoint
        else stage_name(point.stage, words.language, words.project)
    )
    return Markdown(f"{escaped(name)} ({words.signed(point.valence)})")


def _table(curve: EmotionCurve, words: Words) -> Block:
    headings = (
        "stage",
        "goal",
        "touchpoints",
        "feeling",
        "frictions",
        "strengths",
        "propositions",
    )
    return table([*map(words.say, headings)], [_row(each, words) for each in curve.stages])


def _row(emotion: StageEmotion, words: Words) -> tuple[Markdown, ...]:
    stage = emotion.stage
    parts = _parts(stage)
    return (
        escaped(stage_name(stage, words.language, words.project)),
        words.text(stage.goal),
        joined(_touchpoint(each, words) for each in stage.touchpoints),
        _feeling(emotion, words),
        joined(_friction(each, words) for part in parts for each in part.frictions),
        joined(escaped(each.title) for part in parts for each in part.strengths),
        joined(escaped(each.text) for each in stage.propositions),
    )


def _parts(stage: Stage) -> tuple[Stage | Touchpoint, ...]:
    """Return what may hold frictions, strengths and moments of truth: a stage and all in it."""
    return (stage, *stage.touchpoints)


def _touchpoint(touchpoint: Touchpoint, words: Words) -> Markdown:
    if touchpoint.channel is None:
        return escaped(touchpoint.name)
    channel = channel_name(words.project, touchpoint.channel, words.language)
    return escaped(f"{touchpoint.name} ({channel})")


def _feeling(emotion: StageEmotion, words: Words) -> Markdown:
    """Return the mean of a stage, and of how many points it is where some are unknown."""
    mean = words.signed(emotion.valence)
    if emotion.valence is None or emotion.known == emotion.total:
        return mean
    known = words.say("known", known=emotion.known, total=emotion.total)
    return Markdown(f"{mean} ({known})")


def _friction(friction: Friction, words: Words) -> Markdown:
    severity = friction.severity
    facts = [] if severity is None else [words.say("severity", n=severity)]
    if friction.frequency:
        facts.append(words.label("frequency", friction.frequency))
    title = escaped(friction.title)
    return Markdown(f"{title} ({joined(facts, ', ')})") if facts else title


def _truths(journey: Journey) -> Iterator[MomentOfTruth]:
    for stage in journey.stages:
        for part in _parts(stage):
            if part.moment_of_truth:
                yield part.moment_of_truth
