"""A persona against a source: ages, cities, and whether both can be true."""

from collections.abc import Mapping

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket, part_inside
from journeykit.analysis.reconciliation.cities import city_key
from journeykit.analysis.reconciliation.comparison import (
    AgeComparison,
    Tolerance,
    compared_ages,
    index,
)
from journeykit.analysis.reconciliation.sources import Source
from journeykit.model import Persona
from journeykit.wording import Message, message


@attrs.frozen
class PersonaFinding:
    """What a comparison comes to.

    Attributes:
        disagrees: Whether both sides cannot well be true; None where there is nothing to compare.
        message: The finding, in one sentence.
    """

    disagrees: bool | None
    message: Message


@attrs.frozen
class PersonaCity:
    """A city of the persona's, or one of the largest in the source.

    Attributes:
        city: Its name: as the persona has it, else as the source has it.
        stated: Whether the persona names it.
        count: How many people of the source live there.
        share: Their share of those whose city is known, 0 to 1; None if there is nobody.
        within: Their share among those of the persona's age; None unless the source has both.
        index: ``within`` ÷ ``share`` × 100: above 100 the city is stronger at the persona's age.
    """

    city: str
    stated: bool
    count: int
    share: float | None
    within: float | None
    index: float | None

    @property
    def weight(self) -> float | None:
        """The share at the persona's age where that is known, else the share."""
        return self.share if self.within is None else self.within


@attrs.frozen
class PersonaCheck:
    """A persona against one source.

    Attributes:
        persona: The persona.
        source: The name of the source.
        ages: Shares by bracket on both sides; empty unless both have ages.
        covered: Which share of the source is of the persona's age; None unless both have ages.
        straddled: Brackets of the source that the persona's age cuts.
        spread_note: How the persona's age was spread, where it falls on several brackets.
        cities: The persona's cities, then the largest others; empty unless the source has cities.
        age_finding: Whether the ages agree.
        city_finding: Whether the cities agree.
    """

    persona: Persona
    source: str
    ages: tuple[AgeComparison, ...]
    covered: float | None
    straddled: tuple[Bracket, ...]
    spread_note: Message | None
    cities: tuple[PersonaCity, ...]
    age_finding: PersonaFinding
    city_finding: PersonaFinding

    @property
    def disagrees(self) -> bool:
        """Whether the ages or the cities disagree."""
        return bool(self.age_finding.disagrees or self.city_finding.disagrees)


@attrs.define
class Checking:
    """Checks personas against one source, and goes through its cities once for each age.

    Attributes:
        source: The source.
        tolerance: What counts as alike.
    """

    source: Source
    tolerance: Tolerance
    _within: dict[Bracket, Mapping[str, float]] = attrs.field(factory=dict, init=False)

    def check(self, persona: Persona) -> PersonaCheck:
        """Return a persona against the source."""
        bracket = Bracket.of(persona.age) if persona.age else None
        ages = self._ages(bracket)
        covered = self.source.covered(bracket) if bracket else None
        cities = self._cities(persona, bracket)
        return PersonaCheck(
            persona,
            self.source.name,
            ages,
            covered,
            self._straddled(bracket),
            _spread_note(persona, ages),
            cities,
            self._age_finding(persona, ages, covered),
            self._city_finding(persona, cities),
        )

    def cities_of_age(self, bracket: Bracket | None) -> Mapping[str, float]:
        """Return how many people of an age are in each city; nothing for an unknown age."""
        if bracket is None:
            return {}
        if bracket not in self._within:
            self._within[bracket] = self.source.cities_within(bracket)
        return self._within[bracket]

    def _ages(self, bracket: Bracket | None) -> tuple[AgeComparison, ...]:
        if bracket is None or not self.source.ages:
            return ()
        return compared_ages({bracket: 1.0}, self.source.ages, self.tolerance)

    def _straddled(self, bracket: Bracket | None) -> tuple[Bracket, ...]:
        if bracket is None:
            return ()
        return tuple(each for each in self.source.ages if 0 < part_inside(each, bracket) < 1)

    def _age_finding(
        self, persona: Persona, ages: tuple[AgeComparison, ...], covered: float | None
    ) -> PersonaFinding:
        facts = {"persona": persona.name, "source": self.source.name}
        if persona.age is None:
            return PersonaFinding(None, message("reconciliation.age.unstated", **facts))
        if covered is None:
            return PersonaFinding(None, message("reconciliation.age.no_base", **facts))
        facts["age"] = persona.age
        if not any(each.share and each.base_share is not None for each in ages):
            return PersonaFinding(None, message("reconciliation.age.outside", **facts))
        if persona.segment_share is None:
            return self._held_against_the_largest(Bracket.of(persona.age), covered, facts)
        return self._held_against_its_share(persona.segment_share, covered, facts)

    def _held_against_its_share(
        self, stated: float, covered: float, facts: Mapping[str, object]
    ) -> PersonaFinding:
        too_few = is_too_few(stated, covered, self.tolerance)
        key = "too_few" if too_few else "close" if covered < stated else "room"
        said = message(f"reconciliation.age.{key}", stated=stated, covered=covered, **facts)
        return PersonaFinding(too_few, said)

    def _held_against_the_largest(
        self, bracket: Bracket, covered: float, facts: Mapping[str, object]
    ) -> PersonaFinding:
        """Without a share of the customers, all that can be asked is where most people are."""
        largest = max(self.source.ages, key=self.source.ages.__getitem__)
        share = self.source.ages[largest] / sum(self.source.ages.values())
        held = part_inside(largest, bracket) > 0
        said = message(
            "reconciliation.age.largest" if held else "reconciliation.age.elsewhere",
            covered=covered,
            largest=str(largest),
            largest_share=share,
            **facts,
        )
        return PersonaFinding(not held, said)

    def _cities(self, persona: Persona, bracket: Bracket | None) -> tuple[PersonaCity, ...]:
        source, within = self.source, self.cities_of_age(bracket)
        total, total_within = sum(source.cities.values()), sum(within.values())
        if not source.cities:
            return ()
        stated = {city_key(city): city for city in reversed(persona.cities)}
        ordered = [city_key(city) for city in persona.cities]
        rows = []
        for city in dict.fromkeys((*ordered, *source.largest_cities(within or source.cities))):
            count = source.cities.get(city, 0)
            share = count / total if total else None
            inside = within.get(city, 0) / total_within if total_within else None
            name = stated.get(city) or source.names[city]
            found = index(inside, share)
            rows.append(PersonaCity(name, city in stated, count, share, inside, found))
        return tuple(rows)

    def _city_finding(self, persona: Persona, cities: tuple[PersonaCity, ...]) -> PersonaFinding:
        facts: dict[str, object] = {"persona": persona.name, "source": self.source.name}
        if not persona.cities:
            return PersonaFinding(None, message("reconciliation.city.unstated", **facts))
        stated = sum(_share(each) for each in cities if each.stated)
        largest = max(cities, key=_share, default=None)
        if largest is None or largest.share is None:
            return PersonaFinding(None, message("reconciliation.city.no_base", **facts))
        who = who_counts(persona, largest)
        facts |= {"cities": persona.cities, "stated": stated, "who": who}
        facts |= {"largest": largest.city, "largest_share": _share(largest)}
        disagrees = not largest.stated and stated < _share(largest)
        key = "elsewhere" if disagrees else "largest" if largest.stated else "behind"
        return PersonaFinding(disagrees, message(f"reconciliation.city.{key}", **facts))


def is_too_few(stated: float, covered: float, tolerance: Tolerance) -> bool:
    """Say whether a source has too few people of an age for the share that a persona stands for.

    More are no contradiction: others may be of the same age.
    """
    return stated > covered and tolerance.agreement(stated, covered) == "over"


def who_counts(persona: Persona, city: PersonaCity) -> Message:
    """Return whose share of a city counts: people of the persona's age where that is known."""
    if city.within is None:
        return message("reconciliation.who.all")
    return message("reconciliation.who.of_age", age=persona.age)


def _share(city: PersonaCity) -> float:
    return city.weight or 0.0


def _spread_note(persona: Persona, ages: tuple[AgeComparison, ...]) -> Message | None:
    held = [each for each in ages if each.share]
    if len(held) < 2:
        return None
    parts = tuple(
        message("reconciliation.part", bracket=str(each.bracket), share=each.share) for each in held
    )
    return message("reconciliation.spread", age=persona.age, parts=parts)
