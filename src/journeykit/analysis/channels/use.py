"""On which channels journeys take place, and what hangs on them."""

from collections.abc import Iterator, Sequence
from itertools import chain

import attrs

from journeykit.analysis.channels.dependence import ChannelDependence, dependences
from journeykit.analysis.channels.handoffs import HandOffs, hand_offs
from journeykit.analysis.channels.matrix import StageChannels, channels_met, stage_channels
from journeykit.analysis.channels.shares import (
    TouchpointShare,
    media_shares,
    ownership_shares,
)
from journeykit.analysis.naming import channels_named
from journeykit.analysis.whose import Whose
from journeykit.model import Journey, Persona, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, channel_name, message, sentence


@attrs.frozen
class JourneyChannels:
    """On which channels one journey takes place.

    Attributes:
        persona: Who travels it; None where that is unknown.
        channels: Ids: those of the brand, then the others that the journey uses.
        names: How to name them, in the same order.
        stages: Its stages, each with the touchpoints on these channels.
        hand_offs: Where it is handed over.
        summary: How often it is handed over, in one sentence.
    """

    journey: Journey
    persona: Persona | None
    channels: tuple[str, ...]
    names: tuple[Message, ...]
    stages: tuple[StageChannels, ...]
    hand_offs: HandOffs
    summary: Message


@attrs.frozen
class ChannelUse:
    """On which channels journeys take place, and what hangs on them.

    Attributes:
        journeys: One by one.
        ownership: Whose the touchpoints of all these journeys are, what is unknown last.
        media_types: How many of them are paid, owned and earned, what is unknown last.
        dependences: What hangs on one channel only; first where the persona is not known to use
            it.
        summary: The finding, in one sentence.
        how_to_read: What numbers and shares mean.
        project: Where channels and stages of the project's own get their names.
    """

    journeys: tuple[JourneyChannels, ...]
    ownership: tuple[TouchpointShare, ...]
    media_types: tuple[TouchpointShare, ...]
    dependences: tuple[ChannelDependence, ...]
    summary: Message
    how_to_read: Message
    project: Project = attrs.field(repr=False)

    @property
    def brand_owned(self) -> float | None:
        """The share of the brand's own touchpoints, 0 to 1, of those whose owner is known.

        None where no owner is known.
        """
        known = sum(each.touchpoints for each in self.ownership if each.category)
        own = sum(each.touchpoints for each in self.ownership if each.category == "brand")
        return own / known if known else None

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, all with the same columns; ``of`` says what each is about.

        A row of ``stage`` is a cell of the matrix of stages and channels; ``hand_off`` a way on
        which something changes; ``ownership`` and ``media_type`` are shares of all touchpoints;
        ``dependence`` is what hangs on one channel.

        Args:
            language: Of the names of channels and of the sentences in ``note``.
        """
        parts = (self._cells(language), self._hand_offs(), self._shares(), self._risks(language))
        rows = list(chain(*parts))
        columns = dict.fromkeys(column for row in rows for column in row)
        return [{column: row.get(column) for column in columns} for row in rows]

    def _cells(self, language: Language) -> Iterator[dict[str, object]]:
        for each in self.journeys:
            for stage in each.stages:
                counts = {channel: len(touched) for channel, touched in stage.by_channel.items()}
                for channel, count in counts.items():
                    name = channel_name(self.project, channel, language)
                    yield _cell(each, stage, count) | {"channel": channel, "channel_name": name}
                if stage.unknown:
                    yield _cell(each, stage, len(stage.unknown))

    def _hand_offs(self) -> Iterator[dict[str, object]]:
        for each in self.journeys:
            for row in each.hand_offs.rows:
                yield {
                    "of": "hand_off",
                    "journey": each.journey.id,
                    "source": row.source.id,
                    "target": row.target.id,
                    "changes": ", ".join(row.changes),
                    "times": row.times,
                }

    def _shares(self) -> Iterator[dict[str, object]]:
        for of, shares in (("ownership", self.ownership), ("media_type", self.media_types)):
            for each in shares:
                yield {
                    "of": of,
                    "category": each.category,
                    "touchpoints": each.touchpoints,
                    "share": each.share,
                }

    def _risks(self, language: Language) -> Iterator[dict[str, object]]:
        for each in self.dependences:
            yield {
                "of": "dependence",
                "journey": each.journey.id,
                "stage": each.stage.id if each.stage else None,
                "channel": each.channel,
                "channel_name": channel_name(self.project, each.channel, language),
                "touchpoints": each.touchpoints,
                "persona": each.persona.id if each.persona else None,
                "persona_uses_it": each.persona_uses_it,
                "note": sentence(each.message, language),
            }


def _cell(each: JourneyChannels, stage: StageChannels, count: int) -> dict[str, object]:
    return {
        "of": "stage",
        "journey": each.journey.id,
        "stage": stage.stage.id,
        "channel": None,
        "channel_name": None,
        "touchpoints": count,
    }


def channel_use(project: Project, *, journey: str | None = None) -> ChannelUse:
    """Return on which channels journeys take place, stage by stage, and what hangs on them.

    A hand-off is a way on which the channel, the owner or the team changes; what is unknown on
    one side is no change. With transitions it counts as often as somebody who starts goes there
    on average. A stage that meets the customer on one channel only depends on it, and all the more
    where the channel is not among those of the persona.

    Args:
        project: The map.
        journey: The id of the one journey meant. Unless given, today's journeys count, and target
            journeys do not.

    Raises:
        NotFoundError: There is no such journey.

    Example:
        >>> from journeykit import Journey, Persona, Project, Stage, Touchpoint
        >>> mailing = Touchpoint(name="Mailing", channel="email", ownership="brand")
        >>> till = Touchpoint(name="Till", channel="store", ownership="partner")
        >>> shop = Project(
        ...     title="Shop",
        ...     personas=[Persona(name="Ana", channels=["store"])],
        ...     journeys=[
        ...         Journey(
        ...             title="Visit",
        ...             persona="ana",
        ...             stages=[
        ...                 Stage(kind="awareness", touchpoints=[mailing]),
        ...                 Stage(kind="purchase", touchpoints=[till]),
        ...             ],
        ...         )
        ...     ],
        ... )
        >>> found = channel_use(shop)
        >>> found.brand_owned, found.journeys[0].hand_offs.expected
        (0.5, 1.0)
        >>> [(risk.channel, risk.persona_uses_it) for risk in found.dependences]
        [('email', False), ('store', True)]

    Source:
        Lemon and Verhoef (2016), "Understanding Customer Experience Throughout the Customer
        Journey", *Journal of Marketing* 80 (touchpoints that are brand-owned, partner-owned,
        customer-owned, or social and external: here a competitor's or others').
    """
    today = [each for each in project.journeys if each.state == "current"]
    chosen = [project.journey(journey)] if journey else today
    whose = Whose.of(project)
    journeys = tuple(_of_journey(project, each, whose) for each in chosen)
    touchpoints = [touchpoint for each in chosen for touchpoint in each.touchpoints]
    found = [
        risk
        for each in journeys
        for risk in dependences(project, each.journey, each.stages, each.persona)
    ]
    in_order = tuple(sorted(found, key=lambda risk: risk.persona_uses_it is not False))
    return ChannelUse(
        journeys=journeys,
        ownership=ownership_shares(touchpoints),
        media_types=media_shares(touchpoints),
        dependences=in_order,
        summary=_summary(journeys, in_order),
        how_to_read=message("channels.how_to_read"),
        project=project,
    )


def _of_journey(project: Project, journey: Journey, whose: Whose) -> JourneyChannels:
    channels = channels_met(journey, project.brand)
    found = hand_offs(journey)
    return JourneyChannels(
        journey=journey,
        persona=whose.travellers.get(journey.id),
        channels=channels,
        names=channels_named(project, channels),
        stages=tuple(stage_channels(stage, channels) for stage in journey.stages),
        hand_offs=found,
        summary=_handed_over(found, is_average=bool(journey.transitions)),
    )


def _handed_over(found: HandOffs, *, is_average: bool) -> Message:
    if found.expected is None:
        return message("channels.hand_offs.unknown", ways=len(found.rows))
    if not found.expected:
        return message("channels.hand_offs.none")
    counts = tuple(
        message(f"channels.hand_offs.{each.kind}", times=each.expected)
        for each in found.counts
        if each.expected
    )
    key = "channels.hand_offs.on_average" if is_average else "channels.hand_offs"
    return message(key, times=found.expected, counts=counts)


def _summary(journeys: Sequence[JourneyChannels], risks: Sequence[ChannelDependence]) -> Message:
    stages = [stage for each in journeys for stage in each.stages]
    used = {channel for stage in stages for channel in stage.used}
    unknown = sum(len(stage.unknown) for stage in stages)
    if not used:
        return message("channels.summary.none")
    if risks:
        strange = sum(risk.persona_uses_it is False for risk in risks)
        key = "channels.summary.unused" if strange else "channels.summary.single"
        return message(key, count=strange or len(risks), first=risks[0].message)
    if unknown:
        return message("channels.summary.partly", channels=len(used), unknown=unknown)
    return message("channels.summary.spread", channels=len(used))
