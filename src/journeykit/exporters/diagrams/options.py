"""What can be asked of a diagram."""

from collections.abc import Iterable
from typing import Any, Literal

import attrs

from journeykit.errors import UsageError, nearest
from journeykit.exporters.diagrams.page import Page
from journeykit.exporters.diagrams.repainting import as_colours
from journeykit.exporters.diagrams.typefaces import FontName
from journeykit.model.edition import Edition
from journeykit.model.scales import Language

Direction = Literal["across", "down"]


def as_names(value: Iterable[str] | str) -> tuple[str, ...]:
    """Return names as a tuple; a text lists them with commas between."""
    names = value.split(",") if isinstance(value, str) else value
    return tuple(map(_stripped, names))


def _stripped(value: object) -> Any:
    """Return a text without blanks around it; what is none is refused later, by its type."""
    return value.strip() if isinstance(value, str) else value


@attrs.frozen(kw_only=True)
class DiagramOptions:
    """Settings of a diagram.

    Attributes:
        diagram: What to draw: ``flow``, the touchpoints of a journey, stage by stage;
            ``blueprint``, what is done for each of them in front of the customer and behind;
            ``paths``, how many take which way and where they leave; ``day``, the typical days of a
            persona; ``personas``, what the personas have in common; ``opportunities``, what answers
            which friction.
        journey: The id of the journey; may be left out where there is only one.
        persona: Only this persona, or only journeys of this persona.
        language: The language of titles and labels; the project's by default.
        edition: ``client`` leaves out what is marked internal.
        direction: Which way a diagram leads that can lead both: ``across`` the page or ``down``.
        hide: Parts of the diagram that are left out, such as ``legend``; see `Kind.parts`.
        colours: Other colours, as ``role=#RRGGBB`` each or as a mapping; see `repainting.ROLES`.
        font: The font of all words; viewers without it take one of the same widths.
        page: A size of paper that SVG, PNG and PDF are made for; None for as large as needed.
    """

    diagram: str = "flow"
    journey: str | None = None
    persona: str | None = None
    language: Language | None = None
    edition: Edition = "client"
    direction: Direction | None = None
    hide: tuple[str, ...] = attrs.field(default=(), converter=as_names)
    colours: tuple[str, ...] = attrs.field(default=(), converter=as_colours)
    font: FontName = "Calibri"
    page: Page | None = None


@attrs.frozen
class Wish:
    """What a drawing is asked to be like.

    Attributes:
        language: Of everything that the model does not say itself.
        direction: Which way it leads; None for what suits the kind.
        hidden: Parts that are left out.
        page: The paper that it has to suit.
    """

    language: Language
    direction: Direction | None = None
    hidden: frozenset[str] = frozenset()
    page: Page | None = None

    def shows(self, part: str) -> bool:
        """Whether a part of the diagram is wanted."""
        return part not in self.hidden


def check_among(what: str, value: str, known: Iterable[str]) -> None:
    """Refuse a name that is not known.

    Raises:
        UsageError: It is not; names the nearest and those that are.
    """
    names = tuple(known)
    if value not in names:
        parts = (f"no {what} '{value}'", nearest(value, names), f"known: {', '.join(names)}")
        raise UsageError("; ".join(filter(None, parts)))
