"""From parts to the file of a presentation: the same bytes for the same parts."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from journeykit.exporters.deck.package.archive import add
from journeykit.exporters.deck.package.parts import HEAD, Part

_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def written(parts: Sequence[Part], relationships: bytes) -> bytes:
    """Return a presentation.

    Args:
        parts: What it consists of, each with a name of its own.
        relationships: What the file leads to, as XML.
    """
    parts = sorted(parts, key=lambda part: part.name)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        add(archive, "[Content_Types].xml", _content_types(parts))
        add(archive, "_rels/.rels", relationships)
        for part in parts:
            add(archive, part.name.removeprefix("/"), part.packed.content)
            if part.relationships:
                add(archive, part.relationships_name.removeprefix("/"), part.relationships)
    return target.getvalue()


def _content_types(parts: Sequence[Part]) -> bytes:
    kinds = sorted({part.content_type for part in parts if part.is_picture})
    defaults = "".join(
        f'<Default Extension="{kind.removeprefix("image/")}" ContentType="{kind}"/>'
        for kind in kinds
    )
    overrides = "".join(
        f"<Override PartName={quoteattr(part.name)} ContentType={quoteattr(part.content_type)}/>"
        for part in parts
        if not part.is_picture
    )
    return (
        f'{HEAD}<Types xmlns="{_CONTENT_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{defaults}{overrides}</Types>'
    ).encode()
