"""Is this an Excel workbook that can be opened without harm? Asked before anything is parsed."""

import io
import zipfile

from journeykit.errors import DocumentError, Problem

MAX_UNPACKED = 64 * 2**20
"""How many bytes the parts of a workbook may take when they are unpacked."""
MAX_TAGS = 4_000_000
"""How many tags its parts may hold: half a million cells take about two million."""
MAX_PARTS = 5_000
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_EXPECTED = "an Excel workbook (.xlsx)"
_SAVE_AS = "open it in a spreadsheet program and save it as .xlsx"


def check_container(content: bytes, name: str) -> None:
    """Refuse what is no workbook, and what would unpack into too much.

    Args:
        content: The file.
        name: What to call it.

    Raises:
        DocumentError: It is encrypted, of another kind, damaged, or too large when unpacked.
    """
    if content.startswith(_COMPOUND_FILE):
        _refuse_compound(content, name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_parts(archive, name)
    except DocumentError:
        raise
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise _refusal(name, "something else, or a damaged file", _SAVE_AS) from error


def _refuse_compound(content: bytes, name: str) -> None:
    if _ENCRYPTED in content:
        hint = "save it without the password"
        raise _refusal(name, "a workbook with a password", hint)
    raise _refusal(name, "a file of the older kind (.xls)", _SAVE_AS)


def _check_parts(archive: zipfile.ZipFile, name: str) -> None:
    parts = archive.infolist()
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        expected = f"a workbook of at most {MAX_UNPACKED // 2**20} MB when unpacked"
        raise DocumentError([Problem("", expected, "more", file=name)])
    names = {part.filename for part in parts}
    if "mimetype" in names:
        raise _refusal(name, "a file of OpenDocument (.ods)", _SAVE_AS)
    if "xl/workbook.bin" in names:
        raise _refusal(name, "a binary workbook (.xlsb)", _SAVE_AS)
    if "xl/workbook.xml" not in names:
        raise _refusal(name, "an archive of another kind", _SAVE_AS)
    tags = 0
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            tags += _tags(archive.read(part), part.filename, name)
        if tags > MAX_TAGS:
            raise DocumentError([Problem("", "a smaller workbook", "one too large", file=name)])


def _tags(xml: bytes, part: str, name: str) -> int:
    """Return how many tags a part holds; refuse document types, which nobody needs here."""
    if xml.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in xml[:64]:
        raise _refusal(name, f"'{part}' in another encoding than UTF-8", _SAVE_AS)
    if b"<!DOCTYPE" in xml:
        raise _refusal(name, f"a document type in '{part}'", _SAVE_AS)
    return xml.count(b"<")


def _refusal(name: str, found: str, hint: str) -> DocumentError:
    return DocumentError([Problem("", _EXPECTED, found, hint, file=name)])
