"""Data of another project below ``extra``, with its type."""

from typing import assert_type

import attrs

from journeykit import Persona, Project
from journeykit.documents.extensions import read_extra, with_extra
from journeykit.documents.json_schema.generate import schema


@attrs.frozen
class CrmData:
    """What another project knows about a persona."""

    score: int
    tags: tuple[str, ...] = ()


def attach(project: Project, persona: Persona) -> None:
    """Write and read; what is given comes back as what it is."""
    assert_type(with_extra(persona, "acme.crm", CrmData(7)), Persona)
    assert_type(with_extra(project, "acme.crm", CrmData(7)), Project)
    assert_type(read_extra(persona, "acme.crm", CrmData), CrmData | None)
    schema(extras={"acme.crm": CrmData})

    with_extra(persona, "acme.crm", {"score": 7})  # type: ignore[arg-type]
    read_extra(persona, "acme.crm", dict)  # type: ignore[type-var]
    schema(extras={"acme.crm": dict})  # type: ignore[dict-item]
