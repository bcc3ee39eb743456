"""Programs for those who work on journeykit; none of this is installed."""
