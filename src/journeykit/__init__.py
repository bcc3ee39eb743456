"""Customer journeys as data: a model, its documents, explained analyses, decks and diagrams.

The classes of the model are at hand at once. What reads, writes or draws is imported when it is
first used, so that ``import journeykit`` stays cheap.
"""

from importlib import import_module
from typing import TYPE_CHECKING

# `build` is a module too: imported here, before anybody else does, the name means the function.
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
    Barrier,
    Brand,
    Channel,
    Checks,
    DayTimeline,
    Deck,
    Emotion,
    Evidence,
    Friction,
    IgnoredRule,
    Interest,
    Journey,
    Moment,
    MomentOfTruth,
    Need,
    Objective,
    Opportunity,
    Persona,
    Project,
    Promise,
    Proposition,
    Stage,
    Strength,
    Touchpoint,
)

if TYPE_CHECKING:
    from journeykit.documents import dump, dumps, load, loads
    from journeykit.exporters import export, formats

__version__ = "0.1.0.dev0"

__all__ = [
    "Barrier",
    "Brand",
    "Built",
    "Channel",
    "Checks",
    "DayTimeline",
    "Deck",
    "DocumentError",
    "Emotion",
    "Evidence",
    "Friction",
    "IgnoredRule",
    "Interest",
    "Journey",
    "JourneykitError",
    "MissingToolError",
    "ModelError",
    "Moment",
    "MomentOfTruth",
    "Need",
    "NotFoundError",
    "Objective",
    "Opportunity",
    "Persona",
    "Problem",
    "Project",
    "Promise",
    "Proposition",
    "RenderingError",
    "Stage",
    "Strength",
    "Touchpoint",
    "UsageError",
    "__version__",
    "build",
    "dump",
    "dumps",
    "export",
    "formats",
    "load",
    "loads",
]

_IMPORTED_ON_USE = {
    "dump": "journeykit.documents",
    "dumps": "journeykit.documents",
    "export": "journeykit.exporters",
    "formats": "journeykit.exporters",
    "load": "journeykit.documents",
    "loads": "journeykit.documents",
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
