"""A stranger's text stays text."""

import re
import time

import pytest
from hypothesis import given, strategies as st

from journeykit.exporters.report.markdown import (
    Markdown,
    bold,
    bullets,
    escaped,
    heading,
    link,
    numbered,
    page,
    paragraph,
    quotation,
    table,
)
from journeykit.typography import clean
from tests.report.reading import PARSER, tokens, visible
from tests.strategies import AWKWARD_TEXTS

HOSTILE = (
    "[a](javascript:alert(1))",
    "![a](https://example.org/pixel.png)",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<https://evil.example>",
    "https://evil.example/a_b*c",
    "see http://evil.example.",
    "www.evil.example",
    "WWW.evil.example/x",
    "a@evil.example",
    "a@b.c+x@y.z",
    "mailto:a@evil.example",
    "a | b",
    "a\n\n# b",
    "# a",
    "a\n===",
    "- a",
    "+ a",
    "1. a",
    "12) a",
    "> a",
    "    code",
    "\tcode",
    "```\ncode\n```",
    "~~~",
    "*a* _b_ **c** ~~d~~ `e` $f$",
    "a `` b ` c",
    "[^1]: note",
    "[a]: https://evil.example",
    "&lt;b&gt; &#60; &amp",
    "\\",
    "a\\",
    "a\\|b",
    "---",
    "***",
    ":::{include} /etc/passwd",
    "{% include a %} {{ b }}",
    "%comment",
    "a  \nb",
    "",
    " ",
)
TEXTS = st.sampled_from([*HOSTILE, *AWKWARD_TEXTS]) | st.text()
ACTIVE = {"link_open", "image", "html_inline", "html_block", "em_open", "s_open", "fence", "hr"}
MARKUP = st.text(alphabet="ab1 \\`*_{}[]()<>#+-.!|~&:=\n\t@/w^$%'\"")


def as_read(text: str) -> str:
    """Return a text as it reads in one line."""
    return re.sub("[ \n]+", " ", clean(text)).strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_reads_as_it_was_written(text: str) -> None:
    assert visible(page([paragraph(escaped(text))])) == as_read(text)


@given(TEXTS | MARKUP)
def test_every_text_reads_as_it_was_written_in_every_block(text: str) -> None:
    word = escaped(text)
    x = Markdown("x")
    blocks = {
        heading(2, word): "",
        quotation(word): "",
        bullets([(word, [word])]): as_read(text),
        numbered([word]): "",
        bullets([(Markdown(f"{bold(x)}: {word}"), ())]): "x: ",
    }
    for block, more in blocks.items():
        read = visible(page([block]))
        assert read.replace(" ", "") == f"{more}{as_read(text)}".replace(" ", "")


@given(TEXTS | MARKUP)
def test_no_text_does_anything(text: str) -> None:
    blocks = [paragraph(escaped(text)), heading(1, escaped(text)), table([escaped(text)], [])]

    assert {token.type for token in tokens(page(blocks))}.isdisjoint(ACTIVE)


@given(TEXTS | MARKUP)
def test_a_row_keeps_its_cells(text: str) -> None:
    word = escaped(text)
    parsed = list(PARSER.parse(page([table([word, word], [[word, word], [word, word]])])))
    cells = [
        parsed[at + 1] for at, token in enumerate(parsed) if token.type in {"td_open", "th_open"}
    ]

    assert [visible(cell.content) for cell in cells] == [as_read(text) or "–"] * 6


@pytest.mark.parametrize("text", ["https://a.example/b", "www.a.example", "a@b.example", "x://y"])
def test_an_address_is_code_since_renderers_make_links_of_text(text: str) -> None:
    assert escaped(f"see {text}.") == f"see `{text}`."


def test_ordinary_text_is_left_readable() -> None:
    said = "L’essayage (3 min) : 21 % des retours, R&D et « conseil » - c'est tout ; prix : 130 €."

    assert escaped(said) == said


@given(st.from_regex(r"https?://\S+", fullmatch=True))
def test_a_link_leads_to_one_address_of_the_web(address: str) -> None:
    opened = list(tokens(page([table([Markdown("x")], [[link(address)]])])))
    links = [token for token in opened if token.type == "link_open"]

    assert len(links) == 1
    assert str(links[0].attrGet("href")).startswith(("http://", "https://"))
    assert not any(token.type.startswith("html") for token in opened)


@pytest.mark.parametrize(
    "piece", ["a", "a.", "www.", "a@", "://", "&", "&a", "http://!", "`", "\n"]
)
def test_escaping_takes_no_longer_than_the_text(piece: str) -> None:
    started = time.perf_counter()
    escaped(piece * (200_000 // len(piece)))

    assert time.perf_counter() - started < 30  # the square of the length would take an hour
