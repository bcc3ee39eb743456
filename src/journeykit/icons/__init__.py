"""Outline icons, and which of them stands for what.

The outlines are Lucide's (ISC licence, see ``licences/``), turned by ``scripts/build_icons.py``
into path data that presentations, SVG and PDF can all draw: to be stroked, not filled, 2 wide
with round ends and joins in a box of 24 by 24.

An icon decorates, it never carries a meaning alone: the guesses from free text may be wrong.
"""

from journeykit.icons.guesses import for_activity, for_device, for_place
from journeykit.icons.meanings import for_channel, for_stage, for_valence
from journeykit.icons.outlines import Command, Icon, icon, names, svg_path

__all__ = [
    "Command",
    "Icon",
    "for_activity",
    "for_channel",
    "for_device",
    "for_place",
    "for_stage",
    "for_valence",
    "icon",
    "names",
    "svg_path",
]
