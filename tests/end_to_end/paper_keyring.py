"""A keyring on paper, for processes of their own: the real ones have tests of their own in tests/vault."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

PLACE = "INKOM_TEST_KEYRING"


class PaperKeyring(KeyringBackend):
    """Keeps everything in the file that INKOM_TEST_KEYRING names."""

    priority = 9  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps({**self._read(), f"{service}/{username}": password}))

    @property
    def _path(self) -> Path:
        return Path(os.environ[PLACE])

    def _read(self) -> dict[str, str]:
        kept: dict[str, str] = json.loads(self._path.read_text()) if self._path.exists() else {}
        return kept
