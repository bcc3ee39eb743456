"""What users write, as a type checker sees it: mypy reads these files, nothing runs them."""
