"""What waits compressed: all slides of a deck are made before its file is written."""

import json
import zlib
from collections.abc import Iterable

import attrs

_QUICK = 1
"""The level of compression: already at the lowest, the XML of slides takes a tenth of its room."""


@attrs.frozen
class Packed:
    """Bytes that take little room."""

    _compressed: bytes

    @property
    def content(self) -> bytes:
        """The bytes themselves."""
        return zlib.decompress(self._compressed)

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that `packed_texts` was given."""
        return tuple(json.loads(self.content))


def packed(content: bytes | Packed) -> Packed:
    """Return bytes packed, or what is packed already."""
    return content if isinstance(content, Packed) else Packed(zlib.compress(content, _QUICK))


def packed_texts(texts: Iterable[str] | Packed) -> Packed:
    """Return texts packed, or what is packed already."""
    return texts if isinstance(texts, Packed) else packed(json.dumps(tuple(texts)).encode())
