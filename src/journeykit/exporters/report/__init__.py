"""The report: one page of Markdown to read, share and keep beside the deck."""

from journeykit.exporters.report.exporter import REPORT, ReportExporter, ReportOptions

__all__ = ["REPORT", "ReportExporter", "ReportOptions"]
