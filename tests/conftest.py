"""What every test shares: the real servers' fixtures and a fixed clock."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

from tests.fakes.clock import FixedClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.servers.fixtures"]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


def pytest_collection_finish() -> None:
    """What was imported stays to the end: a collection between two tests need not walk through it again and again."""
    gc.collect()
    gc.freeze()


def pytest_runtest_setup() -> None:
    """What the window of the test before left behind dies here, on the window's thread, and not on a store's."""
    if not gc.isenabled():
        gc.collect()
        gc.enable()


@pytest.fixture(autouse=True)
def _no_person_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test may touch the person's own folders, keyring or gateways."""
    monkeypatch.setenv("INKOM_DATA_DIR", str(tmp_path_factory.mktemp("inkom-data")))
    # Where an entry for starting with the computer would be written.
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
    for name in list(os.environ):
        if name.startswith("INKOM_API_BASE_") or name in ("INKOM_DATABASE_URL", "INKOM_BILLING_URL"):
            monkeypatch.delenv(name)
    return
