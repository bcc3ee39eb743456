"""The domain model: what a customer journey is, as frozen values without input or output."""

from journeykit.model.action import Opportunity, Solution
from journeykit.model.activation import Audience, Relation
from journeykit.model.brand import Brand, Offer, Promise
from journeykit.model.contact import ReceivedContact
from journeykit.model.content import Content, Hook
from journeykit.model.day import DayTimeline, Moment
from journeykit.model.entity import Entity
from journeykit.model.evidence import Evidence
from journeykit.model.experience import Emotion, Friction, MomentOfTruth, Strength
from journeykit.model.image import Image
from journeykit.model.index import Index
from journeykit.model.journey import Journey, Transition
from journeykit.model.market import Competitor, Expectation, Market
from journeykit.model.measure import Metric
from journeykit.model.persona import Persona
from journeykit.model.place import Link, Place
from journeykit.model.project import Checks, Deck, IgnoredRule, Project
from journeykit.model.review import Review, Verdict
from journeykit.model.stage import BeliefShift, Lane, Proposition, Stage
from journeykit.model.statements import Barrier, Need, Objective
from journeykit.model.touchpoint import Process, Touchpoint
from journeykit.model.traits import (
    BehaviourScale,
    ChoiceReason,
    Interest,
    Medium,
    SearchQuery,
    UsedBrand,
)
from journeykit.model.vocabulary import Channel, ScorePreset, StageKind

__all__ = [
    "Audience",
    "Barrier",
    "BehaviourScale",
    "BeliefShift",
    "Brand",
    "Channel",
    "Checks",
    "ChoiceReason",
    "Competitor",
    "Content",
    "DayTimeline",
    "Deck",
    "Emotion",
    "Entity",
    "Evidence",
    "Expectation",
    "Friction",
    "Hook",
    "IgnoredRule",
    "Image",
    "Index",
    "Interest",
    "Journey",
    "Lane",
    "Link",
    "Market",
    "Medium",
    "Metric",
    "Moment",
    "MomentOfTruth",
    "Need",
    "Objective",
    "Offer",
    "Opportunity",
    "Persona",
    "Place",
    "Process",
    "Project",
    "Promise",
    "Proposition",
    "ReceivedContact",
    "Relation",
    "Review",
    "ScorePreset",
    "SearchQuery",
    "Solution",
    "Stage",
    "StageKind",
    "Strength",
    "Touchpoint",
    "Transition",
    "UsedBrand",
    "Verdict",
]
