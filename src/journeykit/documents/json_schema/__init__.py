"""The JSON Schema of a document, generated from the model.

Whatever an annotation of the model says (a range, a vocabulary, a pattern, what is required) is
read from there, so that the schema, the loader and the model cannot drift apart.
"""
