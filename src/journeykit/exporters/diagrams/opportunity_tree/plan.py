"""What an opportunity tree shows, before it is laid out."""

from typing import Literal

import attrs

from journeykit.model.scales import Language, OpportunityStatus, SolutionStatus

IssueKind = Literal["friction", "moment_of_truth", "barrier", "need"]


@attrs.frozen
class Issue:
    """What gets in the way, what is asked, what holds back, or what is needed.

    Attributes:
        text: Its title, or its words.
        where: Where it is met; may be empty.
        severity: Of a friction, 0 to 4; None where it is unknown, and for all other kinds.
        answered: Whether anything answers it.
        tip: All there is to say, unabridged.
    """

    kind: IssueKind
    text: str
    where: str = ""
    severity: int | None = None
    answered: bool = True
    tip: str = ""


@attrs.frozen
class Way:
    """A solution.

    Attributes:
        facts: Its status, effort and owner, as far as they are known.
        tip: All there is to say, unabridged.
    """

    title: str
    status: SolutionStatus | None = None
    facts: str = ""
    tip: str = ""


@attrs.frozen
class Chance:
    """An opportunity.

    Attributes:
        answers: The places of the issues it answers among those of the plan.
        more_answers: How many more issues it answers.
        status_name: The status in words; empty where it is unknown.
        owner: Who is answerable; empty where nobody is.
        due: The date, in words; empty where there is none.
        facts: Impact and effort, as far as they are known.
        ways: The solutions.
        more_ways: How many more solutions there are.
        tip: All there is to say, unabridged.
    """

    title: str
    answers: tuple[int, ...] = ()
    more_answers: int = 0
    status: OpportunityStatus | None = None
    status_name: str = ""
    owner: str = ""
    due: str = ""
    facts: str = ""
    ways: tuple[Way, ...] = ()
    more_ways: int = 0
    tip: str = ""


@attrs.frozen
class Plan:
    """A whole opportunity tree, in words.

    Attributes:
        kicker: The line above the title.
        title: The finding.
        note: What the reader has to know about what is left out; may be empty.
        issues: What the opportunities answer, in the order in which it is drawn.
        chances: The opportunities that answer something, the worst issue first.
        more_chances: How many more there are.
        loose: Opportunities that answer nothing on the map.
        more_loose: How many more there are.
        open: Frictions and demands that nothing answers, the worst first.
        more_open: How many more there are.
        shows_ways: Whether solutions are wanted.
        description: All of it in words, for those who do not see the picture.
    """

    kicker: str
    title: str
    note: str
    issues: tuple[Issue, ...]
    chances: tuple[Chance, ...]
    more_chances: int
    loose: tuple[Chance, ...]
    more_loose: int
    open: tuple[Issue, ...]
    more_open: int
    shows_ways: bool
    language: Language
    description: str

    @property
    def has_ways(self) -> bool:
        """Whether there are solutions to be drawn."""
        return self.shows_ways and any(chance.ways for chance in self.chances)
