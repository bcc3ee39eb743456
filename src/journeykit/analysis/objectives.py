"""What does the map say about each of the objectives that it was made for?"""

from typing import Literal

import attrs

from journeykit.analysis.measures import is_reached, latest_of_each
from journeykit.model import Metric, Objective, Opportunity, Place, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

ObjectiveStatus = Literal["answered", "partly", "silent"]
"""``answered``: something on the map speaks to it, and a figure tells; ``partly``: one of both;
``silent``: neither."""


@attrs.frozen
class MetricReading:
    """A figure of an objective, as it stands.

    Attributes:
        metric: The latest measurement; without a value if it was never measured.
        reached: Whether it is where it is to be; None where value, target or direction is unknown.
    """

    metric: Metric
    reached: bool | None


@attrs.frozen
class ObjectiveAnswer:
    """What the map says about an objective.

    Attributes:
        status: How much of an answer that is.
        linked: The personas, journeys, stages, opportunities and pieces of content that name the
            objective, in document order; rejected opportunities are left out.
        metrics: The figures that tell whether it is reached.
        message: The answer in one sentence.
    """

    objective: Objective
    status: ObjectiveStatus
    linked: tuple[Place, ...]
    metrics: tuple[MetricReading, ...]
    message: Message


@attrs.frozen
class ObjectivesAnswered:
    """What the map says about each of its objectives, in document order.

    Attributes:
        how_to_read: What the status means.
        summary: The finding, in one sentence.
    """

    answers: tuple[ObjectiveAnswer, ...]
    how_to_read: Message
    summary: Message

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, for a data frame or a spreadsheet.

        Args:
            language: Of the sentence in ``message``.
        """
        return [_as_row(answer, language) for answer in self.answers]


def objectives_answered(project: Project) -> ObjectivesAnswered:
    """Return what the map says about each objective.

    An objective is answered where something on the map names it among its ``objectives`` and one
    of its metrics has a value: there is something to do or to know, and a figure that tells. With
    one of both it is answered partly, without either the map is silent. An objective whose
    metrics are not applicable needs no figure.

    Args:
        project: The map.

    Returns:
        An answer for every objective.

    Example:
        >>> from journeykit import Metric, Objective, Opportunity, Project
        >>> returns = Metric(kind="return_rate", value=0.24, target=0.15)
        >>> fewer = Objective(id="fewer", text="Fewer returns", metrics=[returns])
        >>> advice = Opportunity(title="Advice on sizes", objectives=["fewer"])
        >>> shop = Project(title="Shop", objectives=[fewer, "Loyalty"], opportunities=[advice])
        >>> [(row["status"], row["reached"]) for row in objectives_answered(shop).as_rows()]
        [('answered', 0), ('silent', None)]
    """
    answers = tuple(_answer(project, objective) for objective in project.objectives)
    return ObjectivesAnswered(
        answers=answers,
        how_to_read=message("objective.how_to_read"),
        summary=_summary(answers),
    )


def _answer(project: Project, objective: Objective) -> ObjectiveAnswer:
    place = project.index.place(objective)
    sources = (link.source for link in project.index.links_to(place, "objectives"))
    linked = tuple(source for source in sources if not _is_rejected(source))
    latest = latest_of_each(objective.metrics)
    metrics = tuple(MetricReading(metric, is_reached(metric)) for metric in latest)
    status = _status(objective, linked, metrics)
    return ObjectiveAnswer(objective, status, linked, metrics, _said(status, linked, metrics))


def _is_rejected(place: Place) -> bool:
    return isinstance(place.entity, Opportunity) and place.entity.status == "rejected"


def _status(
    objective: Objective, linked: tuple[Place, ...], metrics: tuple[MetricReading, ...]
) -> ObjectiveStatus:
    needs_none = "metrics" in objective.not_applicable
    if linked and (needs_none or _measured(metrics)):
        return "answered"
    return "partly" if linked or _measured(metrics) else "silent"


def _measured(metrics: tuple[MetricReading, ...]) -> int:
    return sum(each.metric.value is not None for each in metrics)


def _said(
    status: ObjectiveStatus, linked: tuple[Place, ...], metrics: tuple[MetricReading, ...]
) -> Message:
    if status == "silent":
        return message("objective.silent")
    if not linked:
        return message("objective.measured_only")
    measured = _measured(metrics)
    if status == "partly":
        return message("objective.linked_only", n=len(linked))
    if not measured:
        return message("objective.linked", n=len(linked))
    with_target = sum(each.reached is not None for each in metrics)
    key = "objective.on_target" if with_target else "objective.measured"
    reached = sum(each.reached is True for each in metrics)
    return message(key, n=len(linked), measured=measured, reached=reached, targets=with_target)


def _summary(answers: tuple[ObjectiveAnswer, ...]) -> Message:
    if not answers:
        return message("objective.summary.none")
    answered = sum(each.status == "answered" for each in answers)
    if answered == len(answers):
        return message("objective.summary.all", total=len(answers))
    silent = tuple(each.objective.text for each in answers if each.status == "silent")
    if not silent:
        return message("objective.summary.partly", answered=answered, total=len(answers))
    return message(
        "objective.summary.silent",
        answered=answered,
        total=len(answers),
        silent=len(silent),
        first=silent[0],
    )


def _as_row(answer: ObjectiveAnswer, language: Language) -> dict[str, object]:
    measured = [each for each in answer.metrics if each.reached is not None]
    return {
        "objective": answer.objective.id,
        "text": answer.objective.text,
        "status": answer.status,
        "linked": ", ".join(f"{place.kind}:{place.address}" for place in answer.linked),
        "metrics": len(answer.metrics),
        "measured": _measured(answer.metrics),
        "reached": sum(each.reached is True for each in measured) if measured else None,
        "message": sentence(answer.message, language),
    }
