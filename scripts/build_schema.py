"""Writes the JSON Schema that comes with the package.

    python -m scripts.build_schema

A test fails where the file is no longer what the model says.
"""

from journeykit.documents.json_schema.generate import schema
from journeykit.documents.json_schema.shipped import SHIPPED, schema_text


def main() -> None:
    """Bring the file up to date."""
    SHIPPED.write_text(schema_text(schema()), encoding="utf-8", newline="\n")
    print(SHIPPED)


if __name__ == "__main__":
    main()
