"""The help, which is all that many users will ever read."""

import click
import pytest

import journeykit
from journeykit.cli import app
from journeykit.exporters.deck.kinds import KINDS
from tests.cli.conftest import Run

COMMANDS = sorted(app.commands)


def test_the_help_lists_every_command(run: Run) -> None:
    result = run("--help")

    assert result.exit_code == 0
    assert [
        *("audience", "audit", "brief", "build", "channels", "check", "compare", "content"),
        *("export", "extract", "formats", "frictions", "gaps", "import", "mood", "opportunities"),
        *("paths", "personas", "preview", "rank", "reconcile", "schema", "series"),
        "workshop",
    ] == COMMANDS
    assert all(f"\n  {name} " in result.output for name in COMMANDS)
    assert "Exit status: 0 fine; 1 " in result.output


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, run: Run) -> None:
    result = run(command, "-h")

    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: app {command}")


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "formats"])
def test_the_examples_keep_their_lines(command: str, run: Run) -> None:
    lines = run(command, "-h").output.splitlines()
    examples = lines[lines.index("  Examples:") + 1 :]

    assert examples
    assert all(line.startswith(f"    journeykit {command} ") for line in examples)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_summary_of_a_command_is_not_cut(command: str) -> None:
    assert not app.commands[command].get_short_help_str(limit=60).endswith("...")


@pytest.mark.parametrize("option", ["-V", "--version"])
def test_the_version_is_said(option: str, run: Run) -> None:
    assert run(option).output == f"journeykit {journeykit.__version__}\n"


def test_no_command_is_wrong_usage(run: Run) -> None:
    assert run().exit_code == 2


def test_every_option_has_a_help() -> None:
    silent = [
        (name, option.name)
        for name, command in app.commands.items()
        for option in command.params
        if isinstance(option, click.Option) and not option.help
    ]

    assert silent == []


def test_the_formats_are_listed_one_a_line(run: Run) -> None:
    assert run("formats").output.split() == list(journeykit.formats())


@pytest.mark.parametrize("command", ["export", "build", "preview"])
def test_the_kinds_of_slide_are_listed(command: str, run: Run) -> None:
    said = " ".join(run(command, "-h").output.split())
    listed = said.partition("commas between; of ")[2].partition(".")[0]

    assert listed.replace(" and ", ", ").split(", ") == list(KINDS)
