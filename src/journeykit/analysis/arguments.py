"""What analyses accept as arguments."""

from journeykit.errors import UsageError


def check_whole(name: str, value: object, lowest: int) -> None:
    """Refuse what is no whole number from ``lowest`` up.

    Raises:
        UsageError: Names the argument and what it got.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < lowest:
        raise UsageError(f"{name} is a whole number from {lowest} up, got {value!r}")
