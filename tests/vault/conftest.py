import importlib.util
import sys
from pathlib import Path

import keyring
import keyring.core
import pytest

_PATH = Path(__file__).with_name("backends.py")


@pytest.fixture(scope="session")
def rings():
    """The module of bad keyrings. Loaded by its path: the tests are no package."""
    spec = importlib.util.spec_from_file_location("inkom_test_keyrings", _PATH)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def use(monkeypatch):
    """Put a keyring in front for one test."""

    def put(ring):
        monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
        return ring

    return put
