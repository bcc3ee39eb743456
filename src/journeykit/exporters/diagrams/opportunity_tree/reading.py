"""From a map to the plan of its opportunity tree."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from journeykit.analysis.whose import Whose
from journeykit.exporters.diagrams.opportunity_tree.finding import Facts, finding
from journeykit.exporters.diagrams.opportunity_tree.plan import Chance, Plan
from journeykit.exporters.diagrams.opportunity_tree.raised import Key, raised
from journeykit.exporters.diagrams.opportunity_tree.wording import Teller
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.voice import Voice, described
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Opportunity, Project

MOST_CHANCES = 24
"""Opportunities that are drawn; those that answer the worst issues."""
MOST_ANSWERS = 6
"""Issues of an opportunity that are drawn."""
MOST_OPEN = 12
MOST_LOOSE = 6


@attrs.frozen
class _Branch:
    """An opportunity with the keys of what it answers, the worst first."""

    opportunity: Opportunity
    keys: tuple[Key, ...]

    @property
    def shown(self) -> tuple[Key, ...]:
        return self.keys[:MOST_ANSWERS]


def plan_of(project: Project, wish: Wish) -> Plan:
    """Return what the opportunity tree of a map shows."""
    voice = Voice(project, wish.language, "opportunities")
    tell, found = Teller(voice, Whose.of(project)), raised(project)
    branches, loose = _split(project, {key: place for place, key in enumerate(found)})
    drawn = branches[:MOST_CHANCES]
    places = _places(drawn)
    open_ = [tell.issue(each) for each in found.values() if not each.is_answered]
    open_ = open_ if wish.shows("unanswered") else []
    key, facts = finding(Facts(found.values(), [*(b.opportunity for b in branches), *loose]))
    plan = Plan(
        kicker=voice.joined(voice.say("name"), plain(project.title)),
        title=voice.say(f"title.{key}", **facts),
        note=_note(voice, len(branches) - len(drawn)),
        issues=tuple(tell.issue(found[each]) for each in places),
        chances=tuple(_chance(branch, places, tell) for branch in drawn),
        more_chances=len(branches) - len(drawn),
        loose=tuple(tell.chance(each) for each in loose[:MOST_LOOSE]),
        more_loose=max(0, len(loose) - MOST_LOOSE),
        open=tuple(open_[:MOST_OPEN]),
        more_open=max(0, len(open_) - MOST_OPEN),
        shows_ways=wish.shows("solutions"),
        language=wish.language,
        description="",
    )
    return attrs.evolve(plan, description=described(plan.title, _said(plan)))


def _split(project: Project, order: Mapping[Key, int]) -> tuple[list[_Branch], list[Opportunity]]:
    """Return the opportunities that answer something, the worst first, and those that do not.

    What was rejected is neither.
    """
    branches: list[_Branch] = []
    loose: list[Opportunity] = []
    for opportunity in project.opportunities:
        links = project.index.links_from(project.index.place(opportunity), "answers")
        keys = {link.target.key for link in links}
        if opportunity.status == "rejected":
            continue
        if keys:
            branches.append(_Branch(opportunity, tuple(sorted(keys, key=order.__getitem__))))
        else:
            loose.append(opportunity)
    return _together(sorted(branches, key=lambda each: order[each.keys[0]])), loose


def _together(branches: Sequence[_Branch]) -> list[_Branch]:
    """Return the branches in their order, but those that share an issue one after the other."""
    waiting, found = list(branches), list[_Branch]()
    known: set[Key] = set()
    while waiting:
        following = next((each for each in waiting if known & set(each.keys)), waiting[0])
        known |= set(following.keys)
        waiting.remove(following)
        found.append(following)
    return found


def _places(branches: Sequence[_Branch]) -> dict[Key, int]:
    """Return where each issue stands: beside the first opportunity that answers it."""
    every = dict.fromkeys(key for branch in branches for key in branch.shown)
    return {key: place for place, key in enumerate(every)}


def _chance(branch: _Branch, places: Mapping[Key, int], tell: Teller) -> Chance:
    answers = tuple(places[key] for key in branch.shown)
    return tell.chance(branch.opportunity, answers, len(branch.keys) - len(answers))


def _note(voice: Voice, folded: int) -> str:
    rejected = sum(each.status == "rejected" for each in voice.project.opportunities)
    return voice.joined(
        voice.say("folded", n=folded) if folded else "",
        voice.say("rejected", n=rejected) if rejected else "",
    )


def _said(plan: Plan) -> Iterator[str]:
    for chance in (*plan.chances, *plan.loose):
        yield chance.tip
        yield from (f"– {plan.issues[place].tip}" for place in chance.answers)
        yield from (f"→ {way.tip}" for way in chance.ways)
    yield from (issue.tip for issue in plan.open)
