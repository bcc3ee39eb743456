"""Files that are given as templates: opened and emptied, or refused in one sentence."""

import io
import zipfile
from pathlib import Path

import pytest
from pptx import Presentation

from journeykit.errors import UsageError
from journeykit.exporters.deck.package import opening
from journeykit.exporters.deck.package.template import template_for
from journeykit.exporters.deck.template_file import TemplateFile, template_file
from tests.deck.decks import example, opened, rendered
from tests.deck.templates import (
    MASTER,
    PRESENTATION,
    THEME,
    TITLE_ONLY,
    TYPES,
    packed,
    shipped,
    template,
)

MAIN = b"presentationml.presentation.main+xml"
HUGE = b"0" * 300_000_000
MASTER_LINKS = "ppt/slideMasters/_rels/slideMaster1.xml.rels"


def changed(name: str, old: bytes, new: bytes) -> bytes:
    parts = shipped()
    assert old in parts[name]
    return packed({**parts, name: parts[name].replace(old, new)})


def without(name: str) -> bytes:
    return packed({part: content for part, content in shipped().items() if part != name})


def with_link(kind: bytes, to: bytes) -> bytes:
    """Return a template whose master leads to something outside the file."""
    office = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    link = b'<Relationship Id="rId99" Type="%s" Target="%s" TargetMode="External"/>'
    end = b"</Relationships>"
    return changed(MASTER_LINKS, end, link % (office + kind, to) + end)


def twice(name: str) -> bytes:
    target = io.BytesIO(packed(shipped()))
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(name, b"<x/>")
    return target.getvalue()


def bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("ppt/media/a.png", HUGE)
        archive.writestr("ppt/media/b.png", HUGE)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no PowerPoint file"),
        (b"%PDF-1.7", "no PowerPoint file"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"0" * 600, "encrypted, or of PowerPoint 97"),
        (b"PK\3\4 and then nothing", "broken"),
        (packed({}), "no PowerPoint file"),
        (packed({TYPES: b"<Types/>"}), "no PowerPoint file"),
        (packed(shipped())[:4_000], "broken"),
        (without(PRESENTATION), "broken"),
        (without(TYPES), "no PowerPoint file"),
        (without(TITLE_ONLY), "broken"),
        (without(THEME), "has no theme"),
        (changed(PRESENTATION, b"<p:sldSz", b"<p:nothing"), "broken"),
        (changed(PRESENTATION, b"<p:sldMasterIdLst>", b"<!DOCTYPE x><p:sldMasterIdLst>"), "broken"),
        (changed(PRESENTATION, b"</p:presentation>", b""), "broken"),
        (changed(PRESENTATION, b'cx="12191695"', b'cx="wide"'), "broken"),
        (changed(MASTER, b"<p:sldLayoutIdLst>", b"<p:nothing>"), "broken"),
        (packed({**shipped(), THEME: shipped()[THEME].decode().encode("utf-16")}), "broken"),
        (with_link(b"vbaProject", b"x.bin"), "holds macros"),
        (with_link(b"image", b"http://192.0.2.1/x.png"), r"links to a file outside it.*x\.png"),
        (with_link(b"image", b"file:///x.png"), "links to a file outside it"),
        (changed(TYPES, MAIN, b"ms-powerpoint.template.macroEnabled.main+xml"), "holds macros"),
        (changed(THEME, b"<a:accent3>", b"<a:accent9>"), "no theme that can be read"),
        (changed(PRESENTATION, b'cx="12191695"', b'cx="100"'), "wider than high"),
        (changed(PRESENTATION, b'cx="12191695"', b'cx="4000000"'), "wider than high"),
        (changed(PRESENTATION, b'cx="12191695"', b'cx="40000000"'), "not 4 times as wide"),
    ],
)
def test_what_cannot_be_built_on_is_refused_in_one_sentence(content: bytes, said: str) -> None:
    with pytest.raises(UsageError, match=said) as refused:
        template_for(TemplateFile("x.pptx", content))

    assert "x.pptx" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_web_link_that_somebody_has_to_follow_may_stay() -> None:
    linked = TemplateFile("x.pptx", with_link(b"hyperlink", b"https://example.org/"))

    assert rendered(example("minimal"), template=linked)


def test_the_same_name_twice_is_refused() -> None:
    with pytest.raises(UsageError, match="broken"):
        template_for(TemplateFile("x.pptx", twice(THEME)))


def test_what_unpacks_to_too_much_is_refused_unread() -> None:
    with pytest.raises(UsageError, match="unpacks to more"):
        template_for(TemplateFile("x.pptx", bomb()))


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_BYTES", 1_000)

    with pytest.raises(UsageError, match="larger than"):
        template_for(template())


def test_a_template_and_a_show_are_opened_like_a_presentation() -> None:
    for kind in (b"template", b"slideshow"):
        new = b"presentationml." + kind + b".main+xml"
        found = template_for(TemplateFile("x.potx", changed(TYPES, MAIN, new)))

        assert found.document.part.content_type.endswith("presentation.main+xml")


def test_properties_as_libreoffice_relates_them_are_stored_once() -> None:
    wrong = changed(
        "_rels/.rels",
        b"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        b"http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/"
        b"core-properties",
    )
    deck = opened(rendered(example("minimal"), template=TemplateFile("x.potx", wrong)))

    assert deck.names.count("docProps/core.xml") == 1
    assert len(set(deck.names)) == len(deck.names)


def test_slides_of_a_template_are_dropped_with_all_that_tells_of_them() -> None:
    """Else what one client was shown would travel to the next."""
    first = rendered(example("minimal"))
    deck = opened(rendered(example("b2b"), template=TemplateFile("old.pptx", first)))
    slides = len(Presentation(io.BytesIO(rendered(example("b2b")))).slides)
    everything = b"".join(deck.parts.values())

    assert len(deck.slides) == slides
    assert sum(name.startswith("ppt/slides/slide") for name in deck.names) == slides
    assert example("minimal").title.encode() not in everything


def test_our_own_deck_serves_as_a_template_and_looks_the_same() -> None:
    first = rendered(example("minimal"))
    again = rendered(example("minimal"), template=TemplateFile("old.pptx", first))

    assert len(opened(again).slides) == len(opened(first).slides)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.potx.*cannot be read"):
        template_file(tmp_path / "none.potx")


def test_a_template_may_be_given_as_a_path(tmp_path: Path) -> None:
    path = tmp_path / "client.pptx"
    path.write_bytes(template().content)

    assert rendered(example("minimal"), template=path) == rendered(
        example("minimal"), template=template_file(path)
    )
