"""How wide text is and how it falls into lines, without asking the machine for fonts.

Tables of advance widths ship with the package, so that the same text gives the same layout
anywhere. They were made from fonts with the widths of the usual office fonts: Carlito for
Calibri, Caladea for Cambria, Liberation Sans, Serif and Mono for Arial, Times New Roman and
Courier New (see ``scripts/build_font_metrics.py``; the licences of the fonts lie in
``licences/``). Widths and sizes are in points.

Pair kerning and ligatures are left out on purpose: both almost always make a line narrower, and
the programs that show the text disagree about them, so measuring without them errs on the safe
side: by 0 to 1.5 % in Calibri, 0.5 % in the median. Programs round, too. A caller that must never
be a line short gives ``wrap`` half a percent less than the width that there is.
"""

from journeykit.typography.cleaning import clean, one_line
from journeykit.typography.families import twin
from journeykit.typography.fonts import Font
from journeykit.typography.measure import line_height, width
from journeykit.typography.scale import fitting_size
from journeykit.typography.shortening import Shortened, shorten
from journeykit.typography.wrapping import balanced, wrap
from journeykit.typography.writing import direction

__all__ = [
    "Font",
    "Shortened",
    "balanced",
    "clean",
    "direction",
    "fitting_size",
    "line_height",
    "one_line",
    "shorten",
    "twin",
    "width",
    "wrap",
]
