"""One server and one token: where every request of this network goes through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Reply, Web


@dataclass(frozen=True, slots=True)
class Api:
    """The client API of one server. `token` may be empty: then the question is asked as nobody."""

    web: Web
    server: str
    token: str = field(default="", repr=False)
    allow_lan: bool = False

    @classmethod
    def of(cls, web: Web, session: Session) -> Api:
        """Return the API as seen by a signed-in account."""
        account = session.account
        return cls(web, account.server, session.secrets.read().get("access_token", ""), account.allow_lan)

    def _headers(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        return {**({"Authorization": f"Bearer {self.token}"} if self.token else {}), **(more or {})}

    async def get(self, path: str, params: Mapping[str, Any] | None = None, *, deadline_s: float = 20.0) -> Reply:
        """Ask something."""
        return await self.web.read(
            self.server + path, headers=self._headers(), params=params, allow_lan=self.allow_lan, deadline_s=deadline_s
        )

    async def post(
        self,
        path: str,
        *,
        json_body: Any = None,
        form: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Write something, once."""
        return await self.web.write(
            "POST",
            self.server + path,
            headers=self._headers(headers),
            json_body=json_body,
            form=form,
            allow_lan=self.allow_lan,
        )

    async def upload(self, path: str, name: str, content: bytes, mime: str, form: Mapping[str, str]) -> Reply:
        """Send a file. Its length is announced: some front-ends refuse a chunked body."""
        return await self.web.write(
            "POST",
            self.server + path,
            headers=self._headers(),
            form=form,
            files={"file": (name, content, mime)},
            allow_lan=self.allow_lan,
            deadline_s=UPLOAD_DEADLINE_S,
        )

    async def delete(self, path: str) -> Reply:
        """Take something down, once."""
        return await self.web.write("DELETE", self.server + path, headers=self._headers(), allow_lan=self.allow_lan)


def segment(key: str) -> str:
    """Return an id as a part of a path; ids are opaque (numbers, ULIDs, file names, addresses)."""
    return quote(key, safe="")


def scheduled_path(key: str) -> str:
    """Return the path of a scheduled status."""
    return f"/api/v1/scheduled_statuses/{segment(key)}"


def status_path(remote_id: str) -> str:
    """Return the path of a status."""
    return f"/api/v1/statuses/{segment(remote_id)}"
