"""The command line: reads arguments, calls the library, prints."""

from journeykit.cli.app import app, main

__all__ = ["app", "main"]
