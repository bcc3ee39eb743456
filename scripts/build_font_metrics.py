"""Makes the advance-width tables of ``journeykit.typography`` from the fonts themselves.

Run ``python -m scripts.build_font_metrics FOLDER…`` with folders that hold the fonts (they are
searched in depth). On Debian the packages are ``fonts-crosextra-carlito``,
``fonts-crosextra-caladea`` and ``fonts-liberation2``: version 2 of Liberation, under the SIL Open
Font License; version 1 is under the GPL and knows a quarter of the characters.

Needs fontTools, which the library itself does not.
"""

import argparse
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from fontTools.ttLib import TTFont

TARGET = Path(__file__).parents[1] / "src/journeykit/typography/metrics"
FAMILIES = ("Caladea", "Carlito", "LiberationMono", "LiberationSans", "LiberationSerif")
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
ROW = 32
"""Characters a line at most, starting at multiples of it: a changed glyph changes one line."""
LEFT_OUT = frozenset({"Mn", "Me", "Cc", "Cf", "Co", "Cs", "Cn"})
"""Categories that are never looked up: marks and controls have no width, the rest no meaning."""
SOFT_HYPHEN = 0x00AD


def main() -> None:
    """Write one table a face and say how large each is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    folders = parser.parse_args().folders
    TARGET.mkdir(parents=True, exist_ok=True)
    for face in (f"{family}-{style}" for family in FAMILIES for style in STYLES):
        text = table(TTFont(font_file(face, folders)))
        (TARGET / f"{face}.txt").write_text(text, encoding="ascii", newline="\n")
        print(f"{face}: {len(text):,} bytes")


def font_file(face: str, folders: list[Path]) -> Path:
    """Return the file of a face, from the first folder that has one.

    Raises:
        FileNotFoundError: No folder holds the face.
    """
    for folder in folders:
        found = sorted(folder.rglob(f"{face}.ttf"))
        if found:
            return found[0]
    raise FileNotFoundError(f"{face}.ttf is in none of {', '.join(map(str, folders))}")


def table(font: TTFont) -> str:
    """Return the facts that layout needs, as text: names and numbers, then rows of widths.

    A row is the first character's code point in hexadecimal and the advance widths of the
    characters from there on, in font units.
    """
    vertical = font["OS/2"]
    head = [
        f"version {version(font)}",
        f"units-per-em {font['head'].unitsPerEm}",
        f"ascent {vertical.usWinAscent}",
        f"descent {vertical.usWinDescent}",
    ]
    return "\n".join([*head, *rows(font)]) + "\n"


def version(font: TTFont) -> str:
    """Return the version number that the font gives itself, such as ``2.1.5``."""
    words: list[str] = font["name"].getDebugName(5).replace(";", " ").split()
    return words[1]


def rows(font: TTFont) -> Iterator[str]:
    """Yield the rows of the table in the order of the characters."""
    glyphs = font.getBestCmap()
    row: list[str] = []
    previous = -1
    for code in filter(is_listed, sorted(glyphs)):
        if row and (code != previous + 1 or code % ROW == 0):
            yield " ".join(row)
            row = []
        row = row or [f"{code:04X}"]
        row.append(str(font["hmtx"][glyphs[code]][0]))
        previous = code
    yield " ".join(row)


def is_listed(code: int) -> bool:
    """Return whether a character belongs in a table.

    Marks count as nothing whatever the font says: it places them by other means than advance.
    The soft hyphen stays, since a program may draw it.
    """
    return code == SOFT_HYPHEN or unicodedata.category(chr(code)) not in LEFT_OUT


if __name__ == "__main__":
    main()
