"""The agenda in words, for the page and for the slides alike."""

from collections.abc import Iterator

import attrs

from journeykit.canvas.wording import tab
from journeykit.model.scales import Language
from journeykit.wording import clock, message, sentence
from journeykit.workshop.agenda import Agenda, Session, Step

_ITEMS = 4


@attrs.frozen
class Line:
    """A step in words: when, what, how, and on which sheet of the canvas."""

    when: str
    what: str
    how: str
    sheet: str


@attrs.frozen
class Teller:
    """Says an agenda in a language."""

    agenda: Agenda
    language: Language
    canvas: str

    def words(self, key: str, **facts: object) -> str:
        """Return a wording of the workshop, by its key without the theme's prefix."""
        return sentence(message(f"workshop.{key}", **facts), self.language)

    def items(self, key: str) -> tuple[str, ...]:
        """Return the points of a list."""
        facts: dict[str, dict[str, object]] = {
            "goal.1": {"n": self.agenda.personas},
            "after.1": {"canvas": self.canvas},
        }
        count = 3 if key == "after" else _ITEMS
        keys = (f"{key}.{number}" for number in range(1, count + 1))
        return tuple(self.words(each, **facts.get(each, {})) for each in keys)

    @property
    def timing(self) -> str:
        """How many half-days it takes, and why."""
        sessions, personas = len(self.agenda.sessions), self.agenda.personas
        if sessions == 1:
            return self.words("timing.fits", personas=personas)
        return self.words("timing.overflow", personas=personas, sessions=sessions)

    def name(self, session: Session) -> str:
        """Return what a half-day is called."""
        if len(self.agenda.sessions) == 1:
            return self.words("timing.only")
        return self.words("timing", number=str(session.number))

    def heading(self, session: Session) -> str:
        """Return a half-day in one line: who, how long, from when to when."""
        hours, minutes = divmod(session.minutes, 60)
        return self.words(
            "timing.title",
            personas=len(session.personas),
            time=self.words("hours", hours=hours, minutes=f"{minutes:02}"),
            start=clock(session.steps[0].start),
            end=clock(session.steps[-1].end),
        )

    def lines(self, session: Session) -> Iterator[Line]:
        """Iterate over the steps of a half-day."""
        for step in session.steps:
            what = self._what(step)
            yield Line(self._when(step), what, self.words(f"{step.name}.how"), self._sheet(step))

    def _what(self, step: Step) -> str:
        facts = {"persona": str(step.persona)} if step.persona else {}
        return self.words(step.name, **facts)

    def _when(self, step: Step) -> str:
        return f"{clock(step.start)}–{clock(step.end)}"

    def _sheet(self, step: Step) -> str:
        match step.name:
            case "brand":
                return tab("brand", self.language)
            case "portrait":
                return tab("persona", self.language, step.persona or 0)
            case "day" | "journey":
                return tab(step.name, self.language, step.persona or 0)
        return ""
