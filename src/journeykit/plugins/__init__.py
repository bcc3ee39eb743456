"""What other packages add: found by entry points, and asked with checked options."""

from journeykit.plugins.options import options_for
from journeykit.plugins.registry import Registry

__all__ = ["Registry", "options_for"]
