"""The analyses: a model in, an explained and frozen result out.

Nothing here reads a file, a clock or chance: what an answer depends on is an argument. Missing
facts never become zero; results say what they miss.
"""

from journeykit.analysis.activation.audience import AudienceTable, TargetAudience, audience
from journeykit.analysis.activation.brief import ActivationBrief, activation_brief
from journeykit.analysis.activation.content_plan import ContentPlan, PlannedContent, content_plan
from journeykit.analysis.activation.criteria import TargetRow
from journeykit.analysis.activation.items import SECTIONS, BriefItem, Missing
from journeykit.analysis.activation.windows import Window
from journeykit.analysis.audit.evidence import evidence_audit
from journeykit.analysis.audit.result import AuditedClaim, EvidenceAudit
from journeykit.analysis.backstage import Backstage, backstage
from journeykit.analysis.changes.change import MapChange
from journeykit.analysis.changes.comparison import compare, compare_journeys
from journeykit.analysis.changes.fields import FieldChange
from journeykit.analysis.changes.result import Comparison
from journeykit.analysis.changes.scores import ScoreChange
from journeykit.analysis.channels.dependence import ChannelDependence
from journeykit.analysis.channels.handoffs import HAND_OFFS, HandOff, HandOffCount, HandOffs
from journeykit.analysis.channels.matrix import StageChannels
from journeykit.analysis.channels.shares import TouchpointShare
from journeykit.analysis.channels.use import ChannelUse, JourneyChannels, channel_use
from journeykit.analysis.coverage.lanes import (
    LANES,
    JourneyCoverage,
    StageCoverage,
    journey_coverage,
)
from journeykit.analysis.coverage.matrices import CoverageMatrices, coverage_matrices
from journeykit.analysis.coverage.matrix import Cell, Heading, Matrix
from journeykit.analysis.curve.emotion import Drop, EmotionCurve, Fix, emotion_curve
from journeykit.analysis.curve.points import EmotionPoint, StageEmotion
from journeykit.analysis.curve.turning import TurningPoint, TurningReason, turning_point
from journeykit.analysis.day.balance import (
    DayBalance,
    Hole,
    TimeSpent,
    TimeUse,
    day_balance,
    day_balances,
)
from journeykit.analysis.deviations import (
    Deviation,
    JourneyDeviations,
    PlannedVersusActual,
    planned_versus_actual,
)
from journeykit.analysis.frictions.priority import (
    DEFAULT_FRICTION_WEIGHTS,
    FrictionFactors,
    FrictionWeights,
)
from journeykit.analysis.frictions.ranking import (
    FrictionRanking,
    RankedFriction,
    rank_frictions,
)
from journeykit.analysis.gaps.listing import CoverageGaps, Gap, coverage_gaps
from journeykit.analysis.gaps.rule import GapSeverity
from journeykit.analysis.gaps.thresholds import DEFAULT_THRESHOLDS, Thresholds
from journeykit.analysis.moments.candidates import Factor
from journeykit.analysis.moments.changes import Change
from journeykit.analysis.moments.ranking import ContactMoment, ContactMoments, contact_moments
from journeykit.analysis.moments.weights import DEFAULT_WEIGHTS, FACTORS, Weights
from journeykit.analysis.objectives import (
    MetricReading,
    ObjectiveAnswer,
    ObjectivesAnswered,
    ObjectiveStatus,
    objectives_answered,
)
from journeykit.analysis.opportunities.presets import PRESETS
from journeykit.analysis.opportunities.quadrants import QUADRANTS, Quadrant
from journeykit.analysis.opportunities.ranking import (
    OpportunityRanking,
    RankedOpportunity,
    rank_opportunities,
)
from journeykit.analysis.opportunities.score import Score, ScoreFactor
from journeykit.analysis.paths.crossroads import PathEnding
from journeykit.analysis.paths.listing import (
    JourneyPath,
    JourneyPaths,
    PathStep,
    journey_paths,
)
from journeykit.analysis.personas.comparison import PersonaComparison, compare_personas
from journeykit.analysis.personas.feelings import StageDivergence, StageFeeling
from journeykit.analysis.personas.overlap import Overlap, PersonaPair
from journeykit.analysis.personas.reach import DAY_KINDS, DayWindowKind
from journeykit.analysis.personas.traits import TRAITS, Trait
from journeykit.analysis.personas.windows import SharedWindow
from journeykit.analysis.promises import (
    PersonaAnswers,
    PromiseCell,
    PromiseMatrix,
    PromiseRow,
    promise_matrix,
)
from journeykit.analysis.reconciliation.brackets import GA4_BRACKETS, Bracket
from journeykit.analysis.reconciliation.comparison import (
    DEFAULT_TOLERANCE,
    AgeComparison,
    Tolerance,
)
from journeykit.analysis.reconciliation.personas import PersonaCheck, PersonaCity, PersonaFinding
from journeykit.analysis.reconciliation.reconcile import Reconciliation, reconcile
from journeykit.analysis.reconciliation.sources import (
    AgeShare,
    CityComparison,
    CityShare,
    SourcePair,
    SourceProfile,
)
from journeykit.analysis.reconciliation.suggestions import Suggestion
from journeykit.analysis.reconciliation.table import (
    CountColumns,
    CountGroup,
    CountTable,
    SkippedRows,
)
from journeykit.analysis.reconciliation.together import PersonasTogether
from journeykit.analysis.strengths import (
    SideBySide,
    StrengthsAndFrictions,
    strengths_and_frictions,
)

__all__ = [
    "DAY_KINDS",
    "DEFAULT_FRICTION_WEIGHTS",
    "DEFAULT_THRESHOLDS",
    "DEFAULT_TOLERANCE",
    "DEFAULT_WEIGHTS",
    "FACTORS",
    "GA4_BRACKETS",
    "HAND_OFFS",
    "LANES",
    "PRESETS",
    "QUADRANTS",
    "SECTIONS",
    "TRAITS",
    "ActivationBrief",
    "AgeComparison",
    "AgeShare",
    "AudienceTable",
    "AuditedClaim",
    "Backstage",
    "Bracket",
    "BriefItem",
    "Cell",
    "Change",
    "ChannelDependence",
    "ChannelUse",
    "CityComparison",
    "CityShare",
    "Comparison",
    "ContactMoment",
    "ContactMoments",
    "ContentPlan",
    "CountColumns",
    "CountGroup",
    "CountTable",
    "CoverageGaps",
    "CoverageMatrices",
    "DayBalance",
    "DayWindowKind",
    "Deviation",
    "Drop",
    "EmotionCurve",
    "EmotionPoint",
    "EvidenceAudit",
    "Factor",
    "FieldChange",
    "Fix",
    "FrictionFactors",
    "FrictionRanking",
    "FrictionWeights",
    "Gap",
    "GapSeverity",
    "HandOff",
    "HandOffCount",
    "HandOffs",
    "Heading",
    "Hole",
    "JourneyChannels",
    "JourneyCoverage",
    "JourneyDeviations",
    "JourneyPath",
    "JourneyPaths",
    "MapChange",
    "Matrix",
    "MetricReading",
    "Missing",
    "ObjectiveAnswer",
    "ObjectiveStatus",
    "ObjectivesAnswered",
    "OpportunityRanking",
    "Overlap",
    "PathEnding",
    "PathStep",
    "PersonaAnswers",
    "PersonaCheck",
    "PersonaCity",
    "PersonaComparison",
    "PersonaFinding",
    "PersonaPair",
    "PersonasTogether",
    "PlannedContent",
    "PlannedVersusActual",
    "PromiseCell",
    "PromiseMatrix",
    "PromiseRow",
    "Quadrant",
    "RankedFriction",
    "RankedOpportunity",
    "Reconciliation",
    "Score",
    "ScoreChange",
    "ScoreFactor",
    "SharedWindow",
    "SideBySide",
    "SkippedRows",
    "SourcePair",
    "SourceProfile",
    "StageChannels",
    "StageCoverage",
    "StageDivergence",
    "StageEmotion",
    "StageFeeling",
    "StrengthsAndFrictions",
    "Suggestion",
    "TargetAudience",
    "TargetRow",
    "Thresholds",
    "TimeSpent",
    "TimeUse",
    "Tolerance",
    "TouchpointShare",
    "Trait",
    "TurningPoint",
    "TurningReason",
    "Weights",
    "Window",
    "activation_brief",
    "audience",
    "backstage",
    "channel_use",
    "compare",
    "compare_journeys",
    "compare_personas",
    "contact_moments",
    "content_plan",
    "coverage_gaps",
    "coverage_matrices",
    "day_balance",
    "day_balances",
    "emotion_curve",
    "evidence_audit",
    "journey_coverage",
    "journey_paths",
    "objectives_answered",
    "planned_versus_actual",
    "promise_matrix",
    "rank_frictions",
    "rank_opportunities",
    "reconcile",
    "strengths_and_frictions",
    "turning_point",
]
