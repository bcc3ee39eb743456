"""Texts that break careless writers of Office files."""

from collections.abc import Mapping
from functools import cache

from journeykit import Project
from tests.deck.crowded import crowded
from tests.deck.decks import rendered

HOSTILE: Mapping[str, str] = {
    "control characters": "a\x00b\x07c\x1b[31md\x7fe\x9ff",
    "every control character": "a".join(map(chr, (*range(32), *range(0x7F, 0xA0)))),
    "a control character spelled out": "a_x0007_b",
    "addresses": "javascript:alert(1) file:///etc/passwd \\\\server\\share https://example.org",
    "line ends of every kind": "un\r\ndeux\rtrois\vquatre\fcinq\u2028six\u2029sept\x85huit\n\nneuf",
    "noncharacters": "a\ufffeb\uffffc\ufdd0d\U0001fffee\ufefff",
    "reordering signs": "a\u202eb\u2066c\u202dd\u2069e\u200ff",
    "a formula": "=cmd|' /C calc'!A0",
    "other formulas": '+1+1\t-2\t@SUM(A1)\t=HYPERLINK("http://x")',
    "markup": "<a:t>&amp;</a:t>]]><!-- & --><![CDATA[x]]>&#11;&lt;",
    "quotes": "\"a\" 'b' `c` «d» \u201ce\u201d \\",
    "spaces": "  a \t b\u00a0c\u202fd\u3000e\u200bf  ",
    "a very long word": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 4,
    "a long sentence": "Elle hésite, relit, compare, demande et attend encore un peu. " * 5,
    "emoji": "👩🏽\u200d🚀👨\u200d👩\u200d👧\u200d👦🏳️\u200d🌈🇫🇷1️⃣",
    "Arabic": "مرحبا بالعالم، كيف الحال؟ (12:30)",
    "Hebrew": "שלום עולם! «מה שלומך» 42 %",
    "Japanese": "東京都で靴を買う。サイズが心配です、とても。" * 3,
    "marks without end": "e" + "\u0301" * 80,
    "letters without width": "a" + "\u200b" * 900 + "b",
    "forty kilobytes": "Lorem ipsum dolor sit amet. " * 1500,
    "an escape of spreadsheets": "a_x0041_b_x000D_c",
    "nothing to see": "\ufdd0\ufffe",
}
"""What it is, and the text. None of them is blank in the eyes of the model."""


@cache
def hostile_deck(text: str) -> bytes:
    """Return the deck of a project that says nothing but one text, made once."""
    return rendered(said_everywhere(text))


def said_everywhere(text: str) -> Project:
    """Return a small project that says this text, and nothing else, wherever a text may stand."""
    return crowded(lambda _: text, stages=2, touchpoints=2, moments=4)
