"""One sign-in: where every request of this network goes through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from inkom_desktop.networks.youtube.forms import FLOW
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Reply, Web

DATA = "https://www.googleapis.com/youtube/v3"
UPLOAD = "https://www.googleapis.com/upload/youtube/v3"


@dataclass(frozen=True, slots=True)
class Api:
    """The interface as seen by one sign-in."""

    web: Web
    first_token: str = field(default="", repr=False)
    session: Session | None = None

    async def get(self, path: str, params: Mapping[str, Any]) -> Reply:
        """Ask something."""
        return await FLOW.with_token(
            self.web,
            self.session,
            self.first_token,
            lambda token: self.web.read(f"{DATA}{path}", params=params, headers={"Authorization": f"Bearer {token}"}),
        )

    async def write(self, method: str, url: str, **request: Any) -> Reply:
        """Write something, once."""
        more = request.pop("headers", {})
        return await FLOW.with_token(
            self.web,
            self.session,
            self.first_token,
            lambda token: self.web.write(method, url, headers={"Authorization": f"Bearer {token}", **more}, **request),
        )

    async def put_bytes(self, address: str, content: bytes, reach: str) -> Reply:
        """Send bytes to the address of an upload, which is a key by itself; none ask how far it is."""
        headers = {"Content-Range": f"bytes {reach}", "Content-Type": "application/octet-stream"}
        return await self.web.write("PUT", address, headers=headers, content=content, deadline_s=UPLOAD_DEADLINE_S)
