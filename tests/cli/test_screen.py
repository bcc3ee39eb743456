"""What reaches the terminal: French stays well set, and a stranger's text commands nothing."""

import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from journeykit.cli.output import Output, unbreakable
from journeykit.cli.screen import Screen, plain, text
from tests.cli.conftest import SHOP, Run

HOSTILE = r"\e[31mred\a\e]0;owned\a [bold]x[/bold] :smile: \x9b2J \u202Eevil"


def printed(said: str, width: int = 20) -> str:
    """Return what a screen of some width shows for a text."""
    from rich.console import Console

    stream = io.StringIO()
    console = Console(file=Output(stream), width=width)  # type: ignore[arg-type]
    Screen("fr", console).line(text(said))
    return stream.getvalue()


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_left(said: str) -> None:
    left = {unicodedata.category(char) for char in plain(said) if char not in "\u200c\u200d"}

    assert left.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_what_can_be_seen_is_left_alone(said: str) -> None:
    assert plain(said) == said


def test_emoji_stay_whole() -> None:
    assert plain("👩‍🚒🏃‍♀️") == "👩‍🚒🏃‍♀️"


def test_a_stranger_s_text_colours_moves_and_hides_nothing(shop: Path, run: Run) -> None:
    shop.write_text(SHOP.replace("name: Bob}", f'name: "{HOSTILE}"}}'), encoding="utf-8")
    commands = (("check", shop), ("gaps", shop), ("rank", shop), ("gaps", shop, "--json"))
    outputs = [run(*command).output for command in commands]

    assert "[bold]x[/bold] :smile:" in outputs[0]
    assert not set("".join(outputs)) & set("\x1b\x07\x9b\u202e")


def test_a_bad_document_colours_nothing_either(shop: Path, run: Run) -> None:
    shop.write_text(f'journeykit: 1\ntitle: x\n"{HOSTILE}": 1\n', encoding="utf-8")
    result = run("rank", shop)

    assert result.exit_code == 1
    assert "[bold]x[/bold]" in result.stderr
    assert not set(result.stderr) & set("\x1b\x07\x9b\u202e")


def test_a_line_never_ends_before_a_french_mark() -> None:
    said = "Moment de vérité\u00a0: la «\u00a0pause\u00a0» compte\u202f!"

    for width in range(10, 40):
        lines = printed(said, width).splitlines()
        assert not [line for line in lines if line.lstrip()[:1] in set("»!:")]
        assert " ".join(lines) == said


def test_lines_carry_no_spaces_at_their_end() -> None:
    assert not [line for line in printed("a bb ccc " * 9).splitlines() if line.endswith(" ")]


def test_colour_is_for_terminals(shop: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("gaps", shop).output
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31m" in run("gaps", shop).output
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[1;31m" not in run("gaps", shop).output


@given(st.text(alphabet="a \u00a0\u202f"))
def test_stand_ins_for_spaces_never_reach_the_stream(said: str) -> None:
    stream = io.StringIO()
    Output(stream).write(unbreakable(said))

    assert stream.getvalue() == said.rstrip(" ")
