"""What holds for every test: examples of property tests are the same on every run, and no clock ends them."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("same-every-run", derandomize=True, deadline=None)
settings.load_profile("same-every-run")
