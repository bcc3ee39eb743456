"""Which sheets of activation a workbook is asked for."""

from collections.abc import Iterable

from journeykit.errors import UsageError, nearest
from journeykit.exporters.workbook.activation import SHEETS


def chosen_sheets(wanted: Iterable[str] | str | None) -> tuple[str, ...] | None:
    """Return the names of the sheets asked for, in the order given; None if nobody asked.

    Args:
        wanted: Names, which a text may list with commas between.

    Raises:
        UsageError: A name is unknown (names the nearest), or is given twice.
    """
    if wanted is None:
        return None
    each = wanted.split(",") if isinstance(wanted, str) else wanted
    names = tuple(name.strip() for name in each)
    for name in names:
        if name not in SHEETS:
            raise UsageError(_unknown(name))
        if names.count(name) > 1:
            raise UsageError(f"the sheet '{name}' is asked for twice")
    if not names:
        raise UsageError(f"name at least one sheet of {', '.join(SHEETS)}")
    return names


def _unknown(name: str) -> str:
    known = tuple(SHEETS)
    parts = (f"no sheet '{name}'", nearest(name, known), f"known: {', '.join(known)}")
    return "; ".join(filter(None, parts))
