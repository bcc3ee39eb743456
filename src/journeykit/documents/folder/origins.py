"""Where a project comes from, as `dump` needs to know it to keep its files."""

from journeykit.documents.folder.whole import LIST_KEYS, Whole
from journeykit.model import Project
from journeykit.model.origin import Origin, OriginFile


def origin_of(project: Project, whole: Whole, folder: str) -> Origin:
    """Return where a project comes from.

    Args:
        project: The project.
        whole: The files that it was built from.
        folder: The absolute path of its folder.
    """
    parts = whole.parts
    if len(parts) == 1:
        return Origin(folder, (OriginFile(parts[0].path),))
    keys: list[list[str]] = [[] for _ in parts]
    held: list[list[tuple[str, str]]] = [[] for _ in parts]
    for key, spans in whole.spans.items():
        if key not in LIST_KEYS:
            keys[spans[0].part].append(key)
            continue
        ids = [entity.id for entity in getattr(project, key)]
        ends = [*(span.start for span in spans[1:]), len(ids)]
        for span, end in zip(spans, ends, strict=True):
            held[span.part] += [(key, entity_id) for entity_id in ids[span.start : end]]
    files = zip(parts, keys, held, strict=True)
    return Origin(
        folder,
        tuple(
            OriginFile(part.path, tuple(stated), tuple(entities), part.includes)
            for part, stated, entities in files
        ),
    )
