"""The analyses: a model in, an explained and frozen result out.

Nothing here reads a file, a clock or chance: what an answer depends on is an argument. Missing
facts never become zero; results say what they miss.
"""

from journeykit.analysis.audit.evidence import evidence_audit
from journeykit.analysis.audit.result import AuditedClaim, EvidenceAudit
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
from journeykit.analysis.promises import (
    PersonaAnswers,
    PromiseCell,
    PromiseMatrix,
    PromiseRow,
    promise_matrix,
)
from journeykit.analysis.strengths import (
    SideBySide,
    StrengthsAndFrictions,
    strengths_and_frictions,
)

__all__ = [
    "DEFAULT_FRICTION_WEIGHTS",
    "DEFAULT_THRESHOLDS",
    "DEFAULT_WEIGHTS",
    "FACTORS",
    "LANES",
    "PRESETS",
    "QUADRANTS",
    "AuditedClaim",
    "Cell",
    "Change",
    "ContactMoment",
    "ContactMoments",
    "CoverageGaps",
    "CoverageMatrices",
    "DayBalance",
    "Drop",
    "EmotionCurve",
    "EmotionPoint",
    "EvidenceAudit",
    "Factor",
    "Fix",
    "FrictionFactors",
    "FrictionRanking",
    "FrictionWeights",
    "Gap",
    "GapSeverity",
    "Heading",
    "Hole",
    "JourneyCoverage",
    "Matrix",
    "MetricReading",
    "ObjectiveAnswer",
    "ObjectiveStatus",
    "ObjectivesAnswered",
    "OpportunityRanking",
    "PersonaAnswers",
    "PromiseCell",
    "PromiseMatrix",
    "PromiseRow",
    "Quadrant",
    "RankedFriction",
    "RankedOpportunity",
    "Score",
    "ScoreFactor",
    "SideBySide",
    "StageCoverage",
    "StageEmotion",
    "StrengthsAndFrictions",
    "Thresholds",
    "TimeSpent",
    "TimeUse",
    "TurningPoint",
    "TurningReason",
    "Weights",
    "contact_moments",
    "coverage_gaps",
    "coverage_matrices",
    "day_balance",
    "day_balances",
    "emotion_curve",
    "evidence_audit",
    "journey_coverage",
    "objectives_answered",
    "promise_matrix",
    "rank_frictions",
    "rank_opportunities",
    "strengths_and_frictions",
    "turning_point",
]
