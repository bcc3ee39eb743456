"""SVG that is safe to open, says what it shows, and has its signs."""

import pytest
from lxml import etree

from journeykit.errors import RenderingError
from journeykit.exporters.diagrams.page import sheet_for
from journeykit.exporters.diagrams.svg import finished
from journeykit.icons import svg_path
from tests.diagrams.maps import drawn, journey, stage, touchpoint

SVG = "{http://www.w3.org/2000/svg}"
SHOWN = drawn(journey(stage("Buy", touchpoint("Shop & go", channel="store", emotion=1))), "fr")

ENGINES_WORK = """<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Title: journeykit -->
<svg width="10pt" height="10pt" viewBox="0 0 10 10" xmlns="http://www.w3.org/2000/svg"
 xmlns:xlink="http://www.w3.org/1999/xlink">
<g id="graph0" class="graph"><title>journeykit</title>
<g id="node1" class="node"><title>n0</title>
<text font-family="Arial" x="1" y="2">Shop &amp; go</text>
<polygon fill="white" stroke="transparent" points="0,0 1,1"/>{planted}</g>
<g id="edge1" class="edge"><title>n0&#45;&gt;n1</title></g>
</g></svg>"""

PLANTED = (
    "<script>alert(1)</script>",
    '<image xlink:href="file:///etc/passwd" width="1px"/>',
    '<a xlink:href="javascript:alert(1)"><text>x</text></a>',
    '<path d="M0 0" onload="alert(1)"/>',
    '<path d="M0 0" style="fill:url(https://example.org/x.svg)"/>',
    "<style>@import 'https://example.org/x.css';</style>",
    "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
    '<use href="https://example.org/icons.svg#x"/>',
    "<?xml-stylesheet href='x.css'?>",
    "<!-- n0 -->",
)


def picture(planted: str = "") -> etree._Element:
    return etree.fromstring(
        finished(ENGINES_WORK.replace("{planted}", planted).encode(), SHOWN, sheet_for(SHOWN))
    )


def test_the_picture_has_name_description_role_and_language() -> None:
    root = picture()

    assert root[0].tag == f"{SVG}title"
    assert root[0].text == SHOWN.title
    assert root[1].tag == f"{SVG}desc"
    assert root[1].text == SHOWN.description
    assert (root.get("role"), root.get("lang")) == ("img", "fr")


def test_parts_are_named_by_what_they_show_and_arrows_not_at_all() -> None:
    titles = [title.text for title in picture().iter(f"{SVG}title")]

    assert "Shop & go · Magasin · émotion +1" in titles
    assert not {"journeykit", "n0", "n0->n1"} & set(titles)


def test_signs_are_drawn_as_paths() -> None:
    paths = {path.get("d") for path in picture().iter(f"{SVG}path")}

    assert svg_path("store") in paths
    assert svg_path("smile") in paths


@pytest.mark.parametrize("planted", PLANTED)
def test_whatever_the_engine_draws_only_shapes_and_words_pass(planted: str) -> None:
    text = etree.tostring(picture(planted), encoding="unicode")

    for forbidden in ("script", "href", "onload", "url(", "import", "foreign", "<?", "<!", "file:"):
        assert forbidden not in text
    assert "Shop &amp; go" in text


def test_no_document_type_leads_outside() -> None:
    assert b"<!DOCTYPE" not in finished(
        ENGINES_WORK.replace("{planted}", "").encode(), SHOWN, sheet_for(SHOWN)
    )


def test_entities_stay_unread() -> None:
    prologue = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    text = f'{prologue}<svg xmlns="http://www.w3.org/2000/svg"><g><text>&x;</text></g></svg>'

    root = etree.fromstring(finished(text.encode(), SHOWN, sheet_for(SHOWN)))

    assert not (root.findtext(f".//{SVG}text") or "").strip()


def test_texts_ask_for_fonts_that_viewers_have() -> None:
    fonts = [text.get("font-family", "") for text in picture().iter(f"{SVG}text")]

    assert fonts == ["Carlito,Calibri,Arial,Helvetica,sans-serif"]


def test_what_is_said_to_those_who_do_not_see_is_bounded() -> None:
    many = (touchpoint(f"{number}" + "x" * 100_000) for number in range(200))
    long = drawn(journey(stage("y" * 100_000, *many)))

    assert len(long.title) < 1_000
    assert len(long.description) <= 4_000
    assert max(len(node.tip) for node in long.every_node()) < 1_000


def test_several_pictures_on_a_page_do_not_share_ids() -> None:
    assert not any(element.get("id") for element in picture().iter())


@pytest.mark.parametrize("text", ["", "no picture", "<svg><g></svg>", "<html/>"])
def test_what_is_no_svg_is_refused(text: str) -> None:
    with pytest.raises(RenderingError):
        finished(text.encode(), SHOWN, sheet_for(SHOWN))
