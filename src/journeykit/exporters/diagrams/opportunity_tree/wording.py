"""What an opportunity tree says of parts of the model."""

import attrs

from journeykit.analysis.whose import Whose
from journeykit.exporters.diagrams.opportunity_tree.plan import Chance, Issue, Way
from journeykit.exporters.diagrams.opportunity_tree.raised import Raised
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Entity, Moment, Opportunity, Place, Solution, Stage, Touchpoint
from journeykit.wording import clock, label, long_date

MOST_WAYS = 4
"""Solutions of an opportunity that are drawn."""


@attrs.frozen
class Teller:
    """Puts issues, opportunities and solutions into words."""

    voice: Voice
    whose: Whose

    def issue(self, each: Raised) -> Issue:
        """Return something raised, as the tree shows it."""
        say = self.voice.say
        text, where = plain(each.place.entity.label), self._where(each.place)
        if each.kind == "moment_of_truth":
            text = say("demand", demand=text)
        severity = "" if each.severity is None else say("severity", severity=each.severity)
        open_ = "" if each.is_answered else say("unanswered")
        tip = self.voice.joined(say(f"kind.{each.kind}"), text, where, severity, open_)
        return Issue(each.kind, text, where, each.severity, each.is_answered, tip)

    def chance(
        self, opportunity: Opportunity, answers: tuple[int, ...] = (), more: int = 0
    ) -> Chance:
        """Return an opportunity, as the tree shows it.

        Args:
            opportunity: The opportunity.
            answers: The places of the issues that it answers.
            more: How many more it answers.
        """
        title, status = plain(opportunity.title), self._status("status", opportunity.status)
        owner = plain(opportunity.owner or "")
        due = long_date(opportunity.due, self.voice.language) if opportunity.due else ""
        facts = self._rated(impact=opportunity.impact, effort=opportunity.effort)
        solutions = opportunity.solutions
        return Chance(
            title=title,
            answers=answers,
            more_answers=more,
            status=opportunity.status,
            status_name=status,
            owner=owner,
            due=due,
            facts=facts,
            ways=tuple(self._way(each) for each in solutions[:MOST_WAYS]),
            more_ways=max(0, len(solutions) - MOST_WAYS),
            tip=self.voice.joined(title, status, owner, due, facts),
        )

    def _way(self, solution: Solution) -> Way:
        title, owner = plain(solution.title), plain(solution.owner or "")
        status = self._status("solution_status", solution.status)
        facts = self.voice.joined(status, self._rated(effort=solution.effort), owner)
        tip = self.voice.joined(title, facts, plain(solution.test or ""))
        return Way(title, solution.status, facts, tip)

    def _status(self, vocabulary: str, status: str | None) -> str:
        return plain(label(vocabulary, status, self.voice.language)) if status else ""

    def _rated(self, **ratings: int | None) -> str:
        known = {name: rating for name, rating in ratings.items() if rating is not None}
        said = (self.voice.say(name, rating=rating) for name, rating in known.items())
        return self.voice.joined(*said)

    def _where(self, place: Place) -> str:
        """Return who meets it and where: at which touchpoint, else in which stage or moment.

        With a single persona on the map, nobody has to be told.
        """
        owner = self.whose.persona(place)
        told = owner is not None and len(self.voice.project.personas) > 1
        names = [*filter(None, map(self._named, reversed(place.parents)))]
        return self.voice.joined(plain(owner.name) if owner and told else "", *names[:1])

    def _named(self, entity: Entity) -> str:
        match entity:
            case Touchpoint():
                return plain(entity.name)
            case Stage():
                return self.voice.stage(entity)
            case Moment():
                return plain(f"{clock(entity.start)} {entity.label}")
        return ""
