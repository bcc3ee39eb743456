"""Customer journeys as data: a model, its documents, explained analyses, decks and diagrams.

The classes of the model are at hand at once. What reads, writes or draws is imported when it is
first used, so that ``import journeykit`` stays cheap.
"""

from importlib import import_module
from typing import TYPE_CHECKING

# `build` and `series` are modules too: imported here, before anybody else does, the names mean the
# functions.
from journeykit.build import Built, build
from journeykit.errors import (
    DocumentError,
    JourneykitError,
    MissingToolError,
    ModelError,
    NotFoundError,
    Problem,
    RenderingError,
    UsageError,
)
from journeykit.model import (
    Audience,
    Barrier,
    BehaviourScale,
    BeliefShift,
    Brand,
    Channel,
    Checks,
    ChoiceReason,
    Competitor,
    Content,
    DayTimeline,
    Deck,
    Emotion,
    Evidence,
    Expectation,
    Friction,
    Hook,
    IgnoredRule,
    Image,
    Interest,
    Journey,
    Lane,
    Market,
    Medium,
    Metric,
    Moment,
    MomentOfTruth,
    Need,
    Objective,
    Offer,
    Opportunity,
    Persona,
    Process,
    Project,
    Promise,
    Proposition,
    ReceivedContact,
    Relation,
    Review,
    ScorePreset,
    SearchQuery,
    Solution,
    Stage,
    StageKind,
    Strength,
    Touchpoint,
    Transition,
    UsedBrand,
    Verdict,
)
from journeykit.series import Series, SeriesDeck, series

if TYPE_CHECKING:
    from journeykit.documents import (
        dump,
        dumps,
        load,
        loads,
        read_extra,
        with_extra,
    )
    from journeykit.documents.json_schema.generate import schema
    from journeykit.exporters import export, formats

__version__ = "0.1.0.dev0"

__all__ = [
    "Audience",
    "Barrier",
    "BehaviourScale",
    "BeliefShift",
    "Brand",
    "Built",
    "Channel",
    "Checks",
    "ChoiceReason",
    "Competitor",
    "Content",
    "DayTimeline",
    "Deck",
    "DocumentError",
    "Emotion",
    "Evidence",
    "Expectation",
    "Friction",
    "Hook",
    "IgnoredRule",
    "Image",
    "Interest",
    "Journey",
    "JourneykitError",
    "Lane",
    "Market",
    "Medium",
    "Metric",
    "MissingToolError",
    "ModelError",
    "Moment",
    "MomentOfTruth",
    "Need",
    "NotFoundError",
    "Objective",
    "Offer",
    "Opportunity",
    "Persona",
    "Problem",
    "Process",
    "Project",
    "Promise",
    "Proposition",
    "ReceivedContact",
    "Relation",
    "RenderingError",
    "Review",
    "ScorePreset",
    "SearchQuery",
    "Series",
    "SeriesDeck",
    "Solution",
    "Stage",
    "StageKind",
    "Strength",
    "Touchpoint",
    "Transition",
    "UsageError",
    "UsedBrand",
    "Verdict",
    "__version__",
    "build",
    "dump",
    "dumps",
    "export",
    "formats",
    "load",
    "loads",
    "read_extra",
    "schema",
    "series",
    "with_extra",
]

_IMPORTED_ON_USE = {
    "dump": "journeykit.documents",
    "dumps": "journeykit.documents",
    "export": "journeykit.exporters",
    "formats": "journeykit.exporters",
    "load": "journeykit.documents",
    "loads": "journeykit.documents",
    "read_extra": "journeykit.documents",
    "schema": "journeykit.documents.json_schema.generate",
    "with_extra": "journeykit.documents",
}


if not TYPE_CHECKING:  # a type checker would take every misspelt name for one of these

    def __getattr__(name: str) -> object:
        if name not in _IMPORTED_ON_USE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(_IMPORTED_ON_USE[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_IMPORTED_ON_USE})
