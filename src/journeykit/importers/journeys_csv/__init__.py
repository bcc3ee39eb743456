"""Journeys in a CSV file: a row for each touchpoint, whatever the columns are called.

- `targets`: what a column may mean, and what people call it;
- `mapping`: which column means what;
- `project`: from rows to a project.
"""

from journeykit.importers.journeys_csv.importer import (
    JOURNEYS_CSV,
    JourneysImporter,
    JourneysOptions,
)

__all__ = ["JOURNEYS_CSV", "JourneysImporter", "JourneysOptions"]
