"""Zip archives that are the same bytes whenever and wherever they are written."""

import zipfile

_WHEN = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READ_WRITE = 0o600 << 16


def add(
    archive: zipfile.ZipFile, name: str, content: bytes, method: int = zipfile.ZIP_DEFLATED
) -> None:
    """Add a file without a trace of the clock, the machine or its system."""
    info = zipfile.ZipInfo(name, _WHEN)
    info.create_system = _UNIX
    info.external_attr = _READ_WRITE
    info.compress_type = method
    archive.writestr(info, content)
