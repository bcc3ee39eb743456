"""Older versions of the format, and how documents get from one to the next."""
