"""One token: where every request of this network goes through, with the headers that each must carry.

https://learn.microsoft.com/linkedin/marketing/versioning · /linkedin/shared/api-guide/concepts/protocol-version
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from inkom_desktop.networks.linkedin.renewing import renew
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web

BASE = "https://api.linkedin.com"
VERSION = "202609"
"""The version that is spoken when the settings name none. LinkedIn retires one after about twelve months."""
RESTLI = "2.0.0"


@dataclass(frozen=True, slots=True)
class Api:
    """The interface as seen by one sign-in. The token goes to LinkedIn's own addresses alone."""

    web: Web
    first_token: str = field(default="", repr=False)
    session: Session | None = None

    @classmethod
    def of(cls, web: Web, session: Session) -> Api:
        """Return the interface as seen by a signed-in account."""
        return cls(web, session=session)

    @property
    def token(self) -> str:
        """The access token that holds now."""
        return self.first_token if self.session is None else self.session.secrets.read().get("access_token", "")

    async def _renewed(self, call: Callable[[], Awaitable[Reply]]) -> Reply:
        """Make a call; where the token has ended and the app may renew it, do so and make it once more: a call that was
        refused for its token has done nothing.
        """
        used = self.token
        reply = await call()
        ended = isinstance(reply, Answer) and reply.status == 401
        if not ended or self.session is None or not self.session.secrets.read().get("refresh_token"):
            return reply
        return reply if await renew(self.web, self.session, used) else await call()

    def _headers(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        return {
            "Authorization": f"Bearer {self.token}",
            "LinkedIn-Version": self.web.version or VERSION,
            "X-Restli-Protocol-Version": RESTLI,
            **(more or {}),
        }

    async def get(self, path: str, *, finder: bool = False, deadline_s: float = 20.0) -> Reply:
        """Ask something. `path` holds its query, because Rest.li's own signs must stay as they are."""
        more = {"X-RestLi-Method": "FINDER"} if finder else None
        return await self._renewed(
            lambda: self.web.read(BASE + path, headers=self._headers(more), deadline_s=deadline_s)
        )

    async def post(self, path: str, body: Mapping[str, Any]) -> Reply:
        """Write something, once."""
        return await self._renewed(
            lambda: self.web.write("POST", BASE + path, headers=self._headers(), json_body=dict(body))
        )

    async def delete(self, path: str) -> Reply:
        """Take something down, once."""
        more = {"X-RestLi-Method": "DELETE"}
        return await self._renewed(lambda: self.web.write("DELETE", BASE + path, headers=self._headers(more)))

    async def put(self, address: str, content: bytes, mime: str, deadline_s: float = UPLOAD_DEADLINE_S) -> Reply:
        """Send the bytes of a file, or of a piece of it, to the address that LinkedIn gave for it."""
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": mime}
        return await self.web.write("PUT", address, headers=headers, content=content, deadline_s=deadline_s)


def is_linkedin(address: str) -> bool:
    """Tell whether an address is LinkedIn's own: the token goes nowhere else."""
    host = address.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0].lower()
    return address.startswith("https://") and (host == "linkedin.com" or host.endswith(".linkedin.com"))


def created(reply: Reply) -> bool:
    """Tell whether something was made."""
    return isinstance(reply, Answer) and reply.status == 201
