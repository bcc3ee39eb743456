"""Where a project was loaded from: its folder, and which file says what."""

import attrs


@attrs.frozen
class OriginFile:
    """One of the files that a project was loaded from.

    Attributes:
        path: The path from the project's folder, with ``/``: ``personas/ludovic.yaml``.
        keys: The keys of the project with a single value that it states, such as ``brand``.
        entities: The field and the id of each entity that it holds, in order:
            ``("personas", "ludovic")``.
        includes: The paths, from the project's folder, of the files that it includes, in order.
    """

    path: str
    keys: tuple[str, ...] = ()
    entities: tuple[tuple[str, str], ...] = ()
    includes: tuple[str, ...] = ()


@attrs.frozen
class Origin:
    """Where a project was loaded from.

    Attributes:
        folder: The absolute path of the project's folder: where its images are.
        files: The main file, then those that it includes, in the order in which they are read.
            What a project in a single file says is not listed.
    """

    folder: str
    files: tuple[OriginFile, ...]
