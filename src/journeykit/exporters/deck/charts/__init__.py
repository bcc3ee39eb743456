"""Native charts with a workbook behind them, so that a person can edit the numbers."""
