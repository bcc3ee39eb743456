"""Documents: a project as YAML or JSON, in and out.

Loading is strict and safe, and reports everything that is wrong at once. YAML is read as YAML 1.2.
The parsers are imported when the first document is read.
"""

from journeykit.documents.extensions import read_extra, with_extra
from journeykit.documents.limits import DEFAULT_LIMITS, Limits
from journeykit.documents.reading import load, loads
from journeykit.documents.writing import dump, dumps

__all__ = ["DEFAULT_LIMITS", "Limits", "dump", "dumps", "load", "loads", "read_extra", "with_extra"]
