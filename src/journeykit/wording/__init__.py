"""Sentences and labels in French and English, made from message keys and facts."""

from journeykit.wording.labels import channel_name, day_name, label, own_name, stage_name
from journeykit.wording.message import Message, message
from journeykit.wording.numbers import clock, long_date, percent, signed, span
from journeykit.wording.sentences import sentence

__all__ = [
    "Message",
    "channel_name",
    "clock",
    "day_name",
    "label",
    "long_date",
    "message",
    "own_name",
    "percent",
    "sentence",
    "signed",
    "span",
    "stage_name",
]
