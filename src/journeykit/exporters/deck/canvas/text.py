"""Paragraphs and runs as DrawingML.

This is the border at which every text is cleaned; nothing below it sees raw input.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Literal
from xml.sax.saxutils import escape

import attrs

from journeykit.exporters.deck.canvas.paint import colour, solid
from journeykit.exporters.deck.theme import INK, Paint
from journeykit.model.scales import Language
from journeykit.typography import clean, direction

Align = Literal["left", "centre", "right"]
Anchor = Literal["top", "middle", "bottom"]

_ALIGN = {"left": "l", "centre": "ctr", "right": "r"}
_ANCHOR = {"top": "t", "middle": "ctr", "bottom": "b"}
LANGUAGE_TAGS: dict[Language, str] = {"en": "en-GB", "fr": "fr-FR"}


@attrs.frozen
class Style:
    """How a text is set.

    Attributes:
        size: In points, from the type scale.
        spacing: Extra space between letters, in points.
        heading: True sets it in the theme's font for headings.
        leading: The distance between lines as a multiple of the font's own.
    """

    size: float
    bold: bool = False
    italic: bool = False
    paint: Paint = INK
    align: Align = "left"
    anchor: Anchor = "top"
    spacing: float = 0.0
    heading: bool = False
    leading: float = 1.0


@attrs.frozen
class Run:
    """A stretch of text; what is None is taken from the style of its box."""

    text: str
    bold: bool | None = None
    italic: bool | None = None
    size: float | None = None
    paint: Paint | None = None


@attrs.frozen
class Paragraph:
    """Runs that share a line or flow on; a bullet is drawn in its own colour."""

    runs: tuple[Run, ...]
    bullet: Paint | None = None
    space_before: float = 0.0
    align: Align | None = None

    @property
    def text(self) -> str:
        """The text of all runs."""
        return "".join(run.text for run in self.runs)


Text = str | Paragraph | Sequence[str | Paragraph]


def paragraphs(text: Text) -> tuple[Paragraph, ...]:
    """Return any form of text as cleaned paragraphs; a line feed starts another one."""
    if isinstance(text, str):
        return tuple(Paragraph((Run(line),)) for line in clean(text).split("\n"))
    if isinstance(text, Paragraph):
        return (attrs.evolve(text, runs=tuple(map(_on_one_line, text.runs))),)
    return tuple(paragraph for part in text for paragraph in paragraphs(part))


def _on_one_line(run: Run) -> Run:
    line = clean(run.text).replace("\n", " ")
    return run if line == run.text else attrs.evolve(run, text=line)


def largest(text: Text, style: Style) -> float:
    """Return the size of the largest run of a text, in points of the type scale."""
    parts = [text] if isinstance(text, str | Paragraph) else text
    runs = (run for part in parts if isinstance(part, Paragraph) for run in part.runs)
    return max((run.size or style.size for run in runs), default=style.size)


def bullets(texts: Iterable[str], paint: Paint, space_before: float = 3) -> tuple[Paragraph, ...]:
    """Return texts as bulleted paragraphs."""
    return tuple(
        Paragraph((Run(clean(text).replace("\n", " ")),), paint, space_before if n else 0)
        for n, text in enumerate(texts)
    )


def body(text: Text, style: Style, language: Language, tag: str = "p:txBody") -> str:
    """Return a text body without insets: the box is the text's own."""
    parts = paragraphs(text)
    is_mixed = any(direction(part.text) == "rtl" for part in parts)
    content = "".join(_paragraph(part, style, language, is_mixed=is_mixed) for part in parts)
    return (
        f'<{tag}><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" '
        f'anchor="{_ANCHOR[style.anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>{content}</{tag}>'
    )


NO_INSETS = '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/>'
_FIELD = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'


def plain_body(
    text: Text,
    language: Language,
    size: float | None = None,
    family: str = "",
    *,
    is_tight: bool = False,
) -> str:
    """Return a text body set as its placeholder sets it, but for its size and its font.

    Args:
        text: What to say.
        language: Its language.
        size: In points; the placeholder's own if left out.
        family: ``mj`` or ``mn``, the theme's font for headings or for text; the placeholder's own
            if left out.
        is_tight: Whether nothing is left free above and below it.
    """
    insets = ' tIns="0" bIns="0"' if is_tight else ""
    tag, points = LANGUAGE_TAGS[language], f' sz="{_size(size)}"' if size else ""
    font = f'<a:latin typeface="+{family}-lt"/>' if family else ""
    lines = "".join(
        f'<a:p><a:r><a:rPr dirty="0" lang="{tag}"{points}>{font}</a:rPr>'
        f"<a:t>{escape(part.text)}</a:t></a:r></a:p>"
        for part in paragraphs(text)
    )
    return f"<p:txBody><a:bodyPr{insets}><a:noAutofit/></a:bodyPr><a:lstStyle/>{lines}</p:txBody>"


def number_body(
    style: Style | None,
    language: Language,
    settings: str = "<a:bodyPr/>",
    size: float | None = None,
) -> str:
    """Return the number of a slide as a field, in the style of its placeholder if none is given."""
    tag = LANGUAGE_TAGS[language]
    points = f' sz="{_size(size)}"' if size else ""
    own = f'<a:rPr dirty="0" lang="{tag}"{points}/>'
    properties = run_properties(Run(""), style, language) if style else own
    align = f'<a:pPr algn="{_ALIGN[style.align]}"/>' if style else ""
    if style and settings == NO_INSETS:
        align = _paragraph_properties(Paragraph(()), style)
    return (
        f"<p:txBody>{settings}<a:lstStyle/><a:p>{align}{_FIELD}{properties}<a:t>‹#›</a:t></a:fld>"
        f'<a:endParaRPr lang="{tag}"/></a:p></p:txBody>'
    )


def _paragraph(paragraph: Paragraph, style: Style, language: Language, *, is_mixed: bool) -> str:
    runs = "".join(_run(run, style, language) for run in paragraph.runs if run.text)
    end = f'<a:endParaRPr lang="{LANGUAGE_TAGS[language]}" sz="{_size(style.size)}"/>'
    properties = _paragraph_properties(paragraph, style, is_mixed=is_mixed)
    return f"<a:p>{properties}{runs}{'' if runs else end}</a:p>"


def _paragraph_properties(paragraph: Paragraph, style: Style, *, is_mixed: bool = False) -> str:
    """Return how a paragraph is set.

    Args:
        paragraph: What is set.
        style: How.
        is_mixed: Whether one of its neighbours is written from right to left: LibreOffice takes
            a paragraph that says nothing of its direction for one like the first.
    """
    is_rtl = is_mixed and direction(paragraph.text) == "rtl"
    align = paragraph.align or style.align
    side = {"left": "right", "right": "left"}.get(align, align) if is_rtl else align
    indent = 'marL="127000" indent="-127000"' if paragraph.bullet else 'marL="0" indent="0"'
    rtl = f' rtl="{int(is_rtl)}"' if is_mixed else ""
    space = round(paragraph.space_before * 100)
    return (
        f'<a:pPr {indent} algn="{_ALIGN[side]}"{rtl}>'
        f'<a:lnSpc><a:spcPct val="{round(style.leading * 100_000)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{space}"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="0"/></a:spcAft>{_bullet(paragraph.bullet)}</a:pPr>'
    )


def _bullet(paint: Paint | None) -> str:
    if paint is None:
        return "<a:buNone/>"
    return f'<a:buClr>{colour(paint)}</a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>'


def _run(run: Run, style: Style, language: Language) -> str:
    return f"<a:r>{run_properties(run, style, language)}<a:t>{escape(run.text)}</a:t></a:r>"


def _is_joined(text: str) -> bool:
    """Say whether some of the letters of a text, such as Arabic ones, must not stand apart."""
    return any(unicodedata.bidirectional(char) == "AL" for char in text)


def run_properties(run: Run, style: Style, language: Language, tag: str = "a:rPr") -> str:
    """Return the properties of a run: everything stated, nothing left to the layout."""
    bold = style.bold if run.bold is None else run.bold
    italic = style.italic if run.italic is None else run.italic
    size = style.size if run.size is None else run.size
    is_spaced = style.spacing and not _is_joined(run.text)
    spacing = f' spc="{round(style.spacing * 100)}"' if is_spaced else ""
    family = "mj" if style.heading else "mn"
    return (
        f'<{tag} lang="{LANGUAGE_TAGS[language]}" sz="{_size(size)}" b="{bold:d}" i="{italic:d}"'
        f'{spacing} dirty="0">{solid(run.paint or style.paint)}<a:latin typeface="+{family}-lt"/>'
        f'<a:ea typeface="+{family}-ea"/><a:cs typeface="+{family}-cs"/></{tag}>'
    )


def _size(points: float) -> int:
    return round(points * 100)
