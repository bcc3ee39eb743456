"""Settings of the documentation: Sphinx, MyST and the furo theme."""

from importlib.metadata import version as version_of

project = "journeykit"
author = "The journeykit contributors"
project_copyright = f"2026, {author}"
release = version_of("journeykit")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = True
nitpick_ignore_regex = [
    ("py:class", r"(collections\.abc|datetime|os|pathlib)\..*"),  # no other site is asked
    ("py:class", r"journeykit\.model\..*"),  # the page of the document has these
    ("py:class", r"attr\.AttrsInstance"),  # any class made by attrs
    ("py:class", r"journeykit\.documents\.extensions\.(Data|Owner)"),  # stand for any class
    ("py:class", r"journeykit\.exporters\.deck\.(page|colours|layout)\..*"),  # made by the exporter
    ("py:class", r"journeykit\.analysis\.changes\.telling\.FieldTexts"),  # texts by field
    ("py:(class|obj)", r"(typing\.)?~Asked|journeykit\.exporters\.deck\.story\.Answer"),  # the same
]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
napoleon_numpy_docstring = False
napoleon_use_ivar = True
napoleon_custom_sections = ["Source"]

html_theme = "furo"
html_title = "journeykit"
