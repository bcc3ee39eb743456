"""Projects at their fullest and their emptiest: sizes and kinds of texts are drawn, no structures.

Every text ends in a number of its own: none is found because another one says the same.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from random import Random

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from journeykit import Project
from tests.deck.crowded import SENTENCE, WORD
from tests.deck.filled import Plan, filled

TEXTS: Mapping[str, str] = {
    "short": "Mot",
    "a sentence of 300 characters": SENTENCE,
    "a word of 60 letters": WORD,
    "English": "What if the pair does not fit, and who will take it back after a first run?",
    "Arabic": "ماذا لو كان المقاس غير مناسب، ومن يعيد الحذاء بعد أول تجربة؟",
    "Japanese": "初めての靴を東京で買う。サイズが心配です、とても。返品はできますか？",
    "emoji": "👩🏽\u200d🚀 👨\u200d👩\u200d👧\u200d👦 🏳️\u200d🌈 🇫🇷 1️⃣ 🏃🏾\u200d♀️",
    "Hebrew": "שלום עולם! «מה שלומך» 42 %",
    "combining marks": "e\u0301te\u0301 Z\u0351\u036b\u0343a\u0321\u0353lgo\u0310 ก็ว่า हिन्दी",
    "scripts mixed": "Le «مقاس» 38½ de 東京 (12:30) — שלום 👟🏽 Größe?",
    "one letter": "Ж",
}
"""Kinds of texts, by what is special about them."""

SIZES: Mapping[str, Mapping[str, tuple[int, ...]]] = {
    "stages": {
        "Project.journeys": (1,),
        "Journey.stages": (14, 1, 7, 8, 2, 4, 11),
        "Stage.touchpoints": (3, 0, 1, 9),
    },
    "touchpoints": {
        "Project.journeys": (1,),
        "Journey.stages": (2, 1, 3),
        "Stage.touchpoints": (25, 0, 13, 6),
    },
    "moments": {
        "Project.journeys": (0, 1),
        "Project.personas": (1, 2),
        "Persona.days": (1, 2, 0, 3),
        "DayTimeline.moments": (40, 0, 24, 1, 7),
    },
    "personas": {
        "Project.journeys": (1, 0),
        "Project.personas": (30, 1, 3, 8, 0),
        "DayTimeline.moments": (1, 0, 2),
        "Stage.touchpoints": (0, 1),
    },
    "lists": {
        "Project.journeys": (1, 2, 0),
        "Project.personas": (1, 2, 0),
        "DayTimeline.moments": (1,),
        "Project.opportunities": (12, 0, 1, 25),
        "Project.evidence": (12, 0, 1, 25),
        "Project.objectives": (7, 0, 1, 12),
        "Project.content": (5, 0, 1, 12),
    },
}
"""What a project is large in, and how many there are of it; the largest first."""


@attrs.frozen
class Crowd:
    """A project, and what it is made of, to be read where a test fails.

    Attributes:
        sizes: How many there are of what fields list.
        others: How many there are of everything else.
        said: The part of the optional fields that say something.
        with_headlines: Whether authors wrote titles of their own, in place of findings.
        kinds: The kinds of the texts, which take turns.
        seed: Decides which optional fields say something.
    """

    sizes: Mapping[str, int] = attrs.field(factory=dict)
    others: int = 1
    said: float = 1.0
    with_headlines: bool = False
    kinds: Sequence[str] = ("short",)
    seed: int = 0

    def project(self) -> Project:
        """Return the project."""
        return filled(Plan(self._voice(), self.sizes, self.others, self._says))

    def _voice(self) -> Callable[[str], str]:
        numbers = count()

        def say(_: str) -> str:
            number = next(numbers)
            return f"{TEXTS[self.kinds[number % len(self.kinds)]]} №{number}."

        return say

    def _says(self, field: str) -> bool:
        if field.endswith(".headline") and not self.with_headlines:
            return False
        return Random(f"{self.seed} {field}").random() < self.said  # noqa: S311  # no secret


@st.composite
def crowds(draw: DrawFn, large_in: str) -> Crowd:
    """Draw a crowd that is large in one way; the simplest one is the largest."""
    sizes = {field: draw(st.sampled_from(some)) for field, some in SIZES[large_in].items()}
    return Crowd(
        sizes,
        others=draw(st.sampled_from([1, 2, 0] if large_in != "lists" else [2, 3, 0])),
        said=draw(st.sampled_from([0.6, 0.25, 0.1, 0.0, 1.0])),
        with_headlines=draw(st.booleans()),
        kinds=draw(st.just(tuple(TEXTS)) | st.lists(st.sampled_from(list(TEXTS)), min_size=1)),
        seed=draw(st.integers(0, 999)),
    )


_ORDINARY = {"Journey.stages": 4, "Stage.touchpoints": 1, "DayTimeline.moments": 4}
_SPOKEN = (
    *("a sentence of 300 characters", "a word of 60 letters", "English", "Arabic", "Japanese"),
    *("emoji", "scripts mixed"),
)
EXTREMES: Mapping[str, Crowd] = {
    "nothing but a title": Crowd(others=0, said=0),
    "one of everything": Crowd(with_headlines=True),
    "one stage": Crowd({"Journey.stages": 1, "Stage.touchpoints": 1}),
    "fourteen stages": Crowd({"Journey.stages": 14, "Stage.touchpoints": 2}),
    "stages without touchpoints": Crowd({"Journey.stages": 7, "Stage.touchpoints": 0}),
    "twenty-five touchpoints in a stage": Crowd({"Journey.stages": 2, "Stage.touchpoints": 25}),
    "a day of forty moments": Crowd({"DayTimeline.moments": 40, "Project.journeys": 0}),
    "days without moments": Crowd({"Persona.days": 3, "DayTimeline.moments": 0}),
    "thirty personas": Crowd({"Project.personas": 30, "Project.journeys": 0}),
    **{kind: Crowd(_ORDINARY, kinds=(kind,)) for kind in _SPOKEN},
}
"""The ends of what a project may hold, by name."""
