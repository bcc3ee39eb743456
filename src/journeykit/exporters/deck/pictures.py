"""Pictures from the folder of a project, decoded and written anew.

They come from strangers: a file is opened only inside the folder, its size and its pixels are
bounded before anything is decoded, and what goes into the deck is our own encoding, which carries
neither the place where a photograph was taken nor anything else that hides in a picture's file.
"""

import hashlib
import io
import struct
import warnings
import zlib
from pathlib import Path
from typing import Literal

import attrs
from PIL import Image as Pillow, ImageOps

from journeykit.documents.folder.inside import file_inside
from journeykit.errors import DocumentError, RenderingError
from journeykit.model import Image, Project

MOST_BYTES = 32_000_000
"""Of a file."""
MOST_PIXELS = 60_000_000
"""Of a picture: more than cameras make, and 240 MB once decoded."""
LARGEST_SIDE = 900
"""In pixels, in the deck: a portrait of 3 inches stays sharp on a 300 dpi print."""
_QUALITY = 88
_OPAQUE, _LIGHT = 128, 192
"""Of 255: from which opacity on a pixel is seen, from which brightness it fades into paper."""
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    struct.error,
    zlib.error,
    Pillow.DecompressionBombError,
    Pillow.DecompressionBombWarning,
)
"""What Pillow raises for files that are not what they seem."""


@attrs.frozen
class Picture:
    """A picture as it goes into the deck.

    Attributes:
        content: Its file.
        kind: Which kind of file that is, and its suffix.
        width: In pixels.
        height: In pixels.
        is_light: Whether most of what can be seen of it is light, on a ground that is transparent.
    """

    content: bytes = attrs.field(repr=False)
    kind: Literal["png", "jpeg"]
    width: int
    height: int
    is_light: bool = False

    @property
    def name(self) -> str:
        """A name that only the same picture has."""
        return f"{hashlib.sha256(self.content).hexdigest()[:16]}.{self.kind}"

    @property
    def ratio(self) -> float:
        """Its width by its height."""
        return self.width / self.height


def picture_of(project: Project, image: Image) -> Picture | None:
    """Return a picture of a project; None where there is none to be found.

    Raises:
        RenderingError: The file is there, but is no picture that can be shown.
    """
    if project.origin is None:
        return None
    try:
        file = file_inside(Path(project.origin.folder), image.file)
    except DocumentError:
        return None
    return _decoded(_content(file, image.file), image.file)


def picture_at(path: str) -> Picture:
    """Return a picture that somebody names for all decks, such as the logo of a brand.

    Raises:
        RenderingError: There is none, or it is no picture that can be shown.
    """
    return _decoded(_content(Path(path), path), path)


def _content(file: Path, name: str) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise RenderingError(f"the picture '{name}' cannot be read: {error}") from error
    if len(content) > MOST_BYTES:
        raise RenderingError(
            f"the picture '{name}' is larger than {MOST_BYTES // 1_000_000} MB: save a smaller one"
        )
    return content


def _decoded(content: bytes, name: str) -> Picture:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pillow.DecompressionBombWarning)
            with Pillow.open(io.BytesIO(content), formats=("PNG", "JPEG")) as found:
                _check_pixels(found, name)
                found.draft("RGB", (LARGEST_SIDE, LARGEST_SIDE))
                return _encoded(_upright(found))
    except _BROKEN as error:
        raise RenderingError(
            f"the picture '{name}' is no PNG or JPEG file that can be read"
        ) from error


def _check_pixels(found: Pillow.Image, name: str) -> None:
    if found.width * found.height > MOST_PIXELS:
        raise RenderingError(
            f"the picture '{name}' has {found.width} × {found.height} pixels: save a smaller one"
        )


def _upright(found: Pillow.Image) -> Pillow.Image:
    """Return a picture the right way up, no larger than it is needed, transparent or not."""
    turned = ImageOps.exif_transpose(found)
    is_clear = turned.mode in {"RGBA", "LA", "PA"} or "transparency" in turned.info
    plain = turned.convert("RGBA" if is_clear else "RGB")
    plain.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Pillow.Resampling.LANCZOS)
    return plain


def _encoded(image: Pillow.Image) -> Picture:
    """Return a picture as a file: the smaller kind, and PNG wherever anything is transparent."""
    files: dict[Literal["png", "jpeg"], bytes] = {"png": _file(image, "PNG", optimize=True)}
    if image.mode == "RGB":
        files["jpeg"] = _file(image, "JPEG", quality=_QUALITY, optimize=True)
    kind = min(files, key=lambda each: len(files[each]))
    return Picture(files[kind], kind, image.width, image.height, _is_light(image))


def _is_light(image: Pillow.Image) -> bool:
    """Say whether a picture needs a dark ground to be seen."""
    if image.mode == "RGB":
        return False
    opacity, light = image.getchannel("A"), image.convert("L")
    if min(opacity.tobytes()) >= _OPAQUE:
        return False
    seen = light.histogram(opacity.point(lambda level: 255 if level >= _OPAQUE else 0))
    return sum(seen[_LIGHT:]) > sum(seen) / 2


def _file(image: Pillow.Image, kind: str, **settings: int) -> bytes:
    target = io.BytesIO()
    clean = image.copy()
    clean.info = {}
    clean.save(target, kind, **settings)
    return target.getvalue()
