"""Settings that the whole suite shares."""

import os

from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "ci",
    derandomize=True,  # the same examples for everybody: a red run is red again
    database=None,
    deadline=None,  # a slow machine is no defect
    print_blob=True,
)
settings.register_profile(
    "explore",  # HYPOTHESIS_PROFILE=explore make test: new examples, and many more of them
    max_examples=2_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "quick",  # for a first look while writing: few examples, and no search for a smaller one
    max_examples=20,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
