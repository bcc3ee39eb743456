"""The activation brief of a persona: when, where, what, to whom, to test what, with whom."""

from collections.abc import Iterable, Iterator

import attrs

from journeykit.analysis.activation.audience import AudienceTable, audience_at
from journeykit.analysis.activation.items import (
    BriefItem,
    Missing,
    Section,
    Topic,
    addresses,
    spoken,
)
from journeykit.analysis.activation.meeting import line_text, when_items, where_items, whom_items
from journeykit.analysis.activation.partners import partner_items
from journeykit.analysis.activation.readers import content_for
from journeykit.analysis.activation.saying import hook_items, manner_items, wish_items
from journeykit.analysis.activation.testing import (
    hook_tests,
    lever_items,
    lever_missing,
    levers_of,
)
from journeykit.analysis.activation.unknowns import (
    doubts,
    missing_items,
    unscored_items,
    window_missing,
)
from journeykit.analysis.activation.windows import Window, windows_of
from journeykit.analysis.activation.wishes import wishes_of
from journeykit.analysis.moments.ranking import contact_moments
from journeykit.analysis.whose import Whose
from journeykit.model import Persona, Place, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence


@attrs.frozen
class ActivationBrief:
    """All that a campaign for one persona needs to know, on one page.

    Attributes:
        persona: For whom it is.
        windows: The best moments, with what to say in each.
        items: The lines, section by section; each names the places of the map that it comes from.
        audiences: Whom to target, in full.
        missing: What the map does not say; these are lines of the last section, too.
        how_to_read: What the score of a window means.
        summary: The finding, in one sentence.
    """

    persona: Persona
    windows: tuple[Window, ...]
    items: tuple[BriefItem, ...]
    audiences: AudienceTable
    missing: tuple[Missing, ...]
    how_to_read: Message
    summary: Message

    def section(self, section: Section, *topics: Topic) -> tuple[BriefItem, ...]:
        """Return the lines of a section, all or those about some topics."""
        return tuple(
            item
            for item in self.items
            if item.section == section and (not topics or item.topic in topics)
        )

    def by_topic(self, section: Section) -> dict[Topic, tuple[BriefItem, ...]]:
        """Return the lines of a section under what they are about, in the order of the page."""
        topics = dict.fromkeys(item.topic for item in self.section(section))
        return {topic: self.section(section, topic) for topic in topics}

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one for each line.

        Args:
            language: Of what is said about the texts of the map, which stay as they are.
        """
        return [_as_row(self.persona, item, language) for item in self.items]


def activation_brief(project: Project, *, persona: str, top: int = 3) -> ActivationBrief:
    """Return the brief of a campaign for one persona.

    Nothing in it is invented: every line is a text of the map, or says something about texts of
    the map, and names where they stand. What is missing is named as well.

    * *When*: the best contact moments, and what to say in each of them.
    * *Where*: the channels of these moments, then the persona's others.
    * *What to say*: barriers and needs with the promises, offers and propositions that answer them
      today; tone, words, formats; the hooks of all content for the persona.
    * *To whom*: the audiences (see `audience`).
    * *What to test*: open levers that answer something of the persona's or serve their moments,
      with hypothesis and metric; hooks that have neither won nor lost a test.
    * *With whom*: relations that reach the persona; media and brands that nobody has contacted.
    * *What we do not know yet*: what a review doubted, what rests on assumptions or on nothing,
      moments that one more fact could bring among the best, and what is missing.

    What stands only on a journey as it should become is left out.

    Args:
        project: The map.
        persona: The id of the persona.
        top: How many of the best windows it is about, 1 or more.

    Raises:
        NotFoundError: No persona has this id; names the nearest one that exists.
        UsageError: ``top`` is below 1.

    Example:
        >>> from journeykit import Brand, Persona, Project, Promise
        >>> exchange = Promise(text="Free exchange", answers=["wrong-size"])
        >>> shop = Project(
        ...     title="Shop",
        ...     brand=Brand(name="Shop", promises=[exchange]),
        ...     personas=[Persona(name="Anne", barriers=["Wrong size"])],
        ... )
        >>> brief = activation_brief(shop, persona="anne")
        >>> [(row["text"], row["notes"]) for row in brief.as_rows() if row["section"] == "say"]
        [('Wrong size', 'Free exchange')]
    """
    found = contact_moments(project, persona=persona, draws=0, top=top)
    person, whose = project.persona(persona), Whose.of(project)
    windows, audiences = windows_of(project, found), audience_at(project, found)
    content = tuple(content_for(project, whose, person))
    levers = levers_of(project, whose, person)
    wishes = wishes_of(project, whose, person)
    told = (
        *when_items(project, windows),
        *where_items(project, person, windows),
        *wish_items(wishes),
        *manner_items(project, person),
        *hook_items(project, content),
        *whom_items(audiences),
        *lever_items(levers),
        *hook_tests(project, content),
        *partner_items(project, person),
    )
    missing = (
        *window_missing(project, windows),
        *_silences(project, person, told),
        *lever_missing(levers),
        *audiences.missing,
    )
    shown = (project.index.place(person), *_relied_upon(told))
    unknown = (
        *doubts(project, shown),
        *unscored_items(project, found),
        *missing_items(missing),
    )
    return ActivationBrief(
        persona=person,
        windows=windows,
        items=(*told, *unknown),
        audiences=audiences,
        missing=missing,
        how_to_read=found.how_to_read,
        summary=_summary(person, windows),
    )


def _relied_upon(told: Iterable[BriefItem]) -> Iterator[Place]:
    """Iterate over the places whose truth a campaign rests on.

    Those that only name a channel or a brand in passing are not among them.
    """
    for item in told:
        if item.section != "where" and item.topic not in {"to_decide", "left_out"}:
            yield from item.sources


def _silences(project: Project, persona: Persona, told: Iterable[BriefItem]) -> Iterator[Missing]:
    """Iterate over what a campaign needs and no line of the brief says."""
    known = {item.topic for item in told}
    place = project.index.place(persona)
    brand = project.index.place(project.brand) if project.brand else place
    if not known & {"barrier", "need", "unanswered"}:
        yield Missing("wishes", message("brief.missing.wishes"), place)
    if "tone" not in known:
        yield Missing("tone", message("brief.missing.tone"), brand)
    if "formats" not in known and "formats" not in persona.not_applicable:
        yield Missing("formats", message("brief.missing.formats"), place)
    if "hook" not in known:
        yield Missing("hooks", message("brief.missing.hooks"), place)
    if "lever" not in known:
        yield Missing("levers", message("brief.missing.levers"), place)
    if not known & {"relation", "to_contact"}:
        yield Missing("relations", message("brief.missing.relations"), place)


def _summary(persona: Persona, windows: tuple[Window, ...]) -> Message:
    if not windows:
        return message("brief.summary.none", persona=persona.name)
    best = windows[0]
    facts = {"persona": persona.name, "window": best.name}
    said = line_text(best)
    if said is None:
        return message("brief.summary.no_line", **facts)
    return message("brief.summary", **facts, line=said)


def _as_row(persona: Persona, item: BriefItem, language: Language) -> dict[str, object]:
    return {
        "persona": persona.id,
        "section": item.section,
        "topic": item.topic,
        "text": spoken(item.text, language),
        "notes": "; ".join(sentence(note, language) for note in item.notes),
        "source": addresses(item.sources),
    }
