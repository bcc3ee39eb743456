"""What can be drawn on a slide, written as DrawingML."""
