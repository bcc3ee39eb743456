"""A project as a folder: the files that belong to it, in and out."""
