"""Counts by age bracket and city, from the CSV files of a CRM or of web analytics."""

from journeykit.importers.counts.limits import DEFAULT_COUNT_LIMITS, CountLimits
from journeykit.importers.counts.reading import read_counts

__all__ = ["DEFAULT_COUNT_LIMITS", "CountLimits", "read_counts"]
