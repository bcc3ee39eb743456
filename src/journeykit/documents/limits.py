"""How much a document may ask of the machine that reads it."""

import attrs

MEBIBYTE = 2**20


@attrs.frozen(kw_only=True)
class Limits:
    """What is too much: documents come from strangers.

    Attributes:
        yaml_bytes: The size of a YAML document, or of all that a project consists of.
        json_bytes: The same for JSON, which takes far less work than YAML.
        depth: How deep lists and mappings lie inside each other.
        alias_values: How many values all aliases of a project may stand for.
        problems: How many problems are collected before the reading stops.
        included_files: How many files a project may include.
        include_depth: How many files may include each other in a chain.
    """

    yaml_bytes: int = 16 * MEBIBYTE
    json_bytes: int = 128 * MEBIBYTE
    depth: int = 64
    alias_values: int = 100_000
    problems: int = 1_000
    included_files: int = 1_000
    include_depth: int = 8


DEFAULT_LIMITS = Limits()
