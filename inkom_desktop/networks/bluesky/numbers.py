"""The numbers of own posts and of the profile, asked of the index (AppView) through the account's own server.

https://docs.bsky.app/docs/api/app-bsky-feed-get-posts, https://docs.bsky.app/docs/api/app-bsky-actor-get-profile
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.bluesky.keys import Keys
from inkom_desktop.networks.bluesky.looking import key_of
from inkom_desktop.networks.bluesky.wire import Xrpc, address, refused
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Reply

AT_ONCE = 25
OF_A_POST = {
    "likeCount": "likes",
    "repostCount": "reposts",
    "replyCount": "replies",
    "quoteCount": "quotes",
    "bookmarkCount": "bookmarks",
}
OF_A_PROFILE = {"followersCount": "followers", "followsCount": "following", "postsCount": "posts"}


class Numbers:
    """Reads metrics."""

    def __init__(self, xrpc: Xrpc, keys: Keys, now: Callable[[], datetime]) -> None:
        self._xrpc = xrpc
        self._keys = keys
        self._now = now

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id, "" for the profile. All or nothing, so that absent always means gone."""
        did = session.account.remote_id
        profile = await self._ask(session, "app.bsky.actor.getProfile", {"actor": did})
        if not isinstance(profile, dict):
            return profile
        read: dict[str, tuple[Metric, ...]] = {"": self._of(profile, OF_A_PROFILE)}
        by_uri = {address(did, key_of(p)): p.remote_id for p in posts if key_of(p)}
        uris = list(by_uri)
        for start in range(0, len(uris), AT_ONCE):
            said = await self._ask(session, "app.bsky.feed.getPosts", {"uris": uris[start : start + AT_ONCE]})
            if not isinstance(said, dict):
                return said
            found = said.get("posts")
            if not isinstance(found, list):
                return Unknown("the server’s answer has no posts")
            for post in found:
                if isinstance(post, dict) and post.get("uri") in by_uri:
                    read[by_uri[str(post["uri"])]] = self._of(post, OF_A_POST)
        return read

    def _of(self, said: Mapping[str, Any], names: Mapping[str, str]) -> tuple[Metric, ...]:
        at = self._now()
        return tuple(
            Metric(name, said[field], at)
            for field, name in names.items()
            if isinstance(said.get(field), int) and not isinstance(said[field], bool) and said[field] >= 0
        )

    async def _ask(self, session: Session, method: str, params: Mapping[str, Any]) -> dict[str, Any] | NotNow:
        account = session.account

        async def ask(token: str) -> Reply:
            return await self._xrpc.query(account.server, method, params, token=token, allow_lan=account.allow_lan)

        reply = await self._keys.call(session, ask)
        if not isinstance(reply, Reply):
            return reply
        if isinstance(reply, Answer) and reply.status == 200 and reply.object():
            return reply.object()
        outcome = refused(reply, self._now())
        if isinstance(outcome, NotNow):
            return outcome
        return Unknown(getattr(outcome, "detail", ""), getattr(outcome, "http_status", None))
