"""Decks as pages to look at: PDF and pictures, by LibreOffice and a program that reads PDF."""

from journeykit.exporters.rendering.office import pdf_of
from journeykit.exporters.rendering.pictures import preview

__all__ = ["pdf_of", "preview"]
