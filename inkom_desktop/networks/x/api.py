"""One sign-in: where every request of this network goes through, and is paid for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from inkom_desktop.networks.x.forms import FLOW
from inkom_desktop.networks.x.wire import kind, sentence
from inkom_desktop.ports.metering import Meter, NoMeter
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.metering import metered

BASE = "https://api.x.com"


@dataclass(frozen=True, slots=True)
class Api:
    """The interface as seen by one sign-in. `about` is the publication that its calls are for."""

    web: Web
    first_token: str = field(default="", repr=False)
    session: Session | None = None
    about: str = ""

    @classmethod
    def of(cls, web: Web, session: Session, about: str = "") -> Api:
        """Return the interface as seen by a signed-in account."""
        return cls(web, session=session, about=about)

    @property
    def _meter(self) -> Meter:
        return self.session.meter if self.session is not None else NoMeter()

    async def get(
        self,
        path: str,
        params: Mapping[str, Any] | None = None,
        *,
        reads: int = 0,
        counted: Callable[[Answer], int] | None = None,
    ) -> Reply:
        """Ask something; `reads` is how many posts or users may come back, each of which is charged."""

        async def ask() -> Reply:
            return await FLOW.with_token(
                self.web,
                self.session,
                self.first_token,
                lambda token: self.web.read(BASE + path, params=params, headers=_bearer(token)),
            )

        return await metered(self._meter, "read", reads, self.about, ask, counted) if reads else await ask()

    async def get_posts(self, path: str, params: Mapping[str, Any], fields: str, reads: int) -> Reply:
        """Ask for posts with these fields. The published description names the parameter post.fields, older pages tweet.fields:
        the one that X does not know is refused, which reads nothing.
        """
        reply = await self.get(path, {**params, "post.fields": fields}, reads=reads, counted=read_count)
        unknown = isinstance(reply, Answer) and reply.status == 400 and kind(reply) in ("", "invalid-request")
        if not unknown or not any(name in sentence(reply) for name in ("post.fields", *fields.split(","))):
            return reply
        old = fields.replace("note_post", "note_tweet")
        return await self.get(path, {**params, "tweet.fields": old}, reads=reads, counted=read_count)

    async def post(self, path: str, body: Mapping[str, Any], rate: str = "") -> Reply:
        """Write something, once; `rate` is what it costs."""

        async def ask() -> Reply:
            return await FLOW.with_token(
                self.web,
                self.session,
                self.first_token,
                lambda token: self.web.write("POST", BASE + path, headers=_bearer(token), json_body=dict(body)),
            )

        return await metered(self._meter, rate, 1, self.about, ask) if rate else await ask()

    async def append(self, path: str, content: bytes, number: int) -> Reply:
        """Send one piece of a file."""
        files = {"media": ("piece", content, "application/octet-stream")}
        return await FLOW.with_token(
            self.web,
            self.session,
            self.first_token,
            lambda token: self.web.write(
                "POST",
                BASE + path,
                headers=_bearer(token),
                form={"segment_index": str(number)},
                files=files,
                deadline_s=UPLOAD_DEADLINE_S,
            ),
        )

    async def delete(self, path: str) -> Reply:
        """Take something down, once."""

        async def ask() -> Reply:
            return await FLOW.with_token(
                self.web,
                self.session,
                self.first_token,
                lambda token: self.web.write("DELETE", BASE + path, headers=_bearer(token)),
            )

        return await metered(self._meter, "delete", 1, self.about, ask)


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def read_count(answer: Answer) -> int:
    """Return how many posts an answer holds: each is charged."""
    data = answer.object().get("data")
    return len(data) if isinstance(data, list) else int(isinstance(data, dict))
