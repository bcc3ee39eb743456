"""Pictures that belong to a project."""

from typing import Annotated, ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Matching, Text

ImageFile = Annotated[
    str,
    Matching(
        r"(?!.*(^|/)\.\.?(/|$))[^/\\:\x00-\x1f\x7f][^\\:\x00-\x1f\x7f]*\.(png|jpg|jpeg|PNG|JPG|JPEG)",
        "a .png or .jpg file inside the project's folder, such as portraits/ludovic.jpg",
    ),
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Image:
    """A picture in the project's folder.

    Attributes:
        file: The path from the project's folder, such as ``portraits/ludovic.jpg``.
        credit: Whose picture it is, and under which licence.
        alt: What it shows, for those who cannot see it.
    """

    SHORT_FIELD: ClassVar[str] = "file"

    file: ImageFile
    credit: Text | None = None
    alt: Text | None = None


def as_image(value: Image | str | None) -> Image | None:
    """Return an image; a bare text is its file."""
    return Image(file=value) if isinstance(value, str) else value
