"""From files of other kinds to a project, with an account of what became of everything."""

from journeykit.importers.counts import CountLimits, read_counts
from journeykit.importers.draft import Placed, settled
from journeykit.importers.files import import_file
from journeykit.importers.imported import Imported
from journeykit.importers.notice import Notice, Spot, Treatment
from journeykit.importers.protocol import FolderImporter, Importer
from journeykit.importers.registry import import_formats, importer

__all__ = [
    "CountLimits",
    "FolderImporter",
    "Imported",
    "Importer",
    "Notice",
    "Placed",
    "Spot",
    "Treatment",
    "import_file",
    "import_formats",
    "importer",
    "read_counts",
    "settled",
]
