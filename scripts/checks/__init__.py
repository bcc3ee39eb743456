"""Checks of what the library wrote, made without the library.

Each module answers for one kind of authority: the package and its parts, the slides, their
accessibility and geometry, foreign validators, a foreign renderer, Graphviz and XML.
"""
