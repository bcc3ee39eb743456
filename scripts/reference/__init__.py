"""The parts of the reference pages that the model, the rules and the vocabularies know."""
