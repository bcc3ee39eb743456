"""Examples at the end of a command's help."""


def examples(*lines: str) -> str:
    """Return lines of the shell as the epilog of a command, kept as they are."""
    keep_line_breaks = "\b"
    return "\n".join([keep_line_breaks, "Examples:", *(f"  {line}" for line in lines)])
