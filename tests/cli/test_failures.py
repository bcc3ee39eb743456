"""Whatever goes wrong is said in a line, with an exit status, and never as a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journeykit.cli.failures import exit_status, headline
from journeykit.errors import (
    JourneykitError,
    MissingToolError,
    NotFoundError,
    RenderingError,
    UsageError,
)
from tests.cli.conftest import SHOP, Run
from tests.exporters.fakes import use_fakes
from tests.exporters.packages import install, source

JOURNEYKIT = Path(sys.executable).with_name("journeykit")
DOCUMENTS = {
    "empty": "",
    "no YAML": "a: [b",
    "no mapping": "- a\n- b\n",
    "a tag": "journeykit: 1\ntitle: !!python/object/apply:os.system [true]\n",
    "a newer version": "journeykit: 99\ntitle: x\n",
    "an unknown key": "journeykit: 1\ntitle: x\npersona: []\n",
    "an impossible time": SHOP.replace("7:30", "25:00"),
    "a dangling reference": SHOP.replace("answers: [recevoir-le-soir]", "answers: [nothing]"),
}


def start(*arguments: object, **settings: object) -> "subprocess.Popen[bytes]":
    """Start the installed command as a terminal does: a job in the background ignores Ctrl-C."""
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [JOURNEYKIT, *map(str, arguments)],
        preexec_fn=_mind_interrupts,  # noqa: PLW1509  # no threads here
        **settings,
    )


def _mind_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (JourneykitError("x"), 1),
        (RenderingError("x"), 1),
        (MissingToolError("x"), 1),
        (OSError(28, "No space left on device"), 1),
        (UsageError("x"), 2),
        (NotFoundError("x"), 2),
        (KeyboardInterrupt(), 130),
    ],
)
def test_the_exit_status_says_whose_fault_it_is(error: BaseException, status: int) -> None:
    assert exit_status(error) == status


def test_a_failure_of_the_system_names_the_file() -> None:
    assert headline(PermissionError(13, "Permission denied", "a.md")) == "a.md: Permission denied"
    assert headline(OSError(28, "No space left on device")) == "No space left on device"
    assert headline(OSError("odd")) == "odd"


@pytest.mark.parametrize("command", ["rank", "gaps"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_bad_document_is_reported_on_standard_error(
    name: str, command: str, tmp_path: Path, run: Run
) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(DOCUMENTS[name], encoding="utf-8")
    result = run(command, file)

    assert (result.exit_code, result.stdout) == (1, "")
    assert str(file) in result.stderr
    assert "Traceback" not in result.stderr


def test_bytes_that_are_no_text_are_reported(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "bad.yaml"
    file.write_bytes(b"journeykit: 1\ntitle: \xff\n")

    assert run("gaps", file).exit_code == 1
    assert "UTF-8" in run("gaps", "-", input=b"title: \xff\n").stderr


def test_several_problems_are_counted_and_listed(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("journeykit: 1\na: 1\nb: 2\n", encoding="utf-8")
    lines = run("gaps", file).stderr.splitlines()

    assert lines[0] == "journeykit: 3 problems"
    assert all(line.startswith(f"  {file}") for line in lines[1:])
    assert len(lines) == 4


@pytest.mark.parametrize("out", ["missing/x.md", "folder.md"])
def test_what_cannot_be_written_is_one_line(out: str, shop: Path, run: Run) -> None:
    (shop.parent / "folder.md").mkdir()
    result = run("export", shop, shop.parent / out)

    assert result.exit_code == 1
    [line] = result.stderr.splitlines()
    assert line.startswith(f"journeykit: {shop.parent / out}: ")


def test_a_file_where_the_folder_should_be(
    shop: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_fakes(monkeypatch)
    assert run("build", shop, "-o", shop).exit_code == 2
    assert run("build", shop, "-o", shop / "out").exit_code == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
@pytest.mark.parametrize("arguments", [["gaps"], ["gaps", "--json"], ["rank", "--csv"]])
def test_a_full_disk_is_one_line(arguments: list[str], shop: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        process = start(*arguments, shop, stdout=full, stderr=subprocess.PIPE)
        _, said = process.communicate(timeout=60)

    assert process.returncode == 1
    assert said.decode() == f"journeykit: {os.strerror(28)}\n"


def test_a_reader_that_leaves_is_no_news(shop: Path) -> None:
    process = start("gaps", shop, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    process.stdout.close()

    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait(timeout=60)


@pytest.mark.skipif(os.name == "nt", reason="signals differ")
def test_ctrl_c_leaves_nothing_half_written(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages, out = tmp_path / "packages", tmp_path / "shop.slow"
    sleeping = source("slow", "print('ready', flush=True); time.sleep(60)")
    install("slow", {"slow": sleeping}, packages, monkeypatch)
    out.write_bytes(b"old")
    process = start(
        "export",
        shop,
        out,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(packages)},
    )
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)

    assert process.returncode == 130
    assert said == b"journeykit: interrupted; no file is left half written\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "packages",
        "shop.slow",
        "shop.yaml",
    ]
    assert out.read_bytes() == b"old"


def test_a_terminal_without_unicode_gets_question_marks(shop: Path) -> None:
    process = start(
        "gaps", shop, stdout=subprocess.PIPE, env=os.environ | {"PYTHONIOENCODING": "ascii"}
    )
    said, _ = process.communicate(timeout=60)

    assert process.returncode == 0
    assert said.startswith(b"Angles morts?: 1?erreur")


def test_a_defect_of_the_library_keeps_its_traceback(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    install("defect", {"defect": source("defect", "return 1 / 0")}, tmp_path, monkeypatch)

    with pytest.raises(ZeroDivisionError):
        run("export", shop, tmp_path / "x.defect")
