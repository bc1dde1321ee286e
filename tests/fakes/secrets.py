"""The sign-in of an account that has no secrets."""

from __future__ import annotations


class NoSecrets:
    """Implements `ports.vault.SecretBox`: there is nothing to read, and writing is a fault."""

    def read(self) -> dict[str, str]:
        return {}

    async def reread(self) -> dict[str, str]:
        return self.read()

    async def write(self, secrets: object) -> None:
        raise AssertionError("no secret changes here")
