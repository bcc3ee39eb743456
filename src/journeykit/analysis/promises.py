"""Which barriers and needs of which persona does each promise answer, and which does none?"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

import attrs

from journeykit.analysis.replies import replies_to
from journeykit.analysis.whose import Whose
from journeykit.model import Persona, Place, Project
from journeykit.wording import Message, message

PROMISED = ("promise", "offer")
"""What the brand says to everybody; propositions are made at one place of the map."""


@attrs.frozen
class PromiseCell:
    """What a promise is to a persona.

    Attributes:
        answered: The persona's barriers and needs that the promise answers; never empty.
    """

    persona: Persona
    answered: tuple[Place, ...]


@attrs.frozen
class PromiseRow:
    """A promise or an offer of the brand, and whom it answers.

    Attributes:
        promise: Where the promise or the offer stands; its ``kind`` says which of both it is.
        cells: One for each persona that it answers, in document order of the personas.
        elsewhere: Barriers and needs that it answers and that are nobody's: they stand on a
            journey without a persona.
    """

    promise: Place
    cells: tuple[PromiseCell, ...]
    elsewhere: tuple[Place, ...]

    @property
    def answers_nobody(self) -> bool:
        """Whether it answers no barrier and no need at all."""
        return not self.cells and not self.elsewhere


@attrs.frozen
class PersonaAnswers:
    """What a persona needs and is held back by, and what of it is answered.

    Attributes:
        wishes: The persona's barriers and needs: their own, those of their days and of their
            journeys; what is said in several places is one.
        unanswered: Those that no promise, no offer and no proposition answers.
    """

    persona: Persona
    wishes: tuple[Place, ...]
    unanswered: tuple[Place, ...]

    @property
    def ratio(self) -> float | None:
        """The share that is answered, 0 to 1; None where nothing is wished for."""
        return 1 - len(self.unanswered) / len(self.wishes) if self.wishes else None


@attrs.frozen
class PromiseMatrix:
    """Promises and offers by personas.

    Attributes:
        rows: One for each promise, then for each offer, in document order.
        personas: What is answered of each persona, in document order.
        unassigned: Unanswered barriers and needs that are nobody's: they stand on a journey
            without a persona.
        how_to_read: What the matrix shows.
        summary: The finding, in one sentence.
    """

    rows: tuple[PromiseRow, ...]
    personas: tuple[PersonaAnswers, ...]
    unassigned: tuple[Place, ...]
    how_to_read: Message
    summary: Message

    @property
    def for_nobody(self) -> tuple[PromiseRow, ...]:
        """The promises and offers that answer no barrier and no need."""
        return tuple(row for row in self.rows if row.answers_nobody)

    def as_rows(self) -> list[dict[str, object]]:
        """Return one plain row for each answer, each wish without one, each idle promise."""
        return [*_answer_rows(self), *_unanswered_rows(self), *_idle_rows(self)]


def promise_matrix(project: Project) -> PromiseMatrix:
    """Return which barriers and needs of which persona each promise and each offer answers.

    Only links (``answers``) count. A barrier or need is a persona's if the persona, one of its
    days or one of its journeys states it. Propositions answer as well, so that what one of them
    answers is not unanswered; they are no rows, since each is made at one place of the map.

    Args:
        project: The map.

    Returns:
        The cells with something in them, what is unanswered, and promises that answer nobody.

    Example:
        >>> from journeykit import Brand, Persona, Project, Promise
        >>> exchange = Promise(text="Free exchange", answers=["wrong-size"])
        >>> anne = Persona(name="Anne", barriers=["Wrong size", "Price"])
        >>> shop = Project(
        ...     title="Shop", brand=Brand(name="Shop", promises=[exchange]), personas=[anne]
        ... )
        >>> matrix = promise_matrix(shop)
        >>> [wish.entity.label for wish in matrix.rows[0].cells[0].answered]
        ['Wrong size']
        >>> [wish.entity.label for wish in matrix.personas[0].unanswered]
        ['Price']
    """
    wishes = _Wishes.of(project)
    personas = tuple(
        PersonaAnswers(persona, found, tuple(wish for wish in found if wish.key in wishes.open))
        for persona in project.personas
        for found in (wishes.of_persona.get(persona.id, ()),)
    )
    return PromiseMatrix(
        rows=tuple(_row(project, place, wishes) for place in project.index.of_kind(*PROMISED)),
        personas=personas,
        unassigned=tuple(wish for wish in wishes.of_nobody if wish.key in wishes.open),
        how_to_read=message("promise.how_to_read"),
        summary=_summary(personas),
    )


@attrs.frozen
class _Wishes:
    """Barriers and needs, each once, and whose they are.

    Attributes:
        people: The personas of each wish, by its key.
        open: Keys of those that nothing answers.
    """

    of_persona: Mapping[str, tuple[Place, ...]]
    of_nobody: tuple[Place, ...]
    people: Mapping[tuple[str, str], tuple[Persona, ...]]
    open: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, project: Project) -> "_Wishes":
        whose = Whose.of(project)
        people: dict[tuple[str, str], tuple[Persona, ...]] = {}
        of_persona: dict[str, list[Place]] = defaultdict(list)
        for key, places in whose.mentions.items():
            found = {each.id: each for each in map(whose.persona, places) if each}
            if found:
                people[key] = tuple(found.values())
            for persona_id in found:
                of_persona[persona_id].append(places[0])
        first = {key: places[0] for key, places in whose.mentions.items()}
        return cls(
            of_persona={persona: tuple(wishes) for persona, wishes in of_persona.items()},
            of_nobody=tuple(place for key, place in first.items() if key not in people),
            people=people,
            open=frozenset(key for key in first if not replies_to(project, first[key])),
        )


def _row(project: Project, promise: Place, wishes: _Wishes) -> PromiseRow:
    links = project.index.links_from(promise, "answers")
    answered = {link.target.key: link.target for link in links}
    cells: dict[str, PromiseCell] = {}
    for key, wish in answered.items():
        for persona in wishes.people.get(key, ()):
            earlier = cells.get(persona.id, PromiseCell(persona, ()))
            cells[persona.id] = PromiseCell(persona, (*earlier.answered, wish))
    elsewhere = tuple(wish for key, wish in answered.items() if key not in wishes.people)
    return PromiseRow(promise, _in_order(project, cells), elsewhere)


def _in_order(project: Project, cells: Mapping[str, PromiseCell]) -> tuple[PromiseCell, ...]:
    """Return cells in document order of the personas; most rows have few of them."""
    by_path = sorted(cells.values(), key=lambda cell: _position(project, cell.persona))
    return tuple(by_path)


def _position(project: Project, persona: Persona) -> tuple[int, str]:
    path = project.index.place(persona).path
    return len(path), path  # "personas[2]" before "personas[10]"


def _summary(personas: tuple[PersonaAnswers, ...]) -> Message:
    wishes = {wish.key for each in personas for wish in each.wishes}
    unanswered = {wish.key for each in personas for wish in each.unanswered}
    if not wishes:
        return message("promise.summary.none")
    if not unanswered:
        return message("promise.summary.all", total=len(wishes))
    worst = max(personas, key=lambda each: len(each.unanswered))
    all_of_one = len(worst.unanswered) == len(unanswered)
    return message(
        "promise.summary.of_one" if all_of_one else "promise.summary.some",
        unanswered=len(unanswered),
        total=len(wishes),
        persona=worst.persona.name,
        count=len(worst.unanswered),
    )


def _answer_rows(matrix: PromiseMatrix) -> Iterator[dict[str, object]]:
    for row in matrix.rows:
        for cell in row.cells:
            for wish in cell.answered:
                yield _plain(row.promise, cell.persona, wish)
        for wish in row.elsewhere:
            yield _plain(row.promise, None, wish)


def _unanswered_rows(matrix: PromiseMatrix) -> Iterator[dict[str, object]]:
    for each in matrix.personas:
        for wish in each.unanswered:
            yield _plain(None, each.persona, wish)
    for wish in matrix.unassigned:
        yield _plain(None, None, wish)


def _idle_rows(matrix: PromiseMatrix) -> Iterator[dict[str, object]]:
    for row in matrix.for_nobody:
        yield _plain(row.promise, None, None)


def _plain(promise: Place | None, persona: Persona | None, wish: Place | None) -> dict[str, object]:
    return {
        "promise": _id(promise),
        "kind": promise.kind if promise else None,
        "promise_text": promise.entity.label if promise else None,
        "persona": persona.id if persona else None,
        "wish": _id(wish),
        "wish_kind": wish.kind if wish else None,
        "wish_text": wish.entity.label if wish else None,
    }


def _id(place: Place | None) -> str | None:
    return place.entity.id if place else None
