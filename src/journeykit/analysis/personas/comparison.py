"""Personas compared: what they share, where they feel differently, when one message suits all."""

from collections.abc import Sequence

import attrs

from journeykit.analysis.arguments import check_whole
from journeykit.analysis.personas.feelings import StageDivergence, divergences
from journeykit.analysis.personas.overlap import Overlap, PersonaPair, pairs
from journeykit.analysis.personas.reach import DAY_KINDS
from journeykit.analysis.personas.windows import SharedWindow, shared_windows
from journeykit.model import Persona, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, channel_name, clock, message, sentence


@attrs.frozen
class PersonaComparison:
    """What personas share and where they differ.

    Attributes:
        personas: Those that are compared, in the order of the project.
        pairs: Every pair of them, with what both have.
        stages: The stages that several of them go through, in the order of the journeys.
        windows: When one message reaches several of them, the best window first.
        summary: The finding, in one sentence.
        closest: The two that have most in common; None where nothing can be compared.
        widest: The stage that divides them most; None where no feelings can be compared.
        how_to_read: What an overlap means.
        windows_note: How the windows are ranked.
        project: Where channels of the project's own get their names.
    """

    personas: tuple[Persona, ...]
    pairs: tuple[PersonaPair, ...]
    stages: tuple[StageDivergence, ...]
    windows: tuple[SharedWindow, ...]
    summary: Message
    closest: Message | None
    widest: Message | None
    how_to_read: Message
    windows_note: Message
    project: Project = attrs.field(repr=False)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per pair: the share of each overlap, and what is shared by name.

        Args:
            language: Of the names of channels and formats.
        """
        return [_pair_row(pair, language) for pair in self.pairs]

    def stage_rows(self) -> list[dict[str, object]]:
        """Return plain rows, one per persona and stage."""
        return [
            {
                "stage": stage.stage,
                "persona": feeling.persona.id,
                "valence": feeling.valence,
                "spread": stage.spread,
            }
            for stage in self.stages
            for feeling in stage.feelings
        ]

    def window_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per shared window.

        Args:
            language: Of the names of channels and of the sentences in ``note``.
        """
        return [self._window_row(window, language) for window in self.windows]

    def _window_row(self, window: SharedWindow, language: Language) -> dict[str, object]:
        names = (channel_name(self.project, each, language) for each in window.channels)
        return {
            "rank": window.rank,
            "day": window.day,
            "start": clock(window.start),
            "end": clock(window.end),
            "minutes": window.minutes,
            "channels": ", ".join(window.channels),
            "channel_names": ", ".join(names),
            "personas": ", ".join(persona.id for persona in window.personas),
            "score": window.score,
            "reach": window.reach,
            "note": sentence(window.message, language),
        }


def compare_personas(
    project: Project, *, personas: Sequence[str] | None = None, windows: int = 10
) -> PersonaComparison:
    """Return what personas share, where they feel differently, and when they meet.

    Overlaps are what both have ÷ what either has, of interests, brands, media, channels and
    formats, and of the minutes in which they can be reached, weekday and weekend apart. What is
    not stated of one of both is unknown, and no overlap of zero.

    Pairs are quadratic: 1,000 personas are half a million pairs. Stages and windows are not: their
    work grows with the journeys and the days.

    Args:
        project: The map.
        personas: The ids of the personas meant; all unless given.
        windows: How many shared windows at most, 0 or more.

    Raises:
        NotFoundError: There is no such persona.
        UsageError: ``windows`` is below 0.

    Example:
        >>> from journeykit import DayTimeline, Moment, Persona, Project
        >>> def at(start, end):
        ...     return DayTimeline(moments=[Moment(start=start, end=end, channels=["email"])])
        >>> ana = Persona(name="Ana", interests=["Trail", "Yoga"], days=[at("12:00", "13:00")])
        >>> leo = Persona(name="Leo", interests=["trail"], days=[at("12:30", "14:00")])
        >>> found = compare_personas(Project(title="Shop", personas=[ana, leo]))
        >>> [pair] = found.pairs
        >>> pair.overlap("interests").share, pair.overlap("weekday").common
        (0.5, 30)
        >>> [window] = found.windows
        >>> f"{window.start:%H:%M}", window.channels
        ('12:30', ('email',))
    """
    check_whole("windows", windows, 0)
    chosen = _chosen(project, personas)
    stages = tuple(divergences(project, chosen))
    compared = tuple(pairs(project, chosen))
    shared = shared_windows(project, chosen, windows)
    closest, widest = _closest(compared), _widest(stages)
    findings = (*(window.message for window in shared[:1]), widest, closest)
    alone = "personas.summary.alone" if len(chosen) < len(("one", "other")) else None
    return PersonaComparison(
        personas=chosen,
        pairs=compared,
        stages=stages,
        windows=shared,
        summary=next(filter(None, findings), message(alone or "personas.summary.none")),
        closest=closest,
        widest=widest,
        how_to_read=message("personas.how_to_read"),
        windows_note=message(_windows_note(project)),
        project=project,
    )


def _chosen(project: Project, personas: Sequence[str] | None) -> tuple[Persona, ...]:
    if personas is None:
        return project.personas
    wanted = {project.persona(each).id for each in personas}
    return tuple(persona for persona in project.personas if persona.id in wanted)


def _windows_note(project: Project) -> str:
    has_channels = project.brand is not None and bool(project.brand.channels)
    return "personas.windows.ours" if has_channels else "personas.windows.any"


def _closest(compared: Sequence[PersonaPair]) -> Message | None:
    best: PersonaPair | None = None
    most = -1.0
    for pair in compared:
        likeness = pair.likeness
        if likeness is not None and likeness > most:
            best, most = pair, likeness
    if best is None:
        return None
    if not most:
        return message("personas.closest.none")
    return message("personas.closest", one=best.one.name, other=best.other.name, share=most)


def _widest(stages: Sequence[StageDivergence]) -> Message | None:
    known = [stage for stage in stages if stage.spread]
    return max(known, key=lambda stage: stage.spread or 0).message if known else None


def _pair_row(pair: PersonaPair, language: Language) -> dict[str, object]:
    row: dict[str, object] = {
        "one": pair.one.id,
        "other": pair.other.id,
        "likeness": pair.likeness,
    }
    for overlap in pair.overlaps:
        row[overlap.of] = overlap.share
        if overlap.of in DAY_KINDS:
            row[f"{overlap.of}_minutes"] = overlap.common
        else:
            row[f"shared_{overlap.of}"] = _names(overlap, language)
    return row


def _names(overlap: Overlap, language: Language) -> str | None:
    if overlap.common is None:
        return None
    return ", ".join(sentence(name, language) for name in overlap.shared)
