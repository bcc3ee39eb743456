"""What the schema says, and that it is the one that comes with the package."""

import json
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator

from journeykit.documents.json_schema.classes import classes, keys
from journeykit.documents.json_schema.docstrings import meanings, summary
from journeykit.documents.json_schema.generate import part_of, schema
from journeykit.documents.json_schema.hints import admitted
from journeykit.documents.json_schema.patterns import whole
from journeykit.documents.json_schema.shipped import SHIPPED, schema_text, shipped_schema
from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.yaml_reading import yaml_tree
from journeykit.model import Entity, Project
from journeykit.model.entity import Id
from journeykit.model.scales import BUILT_IN

SCHEMA = schema()
DEFINED = SCHEMA["$defs"]


def test_the_shipped_file_is_what_the_model_says() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == schema_text(SCHEMA), (
        "run `python -m scripts.build_schema`"
    )
    assert json.loads(shipped_schema()) == SCHEMA


def test_it_is_a_schema_of_2020_12() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(SCHEMA)


def test_it_uses_standard_keywords_only() -> None:
    """Strict validators refuse others, and formats of their own."""
    known = set(Draft202012Validator.VALIDATORS) | {
        *("$schema", "$id", "$comment", "$defs", "title", "description", "default", "examples"),
        *("then",),
    }

    assert set(keywords(SCHEMA)) <= known
    assert "format" not in set(keywords(SCHEMA))


def keywords(schema: Any) -> Any:
    for keyword, value in schema.items():
        yield keyword
        if keyword in {"properties", "$defs"}:
            for inner in value.values():
                yield from keywords(inner)
        elif isinstance(value, dict) and keyword not in {"default", "const"}:
            yield from keywords(value)
        elif keyword in {"anyOf", "allOf"}:
            for inner in value:
                yield from keywords(inner)


@pytest.mark.parametrize("cls", [Entity, *classes(Project)], ids=lambda cls: cls.__name__)
def test_every_class_and_every_key_is_documented(cls: Any) -> None:
    said = {**meanings(Entity), **meanings(cls)} if issubclass(cls, Entity) else meanings(cls)

    assert summary(cls).endswith((".", "?"))
    assert [field.name for field in keys(cls) if not said.get(field.name)] == []


def test_no_docstring_describes_a_field_that_is_gone() -> None:
    for cls in classes(Project):
        assert meanings(cls).keys() <= {field.name for field in attrs.fields(cls)}, cls


def test_unknown_keys_are_refused_everywhere() -> None:
    mappings = [each for each in DEFINED.values() if "properties" in each]

    assert len(mappings) > 20
    assert all(each["additionalProperties"] is False for each in [SCHEMA, *mappings])


@pytest.mark.parametrize("kind", BUILT_IN)
def test_editors_can_complete_built_in_names_and_authors_use_their_own(kind: str) -> None:
    name = "".join(map(str.capitalize, kind.split("_"))) + "Id"
    built_in, own = DEFINED[name]["anyOf"]

    assert built_in["enum"] == list(BUILT_IN[kind])
    assert "enum" not in own


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        ("Moment", "attention", {"type": ["integer", "null"], "minimum": 1, "maximum": 5}),
        ("Moment", "asleep", {"type": "boolean", "default": False}),
        ("Moment", "channels", {"type": "array", "items": {"$ref": "#/$defs/ChannelId"}}),
        ("Moment", "start", {"pattern": "^(?:([01]?[0-9]|2[0-3]):[0-5][0-9])$"}),
        ("Moment", "end", {"pattern": "^(?:([01]?[0-9]|2[0-3]):[0-5][0-9]|24:00)$"}),
        ("Moment", "internal", {"$ref": "#/$defs/Entity/properties/internal"}),
        ("Persona", "quote", {"$ref": "#/$defs/OptionalText"}),
        ("Friction", "frequency", {"enum": ["rare", "sometimes", "often", "always", None]}),
        ("Touchpoint", "weight", {"type": "number", "default": 1}),
        ("Journey", "stages", {"type": "array", "minItems": 1}),
    ],
)
def test_a_key_admits_what_its_annotation_says(name: str, key: str, said: dict[str, Any]) -> None:
    admits = DEFINED[name]["properties"][key]

    assert said.items() <= admits.items()


def test_a_short_form_is_admitted_beside_the_mapping() -> None:
    emotion = Draft202012Validator({"$ref": "#/$defs/Emotion", "$defs": DEFINED})

    assert emotion.is_valid(-1)
    assert emotion.is_valid({"valence": -1})
    assert not emotion.is_valid(-3)
    assert not emotion.is_valid("sad")


def test_a_mistake_deep_inside_is_named_where_it_is() -> None:
    """A text or a mapping in one schema: no "not valid under any of the given schemas"."""
    document = {
        "journeykit": 1,
        "title": "T",
        "personas": [{"name": "Nora", "needs": [{"tex": 1}]}],
    }
    errors = list(Draft202012Validator(SCHEMA).iter_errors(document))

    assert {error.json_path for error in errors} == {"$.personas[0].needs[0]"}
    assert {error.validator for error in errors} == {"additionalProperties", "required"}


FILES = sorted(Path("examples").rglob("*.yaml"))
MAIN_FILES = {*Path("examples").glob("*.yaml"), *Path("examples").glob("*/project.yaml")}


@pytest.mark.parametrize("file", FILES, ids=str)
def test_every_file_of_the_examples_is_valid(file: Path) -> None:
    described = SCHEMA if file in MAIN_FILES else part_of(SCHEMA)
    document = yaml_tree(file.read_text(encoding="utf-8"), DEFAULT_LIMITS).value

    assert [error.message for error in Draft202012Validator(described).iter_errors(document)] == []


class TestPatterns:
    """One pattern for Python, JavaScript and every validator."""

    @given(text=st.text("aZ0é_.-→ /日\u0301", max_size=5))
    def test_the_pattern_of_an_id_is_the_one_of_the_model_in_ascii(self, text: str) -> None:
        stated = re.search(admitted(Id, str)["pattern"], text) is not None
        meant = re.fullmatch(r"[\w.-]*", text) is not None

        assert stated >= meant
        assert stated == meant or not text.isascii()

    @pytest.mark.parametrize("pattern", [r"\d+", r"a\b", r"(?i)a", r"(?P<x>a)", r"\w+", r"[^\w]"])
    def test_what_other_engines_read_differently_is_refused(self, pattern: str) -> None:
        with pytest.raises(ValueError, match="cannot be said in a schema"):
            whole(pattern)

    def test_a_hint_that_no_document_knows_is_refused(self) -> None:
        with pytest.raises(TypeError, match="no schema for"):
            admitted(dict[str, int], str)
