"""The result of a comparison."""

from collections.abc import Iterator

import attrs

from journeykit.analysis.changes.change import MapChange
from journeykit.analysis.changes.importance import What
from journeykit.analysis.changes.scores import ScoreChange
from journeykit.model import Journey, Project
from journeykit.model.scales import Language
from journeykit.wording import Message


@attrs.frozen
class Comparison:
    """What changed from one map to another, or from one journey to another.

    Attributes:
        before: The project before.
        after: The project after; the same one where two of its journeys are compared.
        journeys: These two journeys; None where whole projects are compared.
        changes: What happened to entities, the most important first, then in document order.
        scores: Figures that are other ones than before: feelings first, journeys before stages
            before touchpoints; then contact moments, frictions, opportunities and coverage. The
            largest change comes first.
        unsought: How many entities were not looked at for renames, because too many were removed
            from one place and added there.
        summary: The finding, in one sentence.
        how_to_read: What the order means.
    """

    before: Project
    after: Project
    journeys: tuple[Journey, Journey] | None
    changes: tuple[MapChange, ...]
    scores: tuple[ScoreChange, ...]
    unsought: int
    summary: Message
    how_to_read: Message

    @property
    def differs(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.changes or self.scores)

    def of(self, what: What) -> tuple[MapChange, ...]:
        """Return the changes of one sort, such as ``added``."""
        return tuple(change for change in self.changes if change.what == what)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows: one per change, or per field that changed, then one per figure.

        Args:
            language: Of names, values and sentences.
        """
        rows = [row for change in self.changes for row in _change_rows(change, language)]
        return rows + [_score_row(score, language) for score in self.scores]


def _change_rows(change: MapChange, language: Language) -> Iterator[dict[str, object]]:
    """Iterate over one row per field that changed, or the one row of another change."""
    facts = {
        "what": change.what,
        "kind": change.kind,
        "address": change.address,
        "name": change.name(language),
    }
    rest = {"importance": change.importance, "sentence": change.sentence(language)}
    if not change.fields:
        texts = {"before": change.before_text(language), "after": change.after_text(language)}
        yield {**facts, "field": None, **texts, "difference": None, **rest}
    for field, said in zip(change.fields, change.field_texts(language), strict=True):
        texts = {"before": said.before, "after": said.after}
        yield {**facts, "field": field.field, **texts, "difference": None, **rest}


def _score_row(score: ScoreChange, language: Language) -> dict[str, object]:
    return {
        "what": "score",
        "kind": score.kind,
        "address": score.address,
        "name": score.name(language),
        "field": score.measure,
        "before": score.before,
        "after": score.after,
        "difference": score.difference,
        "importance": None,
        "sentence": score.sentence(language),
    }
