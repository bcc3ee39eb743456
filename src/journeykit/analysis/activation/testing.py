"""What to test: the levers of a persona with hypothesis and metric, and hooks without a verdict."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.activation.items import BriefItem, Missing
from journeykit.analysis.activation.readers import is_of
from journeykit.analysis.whose import Whose
from journeykit.model import Content, Hook, Metric, Opportunity, Persona, Place, Project
from journeykit.model.scales import METRIC_RANGES
from journeykit.wording import Message, message

SETTLED = frozenset({"done", "rejected"})
IN_TEST = (None, "untested", "testing")


def levers_of(project: Project, whose: Whose, persona: Persona) -> tuple[Place, ...]:
    """Return the open levers that answer something of a persona's, or serve their moments."""
    places = project.index.of_kind("opportunity")
    return tuple(place for place in places if _is_lever_of(project, whose, persona, place))


def _is_lever_of(project: Project, whose: Whose, persona: Persona, place: Place) -> bool:
    lever = cast("Opportunity", place.entity)
    if not lever.is_lever or lever.status in SETTLED:
        return False
    links = project.index.links_from(place, "answers", "moments")
    return any(is_of(whose, persona, link.target) for link in links)


def lever_items(levers: tuple[Place, ...]) -> Iterator[BriefItem]:
    """Iterate over levers, with what each is to prove and how one will know."""
    for place in levers:
        lever = cast("Opportunity", place.entity)
        yield BriefItem("test", "lever", lever.title, tuple(_lever_notes(lever)), (place,))


def _lever_notes(lever: Opportunity) -> Iterator[Message]:
    if lever.hypothesis:
        yield message("brief.note.hypothesis", hypothesis=lever.hypothesis)
    if lever.before:
        yield message("brief.note.metric", metric=reading(lever.before, lever.after))
    for solution in lever.solutions:
        if solution.test and solution.status != "dropped":
            yield message("brief.note.test", test=solution.test)
    if lever.owner:
        yield message("brief.note.owner", owner=lever.owner)
    if lever.due:
        yield message("brief.note.due", due=lever.due)


def lever_missing(levers: tuple[Place, ...]) -> Iterator[Missing]:
    """Iterate over what a test of the levers would need and the map does not say."""
    for place in levers:
        lever = cast("Opportunity", place.entity)
        for field, what in (("hypothesis", "hypothesis"), ("before", "metric"), ("owner", "owner")):
            if getattr(lever, field) is None and field not in lever.not_applicable:
                said = message(f"brief.missing.{what}", lever=lever.title)
                yield Missing(what, said, place)


def hook_tests(project: Project, content: tuple[Place, ...]) -> Iterator[BriefItem]:
    """Iterate over hooks that have neither won nor lost a test yet."""
    for each in content:
        for hook in cast("Content", each.entity).hooks:
            if hook.test_status in IN_TEST:
                yield _hook_test(project.index.place(hook), each)


def _hook_test(place: Place, content: Place) -> BriefItem:
    hook = cast("Hook", place.entity)
    status = message("brief.note.test_status", status=hook.test_status or "untested")
    where = (message("brief.note.placement", placement=hook.placement),) if hook.placement else ()
    return BriefItem("test", "hook_test", hook.text, (*where, status), (place, content))


def reading(before: Metric, after: Metric | None) -> Message:
    """Return a metric with what it is today and what is aimed at, as far as known."""
    name, last = metric_named(before), after or before
    today, target = _figure(last, last.value), _figure(before, before.target)
    if today and target:
        return message("brief.metric.both", metric=name, today=today, target=target)
    if today or target:
        key = "brief.metric.today" if today else "brief.metric.target"
        return message(key, metric=name, figure=today or target)
    return name


def metric_named(metric: Metric) -> Message:
    """Return how to name a metric: in the author's words, or else by its kind."""
    if metric.name:
        return message("brief.metric.own", name=metric.name)
    return message("brief.metric.kind", kind=metric.kind)


def _figure(metric: Metric, value: float | None) -> Message | None:
    if value is None:
        return None
    allowed = METRIC_RANGES.get(metric.kind or "")
    if allowed and (allowed.low, allowed.high) == (0, 1):
        return message("brief.figure.share", value=value)
    if metric.unit:
        return message("brief.figure.unit", value=value, unit=metric.unit)
    return message("brief.figure", value=value)
