"""The domain model: what a customer journey is, as frozen values without input or output."""

from journeykit.model.action import Opportunity
from journeykit.model.brand import Brand, Channel, Promise
from journeykit.model.day import DayTimeline, Moment
from journeykit.model.entity import Entity
from journeykit.model.evidence import Evidence
from journeykit.model.experience import Emotion, Friction, MomentOfTruth, Strength
from journeykit.model.index import Index, Link, Place
from journeykit.model.journey import Journey, Proposition, Stage, Touchpoint
from journeykit.model.persona import Interest, Persona
from journeykit.model.project import Checks, Deck, IgnoredRule, Project
from journeykit.model.statements import Barrier, Need, Objective

__all__ = [
    "Barrier",
    "Brand",
    "Channel",
    "Checks",
    "DayTimeline",
    "Deck",
    "Emotion",
    "Entity",
    "Evidence",
    "Friction",
    "IgnoredRule",
    "Index",
    "Interest",
    "Journey",
    "Link",
    "Moment",
    "MomentOfTruth",
    "Need",
    "Objective",
    "Opportunity",
    "Persona",
    "Place",
    "Project",
    "Promise",
    "Proposition",
    "Stage",
    "Strength",
    "Touchpoint",
]
