"""Which slot of a client's theme stands for which role.

Real themes put anything anywhere: a black as the first accent, a grey as the second text colour, a
pink where white is expected. So slots are chosen by what their colours can do: by hue where a role
means something, by contrast wherever text stands on a ground. What comes close is made darker or
lighter, hue kept; where nothing comes close, the role falls back to the colour of text or of the
ground, which says less but never says something wrong.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

import attrs

from journeykit.exporters.deck.colours import (
    Rgb,
    Shade,
    away,
    chroma,
    contrast,
    luminance,
    mixed,
    saturation,
    shades,
)

READABLE = 4.5
"""The least contrast of text to its ground (WCAG 2.2, success criterion 1.4.3)."""
_MARGIN = 4.6
"""What is aimed at: programs round colours."""
_ON_DEEP = 0.8
"""The faintest tint of paper that is set as text on the deep ground."""
STRONGEST_TINT = 0.13
"""The strongest tint of highlight or negative that text stands on."""
_ROOM = 8.0
"""The contrast that black or white has to have on a ground, so that tints of it can carry text."""
_COLOURFUL, _GREY, _TINGED = 0.2, 0.2, 0.08
"""From which chroma on a colour has a hue to speak of, below which it is grey, or barely so."""
_MILD = 0.55
"""Down to which part of its lightness the first accent is still taken for the highlight."""
_FADED_SATURATION = 0.1
"""The saturation of greys that are made of the colour of text, at most."""
_QUIET = 2.8
"""The contrast of what is quiet to its ground, at most."""
_AMBER_SEEN, _GREY_SEEN = 1.6, 3.0
"""The contrast of marks for what is neither good nor bad to their ground, at least."""
_RED, _AMBER, _VIOLET = 8, 42, 262
"""Hues, in degrees."""
_NEAR_RED, _ABOUT_RED, _ABOUT_AMBER = 26, 32, 24
"""Degrees: what a highlight keeps away from red, and what still counts as red, or as amber."""
_ACCENTS = tuple(f"accent{n}" for n in range(1, 7))
_GROUNDS = ("bg1", "bg2", "tx1", "tx2")

Slots = Mapping[str, Rgb]


def is_usable(ground: Rgb) -> bool:
    """Say whether a ground is so light or so dark that everything can be read on it."""
    return max(contrast(ground, (0, 0, 0)), contrast(ground, (255, 255, 255))) >= _ROOM


def plate(slots: Slots) -> Shade:
    """Return the ground to lay below everything where the template's own will not do."""
    lightest = max(_GROUNDS, key=lambda slot: luminance(slots[slot]))
    steps = shades(lightest, darker=False)
    return next(each for each in steps if is_usable(each.colour(slots, (255, 255, 255))))


def roles_for(slots: Slots, ground: Rgb, given: Mapping[str, Shade]) -> dict[str, Shade]:
    """Return the shade of every role.

    Args:
        slots: The colours of the theme, by the names that slides use.
        ground: What slides lie on: so light or dark that it `is_usable`.
        given: Roles that somebody has decided, which stay as they are.
    """
    return _Mapping(slots, ground, given, dict(given)).made()


@attrs.define
class _Mapping:
    slots: Slots
    ground: Rgb
    given: Mapping[str, Shade]
    roles: dict[str, Shade]

    def made(self) -> dict[str, Shade]:
        for role, choose in self._choices():
            if role not in self.roles:
                self.roles[role] = choose()
        return self.roles

    def _choices(self) -> Iterator[tuple[str, Callable[[], Shade]]]:
        """Iterate over the roles: every choice rests on those before it."""
        yield "paper", self._paper
        yield "negative", self._negative
        yield "highlight", self._highlight
        self._settle()
        yield "ink", self._ink
        yield "deep", self._deep
        yield "warm", self._warm
        yield "quiet", self._quiet
        yield "night", self._night
        yield "muted", self._muted
        yield "soft", self._soft

    def _settle(self) -> None:
        """Let negative and highlight each be read on tints of the other, which grow with them."""
        for role in ("negative", "highlight", "negative"):
            if role not in self.given and not self._reads(self.roles[role]):
                self.roles[role] = self._readable(self.roles[role].slot)

    def _seen(self, shade: Shade, behind: Rgb | None = None) -> Rgb:
        return shade.colour(self.slots, self.ground if behind is None else behind)

    def _role(self, role: str) -> Rgb:
        return self._seen(self.roles[role])

    @property
    def _darker(self) -> bool:
        """Whether text is darker than what it stands on."""
        return luminance(self.ground) > 0.18

    def _grounds(self, *own: Rgb) -> tuple[Rgb, ...]:
        """Return everything that a text may stand on, tints of its own colour included."""
        tinted = [*own, *(self._role(r) for r in ("negative", "highlight") if r in self.roles)]
        tints = (mixed(colour, self.ground, STRONGEST_TINT) for colour in tinted)
        return (self.ground, self._role("paper"), *tints)

    def _reads(self, shade: Shade) -> bool:
        seen = self._seen(shade)
        return all(contrast(seen, ground) >= _MARGIN for ground in self._grounds(seen))

    def _readable(self, slot: str) -> Shade:
        """Return a slot, as much darker or lighter as it takes to be read."""
        steps = shades(slot, darker=self._darker)
        return next((each for each in steps if self._reads(each)), steps[-1])

    def _paper(self) -> Shade:
        """Return the slot of the ground itself, or what comes closest to it."""
        far = {slot: _distance(colour, self.ground) for slot, colour in self.slots.items()}
        nearest = min(far, key=lambda slot: (far[slot], slot not in _GROUNDS))
        if far[nearest] < 24:
            return Shade(nearest)
        steps = shades(nearest, darker=not self._darker)
        return min(steps, key=lambda each: _distance(self._seen(each), self.ground))

    def _ink(self) -> Shade:
        wanted = [slot for slot in ("tx1", "tx2", "bg1", "bg2") if self._is_clear(slot)]
        return Shade(wanted[0]) if wanted else self._readable("tx1")

    def _is_clear(self, slot: str) -> bool:
        return self._reads(Shade(slot)) and contrast(self.slots[slot], self.ground) >= 7

    def _negative(self) -> Shade:
        reds = self._hued(_ACCENTS, _RED, _ABOUT_RED)
        return self._readable(reds[0]) if reds else self._readable("tx1")

    def _highlight(self) -> Shade:
        taken = self.roles["negative"].slot
        others = [
            slot
            for slot in (*_ACCENTS, "tx2", "hlink")
            if slot != taken
            and chroma(self.slots.get(slot, (0, 0, 0))) >= _COLOURFUL
            and away(self.slots[slot], _RED) > _NEAR_RED
        ]
        if "accent1" in others and self._readable("accent1").modulated >= _MILD:
            return self._readable("accent1")
        every = [self._readable(slot) for slot in others or ("tx2",)]
        return max(every, key=lambda each: each.modulated)

    def _deep(self) -> Shade:
        """Return a ground on which tints of paper can be read, and which reads on paper."""
        if chroma(self.slots["tx2"]) >= _TINGED and self._carries(Shade("tx2")):
            return Shade("tx2")
        steps = shades(self.roles["highlight"].slot, darker=self._darker)
        own = next((each for each in steps if self._carries(each)), steps[-1])
        if own.modulated >= _MILD:
            return own
        ready = (Shade(slot) for slot in ("tx2", *_ACCENTS, "tx1") if self._carries(Shade(slot)))
        return next(ready, own)

    def _carries(self, shade: Shade) -> bool:
        seen, paper = self._seen(shade), self._role("paper")
        faint = mixed(paper, seen, _ON_DEEP)
        return self._reads(shade) and contrast(faint, seen) >= _MARGIN

    def _warm(self) -> Shade:
        """Return an amber that is seen on the ground; a grey where highlight takes that hue."""
        taken = {self.roles[role].slot for role in ("negative", "highlight")}
        ambers = [slot for slot in self._hued(_ACCENTS, _AMBER, _ABOUT_AMBER) if slot not in taken]
        highlight = self._role("highlight")
        is_amber = chroma(highlight) >= _COLOURFUL and away(highlight, _AMBER) <= _ABOUT_AMBER
        if not ambers or is_amber:
            return [each for each in self._faded() if self._stands_out(each, _GREY_SEEN)][-1]
        steps = shades(ambers[0], darker=self._darker)
        seen = [each for each in steps if self._stands_out(each, _AMBER_SEEN)]
        return next((each for each in seen if self._reads_on_deep(each)), seen[0])

    def _stands_out(self, shade: Shade, least: float) -> bool:
        return contrast(self._seen(shade), self.ground) >= least

    def _reads_on_deep(self, shade: Shade) -> bool:
        return contrast(self._seen(shade), self._role("deep")) >= _MARGIN

    def _quiet(self) -> Shade:
        greys = (slot for slot in _ACCENTS if self._is_quiet(self.slots[slot]))
        faint = (each for each in self._faded() if self._is_faint(each))
        return next((Shade(slot) for slot in greys), None) or next(faint, self.roles["ink"])

    def _is_faint(self, shade: Shade) -> bool:
        return contrast(self._seen(shade), self.ground) <= _QUIET

    def _is_quiet(self, colour: Rgb) -> bool:
        return chroma(colour) < _GREY and 1.8 <= contrast(colour, self.ground) <= 4

    def _night(self) -> Shade:
        taken = {self.roles[role].slot for role in ("highlight", "negative")}
        found = [slot for slot in self._hued(_ACCENTS, _VIOLET, 45) if slot not in taken]
        return self._readable(found[0]) if found else self.roles["deep"]

    def _muted(self) -> Shade:
        greys = (Shade(slot) for slot in (*_ACCENTS, "tx2"))
        ready = (each for each in greys if self._is_muted(each))
        faint = [each for each in self._faded() if self._reads(each)]
        return next(ready, None) or (faint[-1] if faint else self.roles["ink"])

    def _is_muted(self, shade: Shade) -> bool:
        colour = self._seen(shade)
        return chroma(colour) < _GREY and self._reads(shade) and contrast(colour, self.ground) <= 9

    def _faded(self) -> tuple[Shade, ...]:
        """Return the colour of text, fainter and fainter.

        Opaque, unlike a tint: programs draw the edges of tables and the marks of charts so. A warm
        white would turn brown on its way, so it loses most of its saturation.
        """
        ink = self.roles["ink"]
        plain, *fainter = shades(ink.slot, darker=not self._darker)
        if ink != plain:
            return (ink,)
        kept = min(round(_FADED_SATURATION / max(saturation(self._seen(ink)), 0.01), 2), 1.0)
        return (plain, *(attrs.evolve(each, saturated=kept) for each in fainter))

    def _soft(self) -> Shade:
        bg2 = self.slots["bg2"]
        near = contrast(bg2, self.ground) <= 1.35 and contrast(bg2, self._role("ink")) >= 7
        return Shade("bg2") if near else attrs.evolve(self.roles["ink"], alpha=0.06)

    def _hued(self, slots: Iterable[str], degrees: float, width: float) -> list[str]:
        """Return the slots of about a hue, the nearest first."""
        colourful = (slot for slot in slots if chroma(self.slots[slot]) >= _COLOURFUL)
        found = [slot for slot in colourful if away(self.slots[slot], degrees) <= width]
        return sorted(found, key=lambda slot: away(self.slots[slot], degrees))


def _distance(one: Rgb, other: Rgb) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5)
