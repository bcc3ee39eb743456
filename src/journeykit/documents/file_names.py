"""Names of files, made from the ids of a project."""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

MAX_BYTES = 120
"""File systems allow 255 bytes; a language, a kind and a suffix are still to come."""
RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
"""What Windows takes for a device, whatever the suffix."""


def file_names(ids: Iterable[str]) -> Mapping[str, str]:
    """Return for each id the first part of a file's name, without folder or suffix.

    An id that makes a good name is the name. One that is hidden, too long, reserved somewhere, or
    not told from another one by a file system that ignores case, is made good and ends in a short
    hash, so that different ids always give different files.

    Args:
        ids: Ids of the model: letters of any script, digits, ``.``, ``-`` and ``_``.

    Example:
        >>> file_names(["first-pair", ".."])
        {'first-pair': 'first-pair', '..': 'x-1fec01955feb'}
    """
    names = tuple(dict.fromkeys(ids))
    shared = Counter(map(_as_a_file_system_sees_it, names))
    return {
        name: name
        if _is_good(name) and shared[_as_a_file_system_sees_it(name)] == 1
        else _made_good(name)
        for name in names
    }


def _as_a_file_system_sees_it(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _is_good(name: str) -> bool:
    return name == _trimmed(name) and not is_reserved(name)


def is_reserved(name: str) -> bool:
    """Say whether Windows takes a name for a device."""
    return name.partition(".")[0].casefold() in RESERVED


def _trimmed(name: str) -> str:
    kept = unicodedata.normalize("NFC", name).encode()[:MAX_BYTES].decode(errors="ignore")
    return kept.strip(".")  # a dot in front hides a file, Windows drops one at the end


def _made_good(name: str) -> str:
    digest = hashlib.blake2b(name.encode(), digest_size=6).hexdigest()
    stem = _trimmed(name)
    if not stem or is_reserved(stem):
        stem = f"x{stem}"
    return f"{stem}-{digest}"
