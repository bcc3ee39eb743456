"""What a brief rests on and nobody has checked, and what it lacks."""

from collections.abc import Iterable, Iterator
from typing import cast

from journeykit.analysis.activation.items import BriefItem, Missing, Topic
from journeykit.analysis.activation.windows import Window, window_named
from journeykit.analysis.audit.claims import STATEMENTS, claims_of
from journeykit.analysis.audit.questions import statement_of
from journeykit.analysis.audit.verdicts import DatedVerdict, latest_verdicts
from journeykit.analysis.moments.ranking import ContactMoments
from journeykit.model import Content, Place, Project
from journeykit.wording import Message, message

UNCERTAIN = frozenset({"no", "unsure"})


def doubts(project: Project, shown: Iterable[Place]) -> Iterator[BriefItem]:
    """Iterate over statements of a brief that a review doubted, and those without a real source.

    Args:
        project: The map.
        shown: The places that the brief takes its lines from.
    """
    keys = {place.key: place for place in shown}
    verdicts = latest_verdicts(project)
    doubted = [verdict for key, verdict in verdicts.items() if key in keys and _doubts(verdict)]
    yield from map(_doubted, doubted)
    names = {verdict.place.key for verdict in doubted}
    claims = claims_of(project, lambda place: place.key in keys and place.kind in STATEMENTS)
    told = {claim.place.key: claim for claim in claims}
    for key in keys:
        claim = told.get(key)
        if claim is None or key in names or claim.place.kind == "persona":
            continue
        if claim.is_assumed or not claim.sources:
            topic: Topic = "assumption" if claim.is_assumed else "unsupported"
            text = cast("str | Message", statement_of(project, claim))
            yield BriefItem("unknown", topic, text, (), (claim.place,))


def _doubts(verdict: DatedVerdict) -> bool:
    return bool({verdict.still_true, verdict.current} & UNCERTAIN)


def _doubted(verdict: DatedVerdict) -> BriefItem:
    is_true = verdict.still_true or "unsure"
    key = f"brief.note.verdict_{is_true}" if is_true != "yes" else "brief.note.verdict_old"
    how = (message("brief.note.how", how=verdict.how),) if verdict.how else ()
    notes = (message(key, date=verdict.date), *how)
    label = verdict.place.entity.label
    is_persona = verdict.place.kind == "persona"
    text = message("brief.doubt.persona", persona=label) if is_persona else label
    return BriefItem("unknown", "doubt", text, notes, (verdict.place,))


def unscored_items(project: Project, found: ContactMoments) -> Iterator[BriefItem]:
    """Iterate over moments without a score that one more fact could bring among the best.

    Where no moment has a score at all, every one of them counts.
    """
    for row in found.unscored:
        if row.change or not found.ranked:
            note = row.what_would_change_it if row.change else row.reason
            name, place = window_named(row.day, row.moment), project.index.place(row.moment)
            yield BriefItem("unknown", "unscored", name, (note,), (place,))


def window_missing(project: Project, windows: tuple[Window, ...]) -> Iterator[Missing]:
    """Iterate over what the best windows lack: something to say, or content that says it."""
    for window in windows:
        place = project.index.place(window.moment)
        if window.truth and not window.replies:
            said = message("brief.missing.answer", demand=window.truth.demand)
            yield Missing("answer", said, project.index.place(window.truth))
        if window.line is None:
            yield Missing("line", message("brief.missing.line", window=window.name), place)
        elif not window.content:
            yield Missing("content", message("brief.missing.content", window=window.name), place)
        elif all(_is_to_make(content) for content in window.content):
            content = window.content[0]
            titles = {"content": content.entity.label, "window": window.name}
            yield Missing("content_made", message("brief.missing.content_made", **titles), content)
        elif not window.hooks:
            content = window.content[0]
            said = message("brief.missing.hook", content=content.entity.label, window=window.name)
            yield Missing("hook", said, content)


def _is_to_make(content: Place) -> bool:
    return cast("Content", content.entity).status == "missing"


def missing_items(missing: Iterable[Missing]) -> Iterator[BriefItem]:
    """Iterate over what is missing as lines of a brief."""
    for each in missing:
        yield BriefItem("unknown", "missing", each.message, (), (each.source,))
