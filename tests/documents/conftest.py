"""Documents are read with libyaml where it is there, and without it in the same way."""

import pytest
import yaml

from journeykit.documents import yaml_reading

LOADERS = {"libyaml": getattr(yaml, "CSafeLoader", None), "pure Python": yaml.SafeLoader}


@pytest.fixture(params=[name for name, loader in LOADERS.items() if loader])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test once with each of PyYAML's parsers."""
    monkeypatch.setattr(yaml_reading, "Loader", LOADERS[request.param])
