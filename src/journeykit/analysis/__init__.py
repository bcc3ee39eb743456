"""The analyses: a model in, an explained and frozen result out.

Nothing here reads a file, a clock or chance: what an answer depends on is an argument. Missing
facts never become zero; results say what they miss.
"""

from journeykit.analysis.curve.emotion import Drop, EmotionCurve, Fix, emotion_curve
from journeykit.analysis.curve.points import EmotionPoint, StageEmotion
from journeykit.analysis.gaps.coverage import (
    LANES,
    Cell,
    JourneyCoverage,
    StageCoverage,
    journey_coverage,
)
from journeykit.analysis.gaps.listing import CoverageGaps, Gap, coverage_gaps
from journeykit.analysis.gaps.rule import GapSeverity
from journeykit.analysis.moments.candidates import Factor
from journeykit.analysis.moments.ranking import ContactMoment, ContactMoments, contact_moments
from journeykit.analysis.moments.weights import DEFAULT_WEIGHTS, FACTORS, Weights

__all__ = [
    "DEFAULT_WEIGHTS",
    "FACTORS",
    "LANES",
    "Cell",
    "ContactMoment",
    "ContactMoments",
    "CoverageGaps",
    "Drop",
    "EmotionCurve",
    "EmotionPoint",
    "Factor",
    "Fix",
    "Gap",
    "GapSeverity",
    "JourneyCoverage",
    "StageCoverage",
    "StageEmotion",
    "Weights",
    "contact_moments",
    "coverage_gaps",
    "emotion_curve",
    "journey_coverage",
]
