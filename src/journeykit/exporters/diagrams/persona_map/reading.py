"""From a map to the plan of its persona map."""

from collections.abc import Callable, Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.persona_map.finding import Facts, finding
from journeykit.exporters.diagrams.persona_map.plan import Column, Line, Plan, Section, SectionKind
from journeykit.exporters.diagrams.persona_map.traits import Trait, brands, channels, interests
from journeykit.exporters.diagrams.voice import Voice, described
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Persona, Project
from journeykit.wording import label, percent

MOST_COLUMNS = 12
"""Beyond so many personas the last column stands for all that are left."""
MOST_CHANNELS = 20
MOST_NAMES = 12
"""Interests, and brands."""


def plan_of(project: Project, wish: Wish) -> Plan:
    """Return what the persona map of a project shows.

    Args:
        project: The map, in the edition to show.
        wish: What the picture is asked to be like.
    """
    voice, groups = Voice(project, wish.language, "personas"), _groups(project.personas)
    used, others = channels(project), (*interests(project), *brands(project))
    key, facts = finding(Facts(project, used, others, voice.channel))
    sections = tuple(_sections(voice, groups, used, wish))
    plan = Plan(
        kicker=voice.joined(voice.say("name"), plain(project.title)),
        title=voice.say(f"title.{key}", **facts),
        note=_note(voice, groups, sections),
        of=len(project.personas),
        columns=tuple(_column(group, voice) for group in groups),
        sections=sections,
        language=wish.language,
        description="",
    )
    return attrs.evolve(plan, description=described(plan.title, _said(plan)))


def _groups(personas: Sequence[Persona]) -> list[Sequence[Persona]]:
    """Return the personas of each column: one each, and in the last one all that are left."""
    if len(personas) <= MOST_COLUMNS:
        return [(persona,) for persona in personas]
    shown = MOST_COLUMNS - 1
    return [*((persona,) for persona in personas[:shown]), personas[shown:]]


def _column(group: Sequence[Persona], voice: Voice) -> Column:
    if len(group) > 1:
        name = voice.say("more_personas", n=len(group))
        names = voice.joined(*(plain(persona.name) for persona in group))
        return Column(name, tip=voice.joined(name, names))
    [persona] = group
    share = persona.segment_share
    relationship = persona.relationship
    facts = voice.joined(
        label("relationship", relationship, voice.language) if relationship else "",
        percent(share, voice.language) if share is not None else "",
    )
    return Column(plain(persona.name), facts, voice.joined(plain(persona.name), facts))


def _sections(
    voice: Voice, groups: Sequence[Sequence[Persona]], used: Sequence[Trait], wish: Wish
) -> Iterator[Section]:
    brand = voice.project.brand
    ours = set(brand.channels) if brand else set()
    section = _Sections(voice, groups)
    if ours:
        yield section.of("ours", [each for each in used if each.name in ours], MOST_CHANNELS)
        yield section.of("others", [each for each in used if each.name not in ours], MOST_CHANNELS)
    else:
        yield section.of("channels", used, MOST_CHANNELS)
    if wish.shows("interests"):
        yield section.of("interests", interests(voice.project), MOST_NAMES)
    if wish.shows("brands"):
        yield section.of("brands", brands(voice.project), MOST_NAMES)


@attrs.frozen
class _Sections:
    """Makes sections with a column for each group of personas."""

    voice: Voice
    groups: Sequence[Sequence[Persona]]

    def of(self, kind: SectionKind, traits: Sequence[Trait], most: int) -> Section:
        is_channel = kind in ("ours", "channels", "others")
        named: Callable[[str], str] = self.voice.channel if is_channel else str
        lines = tuple(self._line(each, named, is_channel=is_channel) for each in traits[:most])
        empty = "" if traits else self.voice.say(f"empty.{kind}")
        return Section(kind, lines, max(0, len(traits) - most), empty)

    def _line(self, trait: Trait, named: Callable[[str], str], *, is_channel: bool) -> Line:
        name = named(trait.name)
        having = {id(persona) for persona in trait.personas}
        has = tuple(sum(id(persona) in having for persona in group) for group in self.groups)
        who = ", ".join(plain(persona.name) for persona in trait.personas)
        return Line(
            name=name,
            channel=trait.name if is_channel else None,
            has=has,
            count=len(trait.personas),
            reach=trait.reach if trait.personas else None,
            tip=self.voice.joined(name, who or self.voice.say("nobody")),
        )


def _note(voice: Voice, groups: Sequence[Sequence[Persona]], sections: Sequence[Section]) -> str:
    folded = sum(len(group) for group in groups if len(group) > 1)
    more = sum(section.more for section in sections)
    return voice.joined(
        voice.say("folded", n=folded) if folded else "", voice.say("cut", n=more) if more else ""
    )


def _said(plan: Plan) -> Iterator[str]:
    yield from (column.tip for column in plan.columns)
    yield from (line.tip for line in plan.lines)
