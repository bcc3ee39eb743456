"""``journeykit schema``."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from journeykit.documents.json_schema.shipped import SHIPPED
from tests.cli.conftest import Run


def test_it_prints_the_schema_that_comes_with_the_package(run: Run) -> None:
    result = run("schema")

    assert result.exit_code == 0
    assert result.stdout_bytes == SHIPPED.read_bytes()
    Draft202012Validator.check_schema(json.loads(result.stdout))


def test_in_an_included_file_no_key_is_required(run: Run) -> None:
    whole, part = (
        Draft202012Validator(json.loads(run("schema", *options).stdout))
        for options in ((), ("--part",))
    )
    content = {"personas": ["Nora"]}

    assert not whole.is_valid(content)
    assert part.is_valid(content)
    assert not part.is_valid({"hobby": "bread"})


def test_it_writes_a_file_and_names_it(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "journeykit.schema.json"

    result = run("schema", "-o", file)

    assert result.output.strip() == str(file)
    assert file.read_bytes() == SHIPPED.read_bytes()


def test_a_folder_that_does_not_exist_is_reported(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "missing" / "journeykit.schema.json"

    result = run("schema", "-o", file)

    assert result.exit_code == 1
    assert f"{file}: No such file or directory" in result.stderr


def test_the_help_has_the_line_for_editors(run: Run) -> None:
    help_text = " ".join(run("schema", "--help").output.split())

    assert "`# yaml-language-server: $schema=journeykit.schema.json`" in help_text
