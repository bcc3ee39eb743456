"""Python's garbage collector, which has nothing to do while a document is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collector of reference cycles, for as long as it takes to read a document.

    It looks at everything again and again while many values come into being. What a document
    becomes has no cycles: reference counting alone frees it. A collector that was off stays off.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
