"""What slide builders are given: the project, its language, and the analyses, each made once."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property
from typing import Any, ParamSpec, TypeVar

import attrs

from journeykit.analysis import (
    ContactMoment,
    ContactMoments,
    CoverageGaps,
    EmotionCurve,
    contact_moments,
    coverage_gaps,
    emotion_curve,
)
from journeykit.analysis.answers import plans_for
from journeykit.exporters.deck.pictures import Picture, picture_of
from journeykit.exporters.deck.theme import Theme
from journeykit.model import (
    DayTimeline,
    Evidence,
    Image,
    Journey,
    MomentOfTruth,
    Opportunity,
    Persona,
    Place,
    Project,
)
from journeykit.model.scales import Language
from journeykit.wording import label, long_date, message, sentence
from journeykit.wording.details import Teller
from journeykit.wording.message import Message

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Told = TypeVar("Told")

WINDOWS_A_DAY = 3
"""How many contact moments the slide of a day points out."""


@attrs.frozen(slots=False, eq=False)
class Story:
    """One project told in one language on one template.

    Attributes:
        project: What there is to tell, in the edition to show.
        language: The language of the slides.
        theme: The colours and fonts of the template.
        kinds: The names of the kinds of slide that the deck has.
        since: An earlier version of the project, in the same edition; None without one.
        brand_logo: The logo for projects that name none.
        about: The personas and the journeys that the deck is about; empty where it is about all.
    """

    project: Project
    language: Language
    theme: Theme
    kinds: frozenset[str] = frozenset()
    since: Project | None = None
    brand_logo: Picture | None = None
    about: tuple[Persona | Journey, ...] = ()
    _titles: Counter[str] = attrs.field(factory=Counter)
    _answers: dict[Any, tuple[Any, Any]] = attrs.field(factory=dict)
    _told: set[int] = attrs.field(factory=set)

    def say(self, what: Message) -> str:
        """Return a message in the language of the deck."""
        return sentence(what, self.language)

    def words(self, key: str, **facts: object) -> str:
        """Return a wording of the deck's own, by its key without the theme's prefix."""
        return self.say(message(f"deck.{key}", **facts))

    def aside(self) -> "Story":
        """Return the same story, to try out slides that the deck does not have."""
        return attrs.evolve(self, titles=Counter(), answers={}, told=set())

    def concerns(self, *entities: object) -> bool:
        """Say whether the deck is about any of some entities; one about everything is."""
        return not self.about or any(each is entity for each in self.about for entity in entities)

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The personas that the deck is about."""
        return tuple(each for each in self.project.personas if self.concerns(each))

    @property
    def journeys(self) -> tuple[Journey, ...]:
        """The journeys that the deck is about."""
        return tuple(each for each in self.project.journeys if self.concerns(each))

    def times(self, title: str) -> int:
        """Return how many slides have had a title so far, this one included."""
        self._titles[title] += 1
        return self._titles[title]

    def once(
        self, question: Callable[Asked, Answer], *args: Asked.args, **settings: Asked.kwargs
    ) -> Answer:
        """Return what a function says, such as an analysis; it is asked once a deck.

        Args:
            question: A function that says the same to the same arguments.
            args: Its arguments. Parts of the model are the same if they are one and the same.
            settings: Its keyword arguments.
        """
        given = (*args, *settings.values())
        key = (question, *settings, *map(_identity, given))
        if key not in self._answers:
            self._answers[key] = (given, question(*args, **settings))
        return self._answers[key][1]  # type: ignore[no-any-return]

    def moments(self, persona: Persona) -> ContactMoments:
        """Return the contact moments of a persona."""
        return self.once(contact_moments, self.project, persona=persona.id)

    def windows(self, persona: Persona, day: DayTimeline) -> tuple[ContactMoment, ...]:
        """Return the best contact moments of one day, in the order in which they are lived."""
        best = [row for row in self.moments(persona).ranked if row.day is day][:WINDOWS_A_DAY]
        order = {id(moment): number for number, moment in enumerate(day.moments)}
        return tuple(sorted(best, key=lambda row: order[id(row.moment)]))

    def curve(self, journey: Journey) -> EmotionCurve:
        """Return the emotion curve of a journey."""
        return self.once(emotion_curve, journey, project=self.project)

    def picture(self, image: Image | None) -> Picture | None:
        """Return a picture from the folder of the project; None where there is none.

        Raises:
            RenderingError: The file is there, but is no picture that can be shown.
        """
        if image is None:
            return None
        return self.once(picture_of, self.project, image)

    @cached_property
    def teller(self) -> Teller:
        """Says in the notes what the slides leave out; nothing of whom the deck is not about."""
        everybody = (*self.project.personas, *self.project.journeys)
        hidden = frozenset(id(each) for each in everybody if not self.concerns(each))
        return Teller(self.project, self.language, hidden)

    def in_full(self, entity: object, skip: Collection[str] = ()) -> Iterator[str]:
        """Iterate over everything that an entity says, a line each, for the notes.

        Args:
            entity: An entity of the project, or another value of the model.
            skip: Names of fields that the slide says, or its notes in other words.
        """
        self.has_told(entity)
        return self.teller.lines(entity, skip)

    def has_told(self, *entities: object) -> None:
        """Remember that the notes say everything that some entities say."""
        self._told.update(map(id, entities))

    def untold(self, entities: Iterable[Told]) -> tuple[Told, ...]:
        """Return the entities that no notes have told in full so far."""
        return tuple(each for each in entities if id(each) not in self._told)

    def once_told(self, entities: Iterable[object]) -> Iterator[str]:
        """Iterate over entities that no notes have told so far, each in full on a line."""
        for each in self.untold(entities):
            self.has_told(each)
            yield f"• {self.teller.summed_up(each)}"

    @property
    def gaps(self) -> CoverageGaps:
        """The blind spots of the project."""
        return self.once(coverage_gaps, self.project)

    def address(self, entity: object) -> str:
        """Return the address of an entity, to mark the shape that shows it."""
        return self._place(entity).address

    def answers(self, truth: MomentOfTruth) -> tuple[str, ...]:
        """Return the texts of what answers a moment of truth."""
        links = self.project.index.links_from(self._place(truth), "answered_by")
        return tuple(link.target.entity.label for link in links)

    def opportunities(self, entity: object) -> tuple[Opportunity, ...]:
        """Return the opportunities that answer a friction or a demand, but for rejected ones."""
        return plans_for(self.project, self._place(entity))

    def sources(self, entity: object) -> tuple[str, ...]:
        """Return what is said to stand behind an entity, a line each; honest where nothing does."""
        links = self.project.index.links_from(self._place(entity), "evidence")
        if not links:
            return (self.words("notes.no_source"),)
        sources = (link.target.entity for link in links)
        return tuple(self._source(each) for each in sources if isinstance(each, Evidence))

    def _source(self, evidence: Evidence) -> str:
        kind = label("evidence", evidence.kind, self.language)
        size = f"n = {evidence.sample_size}" if evidence.sample_size else ""
        when = long_date(evidence.date, self.language) if evidence.date else ""
        known = ", ".join(filter(None, (kind, when, size)))
        return self.words("notes.source", source=f"{evidence.label} ({known})")

    def _place(self, entity: object) -> Place:
        return self.project.index.place(entity)  # type: ignore[arg-type]


def _identity(argument: object) -> object:
    """Return what tells an argument from others: to compare all of a project would be slow."""
    return id(argument) if attrs.has(type(argument)) else argument
