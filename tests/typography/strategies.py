"""Texts and fonts that layout has to cope with."""

from hypothesis import strategies as st

from journeykit.typography import Font, clean

FRAGMENTS = [
    "e\u0301",
    "a" + "\u0327\u0301" * 3,
    "👨\u200d👩\u200d👧",
    "👍🏽",
    "🇫🇷",
    "1\ufe0f\u20e3",
    "❤\ufe0f",
    "日本語。",
    "「東京」",
    "한국어",
    "กำ",
    "שלום",
    "مرحبا",
    "rendez-vous",
    "et/ou",
    "2026-09-14",
    "\u00a0: ",
    "\u202f! ",
    "«\u00a0",
    " ",
    "  ",
    "\n",
    "\u200b",
    "\u3000",
    "…",
    "!",
    "x",
    "mot",
    "anticonstitutionnellement",
]
"""What breaks naive layout: clusters, wide letters, no-break spaces, hyphens, overlong words."""

texts = st.one_of(
    st.lists(st.sampled_from(FRAGMENTS), max_size=20).map("".join),
    st.text(max_size=60).map(clean),
)
fonts = st.builds(
    Font,
    family=st.sampled_from(["Calibri", "Cambria", "Arial", "Courier New", "Aptos"]),
    size=st.floats(min_value=1, max_value=96),
    bold=st.booleans(),
    italic=st.booleans(),
)
ems = st.floats(min_value=0.1, max_value=60)
"""Widths of lines, to be multiplied by the size of the font."""
