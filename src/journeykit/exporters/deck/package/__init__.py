"""The file around the slides: template, parts, properties, archive."""
