"""What changed between two versions of a map, or between today and the target."""
